import { isZero, toFixed, type Track } from '../../program/index.js';
import type { TierStatus } from '../../provider/index.js';
import { formatDay, formatMonth, sentences } from '../../ui/index.js';
import { wholeText } from '../../views/month-steps.js';
import { tierName } from '../../views/tier-name.js';
import type { History } from './history.js';
import type { OverTimeWords } from './over-time-words.js';

const fallTerms = {
  total: 'fallsTotal',
  sold: 'fallsSold',
  sourced: 'fallsSourced',
  managed: 'fallsManaged',
} as const satisfies Record<Track, string>;

/** What the chart shows, in one or two sentences: what becomes of the tier held, and what expires. */
export function findingOf(history: History, status: TierStatus | undefined, words: OverTimeWords): string {
  const said = [tierFinding(history, status, words), ...expiryFindings(history, words)];
  return sentences(
    words.tag,
    said.filter((one) => one !== undefined),
  );
}

function tierFinding(
  { risk, months }: History,
  status: TierStatus | undefined,
  words: OverTimeWords,
): string | undefined {
  const { credited, tiers = [] } = status ?? {};
  const last = months.at(-1);
  if (credited === undefined || !last) return undefined;
  const tier = tierName(words, tiers, credited);
  if (risk.state === 'below') return words.say('belowToday', { tier });
  const track = risk.state === 'at-risk' ? risk.crossings[0]?.track : undefined;
  if (risk.state === 'at-risk' && track && risk.on.slice(0, 7) <= last.month) {
    return words.say(fallTerms[track], { tier, day: formatDay(words.tag, risk.on) });
  }
  const isKept = risk.state === 'safe' || (risk.state === 'at-risk' && track !== undefined);
  return isKept ? words.say('staysAbove', { tier, month: formatMonth(words.tag, last.month, 'long') }) : undefined;
}

function expiryFindings({ toExpire, sourcedToExpire, months }: History, words: OverTimeWords): string[] {
  const last = months.at(-1);
  if (last?.state !== 'ahead') return [];
  // Where nothing is known at all, the plot says so.
  if (!toExpire) return months.some(({ points }) => points.total) ? [words.say('expiriesUnknown')] : [];
  const month = formatMonth(words.tag, last.month, 'long');
  if (isZero(toExpire)) return [words.say('losesNothing', { month })];
  const count = Number(toFixed(toExpire, 0, 'down'));
  const sold = words.say('losesSold', { points: wholeText(words, toExpire), month, count });
  return sourcedToExpire ? [sold, words.say('losesSourced', { points: wholeText(words, sourcedToExpire) })] : [sold];
}
