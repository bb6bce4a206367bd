import type { Token } from './index.js';

/** One value of CSS for both modes, or one for light and one for dark (colours only). */
export type ThemeValue = string | readonly [light: string, dark: string];

/** A look: the tokens that it sets. What it does not set keeps its default. */
export type Theme = Readonly<Partial<Record<Token, ThemeValue>>>;

/** A theme as custom properties and their values. */
export function themeProperties(theme: Theme): [property: string, value: string][] {
  return Object.entries(theme).map(([name, value]) => [
    `--partner-${name}`,
    typeof value === 'string' ? value : `light-dark(${value[0]}, ${value[1]})`,
  ]);
}

/** A theme as a rule of CSS, for the whole page unless a selector says less. */
export function themeCss(theme: Theme, selector = ':root'): string {
  const lines = themeProperties(theme).map(([property, value]) => `  ${property}: ${value};\n`);
  return `${selector} {\n${lines.join('')}}\n`;
}
