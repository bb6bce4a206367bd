import { unsafeCSS, type CSSResult } from 'lit';
import { declare, type TokenGroup } from './declare.js';

/**
 * Declares tokens on a part of an element, for styles that come later than the element: tokens that came to the element itself would
 * have all of it styled anew.
 */
export function declareOn(part: string, group: TokenGroup): CSSResult {
  return unsafeCSS(String(declare(group)).replace(':host', part));
}
