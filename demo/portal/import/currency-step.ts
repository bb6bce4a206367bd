import type { ColumnMapping } from 'partner-widgets/adapters/csv';
import { newestEdition } from 'partner-widgets/program';
import { button, h, withArrow } from '../dom.js';
import { language } from '../settings.js';
import { words } from '../words/index.js';
import type { StepDialog } from './step-dialog.js';

/** What was answered: a currency, or that it stays unknown; and whether the person went back to the columns. */
export interface CurrencyAnswer {
  currency: string | undefined;
  back: boolean;
}

/** Whether there are amounts without a column for their currency. */
export function needsCurrency(mapping: ColumnMapping): boolean {
  return mapping.includes('mrr') && !mapping.includes('currency');
}

/**
 * Asks for the currency of amounts that come without one. "Leave it unknown" stands first: nothing is assumed by pressing Enter.
 * @param amounts The first amounts, as they stand in the file.
 * @param chosen What was chosen before.
 * @param canGoBack Whether there is a step before this one.
 */
export function askCurrency(
  dialog: StepDialog,
  file: string,
  amounts: readonly string[],
  chosen: string | undefined,
  canGoBack: boolean,
): Promise<CurrencyAnswer | undefined> {
  const w = words();
  return dialog.ask<CurrencyAnswer>((decide) => {
    const programme = Object.keys(newestEdition.currencySteps.value).sort();
    const others = Intl.supportedValuesOf('currency').filter((code) => !programme.includes(code));
    const names = new Intl.DisplayNames(language(), { type: 'currency' });
    const option = (code: string): HTMLElement => h('option', { value: code }, `${code} – ${names.of(code) ?? code}`);
    const field = h(
      'select',
      { id: 'import-currency' },
      h('option', { value: '' }, w.currencyUnknown),
      h('optgroup', { label: w.currencyProgramme }, ...programme.map(option)),
      h('optgroup', { label: w.currencyOther }, ...others.map(option)),
    );
    field.value = chosen ?? '';
    const answer = (back: boolean): void => decide({ currency: field.value === '' ? undefined : field.value, back });
    return {
      name: 'currency',
      heading: w.currencyHeading,
      body: [
        h('p', {}, w.currencyText(file)),
        ...(amounts.length === 0 ? [] : [h('p', { class: 'muted' }, w.currencyExamples(amounts.join('; ')))]),
        h('label', { for: field.id }, w.currency),
        withArrow(field),
      ],
      actions: [
        button(w.cancel, () => decide(undefined)),
        ...(canGoBack ? [button(w.back, () => answer(true))] : []),
        button(w.import, () => answer(false), 'button primary'),
      ],
      submit: () => answer(false),
    };
  });
}
