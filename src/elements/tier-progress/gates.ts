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
 * today, too low a median of tools used (KB-FAQ-2018). That a tier is by invitation is said by {@link invitationText}.
 */
export function gateNotes(words: TierWords, standing: Standing, status: TierStatus, only?: string): GateNote[] {
  const { certifiedUntil, medianToolUsage } = status;
  const concerned = concernedBy(standing, status, only);
  const inState = (gate: Gate, ...states: GateState[]): readonly Tier[] => tiersIn(standing, concerned, gate, states);
  const named = (some: readonly Tier[]) => namesOf(words, status, some);

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

  return notes;
}

/** Which of the tiers that {@link gateNotes} is for are by invitation (TIERS-2022b); nothing where none is, or one was invited. */
export function invitationText(
  words: TierWords,
  standing: Standing,
  status: TierStatus,
  only?: string,
): string | undefined {
  const closed = tiersIn(standing, concernedBy(standing, status, only), 'invitation', ['not-met', 'unknown']);
  return closed.length === 0 ? undefined : words.say('invitationOnly', namesOf(words, status, closed));
}

type Gate = keyof Omit<TierGates, 'tier'>;

function concernedBy({ credited }: Standing, { tiers }: TierStatus, only: string | undefined): readonly Tier[] {
  if (only !== undefined) return tiers.filter(({ id }) => id === only);
  return tiers.slice(
    Math.max(
      0,
      tiers.findIndex(({ id }) => id === credited),
    ),
  );
}

function tiersIn(
  { gates }: Standing,
  some: readonly Tier[],
  gate: Gate,
  states: readonly GateState[],
): readonly Tier[] {
  return some.filter(({ id }) => {
    const state = gates.find(({ tier }) => tier === id)?.[gate];
    return state !== undefined && states.includes(state);
  });
}

function namesOf(words: TierWords, { tiers }: TierStatus, some: readonly Tier[]): { tiers: string; count: number } {
  const names = some.map(({ id }) => tierName(words, tiers, id));
  return { tiers: listOf(words, names), count: some.length };
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
