import { html, nothing, type TemplateResult } from 'lit';
import type { Combobox } from '../../ui/combobox.js';
import { choiceField, textField } from '../../ui/field.js';
import type { Desk } from './desk.js';
import { estimateDeal, type DealEstimate } from './estimate.js';
import { isRounded, pointsText } from '../../views/exact-text.js';
import { currencyField, faultText, marketField, numberField, sourceField } from './fields.js';
import type { Figure, TabView } from './results.js';

/** The tab that counts the points of the deal that is open. */
export function pointsTab(desk: Desk, combobox: Combobox): TabView {
  const { edition, entries, words } = desk;
  const estimate = estimateDeal(entries.deal, edition, words.tag);
  const { faults, result } = estimate;
  const figure = (kind: Figure['kind'], label: string): Figure => ({
    kind,
    label,
    figure: result && pointsText(result[kind], words.tag),
  });
  const onlyEmpty = Object.values(faults).every(({ reason }) => reason === 'empty');
  const rounded = result && [result.total, result.sold, result.managed].some((points) => isRounded(points, 2));
  return {
    fields: fieldsView(desk, combobox, estimate),
    faults,
    figures: [
      figure('total', words.say('totalPoints')),
      figure('sold', words.say('soldPoints')),
      figure('managed', words.say('managedPoints')),
    ],
    why: result ? undefined : words.say(onlyEmpty ? 'noAmount' : 'noResult'),
    lines: result && (({ dealLines }) => dealLines(result, desk)),
    workings: result ? [result] : [],
    notes: rounded ? [words.say('roundedPoints')] : [],
  };
}

function fieldsView(desk: Desk, combobox: Combobox, estimate: DealEstimate): TemplateResult {
  const { entries, words } = desk;
  const { amount, manages, otherPartners } = entries.deal;
  const { currency, faults } = estimate;
  return html`
    ${numberField(desk, {
      field: 'amount',
      label: words.say('soldAmount'),
      plain: amount,
      faults,
      currency,
      hint: words.say('perMonth'),
    })}
    ${marketField(desk, combobox, estimate, faults, (country) => entries.changeDeal({ country }))}
    ${currencyField(desk, estimate, faults, (chosen) => entries.changeDeal({ currency: chosen }))}
    ${sourceField(desk, estimate, (source) => entries.changeDeal({ source }))}
    ${choiceField({
      id: 'manages',
      label: words.say('willManage'),
      look: 'radios',
      value: manages ? 'yes' : 'no',
      options: [
        { value: 'yes', label: words.say('yes') },
        { value: 'no', label: words.say('no') },
      ],
      choose: (answer) => entries.changeDeal({ manages: answer === 'yes' }),
    })}
    ${
      manages
        ? textField({
            id: 'otherPartners',
            label: words.say('otherPartners'),
            value: entries.textOf('otherPartners', otherPartners),
            inputMode: 'numeric',
            short: true,
            error: entries.showsFault('otherPartners') ? faultText(faults.otherPartners, words) : undefined,
            input: (text) => entries.type('otherPartners', text),
            left: () => desk.left('otherPartners'),
          })
        : nothing
    }
  `;
}
