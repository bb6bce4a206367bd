import { html, type TemplateResult } from 'lit';
import { toFixed } from '../../program/index.js';
import type { Combobox } from '../../ui/combobox.js';
import { choiceField } from '../../ui/field.js';
import { currencyPlaces, formatNumber } from '../../ui/index.js';
import type { Desk } from './desk.js';
import { conversionFields, estimateConversion, type ConversionEstimate, type Half } from './estimate.js';
import { isRounded, pointsText } from '../../views/exact-text.js';
import { currencyField, marketField, numberField, sourceField } from './fields.js';
import type { TabView } from './results.js';
import type { CalculatorConversion } from './value.js';

/** The tab that converts points to currency, and currency to points. */
export function currencyTab(desk: Desk, combobox: Combobox): TabView {
  const { edition, entries, words } = desk;
  const estimate = estimateConversion(entries.value.conversion, entries.deal, edition, words.tag);
  const { toPoints, currency, faults, sold, managed } = estimate;
  const halves = [sold, managed].filter((half) => half !== undefined);
  const places = toPoints ? 2 : currencyPlaces(currency);
  const rounded = halves.some(({ value }) => isRounded(value, places));
  const bad = Object.values(faults).some(({ reason }) => reason !== 'empty');
  const figure = ({ value }: Half): string =>
    toPoints
      ? pointsText(value, words.tag)
      : `${currency} ${formatNumber(words.tag, toFixed(value, places, 'up'), places)}`;
  return {
    fields: fieldsView(desk, combobox, estimate),
    faults,
    figures: [
      { kind: 'sold', label: words.say(toPoints ? 'soldPoints' : 'soldValue'), figure: sold && figure(sold) },
      {
        kind: 'managed',
        label: words.say(toPoints ? 'managedPoints' : 'managedValue'),
        figure: managed && figure(managed),
      },
    ],
    why: bad ? words.say('noResult') : halves.length === 0 ? words.say(toPoints ? 'noValue' : 'noPoints') : undefined,
    lines: halves.length === 0 ? undefined : ({ conversionLines }) => conversionLines(estimate, desk),
    workings: halves,
    notes: [
      ...(rounded ? [words.say(toPoints ? 'roundedPoints' : 'roundedUp')] : []),
      ...(managed ? [words.say('onePartner')] : []),
    ],
  };
}

function fieldsView(desk: Desk, combobox: Combobox, estimate: ConversionEstimate): TemplateResult {
  const { entries, words } = desk;
  const { conversion } = entries.value;
  const { toPoints, faults } = estimate;
  const [sold, managed] = conversionFields[conversion.method];
  const currency = toPoints ? estimate.currency : undefined;
  return html`
    ${choiceField({
      id: 'method',
      label: words.say('conversionMethod'),
      look: 'segments',
      value: conversion.method,
      options: [
        { value: 'points-to-currency', label: words.say('pointsToCurrency') },
        { value: 'currency-to-points', label: words.say('currencyToPoints') },
      ],
      choose: (method) => entries.changeConversion({ method: method as CalculatorConversion['method'] }),
    })}
    <div class="pair">
      ${marketField(desk, combobox, estimate, faults, (country) => entries.changeConversion({ country }))}
      ${currencyField(desk, estimate, faults, (chosen) => entries.changeConversion({ currency: chosen }))}
    </div>
    ${sourceField(desk, estimate, (source) => entries.changeConversion({ source }))}
    <div class="pair">
      ${numberField(desk, { field: sold, label: words.say(sold), plain: conversion[sold], faults, currency })}
      ${numberField(desk, { field: managed, label: words.say(managed), plain: conversion[managed], faults, currency })}
    </div>
  `;
}
