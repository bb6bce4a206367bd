import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Combobox, type ComboboxOption } from '../../src/ui/combobox.js';
import { comboboxStyles } from '../../src/ui/combobox.styles.js';
import { countryCodes } from '../../src/ui/countries.js';
import { fieldStyles } from '../../src/ui/field.styles.js';
import { collator, countryName } from '../../src/ui/format.js';
import { riseIcon } from '../../src/ui/icons.js';
import { Stage } from './stage.js';

/** Some countries have a second line, and some are also found by other names. */
const noted = ['BR', 'IN', 'MX', 'SG'];
const aliases: Readonly<Record<string, string[]>> = { GB: ['England', 'UK'], US: ['America', 'USA'] };

/** All countries of the world, in the order of a language. */
export function countries(locale: string): ComboboxOption[] {
  return countryCodes
    .map((value) => ({
      value,
      label: countryName(locale, value),
      aliases: [value, ...(aliases[value] ?? [])],
      ...(noted.includes(value) && { note: locale === 'ar' ? 'سوق نمو' : 'Growth market', mark: riseIcon }),
    }))
    .sort((one, other) => collator(locale).compare(one.label, other.label));
}

/** A field to choose from by typing, as an element draws it. */
export class ComboboxStage extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, fieldStyles, comboboxStyles];

  @property({ attribute: false }) options: readonly ComboboxOption[] = countries('en');
  @property() value = 'SG';
  @property() label = 'Client market';
  @property() hint = 'Where the client is.';
  @property() error = '';

  readonly #combobox = new Combobox(this);

  protected override renderPart(): TemplateResult {
    return html`<div class="card-head"><span class="heading">Heading</span></div>
      <div class="card-body">
        ${this.#combobox.field({
          id: 'market',
          label: this.label,
          value: this.value,
          options: this.options,
          hint: this.hint,
          error: this.error || undefined,
          noMatch: 'Nothing matches. Try a country or its two-letter code.',
          choose: (value) => {
            this.value = value;
            this.dispatchEvent(new CustomEvent('choose', { detail: value }));
          },
        })}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'combobox-stage': ComboboxStage;
  }
}
