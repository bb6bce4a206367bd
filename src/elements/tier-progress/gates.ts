import type { GateState, Standing, TierGates } from '../../program/index.js';
import type { Tier, TierStatus } from '../../provider/index.js';
import { formatDay } from '../../ui/index.js';
import { exactFigure, listOf, tierName, type TierWords } from './tier-words.js';

/** A condition beside the points that is not met, or not known to be. */
export interface GateNote {
  readonly text: string;
  /** It is known not to be met. */
  readonly isBarred: boolean;
}

/**
 * What stands in the way beside the points, for one tier, or else for the credited one and those above it: a certification that is not valid
 * today, too low a median of tools used (KB-FAQ-2018), a tier that is by invitation (TIERS-2022b).
 */
export function gateNotes(words: TierWords, standing: Standing, status: TierStatus, only?: string): GateNote[] {
  const { tiers, certifiedUntil, medianToolUsage } = status;
  const from = Math.max(
    0,
    tiers.findIndex(({ id }) => id === standing.credited),
  );
  const concerned = only === undefined ? tiers.slice(from) : tiers.filter(({ id }) => id === only);
  const inState = (gate: keyof Omit<TierGates, 'tier'>, state: GateState): readonly Tier[] =>
    concerned.filter(({ id }) => standing.gates.find(({ tier }) => tier === id)?.[gate] === state);
  const named = (some: readonly Tier[]) => ({
    tiers: listOf(
      words,
      some.map(({ id }) => tierName(words, tiers, id)),
    ),
    count: some.length,
  });

  const notes: GateNote[] = [];
  const lapsed = inState('certification', 'not-met');
  if (lapsed.length > 0 && certifiedUntil !== undefined) {
    const day = formatDay(words.tag, certifiedUntil);
    notes.push({ text: words.say('certificationLapsed', { ...named(lapsed), day }), isBarred: true });
  }
  const uncertain = inState('certification', 'unknown');
  if (uncertain.length > 0) notes.push({ text: words.say('certificationUnknown', named(uncertain)), isBarred: false });

  for (const some of byMinimum(inState('medianToolUsage', 'not-met'))) {
    if (medianToolUsage === undefined) continue;
    const minimum = exactFigure(words, some[0].minMedianToolUsage);
    const value = exactFigure(words, medianToolUsage);
    notes.push({ text: words.say('medianTooLow', { ...named(some), minimum, value }), isBarred: true });
  }
  for (const some of byMinimum(inState('medianToolUsage', 'unknown'))) {
    const minimum = exactFigure(words, some[0].minMedianToolUsage);
    notes.push({ text: words.say('medianUnknown', { ...named(some), minimum }), isBarred: false });
  }

  const closed = concerned.filter((tier) =>
    [...inState('invitation', 'not-met'), ...inState('invitation', 'unknown')].includes(tier),
  );
  if (closed.length > 0) notes.push({ text: words.say('invitationOnly', named(closed)), isBarred: false });
  return notes;
}

type Measured = Tier & { minMedianToolUsage: string };

/** Tiers that ask for the same median, together. */
function byMinimum(tiers: readonly Tier[]): [Measured, ...Measured[]][] {
  const groups = new Map<string, [Measured, ...Measured[]]>();
  for (const tier of tiers) {
    const minimum = tier.minMedianToolUsage;
    if (minimum === undefined) continue;
    const measured = { ...tier, minMedianToolUsage: minimum };
    const group = groups.get(minimum);
    if (group) group.push(measured);
    else groups.set(minimum, [measured]);
  }
  return [...groups.values()];
}
