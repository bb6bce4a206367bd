import { html, nothing, type TemplateResult } from 'lit';
import { createMemoryProvider, type MemoryProvider, type MemoryScript } from 'partner-widgets/adapters/memory';
import { createDemoProvider } from 'partner-widgets/demo-data';
import type { PartnerProvider, Renewal } from 'partner-widgets/provider';
import 'partner-widgets/define/partner-alerts';
import { today } from './day.js';

/** What the alerts say when all is there. */
export const ready = 'renewal decisions to make';

/** The demo's partner, who has something to do of each kind. */
export const provide = (script?: MemoryScript): MemoryProvider => createDemoProvider({ today, script });

/** A partner with these renewals and nothing else. */
export const withRenewals = (renewals: readonly Renewal[]): MemoryProvider =>
  createMemoryProvider({ id: 'story', clients: [], renewals, engagement: [], today });

/** What a story of the alerts may set. */
export interface AlertArgs {
  provider?: PartnerProvider | undefined;
  show?: string | undefined;
  href?: string | undefined;
}

/** The alerts. */
export const alerts = ({ provider, show, href }: AlertArgs): TemplateResult =>
  html`<partner-alerts
    show=${show ?? nothing}
    renewals-href=${href ?? nothing}
    .provider=${provider}
  ></partner-alerts>`;
