import { html, type TemplateResult } from 'lit';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import type { PartnerProvider, Team } from 'partner-widgets/provider';
import 'partner-widgets/define/hubspot-team-card';
import { today } from './day.js';

/** Three people who support the partner. */
export const members: Team['members'] = [
  { id: '1', role: 'partner-development-manager', name: 'Tomasz Wieczorek', email: 'tomasz.wieczorek@example.com' },
  { id: '2', role: 'growth-specialist', name: 'Aoife Brennan', email: 'aoife.brennan@example.com' },
  { id: '3', role: 'customer-success-manager', name: 'Nguyễn Thị Thu Hà', email: 'ha.nguyen@example.com' },
];

/** What the card says when all is there. */
export const ready = 'Tomasz Wieczorek';

/** A provider of such a team. */
export const provide = (team: Team['members'] = members, script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({ id: 'story', team: { members: team }, today, script });

/** What a story of the card may set. */
export interface TeamCardArgs {
  provider?: PartnerProvider | undefined;
  compact: boolean;
}

/** The card. */
export const teamCard = ({ provider, compact }: TeamCardArgs): TemplateResult =>
  html`<hubspot-team-card ?compact=${compact} .provider=${provider}></hubspot-team-card>`;
