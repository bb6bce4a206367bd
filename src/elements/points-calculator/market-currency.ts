const currencies: Readonly<Record<string, string>> = {
  AUD: 'AU CC CX HM KI NF NR TV',
  CAD: 'CA',
  COP: 'CO',
  EUR: 'AD AT AX BE BG BL CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MF MQ MT NL PM PT RE SI SK SM TF VA YT',
  GBP: 'GB GG IM JE',
  JPY: 'JP',
  SGD: 'SG',
  ZAR: 'LS NA SZ ZA',
};

/**
 * The currency that a market suggests, among those of an edition: the one of the country where the programme counts in it,
 * else the US dollar. Only a suggestion: in which currency a client pays is known to the person alone.
 */
export function suggestedCurrency(country: string, known: readonly string[]): string {
  const own = Object.keys(currencies).find((code) => currencies[code]?.includes(country)) ?? 'USD';
  return [own, 'USD'].find((code) => known.includes(code)) ?? known[0] ?? '';
}
