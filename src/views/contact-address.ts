/** Text as a part of an address. A half of a character, which no address can hold, becomes the mark for one. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/**
 * The address of an email to one person. All is encoded, so that nothing gets in but what is handed in: no further
 * recipient, no header. A subject is one line, whatever it holds; a body keeps its lines.
 */
export function mailtoAddress(email: string, subject?: string, body?: string): string {
  const at = email.lastIndexOf('@');
  const fields = [
    subject && `subject=${encoded(subject.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))}`,
    body &&
      `body=${encoded(body.replace(/\r\n?|[\n\u2028\u2029]/g, '\n').replace(/(?![\n\t])\p{Cc}/gu, '')).replaceAll('%0A', '%0D%0A')}`,
  ].filter(Boolean);
  return `mailto:${encoded(email.slice(0, at))}@${encoded(email.slice(at + 1))}${fields.length > 0 ? '?' : ''}${fields.join('&')}`;
}

/** The address of a telephone number that people can read: `+44 (0)20 7946 0000 ext. 12` is `tel:+442079460000;ext=12`. */
export function telAddress(phone: string): string {
  const [number = '', extension] = phone.replace(/^(\s*\+[^(]*)\(0\)/, '$1').split(/x|ext\.?/i);
  const digits = (text: string): string => text.replace(/[^\d+]/g, '');
  return `tel:${digits(number)}${extension === undefined ? '' : `;ext=${digits(extension)}`}`;
}

/** The first letters of a person's first and last name. */
export function initialsOf(name: string, locale: string): string {
  const letters = name
    .split(/\s+/)
    .map((word) => /[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '')
    .filter(Boolean);
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toLocaleUpperCase(locale);
}
