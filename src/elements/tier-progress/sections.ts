/** A section of the element. */
export type TierSection = 'performance' | 'progress' | 'insights' | 'account' | 'goal' | 'changes' | 'what-if';

/** Every section, in the order in which they stand where a host names none. */
export const tierSections: readonly TierSection[] = [
  'performance',
  'progress',
  'insights',
  'account',
  'goal',
  'changes',
  'what-if',
];

/** Those that can say nothing of a source without records. */
export const ofRecords: readonly TierSection[] = ['changes', 'what-if'];

/** The sections that a text names, each once and in its order, and the words that name none. */
export function readSections(text: string): { sections: TierSection[]; unknown: string[] } {
  const named = [...new Set(text.split(/\s+/).filter(Boolean))];
  const isSection = (name: string): name is TierSection => (tierSections as readonly string[]).includes(name);
  return { sections: named.filter(isSection), unknown: named.filter((name) => !isSection(name)) };
}
