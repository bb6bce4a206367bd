/** Something that is found by its words. */
export interface Findable {
  label: string;
  /** Codes and other names by which it is found. */
  aliases?: readonly string[] | undefined;
}

/** Letters that Unicode does not take for others with a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  þ: 'th',
};

/** A text as it is compared: lower case, without accents; what is no letter and no figure is a space. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/[ßæœøđðħıłþ]/g, (letter) => plain[letter] ?? letter)
    .trim();
}

/** Folded texts are kept for as long as what they belong to. */
const kept = new WeakMap<Findable, readonly [label: string, ...aliases: string[]]>();

function folded(one: Findable): readonly [label: string, ...aliases: string[]] {
  let texts = kept.get(one);
  if (!texts) {
    texts = [fold(one.label), ...(one.aliases ?? []).map(fold)];
    kept.set(one, texts);
  }
  return texts;
}

/**
 * Those that hold what was typed, in any part of the label or at the beginning of an alias. First those that are called just
 * so, then those that begin so, then those with a word that begins so; beyond that they stay in their order.
 */
export function find<F extends Findable>(all: readonly F[], typed: string): readonly F[] {
  const sought = fold(typed);
  if (sought === '') return all;
  const ranks: F[][] = [[], [], [], []];
  for (const one of all) {
    const [label, ...aliases] = folded(one);
    if (label === sought || aliases.includes(sought)) ranks[0]?.push(one);
    else if (label.startsWith(sought)) ranks[1]?.push(one);
    else if ([label, ...aliases].some((text) => ` ${text}`.includes(` ${sought}`))) ranks[2]?.push(one);
    else if (label.includes(sought)) ranks[3]?.push(one);
  }
  return ranks.flat();
}

/** The one that is called just what was typed. */
export function findNamed<F extends Findable>(all: readonly F[], typed: string): F | undefined {
  const sought = fold(typed);
  return all.find((one) => folded(one).includes(sought));
}
