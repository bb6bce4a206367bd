import { html, nothing, type TemplateResult } from 'lit';
import { compare, sumExact, type Day, type Exact } from '../../program/index.js';
import { readRecords, type CountedRecord } from '../../program/records.js';
import { infoIcon, nextIcon } from '../../ui/icons.js';
import { formatDay } from '../../ui/index.js';
import { changeVocabulary, dayFields, rangeChoice, spanOf, type ChangeWords, type RangeDesk } from './changes-range.js';
import { sumFigure } from './tier-words.js';
import { glyphOf } from './tracks.js';

export { spanOf, type DaySpan, type RangeDesk, type TypedDays } from './changes-range.js';
export { changesStyles } from './changes.styles.js';

/** Points that came or went, with the clients behind them. */
interface Change {
  term: 'newSold' | 'lostSold' | 'newManaged' | 'lostManaged';
  kind: CountedRecord['kind'];
  points: Exact;
  clients: { client: string | undefined; points: Exact }[];
}

/** Draws the choice of the days; nothing where there is nothing to look at. */
export function changeChoices(desk: RangeDesk): TemplateResult | undefined {
  return desk.behind.records && rangeChoice(desk);
}

/** Draws which points came and went, or why that cannot be told. */
export function changesView(desk: RangeDesk): TemplateResult {
  const words = desk.speak(changeVocabulary);
  const { behind, edition, today } = desk;
  const { records } = behind;
  if (!records) {
    const why = behind.state === 'failed' ? words.say('partFailed') : words.say('changesTotals');
    return html`<div class="card-body"><p class="muted">${why}</p></div>`;
  }
  const { from, to } = spanOf(desk.range, desk) ?? { from: today, to: today };
  const { entries } = readRecords(records, edition, 'reported');
  const changes = changesOf(entries, from, to);
  const undated = entries.filter((entry) => entry.kind === 'managed' && entry.from === undefined).length;
  const completeFrom = records.completeFrom ?? today;
  const doubts = [
    ...(completeFrom > from ? [words.say('changesSince', { day: formatDay(words.tag, completeFrom) })] : []),
    ...(undated > 0 ? [words.say('changesUndated', { count: undated })] : []),
  ];
  const day = (value: Day): string => formatDay(words.tag, value);
  const isNone = changes.every(({ clients }) => clients.length === 0);
  return html`<div class="card-body">
    ${dayFields(desk)}
    <p class="finding muted" role="status">
      <bdi
        >${words.say('changesBetween', { from: day(from), to: day(to) })}${isNone ? html`. ${words.say('changesNone')}` : nothing}</bdi
      >
    </p>
    <ul class="changes" part="changes">
      ${changes.map((change) => changeView(words, desk, change))}
    </ul>
    ${doubts.map((text) => html`<p class="small muted doubt">${infoIcon()}<bdi>${text}</bdi></p>`)}
  </div>`;
}

function changeView(words: ChangeWords, { behind }: RangeDesk, change: Change): TemplateResult {
  const { term, kind, points, clients } = change;
  const label = words.say(term);
  return html`<li>
    <div class="change">
      <span class="change-name">${glyphOf(kind)}${label}</span>
      <span class="figure change-points">${sumFigure(words, points)}</span>
    </div>
    ${
      clients.length === 0
        ? nothing
        : html`<details class="behind more-below">
            <summary>
              ${nextIcon()}<span
                >${words.say('changesClients', { count: clients.length })}<span class="hidden">, ${label}</span></span
              >
            </summary>
            <ul>
              ${clients.map(
                (one) =>
                  html`<li>
                    <bdi>${named(words, behind.nameOf, one.client)}</bdi>
                    <span class="figure">${sumFigure(words, one.points)}</span>
                  </li>`,
              )}
            </ul>
          </details>`
    }
  </li>`;
}

const named = (words: ChangeWords, nameOf: (id: string) => string | undefined, client: string | undefined): string =>
  client === undefined ? words.say('changesUnnamed') : (nameOf(client) ?? client);

function changesOf(entries: readonly CountedRecord[], first: Day, last: Day): Change[] {
  const isIn = (day: Day | undefined): boolean => day !== undefined && first <= day && day <= last;
  const change = (term: Change['term'], kind: Change['kind'], dayOf: (entry: CountedRecord) => Day | undefined) => {
    const some = entries.filter((entry) => entry.kind === kind && isIn(dayOf(entry)));
    return { term, kind, points: sumExact(some.map(({ points }) => points)), clients: byClient(some) };
  };
  return [
    change('newSold', 'sold', ({ from }) => from),
    change('lostSold', 'sold', ({ until }) => until),
    change('newManaged', 'managed', ({ from }) => from),
    change('lostManaged', 'managed', ({ until }) => until),
  ];
}

/** The points of each client, the most first. */
function byClient(entries: readonly CountedRecord[]): Change['clients'] {
  const parts = new Map<string | undefined, Exact[]>();
  for (const { clientId, points } of entries) parts.set(clientId, [...(parts.get(clientId) ?? []), points]);
  return [...parts]
    .map(([client, some]) => ({ client, points: sumExact(some) }))
    .sort((a, b) => compare(b.points, a.points));
}
