/** How a language writes numbers, and chooses the word that goes with one. */
export function counting(language: string) {
  const number = new Intl.NumberFormat(language);
  const plural = new Intl.PluralRules(language);
  const forms = (
    n: number,
    words: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
  ): string => words[plural.select(n)] ?? words.other;
  return {
    number,
    /** One of several forms, by the language's plural rules; `#` stands for the number. */
    form: (n: number, words: Parameters<typeof forms>[1]): string => forms(n, words).replace('#', number.format(n)),
    /** A count with its noun. */
    count: (n: number, one: string, other: string): string => `${number.format(n)} ${forms(n, { one, other })}`,
  };
}

/** The hubs, whose names are the same in every language. */
export const hubs: Readonly<Record<string, string>> = {
  marketing: 'Marketing Hub',
  sales: 'Sales Hub',
  service: 'Service Hub',
  content: 'Content Hub',
  operations: 'Operations Hub',
  commerce: 'Commerce Hub',
};
