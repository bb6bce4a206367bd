import { dayOfEpochMs, isDay, type Day } from '../../../program/index.js';
import type { Instant, Usage } from '../../model.js';

/** The longest text of a cell that is kept; it is what the kit takes from any provider. */
const longestText = 5000;

/** Folds a text for comparison: no case, no accents, one space between words, no punctuation. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Reads a text once and remembers what it meant: columns of choices hold few texts many times. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const seen = new Map<string, { value: T }>();
  return (text) => {
    let known = seen.get(text);
    if (!known) {
      known = { value: read(text) };
      if (seen.size >= 1000) seen.clear();
      if (text.length <= 200) seen.set(text, known);
    }
    return known.value;
  };
}

/** What would run as a formula in a spreadsheet, with the apostrophe that the kit's export puts before it. */
const madeHarmless = /^'(?=\s*[=+\-@\t\r＝＋－＠])/;

/** Text as given, without the apostrophe that made it harmless. `undefined` when it is longer than {@link longestText}. */
export function readText(text: string): string | undefined {
  return text.length <= longestText ? text.replace(madeHarmless, '') : undefined;
}

const isoDateTime =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(\.\d{1,9})?)?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d))?)?$/i;
const epochMs = /^\d{12,14}$/;

/**
 * A calendar day: `YYYY-MM-DD`; the UTC day of an ISO date and time with a zone, or of epoch milliseconds (12 to 14 digits,
 * that is from 1973 on); the written day of a date and time without a zone. Other forms, such as `3/4/2026`, can be misread
 * and are not read.
 */
export function readDay(text: string): Day | undefined {
  if (isDay(text)) return text;
  const ms = epochOf(text);
  try {
    return ms === undefined ? undefined : dayOfEpochMs(ms);
  } catch {
    return undefined;
  }
}

/** An instant, from the forms of {@link readDay}. A day, and a date and time without a zone, count as UTC. */
export function readInstant(text: string): Instant | undefined {
  const ms = epochOf(text);
  const instant = ms === undefined ? undefined : new Date(ms).toISOString().replace('.000Z', 'Z');
  return instant !== undefined && isDay(instant.slice(0, 10)) ? instant : undefined;
}

function epochOf(text: string): number | undefined {
  if (epochMs.test(text)) return Number(text);
  const match = isoDateTime.exec(text);
  if (!match || !isDay(match[1])) return undefined;
  const [, day, hours = '00', minutes = '00', seconds = '00', fraction = '', sign, zoneHours, zoneMinutes] = match;
  const utc = Date.parse(`${day}T${hours}:${minutes}:${seconds}${fraction.slice(0, 4)}Z`);
  const offset = (Number(zoneHours ?? 0) * 60 + Number(zoneMinutes ?? 0)) * 60_000;
  return sign === '-' ? utc + offset : utc - offset;
}

const yes = new Set(['true', '1', 'yes', 'y', 't', 'si', 's', 'vero', 'ja', 'oui', 'vrai', 'sim', 'verdadero', 'はい']);
const no = new Set(['false', '0', 'no', 'n', 'f', 'falso', 'nein', 'non', 'faux', 'nao', 'nee', 'いいえ']);

/** A yes or no, in the words of the kit's languages and as `true`/`false` or `1`/`0`. */
export function readBoolean(text: string): boolean | undefined {
  const word = foldedWord(text);
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

/** Folds one word, but leaves signs in place: `-1` is not `1`. */
function foldedWord(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase();
}

/** Words, by what they mean, in the form that {@link fold} gives them. */
function meanings<M extends string>(words: Readonly<Record<M, string>>): ReadonlyMap<string, M> {
  const entries = Object.entries(words) as [M, string][];
  return new Map(entries.flatMap(([meaning, list]) => list.split(' ').map((word) => [fold(word), meaning] as const)));
}

const levels = meanings({
  low: 'low basso bajo faible niedrig baixo laag 低 منخفض',
  medium: 'medium medio moyenne mittel gemiddeld 中 متوسط',
  high: 'high alto forte hoch hoog 高 مرتفع',
});

/** A usage level, in the words of the kit's languages. */
export function readLevel(text: string): Usage['level'] {
  return levels.get(fold(text));
}

/** An ISO 4217 code in any case, or the euro sign, the one currency sign that means a single currency. */
export function readCurrency(text: string): string | undefined {
  if (text === '€') return 'EUR';
  return /^[a-z]{3}$/i.test(text) ? text.toUpperCase() : undefined;
}

/** An http or https address. */
export function readLink(text: string): string | undefined {
  if (text.length > longestText) return undefined;
  try {
    const { protocol } = new URL(text);
    return protocol === 'https:' || protocol === 'http:' ? text : undefined;
  } catch {
    return undefined;
  }
}

const relationships = meanings({
  sold: 'sold venduto vendido vendu verkauft verkocht 販売 بيع',
  managed: 'managed gestito gestionado géré verwaltet gerenciado beheerd 管理 إدارة',
  both: 'both',
  and: 'and',
});

/**
 * Whether the partner sold to the client, and whether it manages it, as `hs_relationship_type` and the kit's own export say: only what
 * is affirmed.
 */
export function readRelationship(text: string): { sold?: true; managed?: true } | undefined {
  const kinds = new Set(
    fold(text)
      .split(' ')
      .map((word) => relationships.get(word)),
  );
  if (kinds.has(undefined)) return undefined;
  const sold = kinds.has('both') || kinds.has('sold');
  const managed = kinds.has('both') || kinds.has('managed');
  if (!sold && !managed) return undefined;
  return { ...(sold && { sold }), ...(managed && { managed }) };
}
