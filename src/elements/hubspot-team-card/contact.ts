/**
 * The `mailto:` address of a person, encoded so that nothing but one address gets in: no header, no second recipient.
 * Nothing when the text is no plain address.
 */
export function mailtoAddress(email: string): string | undefined {
  const match = /^([^\s@<>()",:;[\]\\]+)@([^\s@<>()",:;[\]\\/?#&%]+)$/.exec(email);
  if (!match || /\p{Surrogate}/u.test(email)) return undefined;
  return `mailto:${encodeURIComponent(match[1] ?? '')}@${encodeURIComponent(match[2] ?? '')}`;
}

/** The first letters of a person's first and last name. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words[0];
  const last = words.length > 1 ? words.at(-1) : undefined;
  return [first, last].map((word) => letterOf(word ?? '')).join('');
}

function letterOf(word: string): string {
  return (/[\p{L}\p{N}]\p{M}*/u.exec(word)?.[0] ?? '').toLocaleUpperCase();
}
