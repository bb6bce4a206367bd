import type { Expected, Kind } from './reader.js';

/** A kind of text that is told by its pattern. */
const written = (expected: Expected, pattern: RegExp): Kind<string> => ({
  expected,
  fits: (value): value is string => typeof value === 'string' && pattern.test(value),
});

/** A kind of text that Intl knows, and says so by throwing where it does not. */
const knownToIntl = (expected: Expected, ask: (value: string) => unknown): Kind<string> => ({
  expected,
  fits: (value): value is string => {
    try {
      return typeof value === 'string' && Boolean(ask(value));
    } catch {
      return false;
    }
  },
});

/** A name, a role, a subject: up to 200 characters, of which one at least can be seen. */
export const shortText: Kind<string> = written('text', /^(?=[^]*[^\s\p{C}])[^]{1,200}$/u);

/**
 * One plain email address of up to 254 characters. Of what a mail server would take, quoted parts and `%`, `?` and `&` are
 * left out: they could mean something else in a link, to a mail program that decodes it twice. So are invisible characters.
 */
export const email: Kind<string> = written(
  'email',
  /^(?=.{3,254}$)[\p{L}\p{M}\p{N}.!#$'*+/=^_`{|}~-]+@[\p{L}\p{M}\p{N}.-]+$/u,
);

/** A telephone number as people write it: digits, what parts them, and an extension. */
export const phone: Kind<string> = written(
  'phone',
  /^(?=(\D*\d){3})\+?[\d\s()./\u2010-\u2015-]{3,40}((x|ext\.?)\s?\d{1,6})?$/i,
);

/** A BCP 47 tag. */
export const language: Kind<string> = knownToIntl('language', (tag) => Intl.getCanonicalLocales(tag)[0]);

/** An IANA time zone that the browser knows. */
export const timeZone: Kind<string> = knownToIntl('zone', (zone) => new Intl.DateTimeFormat('en', { timeZone: zone }));
