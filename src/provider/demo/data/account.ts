import type { Contact } from '../../model.js';

/** The partner's people, invented. */
export const partnerUsers: readonly Contact[] = [
  { id: 'u1', name: 'Ingrid Halvorsen', email: 'ingrid.halvorsen@example.com' },
  { id: 'u2', name: 'Rafael Quintela', email: 'rafael.quintela@example.com' },
  { id: 'u3', name: 'Miyu Kanzaki', email: 'miyu.kanzaki@example.com' },
];

/** HubSpot's renewal managers, invented. */
export const renewalManagers: readonly Contact[] = [
  { name: 'Oisín Ferriter', email: 'oisin.ferriter@example.com' },
  { name: 'Lena Drossel', email: 'lena.drossel@example.com' },
];

/** People of clients, invented. */
export const clientPeople =
  'Ana Belloso/Bjarni Þórsson/Chidi Okeke/Dorota Wrzesień/Emil Sandvik/Fatima Zahraoui/Gwen Pritchard/Hana Mori/Ilse Brandt/João Tavares'.split(
    '/',
  );

export const industries =
  'Manufacturing/Health care/Education/Retail/Logistics/Professional services/Hospitality/Software'.split('/');

/** Apps and tools that an account may use. */
export const apps =
  'Forms/Landing pages/Lists/Marketing email/Workflows/Ads/Social/Reports/Deals/Meetings/Sequences/Quotes/Tickets/Knowledge base/Website pages'.split(
    '/',
  );

/** Tools by hub. */
export const hubTools: Readonly<Record<string, readonly string[]>> = {
  marketing: ['Workflows', 'Ads', 'Lead scoring', 'A/B testing'],
  sales: ['Sequences', 'Playbooks', 'Forecasting', 'Quotes'],
  service: ['Knowledge base', 'Customer portal', 'Feedback surveys'],
  content: ['Blog', 'Website themes', 'Content embeds'],
  operations: ['Data sync', 'Data quality'],
  commerce: ['Invoices', 'Payment links', 'Subscriptions'],
};

/** Categories of the engagement index, invented: HubSpot publishes none. Their possible points add up to 10. */
export const engagementCategories = [
  { id: 'marketing', name: 'Marketing tools', possible: 3 },
  { id: 'sales', name: 'Sales tools', possible: 2 },
  { id: 'service', name: 'Service tools', possible: 2 },
  { id: 'content', name: 'Content tools', possible: 2 },
  { id: 'data', name: 'Data and reporting', possible: 1 },
] as const;
