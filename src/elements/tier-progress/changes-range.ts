import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../core/index.js';
import { tierChangeTerms } from '../../locales/en.js';
import { addDays, addMonths, isDay, nextReview, type Day } from '../../program/index.js';
import { selectField, underField } from '../../ui/field.js';
import type { TierDesk } from './tier-desk.js';
import { tierVocabulary } from './tier-words.js';

/** What the changes say, in English. */
export const changeVocabulary = { ...tierVocabulary, ...tierChangeTerms };
/** What the changes say. */
export type ChangeWords = Words<typeof changeVocabulary>;

/** Days, both included. */
export interface DaySpan {
  from: Day;
  to: Day;
}

/** What stands in the two fields while it cannot be used, or is not whole yet. */
export interface TypedDays {
  from: string;
  to: string;
  /** The range in whose place it is typed. */
  instead: string;
  /** A field was left: what is wrong is said from now on. */
  left: boolean;
}

/** What the choice of days works with. */
export interface RangeDesk extends TierDesk {
  /** The name of a range, or two days with a slash between; one that {@link spanOf} knows. */
  range: string;
  choose: (range: string, span: DaySpan) => void;
  typed: TypedDays | undefined;
  type: (typed: TypedDays) => void;
}

const rangeTerms = {
  month: 'changesMonth',
  quarter: 'changesQuarter',
  review: 'changesReview',
  year: 'changesYear',
} as const;
const presets = Object.keys(rangeTerms) as (keyof typeof rangeTerms)[];
/** In the list of ranges: days of one's own. */
const own = 'own';

/** Points began in 2022: an earlier year is one that is not typed to its end. */
const firstYear = '2000-01-01';

/** The days of a range; nothing for what is none, or where the rules name no review. */
export function spanOf(range: string, { today, edition }: Pick<TierDesk, 'today' | 'edition'>): DaySpan | undefined {
  const [from, to, ...more] = range.split('/');
  if (to !== undefined) return more.length === 0 ? spanFrom(from, to, today) : undefined;
  const first = firstDay(range, today, edition);
  return first === undefined ? undefined : { from: first, to: today };
}

function firstDay(range: string, today: Day, edition: TierDesk['edition']): Day | undefined {
  if (range === 'month') return addDays(today, -29);
  if (range === 'quarter') return addDays(today, -89);
  if (range === 'year') return addDays(addMonths(today, -12), 1);
  if (range !== 'review') return undefined;
  const review = nextReview(today, edition);
  return review.ok && review.from <= today ? review.from : undefined;
}

function spanFrom(from: unknown, to: unknown, today: Day): DaySpan | undefined {
  return isUsable(from, today) && isUsable(to, today) && from <= to ? { from, to } : undefined;
}

const isUsable = (day: unknown, today: Day): day is Day => isDay(day) && firstYear <= day && day <= today;

/** Draws the list of ranges. */
export function rangeChoice(desk: RangeDesk): TemplateResult {
  const words = desk.speak(changeVocabulary);
  const known = presets.filter((preset) => spanOf(preset, desk) !== undefined);
  const chosen = presets.find((preset) => preset === desk.range) ?? own;
  return html`<div class="choices">
    ${selectField({
      id: 'changes-range',
      label: words.say('changesRange'),
      value: chosen,
      options: [
        ...known.map((preset) => ({ value: preset, label: words.say(rangeTerms[preset]) })),
        { value: own, label: words.say('changesOwn') },
      ],
      choose: (value) => {
        // Days of one's own begin as those that are shown.
        const span = spanOf(value === own ? desk.range : value, desk);
        if (span) desk.choose(value === own ? `${span.from}/${span.to}` : value, span);
      },
    })}
  </div>`;
}

/** Draws the fields of two days; nothing where a range has a name. */
export function dayFields(desk: RangeDesk): TemplateResult | typeof nothing {
  if (!desk.range.includes('/')) return nothing;
  const words = desk.speak(changeVocabulary);
  const { range, today } = desk;
  const typed = desk.typed?.instead === range ? desk.typed : undefined;
  const days = typed ?? spanOf(range, desk) ?? { from: '', to: '' };
  const enter = (change: Partial<TypedDays>): void => {
    const next = { from: days.from, to: days.to, instead: range, left: typed?.left ?? false, ...change };
    const span = spanFrom(next.from, next.to, today);
    if (!span) desk.type(next);
    else if (`${span.from}/${span.to}` === range) desk.type({ ...next, left: false });
    else desk.choose(`${span.from}/${span.to}`, span);
  };
  const field = (key: 'from' | 'to', label: string): TemplateResult => {
    const error = typed?.left ? faultOf(key, days, today, words) : undefined;
    const id = `changes-${key}`;
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <div class="control">
        <input
          id=${id}
          type="date"
          max=${today}
          aria-invalid=${error ? 'true' : 'false'}
          aria-describedby=${error ? `${id}-hint` : nothing}
          .value=${days[key]}
          @change=${(event: Event) => enter({ [key]: (event.target as HTMLInputElement).value })}
          @blur=${() => typed && enter({ left: true })}
        />
      </div>
      ${underField({ id, label, error })}
    </div>`;
  };
  return html`<div class="changes-days">
    ${field('from', words.say('changesFrom'))}${field('to', words.say('changesTo'))}
  </div>`;
}

/** What is wrong with a field; that the days are in the wrong order stands at the last one. */
function faultOf(
  key: 'from' | 'to',
  days: { from: string; to: string },
  today: Day,
  words: ChangeWords,
): string | undefined {
  if (!isUsable(days[key], today)) return words.say('changesNoDay');
  return key === 'to' && isUsable(days.from, today) && days.to < days.from ? words.say('changesOrder') : undefined;
}
