import { html, type TemplateResult } from 'lit';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import type { PartnerProvider, TierStatus } from 'partner-widgets/provider';
import 'partner-widgets/define/tier-progress';
import { asOf, today } from './day.js';

/** A Gold partner on the way to Platinum. */
export const gold: TierStatus = {
  tiers: [
    { id: 'gold', minimums: { total: '800', sourced: '200', managed: '400' } },
    { id: 'platinum', minimums: { total: '2400', sourced: '620', managed: '1200' } },
    { id: 'diamond', minimums: { total: '7000' } },
    { id: 'elite', minimums: { total: '20000' }, invitationOnly: true },
  ],
  exampleThresholds: true,
  credited: 'gold',
  creditedSince: '2026-07-15',
  nextReview: '2027-01-15',
  points: { sourced: '554.18', assisted: '439.24', managed: '1294.40' },
  basis: 'reported',
  edition: '2025-07-15',
  asOf,
};

/** What the element says when all is there. */
export const ready = '113 points to Platinum, of which 66 must be sourced.';

/** A provider of that partner, changed. */
export const provide = (change: Partial<TierStatus> = {}, script?: MemoryScript): MemoryProvider =>
  createMemoryProvider({ id: 'story', tier: { ...gold, ...change }, today, script });

/** What a story of the element may set. */
export interface TierProgressArgs {
  provider?: PartnerProvider | undefined;
}

/** The element. */
export const tierProgress = ({ provider }: TierProgressArgs): TemplateResult =>
  html`<tier-progress .provider=${provider}></tier-progress>`;
