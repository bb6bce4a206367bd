import { unsafeCSS, type CSSResult } from 'lit';

/** A default: a value of CSS, or one raw value, or one raw value for each mode. */
export type Default = string | readonly [light: string, dark: string];

/** Tokens by their names, each with its default. */
export type TokenGroup = Readonly<Record<string, Default>>;

/** A raw value, as styles read it. */
export const raw = (primitive: string): string => `var(--partner-${primitive})`;

/** A default as a value of CSS. */
export function valueOf(value: Default): string {
  return typeof value === 'string' ? value : `light-dark(${raw(value[0])},${raw(value[1])})`;
}

/**
 * Declares tokens on the element under private names (`--_surface`), which take what a host has set (`--partner-surface`) and
 * else the default. Styles use the private names only: so a host may set a token on the element or on anything around it.
 */
export function declare(group: TokenGroup): CSSResult {
  const lines = Object.entries(group).map(([name, value]) => `--_${name}:var(--partner-${name},${valueOf(value)})`);
  return unsafeCSS(`:host{${lines.join(';')}}`);
}
