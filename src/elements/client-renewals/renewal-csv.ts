import { mrrChange, renewalState, toDecimal, toFixed, type Day, type Edition } from '../../program/index.js';
import type { Renewal } from '../../provider/index.js';
import type { CsvColumn } from '../../ui/csv.js';
import { editionName, hubName } from '../../views/products.js';
import { contractTerms, ownerTerms, statusTerms, type RenewalWords } from './renewal-words.js';

/** What an export of renewals has for each column of the table: figures as they came, several values with a semicolon between. */
export function renewalCsv(
  words: RenewalWords,
  today: Day,
  edition: Edition,
): Readonly<Record<RenewalColumnKey, readonly CsvColumn<Renewal>[]>> {
  const change = ({ currentMrr, renewalMrr }: Renewal): ReturnType<typeof mrrChange> =>
    mrrChange(currentMrr, renewalMrr);
  return {
    client: [
      { label: words.say('client'), kind: 'text', value: ({ clientName }) => clientName },
      { label: words.say('domain'), kind: 'text', value: ({ clientDomain }) => clientDomain },
    ],
    owner: [
      {
        label: words.say('ownerOfRenewal'),
        kind: 'text',
        value: ({ owner }) => {
          const who = owner?.choice === 'default' ? owner.effective : owner?.choice;
          return who && words.say(ownerTerms[who]);
        },
      },
      {
        label: words.say('notifiedUser'),
        kind: 'text',
        value: ({ owner }) => owner?.notify?.name ?? owner?.notify?.email,
      },
    ],
    products: [
      {
        label: words.say('productRenewals'),
        kind: 'text',
        value: ({ products }) =>
          products
            ?.map(({ hub, edition: level }) =>
              [hubName(hub, words), level === undefined ? '' : editionName(level, words)].join(' ').trim(),
            )
            .join('; '),
      },
    ],
    startsOn: [
      {
        label: words.say('renewalDeadline'),
        kind: 'day',
        value: (renewal) => {
          const state = renewalState(renewal, today, edition);
          return state.ok ? state.deadline : undefined;
        },
      },
    ],
    currentMrr: [
      { label: words.say('currentMrr'), kind: 'number', value: ({ currentMrr }) => currentMrr?.amount },
      { label: words.say('currency'), kind: 'text', value: ({ currentMrr }) => currentMrr?.currency },
    ],
    renewalMrr: [
      { label: words.say('renewalMrr'), kind: 'number', value: ({ renewalMrr }) => renewalMrr?.amount },
      { label: words.say('currency'), kind: 'text', value: ({ renewalMrr }) => renewalMrr?.currency },
    ],
    change: [
      {
        label: words.say('mrrChange'),
        kind: 'number',
        value: (renewal) => {
          const changed = change(renewal);
          return changed.known ? toDecimal(changed.amount) : undefined;
        },
      },
      {
        label: words.say('mrrChangePercent'),
        kind: 'number',
        value: (renewal) => {
          const changed = change(renewal);
          return changed.known && changed.percent ? toFixed(changed.percent, 1) : undefined;
        },
      },
    ],
    contractType: [
      {
        label: words.say('contractType'),
        kind: 'text',
        value: ({ contractType }) => contractType && words.say(contractTerms[contractType]),
      },
    ],
    status: [
      {
        label: words.say('renewalStatus'),
        kind: 'text',
        value: ({ status }) => status && words.say(statusTerms[status]),
      },
    ],
    primaryContact: [
      { label: words.say('contactOfRenewal'), kind: 'text', value: ({ primaryContact }) => primaryContact?.name },
      { label: words.say('contactEmail'), kind: 'text', value: ({ primaryContact }) => primaryContact?.email },
    ],
    manager: [
      { label: words.say('managerOfRenewal'), kind: 'text', value: ({ manager }) => manager?.name ?? manager?.email },
    ],
    lastActive: [
      { label: words.say('lastActiveEmployee'), kind: 'text', value: ({ lastActive }) => lastActive?.name },
      { label: words.say('lastActiveOn'), kind: 'day', value: ({ lastActive }) => lastActive?.on },
    ],
    start: [{ label: words.say('startsOn'), kind: 'day', value: ({ startsOn }) => startsOn }],
  };
}

/** The keys of the columns: those that a source can sort by have its field. */
export type RenewalColumnKey =
  | 'client'
  | 'owner'
  | 'products'
  | 'startsOn'
  | 'currentMrr'
  | 'renewalMrr'
  | 'change'
  | 'contractType'
  | 'status'
  | 'primaryContact'
  | 'manager'
  | 'lastActive'
  | 'start';
