import { html, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import { alertTerms, programTerms, tierRiskTerms } from '../../locales/en.js';
import type { Day, Edition } from '../../program/index.js';
import {
  checkPointRecords,
  checkProgress,
  checkTier,
  type CallOptions,
  type Checked,
  type PartnerProvider,
  type PartnerRecords,
  type TierStatus,
} from '../../provider/index.js';
import { alertIcon, checkIcon, urgentIcon } from '../../ui/icons.js';
import { begin } from '../../views/begin.js';
import { namesOf, reviewMonths } from '../../views/points-behind.js';
import { tierOutlook, type TierOutlook, type TierWarning } from '../../views/tier-outlook.js';
import { warningLines, warningTitle } from '../../views/tier-warning.js';
import type { AlertCount } from './counts.js';

/** What a warning of the tier says, in English. */
export const tierAlertVocabulary = { ...alertTerms, ...programTerms, ...tierRiskTerms };

type TierAlertWords = Words<typeof tierAlertVocabulary>;

/** Whether the tier is at risk, and what tells so. */
export interface TierAlert extends AlertCount {
  status: TierStatus;
  outlook: TierOutlook;
  /** A risk by the next review, else one by the review after it. */
  risk: TierWarning | undefined;
  records: PartnerRecords | undefined;
}

/** Finds out whether the tier held may be lost by one of the next two reviews, as `<tier-progress>` does. */
export async function tierAlert(
  provider: PartnerProvider,
  today: Day,
  edition: Edition,
  call: CallOptions,
): Promise<Checked<TierAlert>> {
  const [tier, records, progress] = await Promise.all([
    begin(() => provider.tier?.(call)).then(checkTier),
    provider.records && begin(() => provider.records?.(call)).then(checkPointRecords),
    provider.progress && begin(() => provider.progress?.(reviewMonths(today), call)).then(checkProgress),
  ]);
  const { value: status, problems } = tier;
  const known = records?.value;
  const outlook = tierOutlook({ status, today, edition, checks: progress?.value.checks, records: known });
  const risk = outlook.warning ?? outlook.later;
  return {
    value: { count: risk ? 1 : 0, whole: true, status, outlook, risk, records: known },
    problems: [...problems, ...(records?.problems ?? []), ...(progress?.problems ?? [])],
  };
}

/** Draws it. `go` leads to the place to act. */
export function tierAlertView(
  words: TierAlertWords,
  { status, outlook, risk, records }: TierAlert,
  go: (about: string) => TemplateResult,
): TemplateResult {
  if (!risk) {
    return html`<div class="alert">
      <span class="number">${checkIcon()}</span>
      <div class="words">
        <p class="what">${words.say('riskNone')}</p>
        <p class="small muted">${words.say('alertNothing')}</p>
      </div>
    </div>`;
  }
  const { tiers } = status;
  const names = records && namesOf(records);
  const { warning, later } = outlook;
  const title = warningTitle(words, tiers, risk);
  const reviews = warning ? outlook : { known: later?.review };
  const lines = warningLines({ words, tiers, outlook: reviews, warning: risk, nameOf: (id) => names?.get(id) });
  return html`<div class="alert">
    <span class="number ${warning ? 'risk' : 'later'}">${warning ? urgentIcon() : alertIcon()}</span>
    <div class="words">
      <p class="what"><bdi>${title}</bdi></p>
      ${lines.map((line) => html`<p class="small muted"><bdi>${line}</bdi></p>`)}
    </div>
    ${go(title)}
  </div>`;
}
