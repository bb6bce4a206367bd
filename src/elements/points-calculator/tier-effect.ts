import { html, nothing, type TemplateResult } from 'lit';
import { Loader, type PartnerElement, type Words } from '../../core/index.js';
import { calculatorTierTerms } from '../../locales/en.js';
import { programTerms } from '../../locales/en.js';
import {
  compare,
  isDecimalText,
  exact,
  standing,
  sumExact,
  toFixed,
  ZERO,
  type DealSource,
  type Edition,
  type Exact,
  type Standing,
  type TierPerformance,
  type TrackLevel,
} from '../../program/index.js';
import { checkTier, type TierPoints, type TierStatus } from '../../provider/index.js';
import { formatNumber } from '../../ui/index.js';
import { todayOf } from '../../views/today.js';
import type { Desk } from './desk.js';
import { estimateDeal } from './estimate.js';
import type { CalculatorDeal } from './value.js';

const question = {};
const vocabulary = { ...programTerms, ...calculatorTierTerms };
type TierEffectWords = Words<typeof vocabulary>;

/** What one deal adds to the partner's points. */
interface Gain {
  sold: Exact;
  managed: Exact;
  /** Absent where the rules do not tell sources apart. */
  source: DealSource | undefined;
}

/**
 * What deals would do to the partner's tier, where the provider tells it. Like all that is said of tiers it rounds points to
 * spare down and points that are missing up.
 */
export class TierEffect {
  readonly #host: PartnerElement;
  readonly #loader: Loader<object, TierStatus>;

  constructor(host: PartnerElement) {
    this.#host = host;
    this.#loader = new Loader<object, TierStatus>(host, {
      name: 'tier',
      topic: 'tier',
      offered: (provider) => provider.tier !== undefined,
      read: async (provider, _query, call) => checkTier(await provider.tier?.(call)),
    });
  }

  /** Asks for the partner's tier. */
  ask(): void {
    this.#loader.ask(question);
  }

  /** Draws what deals would do together; nothing while they bring no points, or the tier is not there. */
  view({ edition, speak, words }: Desk, deals: readonly CalculatorDeal[]): TemplateResult | typeof nothing {
    const gains = gainsOf(deals, edition, words.tag);
    const { resource, value: status } = this.#loader;
    const own = speak(vocabulary);
    if (gains.length === 0) return nothing;
    if (!status && resource.failure && resource.failure.code !== 'forbidden') {
      return html`<span class="effect"
        >${own.say('tierNotLoaded')}
        <button class="button no-print" type="button" @click=${() => resource.refresh()}>
          ${words.say('retryPart')}
        </button></span
      >`;
    }
    if (!status || status.tiers.length === 0) return nothing;
    return html`<span class="effect">${this.#sentences(status, gains, own).join(' ')}</span>`;
  }

  /** Draws that the thresholds of the tiers are examples, where something was said that rests on them. */
  note({ edition, entries, speak, words }: Desk): TemplateResult | typeof nothing {
    const { value: status } = this.#loader;
    if (!status?.exampleThresholds || gainsOf(entries.value.deals, edition, words.tag).length === 0) return nothing;
    return html`<span class="note">${speak(vocabulary).say('exampleTiers')}</span>`;
  }

  #sentences(status: TierStatus, gains: readonly Gain[], words: TierEffectWords): string[] {
    const today = todayOf(this.#host);
    const before = standing({ ...status, today });
    const after = standing({ ...status, points: pointsWith(status.points, gains), today });
    if (!after.performance.known) return [words.say('tierNotTold')];
    const { tiers } = status;
    const placeOf = (performance: TierPerformance): number =>
      performance.known ? tiers.findIndex(({ id }) => id === performance.tier) : -1;
    const place = placeOf(after.performance);
    const named = (at: number): string => tierName(status, at, words);
    const tier = named(place);
    if (place > placeOf(before.performance)) {
      const spare = levelsOf(after, tiers[place]?.id).flatMap(({ margin }) => margin ?? []);
      const least = toFixed(
        spare.reduce((a, b) => (compare(a, b) <= 0 ? a : b), spare[0] ?? ZERO),
        0,
        'down',
      );
      const values = { tier, points: formatNumber(words.tag, least), count: Number(least) };
      const held = tiers.findIndex(({ id }) => id === status.credited) >= place;
      const said = words.say(held ? 'wouldGiveAgain' : 'wouldReach', values);
      return hasOpenGates(after, tiers[place]?.id) ? [said, words.say('byPointsAlone', { tier })] : [said];
    }
    if (place === tiers.length - 1) return [words.say('wouldStayTop', { tier })];
    const short = after.tracks.find((track) =>
      track.levels.some((level) => level.tier === tiers[place + 1]?.id && level.reached === false),
    );
    const missing = short?.levels.find((level) => level.tier === tiers[place + 1]?.id)?.missing;
    if (!short || !missing) return [words.say('tierNotTold')];
    const count = toFixed(missing, 0, 'up');
    return [
      words.say(stayTerms[short.track], {
        tier,
        next: named(place + 1),
        points: formatNumber(words.tag, count),
        count: Number(count),
      }),
    ];
  }
}

