/**
 * The design language as data: every token with its default, for tools, documentation and themes. No element needs it.
 * @packageDocumentation
 */
import { baseTokens } from './base.js';
import { chartTokenGroup } from './chart.js';
import { dataTokenGroup } from './data.js';
import { fieldTokenGroup } from './field.js';
import { floatingTokenGroup } from './floating.js';
import * as primitives from './primitives.js';
import { statusTokenGroup } from './status.js';
import { tableTokenGroup } from './table.js';

/** Every token that is no raw value, with its default. */
export const defaults = {
  ...baseTokens,
  ...fieldTokenGroup,
  ...tableTokenGroup,
  ...statusTokenGroup,
  ...dataTokenGroup,
  ...chartTokenGroup,
  ...floatingTokenGroup,
};

export { chartTokens } from './chart.js';
export { floatingTokens } from './floating.js';
export { primitives };
