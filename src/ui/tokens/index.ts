/**
 * The design language as data: every token with its layer, its default and what it is for, themes, and the contrasts that
 * have to hold. For tools, documentation and themes: no element needs it.
 * @packageDocumentation
 */
import { componentTokens, primitiveFamilies, semanticTokens } from './about.js';
import { baseTokenGroup } from './base.js';
import { chartTokenGroup } from './chart.js';
import { dataTokenGroup } from './data.js';
import { valueOf, type Default } from './declare.js';
import { fieldTokenGroup } from './field.js';
import { floatingTokenGroup } from './floating.js';
import { largeTokenGroup } from './large.js';
import { pageTokenGroup } from './page.js';
import * as colors from './primitives.js';
import { scaleTokenGroup } from './scale.js';
import { statusTokenGroup } from './status.js';
import { tableTokenGroup } from './table.js';

export * from './contrast.js';
export * from './theme.js';
export { chartTokens } from './chart.js';
export { floatingTokens } from './floating.js';

/** All tokens but the raw colours, each with its default. */
export const defaults = {
  ...scaleTokenGroup,
  ...largeTokenGroup,
  ...pageTokenGroup,
  ...baseTokenGroup,
  ...fieldTokenGroup,
  ...tableTokenGroup,
  ...statusTokenGroup,
  ...dataTokenGroup,
  ...chartTokenGroup,
  ...floatingTokenGroup,
} as const;

type Named<Raw> = Raw extends `${infer Name},${string}` ? Name : never;

/** The name of a raw colour. */
export type RawColor = Named<(typeof colors)[keyof typeof colors]>;

/** The name of a token: the custom property is `--partner-<name>`. */
export type Token = RawColor | keyof typeof defaults;

/** How near to use a token is. Each layer rests on the one before it. */
export type Layer = 'primitive' | 'semantic' | 'component';

/** What is to be known of a token. */
export interface TokenEntry {
  name: Token;
  layer: Layer;
  about: string;
  /** As a host would write it. */
  default: string;
  /** The tokens that the default takes its value from. */
  restsOn: readonly Token[];
}

const layers: readonly Layer[] = ['primitive', 'semantic', 'component'];

const nameOf = (raw: string): Token => raw.slice(0, raw.indexOf(',')) as Token;

function family(name: string): string {
  return primitiveFamilies[name.replace(/-.*/, '') as keyof typeof primitiveFamilies];
}

function layerOf(name: keyof typeof defaults): Pick<TokenEntry, 'layer' | 'about'> {
  if (name in semanticTokens) return { layer: 'semantic', about: semanticTokens[name as keyof typeof semanticTokens] };
  if (name in componentTokens) {
    return { layer: 'component', about: componentTokens[name as keyof typeof componentTokens] };
  }
  return { layer: 'primitive', about: family(name) };
}

function entryOf(name: keyof typeof defaults, value: Default): TokenEntry {
  const css = valueOf(value);
  return {
    name,
    ...layerOf(name),
    default: css
      .replace(/var\(--partner-[^,]+,([^)]+)\)/g, '$1')
      .replaceAll('--_', '--partner-')
      .replaceAll(/,(?=\S)/g, ', ')
      .replaceAll('*', ' * '),
    restsOn: [...css.matchAll(/--(?:_|partner-)([\w-]+)/g)].map(([, other]) => other as Token),
  };
}

/** Every token, the raw values first. */
export const tokenList: readonly TokenEntry[] = [
  ...Object.values(colors).map((raw): TokenEntry => {
    const name = nameOf(raw);
    return { name, layer: 'primitive', about: family(name), default: raw.slice(name.length + 1), restsOn: [] };
  }),
  ...Object.entries(defaults)
    .map(([name, value]) => entryOf(name as keyof typeof defaults, value))
    .sort((a, b) => layers.indexOf(a.layer) - layers.indexOf(b.layer)),
];
