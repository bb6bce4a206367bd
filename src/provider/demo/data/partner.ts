import type { TeamMember, Tier } from '../../model.js';

/** The name of the partner of the demo, an invented agency. */
export const demoPartner = 'Studio Brattle';

const tier = (id: string, total: string, sourced: string, managed: string): Tier => ({
  id,
  minimums: { total, sourced, managed },
  needsCertification: true,
  minMedianToolUsage: '3',
});

/** Examples: HubSpot's own thresholds are not known. */
export const exampleTiers: readonly Tier[] = [
  tier('gold', '800', '200', '400'),
  tier('platinum', '2400', '620', '1200'),
  tier('diamond', '7000', '1800', '3600'),
  { ...tier('elite', '20000', '5200', '10500'), invitationOnly: true },
];

/** The partner's people at HubSpot, invented. */
export const teamMembers: readonly TeamMember[] = [
  {
    id: 'pdm',
    role: 'partner-development-manager',
    name: 'Tomasz Wieczorek',
    email: 'tomasz.wieczorek@example.com',
    phone: '+48 22 555 01 23',
    meeting: 'https://meetings.example.com/tomasz-wieczorek',
    languages: ['en', 'pl', 'de'],
    timeZone: 'Europe/Warsaw',
  },
  {
    id: 'gs',
    role: 'growth-specialist',
    name: 'Aoife Brennan',
    email: 'aoife.brennan@example.com',
    meeting: 'https://meetings.example.com/aoife-brennan',
    languages: ['en', 'ga'],
    timeZone: 'Europe/Dublin',
  },
  {
    id: 'csm',
    role: 'customer-success-manager',
    name: 'Nguyễn Thị Thu Hà',
    email: 'nguyen.thu.ha@example.com',
    languages: ['vi', 'en'],
    timeZone: 'Asia/Singapore',
  },
];