/** What deals add, apart from those that add nothing. */
function gainsOf(deals: readonly CalculatorDeal[], edition: Edition, locale: string): Gain[] {
  return deals.flatMap((deal): Gain[] => {
    const { result, source } = estimateDeal(deal, edition, locale);
    return result && result.total.num !== '0' ? [{ sold: result.sold, managed: result.managed, source }] : [];
  });
}

const stayTerms = {
  total: 'wouldStay',
  sold: 'wouldStaySold',
  sourced: 'wouldStaySourced',
  managed: 'wouldStayManaged',
} as const;

const levelsOf = ({ tracks }: Standing, tier: string | undefined): TrackLevel[] =>
  tracks.flatMap(({ levels }) => levels.filter((level) => level.tier === tier));

function hasOpenGates({ gates }: Standing, tier: string | undefined): boolean {
  const { certification, invitation, medianToolUsage } = gates.find((gate) => gate.tier === tier) ?? {};
  return [certification, invitation, medianToolUsage].some((state) => state !== undefined && state !== 'met');
}

const tierTerms = { gold: 'tierGold', platinum: 'tierPlatinum', diamond: 'tierDiamond', elite: 'tierElite' } as const;

function tierName({ tiers }: TierStatus, place: number, words: TierEffectWords): string {
  const tier = tiers[place];
  if (!tier) return words.say('tierUntiered');
  if (tier.name !== undefined) return tier.name;
  return Object.hasOwn(tierTerms, tier.id) ? words.say(tierTerms[tier.id as keyof typeof tierTerms]) : tier.id;
}

/** The points that the partner would have. What is not known stays unknown. */
function pointsWith({ sourced, assisted, sold, managed, total }: TierPoints, gains: readonly Gain[]): TierPoints {
  const gained = (of: (gain: Gain) => readonly Exact[]): Exact => sumExact(gains.flatMap(of));
  const plus = (held: readonly (string | undefined)[], gain: Exact): string | undefined =>
    held.every((one) => isDecimalText(one))
      ? // More decimals than any threshold has, and never rounded up.
        toFixed(sumExact([...held.map((one) => exact(one)), gain]), 6, 'down')
      : undefined;
  const toldApart = gains.every(({ source }) => source !== undefined);
  const soldBefore = sold === undefined ? [sourced, assisted] : [sold];
  return {
    sourced: toldApart
      ? plus(
          [sourced],
          gained((one) => (one.source === 'sourced' ? [one.sold] : [])),
        )
      : undefined,
    assisted: toldApart
      ? plus(
          [assisted],
          gained((one) => (one.source === 'assisted' ? [one.sold] : [])),
        )
      : undefined,
    sold: plus(
      soldBefore,
      gained((one) => [one.sold]),
    ),
    managed: plus(
      [managed],
      gained((one) => [one.managed]),
    ),
    total: plus(
      total === undefined ? [...soldBefore, managed] : [total],
      gained((one) => [one.sold, one.managed]),
    ),
  };
}
