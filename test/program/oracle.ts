/*
 * A second way to the same figures: BigInt fractions, and tables typed in from the published pages. It shares no code
 * with src/program, so that a mistake would have to be made twice.
 */

export interface Ratio {
  top: bigint;
  bottom: bigint;
}

/** Currency steps before and since 2025-07-15, in ten-thousandths of a unit. */
const STEPS: Record<string, [before: bigint, since: bigint]> = {
  USD: [1_000_000n, 1_000_000n],
  AUD: [1_050_000n, 1_540_000n],
  COP: [3_003_000_000n, 4_080_000_000n],
  EUR: [750_000n, 880_000n],
  GBP: [625_000n, 740_000n],
  SGD: [1_400_000n, 1_290_000n],
  JPY: [120_000_000n, 144_000_000n],
  ZAR: [15_450_000n, 17_680_000n],
  CAD: [1_300_000n, 1_300_000n],
};

export const CURRENCIES = Object.keys(STEPS);

/** Southeast Asia, North Asia, India; Costa Rica; and the kit's expansion of Latin America. */
export const GROWTH = new Set(
  (
    'BD BN KH HK ID LA MY MV MM NP PK PH LK SG TW TH TL VN CN MN KR IN ' +
    'CR AR BO BR CL CO CU DO EC GT HN HT MX NI PA PE PY SV UY VE'
  ).split(' '),
);

export interface OracleDeal {
  amount: string;
  currency: string;
  country: string;
  edition: string;
  source: 'sourced' | 'assisted';
  /** The day that chooses the rate; absent: the newest rate. */
  rateDay?: string | undefined;
  otherPartners: number;
}

export function ratioOf(text: string): Ratio {
  const [units = '', decimals = ''] = text.split('.');
  return { top: BigInt(units + decimals), bottom: 10n ** BigInt(decimals.length) };
}

export const isSame = (a: Ratio, b: Ratio) => a.top * b.bottom === b.top * a.bottom;

export const plusRatio = (a: Ratio, b: Ratio): Ratio => ({
  top: a.top * b.bottom + b.top * a.bottom,
  bottom: a.bottom * b.bottom,
});

/** Points per amount, as the two sides of a fraction: sold points are `amount * up / down`. */
function soldPerAmount({ currency, country, edition, source, rateDay }: OracleDeal): Ratio {
  const step = STEPS[currency]![edition === '2025-07-15' ? 1 : 0];
  const tellsApart = edition !== '2022-07-18' && (rateDay === undefined || rateDay >= '2024-02-27');
  const rate = tellsApart && source === 'sourced' ? 5n : 3n;
  return { top: rate * (GROWTH.has(country) ? 2n : 1n) * 10_000n, bottom: step };
}

function managedPerAmount({ currency, country, edition, otherPartners }: OracleDeal): Ratio {
  const step = STEPS[currency]![edition === '2025-07-15' ? 1 : 0];
  return { top: (GROWTH.has(country) ? 2n : 1n) * 10_000n, bottom: step * BigInt(otherPartners + 1) };
}

const timesRatio = (a: Ratio, b: Ratio): Ratio => ({ top: a.top * b.top, bottom: a.bottom * b.bottom });
const flip = ({ top, bottom }: Ratio): Ratio => ({ top: bottom, bottom: top });

export const oracle = {
  sold: (deal: OracleDeal) => timesRatio(ratioOf(deal.amount), soldPerAmount(deal)),
  managed: (deal: OracleDeal) => timesRatio(ratioOf(deal.amount), managedPerAmount(deal)),
  /** Reads `amount` as points. */
  amountForSold: (deal: OracleDeal) => timesRatio(ratioOf(deal.amount), flip(soldPerAmount(deal))),
  amountForManaged: (deal: OracleDeal) => timesRatio(ratioOf(deal.amount), flip(managedPerAmount(deal))),
};

/** Rounds by adding a part of the divisor before a division that truncates. */
export function roundRatio({ top, bottom }: Ratio, places: number, mode: 'half-up' | 'down' | 'up'): string {
  const size = (top < 0n ? -top : top) * 10n ** BigInt(places);
  const units =
    mode === 'half-up'
      ? (size * 2n + bottom) / (bottom * 2n)
      : mode === 'up'
        ? (size + bottom - 1n) / bottom
        : size / bottom;
  const digits = units.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return top < 0n && units > 0n ? `-${text}` : text;
}
