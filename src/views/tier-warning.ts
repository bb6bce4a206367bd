import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../core/index.js';
import type { programTerms, tierRiskTerms } from '../locales/en.js';
import { sumExact, toDecimal, toFixed, type Exact, type ReviewAhead } from '../program/index.js';
import type { Tier } from '../provider/index.js';
import { urgentIcon } from '../ui/icons.js';
import { formatDay, formatNumber, joinList } from '../ui/index.js';
import { pointsName, tierName } from './tier-name.js';
import type { TierWarning } from './tier-outlook.js';

/** What a warning says. */
export type WarningWords = Words<typeof programTerms & typeof tierRiskTerms>;

/** What a review does: by what is known today, and when nothing is sold until then. */
export type ReviewsOf = Readonly<Partial<Record<'known' | 'expected', ReviewAhead | undefined>>>;

/** What a warning is drawn from. */
export interface WarningView {
  words: WarningWords;
  tiers: readonly Tier[];
  outlook: ReviewsOf;
  warning: TierWarning;
  /** The name of a client, where it is known. */
  nameOf: (clientId: string) => string | undefined;
  /** Shows what would keep the tier. */
  plan?: (() => void) | undefined;
}

/** So many clients are named; the others are counted. */
const mostNamed = 3;

/** Draws that a tier may be lost: when, by how much, through which clients, and what would keep it. */
export function tierWarningView(view: WarningView): TemplateResult {
  const { words, tiers, warning, plan } = view;
  const tier = tierName(words, tiers, warning.tier);
  return html`<div class="risk" part="warning">
    ${urgentIcon()}
    <div class="risk-words">
      <p class="risk-title"><bdi>${warningTitle(words, tiers, warning)}</bdi></p>
      ${warningLines(view).map((line) => html`<p><bdi>${line}</bdi></p>`)}
      ${
        plan
          ? html`<button class="button no-print" type="button" @click=${plan}>
              ${words.say('riskPlan', { tier })}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** That the tier is at risk, and from when. */
export function warningTitle(words: WarningWords, tiers: readonly Tier[], { tier, on, isNow }: TierWarning): string {
  const named = tierName(words, tiers, tier);
  return isNow
    ? words.say('riskNow', { tier: named })
    : words.say('riskFrom', { tier: named, day: formatDay(words.tag, on) });
}

/** By how much, through which clients, and what the review does. */
export function warningLines({ words, tiers, outlook, warning, nameOf }: Omit<WarningView, 'plan'>): string[] {
  const term = warning.isNow ? 'riskShortNow' : 'riskShort';
  const lines = warning.tracks.map(({ track, points, missing, threshold }) =>
    words.say(term, {
      track: pointsName(words, track),
      points: formatNumber(words.tag, toFixed(points, 0, 'down')),
      missing: formatNumber(words.tag, toFixed(missing, 0, 'up')),
      minimum: formatNumber(words.tag, toDecimal(threshold) ?? toFixed(threshold, 2)),
    }),
  );
  const clients = endingClients(words, warning, nameOf);
  if (clients.length > 0) lines.push(words.say('riskEnds', { clients: joinList(words.tag, clients) }));
  const review = outlook.expected ?? outlook.known;
  const day = review && formatDay(words.tag, review.review.on);
  if (review && day !== undefined && review.outcome === 'kept') lines.push(words.say('riskKept', { day }));
  if (review && day !== undefined && review.outcome === 'lowered' && review.tier.known) {
    lines.push(words.say('riskLost', { day, tier: tierName(words, tiers, review.tier.tier ?? 'untiered') }));
  }
  return lines;
}

/** The clients whose points end, with how many: the most first. */
function endingClients(words: WarningWords, { ending }: TierWarning, nameOf: WarningView['nameOf']): string[] {
  const byClient = new Map<string, Exact[]>();
  for (const { id, clientId, points } of ending) {
    const name = (clientId === undefined ? undefined : nameOf(clientId)) ?? clientId ?? id;
    byClient.set(name, [...(byClient.get(name) ?? []), points]);
  }
  const sums = [...byClient].map(([client, parts]) => ({ client, points: sumExact(parts) }));
  const size = ({ points }: (typeof sums)[number]): number => Number(toFixed(points, 6));
  const sorted = sums.sort((a, b) => size(b) - size(a));
  const named = sorted
    .slice(0, mostNamed)
    .map(({ client, points }) =>
      words.say('riskClient', { client, points: formatNumber(words.tag, toFixed(points, 2), 2) }),
    );
  const others = sorted.length - named.length;
  return others > 0 ? [...named, words.say('riskOther', { count: others })] : named;
}
