import { errorCodes, type ErrorCode } from '../../src/provider/index.js';
import { commonTerms } from '../../src/locales/en.js';
import { failureTerms } from '../../src/views/load-view.js';
import type { Call } from './page.js';

/** What a provider does instead of answering well. */
export interface Trouble {
  name: string;
  meet: (call: Call) => unknown;
  /** What a person is told. Absent: something is said, or shown. */
  says?: string;
  /** What a failure counts as. */
  code?: ErrorCode;
  /** Whether what was good of the answer is still shown. */
  keeps?: boolean;
  /** Whether it is tried also with what stands beside. */
  brief?: boolean;
}

const failing = (code: ErrorCode): Trouble => ({
  name: `is refused with "${code}"`,
  meet: () => Promise.reject(Object.assign(new Error('<secret>'), { code })),
  says: commonTerms[failureTerms[code]],
  code,
});

const thrown: readonly unknown[] = [
  undefined,
  null,
  'text',
  7,
  new TypeError('<secret>'),
  { code: 'strange' },
  { code: {} },
];
const unavailable = commonTerms.failedUnavailable;

const throwing = thrown.flatMap((reason): Trouble[] => [
  {
    name: `gets a rejection with ${String(reason)}`,
    meet: () => Promise.reject(reason),
    says: unavailable,
    code: 'unavailable',
  },
]);

/** What is at no place of an answer. */
const hostile = '<img src=x onerror="window.hurt=true"><script>window.hurt=true</script>';
const odd: readonly unknown[] = [
  null,
  7,
  'x',
  true,
  [],
  {},
  { id: {} },
  { id: '' },
  { id: hostile, name: 7, clientId: {} },
];
/** What is no answer of any call. */
export const wrong: readonly unknown[] = [
  undefined,
  null,
  '',
  hostile,
  7,
  NaN,
  true,
  [],
  {},
  odd,
  { items: odd },
  { items: {} },
];
const leaves: readonly unknown[] = [
  null,
  hostile,
  '9'.repeat(400),
  '1e308',
  1e308,
  -1,
  0.5,
  NaN,
  Infinity,
  true,
  {},
  [],
  [null, {}],
  '__proto__',
  '\ud800',
  '9999-99-99',
];

/** A copy in which something is done with each value that holds no others, and with each list. */
function changed(value: unknown, leaf: (value: unknown) => unknown, list: (items: unknown[]) => unknown): unknown {
  if (Array.isArray(value)) return list(value.map((item) => changed(item, leaf, list)));
  if (typeof value !== 'object' || value === null) return leaf(value);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changed(part, leaf, list)]));
}

const shown = (value: unknown): string =>
  typeof value === 'string' ? value.slice(0, 12) : typeof value === 'number' ? String(value) : JSON.stringify(value);

const malformed: readonly Trouble[] = [
  ...wrong.map((answer): Trouble => ({
    name: `is answered ${shown(answer)}`.slice(0, 60),
    meet: () => Promise.resolve(answer),
  })),
  ...leaves.map((leaf): Trouble => ({
    name: `is answered ${shown(leaf)} wherever a value is due`,
    meet: async ({ good }) =>
      changed(
        await good(),
        () => leaf,
        (items) => items,
      ),
  })),
  {
    name: 'is answered odd records beside good ones',
    meet: async ({ good }) =>
      changed(
        await good(),
        (value) => value,
        (items) => (items.every((item) => typeof item === 'object') ? [...items, ...odd] : items),
      ),
    keeps: true,
  },
  {
    name: 'is answered by what is only like a promise',
    meet: ({ good }) => ({ then: (go: never) => void good().then(go) }),
  },
];

const refusals: readonly Trouble[] = [
  ...errorCodes.map(failing),
  ...throwing,
  {
    name: 'gets an error at once',
    meet: () => {
      throw new TypeError('<secret>');
    },
    says: unavailable,
    code: 'unavailable',
  },
  {
    name: 'gets no answer ever',
    meet: () => new Promise(() => undefined),
    says: commonTerms.failedTimeout,
    code: 'timeout',
  },
];

const all = [...refusals, ...malformed].map((trouble, place) => ({
  ...trouble,
  brief: trouble.keeps === true || place % 4 === 1,
}));

/** All of them, and in the slower engines a quarter: what they try is the same in each. */
const tried = (some: readonly Trouble[]): readonly Trouble[] =>
  navigator.userAgent.includes('Chrome') ? some : some.filter(({ brief }) => brief);

export const troubles: readonly Trouble[] = tried(all);

/** Those of which no answer comes. */
export const refused: readonly Trouble[] = tried(all.slice(0, refusals.length));
