/** A page or file that a rule was read in. */
export interface SourceEntry {
  readonly title: string;
  /** Address; absent where none is known. */
  readonly url?: string | undefined;
  /** Date printed on it. */
  readonly date?: string | undefined;
  /** When it is from, where no date is printed on it. */
  readonly placed?: string | undefined;
  readonly note?: string | undefined;
}

/** The sources that the published editions name. A module of its own, so that a widget can load it when it is asked for. */
export const SOURCES: Readonly<Record<string, SourceEntry>> = {
  SEED: {
    title: 'View and manage your partner dashboard (Italian)',
    url: 'https://knowledge.hubspot.com/it/account/view-and-manage-your-partner-dashboard',
    date: '2023-06-28',
  },
  'KB-FAQ-2018': {
    title: 'Partner frequently asked questions',
    url: 'https://knowledge.hubspot.com/partner-user-guide/frequently-asked-questions',
    date: '2018-01-22',
  },
  'KB-MANAGED': {
    title: 'Earn managed MRR credit',
    url: 'https://knowledge.hubspot.com/partner-tools/earn-managed-mrr-credit',
    date: '2023-04-03',
    note: 'Copies of 2023-11-15, 2023-11-28 and 2024-02-07 agree.',
  },
  'KB-ENG': {
    title: 'Analyze and manage client engagement (French)',
    url: 'https://knowledge.hubspot.com/fr/partner-tools/analyze-and-manage-client-engagement',
    date: '2024-02-01',
  },
  'KB-REN-2018': {
    title: 'Manage upcoming client renewals',
    url: 'https://knowledge.hubspot.com/articles/kcs_article/partner-tools/manage-upcoming-client-renewals',
    date: '2018-10-17',
  },
  'KB-REN-2019': {
    title: 'Manage upcoming client renewals (German)',
    url: 'https://knowledge.hubspot.com/de/partner-tools/manage-upcoming-client-renewals',
    date: '2019-10-31',
  },
  'KB-DASH-2025b': {
    title: 'View and manage your partner dashboard',
    url: 'https://knowledge.hubspot.com/account/view-and-manage-your-partner-dashboard',
    date: '2025-02-25',
  },
  'TIERS-2021': {
    title: 'Partner tiers',
    url: 'https://www.hubspot.com/partners/partner-tiers',
    placed: '2021',
  },
  'TIERS-2022b': {
    title: 'Partner tiers',
    url: 'https://www.hubspot.com/partners/partner-tiers',
    placed: 'about August 2022',
  },
  'TIERS-2024': {
    title: 'How tiers work',
    url: 'https://www.hubspot.com/partners/how-tiers-work',
    placed: '2024',
  },
  'TIERS-2025a': {
    title: 'How tiers work',
    url: 'https://www.hubspot.com/partners/how-tiers-work',
    placed: 'first half of 2025',
  },
  'TIERS-2025b': {
    title: 'Partner tiers',
    url: 'https://www.hubspot.com/partners/partner-tiers',
    placed: 'after 2025-07-15',
    note: 'The German page, https://www.hubspot.de/partners/how-tiers-work, agrees.',
  },
  'TIERS-JP': {
    title: 'How tiers work (Japanese)',
    url: 'https://www.hubspot.jp/partners/how-tiers-work',
    note: 'Undated.',
  },
  'ROADMAP-2022': {
    title: 'Roadmap of tiers and dashboard 2022',
    url: 'https://www.hubspot.com/partner-news/roadmap-tiers-dashboard-2022',
    date: '2022-07-15',
  },
  'CODE-NEXUS': {
    title: "A partner's public code, tried on a real portal",
    date: '2026-07-10',
    note: 'Public code of a partner in Costa Rica; the name of its repository is not known.',
  },
};
