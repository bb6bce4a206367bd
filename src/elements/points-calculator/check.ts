import type { Edition } from '../../program/index.js';
import type { Fault } from './amounts.js';
import type { Entries } from './entries.js';
import { conversionFields, estimateConversion, estimateDeal, type FieldName } from './estimate.js';

/** What keeps the entries from being sent with a form. */
export interface EntryFault {
  field: FieldName;
  /** Of reason `empty` where what is wanted is missing. */
  fault: Fault;
}

/** Looks for what is wrong with the tab that is shown; where something must be entered, also for what is missing. */
export function checkEntries(
  { value, deal }: Entries,
  edition: Edition,
  locale: string,
  required: boolean,
): EntryFault | undefined {
  const { tab, conversion, deals } = value;
  const converts = tab === 'currency';
  const estimates = converts
    ? [estimateConversion(conversion, deal, edition, locale)]
    : [deal, ...deals].map((one) => estimateDeal(one, edition, locale));
  for (const { faults } of estimates) {
    for (const [field, fault] of Object.entries(faults)) {
      if (fault.reason !== 'empty') return { field: field as FieldName, fault };
    }
  }
  const complete = estimates.every((one) => ('result' in one ? one.result : (one.sold ?? one.managed)) !== undefined);
  if (complete || !required) return undefined;
  return { field: converts ? conversionFields[conversion.method][0] : 'amount', fault: { reason: 'empty' } };
}
