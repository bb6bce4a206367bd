import { html, nothing } from 'lit';
import type { Allowance, ClientDetails, Seats, SharedGroup } from '../../provider/index.js';
import { urgentIcon } from '../../ui/icons.js';
import { formatDay, formatNumber } from '../../ui/index.js';
import type { DetailsWords } from './details-words.js';
import { absent, type Measure } from './sections.js';

/** What the subscriptions of a client allow, and how much of it is used. */
export function allowanceMeasures(details: ClientDetails, words: DetailsWords): Measure[] {
  const { contactTier, emailTier, seats, credits, notShared } = details;
  const of = (label: string, allowance: Allowance | undefined, group: SharedGroup): Measure =>
    allowanceMeasure(label, allowance, words, group, notShared);
  const seatMeasures = (seats ?? []).map((one) =>
    of(seatsName(one, words), { used: one.assigned, limit: one.limit }, 'seats'),
  );
  const noSeats = seats ? html`<span class="muted">${words.say('none')}</span>` : absent(words, notShared, 'seats');
  const { additional, resetsOn } = credits ?? {};
  const notes = [
    additional ? words.say('additionalCredits', { count: additional }) : undefined,
    resetsOn === undefined ? undefined : words.say('resetsOn', { day: formatDay(words.tag, resetsOn) }),
  ].filter((note) => note !== undefined);
  const own = of(words.say('hubspotCredits'), credits, 'credits');
  return [
    of(words.say('contactTier'), contactTier, 'contacts'),
    of(words.say('emailTier'), emailTier, 'emails'),
    ...(seatMeasures.length > 0 ? seatMeasures : [{ label: words.say('seats'), value: noSeats }]),
    {
      ...own,
      note:
        notes.length === 0
          ? own.note
          : html`${own.note ?? nothing}${notes.map((note) => html`<span class="second"><bdi>${note}</bdi></span>`)}`,
    },
  ];
}

function allowanceMeasure(
  label: string,
  { used, limit }: Allowance = {},
  words: DetailsWords,
  group: SharedGroup,
  notShared: readonly SharedGroup[] | undefined,
): Measure {
  const figure = (value: number): string => formatNumber(words.tag, String(value));
  if (used === undefined && limit === undefined) return { label, value: absent(words, notShared, group) };
  if (used === undefined || limit === undefined) {
    const text =
      used === undefined
        ? words.say('useNotKnown', { limit: figure(limit ?? 0) })
        : words.say('limitNotKnown', { used: figure(used) });
    return { label, value: html`<bdi class="muted">${text}</bdi>` };
  }
  const over = used - limit;
  return {
    label,
    value: html`<bdi class="figure">${words.say('partOf', { part: figure(used), whole: figure(limit) })}</bdi>`,
    part: limit > 0 ? used / limit : used > 0 ? 1 : 0,
    low: over > 0,
    ...(over > 0 && {
      note: html`<span class="over">${urgentIcon()}<bdi>${words.say('overLimit', { count: over })}</bdi></span>`,
    }),
  };
}

const seatTerms = new Map([
  ['core', 'seatsCore'],
  ['sales', 'seatsSales'],
  ['service', 'seatsService'],
] as const);

function seatsName({ kind }: Seats, words: DetailsWords): string {
  const term = seatTerms.get(kind as 'core');
  return term ? words.say(term) : words.say('seatsOf', { kind });
}
