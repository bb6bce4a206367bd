/*
 * English that looks foreign: with accents, 40 % longer and in brackets. What is not drawn so is no term; what is cut at an end
 * lacks its bracket.
 */
import type { Translation } from 'partner-widgets';
import * as english from 'partner-widgets/locales/en';

/** The tag under which it is registered, as browsers name their own such language. */
export const pseudoTag = 'en-XA';

const accents = new Map(
  Object.entries({
    ...{ a: 'å', b: 'ƀ', c: 'ç', d: 'ð', e: 'é', f: 'ƒ', g: 'ĝ', h: 'ĥ', i: 'î', j: 'ĵ', k: 'ķ', l: 'ļ', m: 'ɱ' },
    ...{ n: 'ñ', o: 'ö', p: 'þ', q: 'ǫ', r: 'ŕ', s: 'š', t: 'ţ', u: 'û', v: 'ṽ', w: 'ŵ', x: 'ẋ', y: 'ý', z: 'ž' },
    ...{ A: 'Å', B: 'Ɓ', C: 'Ç', D: 'Ð', E: 'É', F: 'Ƒ', G: 'Ĝ', H: 'Ĥ', I: 'Î', J: 'Ĵ', K: 'Ķ', L: 'Ļ', M: 'Ṁ' },
    ...{ N: 'Ñ', O: 'Ö', P: 'Þ', Q: 'Ǫ', R: 'Ŕ', S: 'Š', T: 'Ţ', U: 'Û', V: 'Ṽ', W: 'Ŵ', X: 'Ẋ', Y: 'Ý', Z: 'Ž' },
  }),
);

const filler = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** So many letters longer, in words, since no language has a word of forty letters for a short one. */
function more(letters: number): string {
  let text = '';
  for (let word = 0; text.length < letters; word++) text += ` ${filler[word % filler.length] ?? ''}`;
  return text.slice(0, letters).trimEnd();
}

/** One text: accents everywhere but in what is put in, then as many letters more as 40 % of it. */
export function pseudoText(text: string): string {
  const said = text.replace(/\{\w+\}|\p{L}/gu, (part) => accents.get(part) ?? part);
  const letters = text.replace(/\{\w+\}/g, '').length;
  return `⟦${said}${more(Math.ceil(letters * 0.4))}⟧`;
}

/** Every term of the kit, also those of sections that are still to come. */
export const pseudo = Object.fromEntries(
  Object.values(english)
    .flatMap((section): [string, string | Readonly<Record<string, string>>][] => Object.entries(section))
    .map(([key, term]) => [
      key,
      typeof term === 'string'
        ? pseudoText(term)
        : Object.fromEntries(Object.entries(term).map(([form, text]) => [form, pseudoText(text)])),
    ]),
) as unknown as Translation;
