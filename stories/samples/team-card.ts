import { html, nothing, type TemplateResult } from 'lit';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import type { PartnerProvider, Team } from 'partner-widgets/provider';
import 'partner-widgets/define/hubspot-team-card';
import { asOf, today } from './day.js';

/** A drawn portrait, so that no story asks another host for one. */
export const portrait = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path fill="#cbd5e1" d="M0 0h48v48H0z"/>
  <path fill="#334155" d="M7 48c1-12 8-16 17-16s16 4 17 16z"/><circle cx="24" cy="20" r="9" fill="#d9a789"/>
  <path fill="#4a2f27" d="M15 20c-1-8 3-11 9-11s10 3 9 11c-2-4-6-6-9-6s-7 2-9 6z"/></svg>`,
)}`;

/** Three people who support the partner. */
export const members: Team['members'] = [
  {
    id: '1',
    role: 'partner-development-manager',
    name: 'Tomasz Wieczorek',
    email: 'tomasz.wieczorek@example.com',
    phone: '+48 22 555 01 23',
    meeting: 'https://meetings.example.com/tomasz-wieczorek',
    languages: ['en', 'pl', 'de'],
    timeZone: 'Europe/Warsaw',
  },
  {
    id: '2',
    role: 'growth-specialist',
    name: 'Aoife Brennan',
    photo: portrait,
    email: 'aoife.brennan@example.com',
    meeting: 'https://meetings.example.com/aoife-brennan',
    languages: ['en', 'ga'],
    timeZone: 'Europe/Dublin',
  },
  {
    id: '3',
    role: 'customer-success-manager',
    name: 'Nguyễn Thị Thu Hà',
    email: 'ha.nguyen@example.com',
    languages: ['vi', 'en'],
    timeZone: 'Asia/Singapore',
  },
];

/** What the card says when all is there. */
export const ready = 'Tomasz Wieczorek';

/** A provider of such a team. */
export const provide = (team: Team['members'] = members, script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({ id: 'story', team: { members: team, asOf }, today, script });

/** What a story of the card may set. */
export interface TeamCardArgs {
  provider?: PartnerProvider | undefined;
  compact: boolean;
  emailSubject?: string;
  emailBody?: string;
}

/** The card. */
export const teamCard = ({ provider, compact, emailSubject, emailBody }: TeamCardArgs): TemplateResult =>
  html`<hubspot-team-card
    ?compact=${compact}
    email-subject=${emailSubject ?? nothing}
    email-body=${emailBody ?? nothing}
    .provider=${provider}
  ></hubspot-team-card>`;
