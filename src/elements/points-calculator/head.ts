import { html, nothing, type TemplateResult } from 'lit';
import { calculatorIcon, checkIcon, copyIcon, linkIcon, nextIcon, previousIcon, type Icon } from '../../ui/icons.js';
import { tip } from '../../ui/tooltip.js';
import type { CalculatorWords } from './calculator-words.js';

/** The line with the heading, and what can be done with the whole. */
export interface Head {
  words: CalculatorWords;
  /** The level of the heading. */
  level: number;
  /** What was copied a moment ago. */
  copied: 'text' | 'link' | undefined;
  /** Copies the calculation; absent where there is nothing to copy. */
  copyText?: (() => void) | undefined;
  /** Copies the address; absent where the host gave none. */
  copyLink?: (() => void) | undefined;
  /** Opens and shuts; absent where the calculator is always open. */
  toggle?: (() => void) | undefined;
  open: boolean;
}

/** Draws it. */
export function headView({ words, level, copied, copyText, copyLink, toggle, open }: Head): TemplateResult {
  const button = (label: string, icon: Icon, press: (() => void) | undefined): TemplateResult | typeof nothing =>
    press && open
      ? html`<button
          class="button square plain no-print"
          type="button"
          aria-label=${label}
          ${tip(label)}
          @click=${press}
        >
          ${icon()}
        </button>`
      : nothing;
  return html`<div class="card-head">
    <div class="heading" part="heading" role="heading" aria-level=${level}>${words.say('pointsCalculator')}</div>
    <div class="end">
      ${button(words.say('copyText'), copied === 'text' ? checkIcon : copyIcon, copyText)}
      ${button(words.say('copyLink'), copied === 'link' ? checkIcon : linkIcon, copyLink)}
      ${
        toggle
          ? html`<button
              class="button square plain toggle no-print"
              part="toggle"
              type="button"
              aria-label=${words.say('pointsCalculator')}
              ${tip(words.say(open ? 'shutCalculator' : 'openCalculator'))}
              aria-expanded=${open}
              aria-controls="calculator"
              @click=${toggle}
            >
              ${open ? nextIcon() : previousIcon()}${open ? nothing : calculatorIcon('calc')}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
