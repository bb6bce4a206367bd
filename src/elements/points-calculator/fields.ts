import { html, type TemplateResult } from 'lit';
import { dealSources, MAX_DIGITS, type DealSource, type Edition } from '../../program/index.js';
import type { Combobox, ComboboxOption } from '../../ui/combobox.js';
import { countryCodes } from '../../ui/countries.js';
import { choiceField, selectField, textField } from '../../ui/field.js';
import { riseIcon } from '../../ui/icons.js';
import {
  collator,
  countryName,
  currencyName,
  currencySign,
  formatAmount,
  formatNumber,
  sentences,
} from '../../ui/index.js';
import { quantityOf, type Fault } from './amounts.js';
import type { CalculatorWords } from './calculator-words.js';
import type { Desk } from './desk.js';
import { currenciesOf, mostOtherPartners, type Faults, type Terms, type TextField } from './estimate.js';
import { exactText } from '../../views/exact-text.js';
import { suggestedCurrency } from './market-currency.js';

/** The fields that both tabs have. */

/** What is wrong with a field, in words; nothing while it may not be said, or when nothing is wrong but that it is empty. */
export function faultText(fault: Fault | undefined, words: CalculatorWords): string | undefined {
  if (!fault) return undefined;
  const example = formatNumber(words.tag, '12500', 2);
  switch (fault.reason) {
    case 'empty':
      return undefined;
    case 'letter':
      return words.say('errorLetter', { text: fault.text, example });
    case 'unclear':
      return words.say('errorAmbiguous', { text: fault.text, example });
    case 'negative':
      return words.say('errorNegative');
    case 'digits':
      return words.say('errorDigits', { count: MAX_DIGITS });
    case 'partners':
      return words.say('errorPartners', { max: mostOtherPartners });
    case 'market':
      return words.say('errorMarket');
    case 'currency':
      return words.say('errorCurrency');
  }
}

/** A field for a number. */
export interface NumberField {
  field: TextField;
  label: string;
  /** What was entered, in its plain form. */
  plain: string;
  faults: Faults;
  /** The currency of an amount of money; absent for points. */
  currency?: string | undefined;
  /** Said while there is nothing to say of what was entered. */
  hint?: string | undefined;
}

/** Draws a field for an amount of money or a number of points, which says how it was read. */
export function numberField(desk: Desk, { field, label, plain, faults, currency, hint }: NumberField): TemplateResult {
  const { entries, words } = desk;
  return textField({
    id: field,
    label,
    value: entries.textOf(field, plain),
    unit: currency,
    inputMode: 'decimal',
    hint: faults[field] ? hint : readAs(desk, field, plain, currency),
    error: entries.showsFault(field)
      ? (faultText(faults[field], words) ?? (entries.missing === field ? words.say('errorEmpty') : undefined))
      : undefined,
    input: (text) => entries.type(field, text),
    left: () => desk.left(field),
  });
}

/** How a number was read, and that a sign of another currency beside it counts for nothing. */
function readAs(
  { entries, words }: Desk,
  field: TextField,
  plain: string,
  currency: string | undefined,
): string | undefined {
  const quantity = quantityOf(plain) ?? '0';
  const figure =
    typeof quantity !== 'string'
      ? `${plain} = ${exactText(quantity, words.tag)}`
      : currency === undefined
        ? formatNumber(words.tag, quantity)
        : formatAmount(words.tag, quantity, currency);
  // Points that were written as the language writes them need no second telling.
  if (currency === undefined && figure === entries.textOf(field, plain)) return undefined;
  const amount = currency === undefined ? figure : `${currency} ${figure}`;
  const mark = entries.markOf(field, plain);
  const said = words.say('readAs', { amount });
  if (mark === undefined || isOfCurrency(mark, currency)) return said;
  return sentences(words.tag, [said, words.say('signLeftOut', { mark })]);
}

/** Whether a code or sign can be that of a currency: `USD`, `$` and `US$` are for the US dollar. */
function isOfCurrency(mark: string, currency: string | undefined): boolean {
  if (currency === undefined) return false;
  const sign = currencySign(currency);
  return (
    mark === currency || mark === sign || (mark.endsWith(sign) && currency.startsWith(mark.slice(0, -sign.length)))
  );
}

/** Draws the list of client markets. */
export function marketField(
  { edition, words }: Desk,
  combobox: Combobox,
  { country }: Terms,
  faults: Faults,
  choose: (country: string) => void,
): TemplateResult {
  return combobox.field({
    id: 'country',
    label: words.say('clientMarket'),
    value: country,
    options: marketsOf(edition, words),
    noMatch: words.say('noMarket'),
    hint: country === '' ? undefined : marketHint(edition, country, words),
    error: faultText(faults.country, words),
    choose,
  });
}

const groupOf = ({ growthMarkets }: Edition, country: string): Edition['growthMarkets'][number] | undefined =>
  growthMarkets.find(({ value }) => value.includes(country));

function marketHint(edition: Edition, country: string, words: CalculatorWords): TemplateResult | string {
  const group = groupOf(edition, country);
  if (!group) return words.say('ordinaryMarket');
  // How often points count by other rules is in the working.
  const counts = words.say(edition.growthMultiplier.value === '2' ? 'growthTwice' : 'growthShort');
  const said = group.confidence === 'C' ? sentences(words.tag, [counts, words.say('growthOurReading')]) : counts;
  return html`${riseIcon('small')}<span>${said}</span>`;
}

let markets: { key: string; edition: Edition; options: readonly ComboboxOption[] } | undefined;

/** All countries by name, growth markets marked; made once for a language and an edition. */
function marketsOf(edition: Edition, words: CalculatorWords): readonly ComboboxOption[] {
  const { tag } = words;
  const [growth, byReading] = [words.say('growthShort'), words.say('growthShortReading')];
  const key = [tag, growth, byReading].join();
  if (markets?.key !== key || markets.edition !== edition) {
    const options = countryCodes
      .map((value): ComboboxOption => {
        const group = groupOf(edition, value);
        const option = { value, label: countryName(tag, value), aliases: [value] };
        return group ? { ...option, note: group.confidence === 'C' ? byReading : growth, mark: riseIcon } : option;
      })
      .sort((a, b) => collator(tag).compare(a.label, b.label));
    markets = { key, edition, options };
  }
  return markets.options;
}

/** Draws the list of currencies. One that was chosen and that the rules do not have is listed too: it is never changed for another. */
export function currencyField(
  { edition, words }: Desk,
  { country, currency }: Terms,
  faults: Faults,
  choose: (currency: string) => void,
): TemplateResult {
  const known = currenciesOf(edition);
  const suggested = suggestedCurrency(country, known);
  return selectField({
    id: 'currency',
    label: words.say('clientCurrency'),
    value: currency,
    options: [...known, ...(known.includes(currency) ? [] : [currency])].map((code) => ({
      value: code,
      label: `${code} ${currencyName(words.tag, code)}`,
    })),
    hint: currency === suggested ? undefined : words.say('suggestedCurrency', { currency: suggested }),
    error: faultText(faults.currency, words),
    choose,
  });
}

/** Draws the choice of a deal source, where the rules tell sources apart. */
export function sourceField(
  { edition, words }: Desk,
  { source }: Terms,
  choose: (source: DealSource) => void,
): TemplateResult | undefined {
  if (source === undefined) return undefined;
  return choiceField({
    id: 'source',
    label: words.say('dealSource'),
    look: 'segments',
    value: source,
    options: dealSources(edition).map((one) => ({ value: one, label: words.say(one) })),
    choose: (one) => choose(one as DealSource),
  });
}
