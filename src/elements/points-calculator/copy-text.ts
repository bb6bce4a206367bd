import { countryName, currencyName } from '../../ui/index.js';
import type { Desk } from './desk.js';
import { conversionFields, estimateConversion, estimateDeal, type TextField } from './estimate.js';
import { pointsText } from '../../views/exact-text.js';
import { figureLines, rulesText, type TabView } from './results.js';
import { pointsOf } from './result.js';
import * as working from './working.js';

/** A calculation as text: what was entered, the results, how they were counted, and by which rules. */
export function calculationText(desk: Desk, view: TabView): string {
  const { edition, words } = desk;
  const { figures, notes, why, workings } = view;
  const lines = view.lines?.(working) ?? [];
  const readings = working.readingsText(workings, desk);
  return [
    [words.say('pointsCalculator'), ...enteredLines(desk)],
    why === undefined ? figureLines(figures) : [why],
    lines.length === 0
      ? []
      : [working.workingHeading(desk), ...lines.map(({ what, sum, figure }) => `${what}: ${sum} → ${figure}`)],
    otherDeals(desk),
    [...notes, ...(readings === undefined ? [] : [readings]), rulesText(edition, words)],
  ]
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n');
}

function enteredLines({ edition, entries, words }: Desk): string[] {
  const { deal, value } = entries;
  const { conversion, tab } = value;
  const converts = tab === 'currency';
  const terms = converts
    ? estimateConversion(conversion, deal, edition, words.tag)
    : estimateDeal(deal, edition, words.tag);
  const { country, currency, source } = terms;
  const line = (label: string, text: string): string => `${label}: ${text || '–'}`;
  const field = (name: TextField, plain: string, unit: string): string => `${unit}${entries.textOf(name, plain)}`;
  const shared = [
    line(words.say('clientMarket'), country && countryName(words.tag, country)),
    line(words.say('clientCurrency'), `${currency} ${currencyName(words.tag, currency)}`),
    ...(source === undefined ? [] : [line(words.say('dealSource'), words.say(source))]),
  ];
  if (converts) {
    const [sold, managed] = conversionFields[conversion.method];
    const toPoints = conversion.method === 'currency-to-points';
    const unit = toPoints ? `${currency} ` : '';
    return [
      line(words.say('conversionMethod'), words.say(toPoints ? 'currencyToPoints' : 'pointsToCurrency')),
      ...shared,
      ...([sold, managed] as const).map((name) =>
        line(words.say(name), conversion[name] && field(name, conversion[name], unit)),
      ),
    ];
  }
  return [
    line(words.say('soldAmount'), deal.amount && field('amount', deal.amount, `${currency} `)),
    ...shared,
    `${words.say('willManage')} ${words.say(deal.manages ? 'yes' : 'no')}`,
    ...(deal.manages ? [`${words.say('otherPartners')} ${entries.textOf('otherPartners', deal.otherPartners)}`] : []),
  ];
}

/** Each of several deals by its total. */
function otherDeals({ edition, entries, words }: Desk): string[] {
  const { deals, tab } = entries.value;
  if (tab === 'currency' || deals.length === 1) return [];
  return deals.map((deal, place) => {
    const { country, currency } = estimateDeal(deal, edition, words.tag);
    const points = pointsOf(deal, edition, words.tag);
    return `${place + 1}. ${countryName(words.tag, country)}, ${currency} ${deal.amount}: ${points ? pointsText(points.total, words.tag) : '–'}`;
  });
}
