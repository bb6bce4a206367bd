import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { downIcon, errorIcon } from './icons.js';

/** What every field has. Labels, hints and errors are handed in. */
export interface FieldBase {
  /** Unique within the element; label, hint and error refer to the control by it. */
  id: string;
  label: string;
  hint?: TemplateResult | string | undefined;
  /** Takes the place of the hint. */
  error?: string | undefined;
}

/** A field to type into. */
export interface TextField extends FieldBase {
  value: string;
  /** Shown at the end inside the field. */
  unit?: string | undefined;
  inputMode: 'decimal' | 'numeric' | 'text';
  /** As wide as a few figures need. */
  short?: boolean | undefined;
  input(value: string): void;
  /** Left after a change. */
  left(): void;
}

/** Draws a field to type into. */
export function textField(field: TextField): TemplateResult {
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <div class="control ${field.unit ? 'with-unit' : ''} ${field.short ? 'short' : ''}">
      <input
        id=${field.id}
        type="text"
        inputmode=${field.inputMode}
        autocomplete="off"
        spellcheck="false"
        aria-invalid=${field.error ? 'true' : 'false'}
        aria-describedby=${field.hint || field.error ? `${field.id}-hint` : nothing}
        .value=${field.value}
        @input=${(event: Event) => field.input((event.target as HTMLInputElement).value)}
        @change=${() => field.left()}
      />
      ${field.unit ? html`<span class="mark small">${field.unit}</span>` : nothing}
    </div>
    ${underField(field)}
  </div>`;
}

/** A field to choose from a list. */
export interface SelectField extends FieldBase {
  value: string;
  options: readonly { value: string; label: string }[];
  choose(value: string): void;
}

/** Draws a list to choose from. */
export function selectField(field: SelectField): TemplateResult {
  return html`<div class="field">
    <label for=${field.id}>${field.label}</label>
    <div class="control">
      <select
        id=${field.id}
        aria-describedby=${field.hint ? `${field.id}-hint` : nothing}
        @change=${(event: Event) => field.choose((event.target as HTMLSelectElement).value)}
      >
        ${field.options.map(
          ({ value, label }) => html`<option value=${value} .selected=${live(value === field.value)}>${label}</option>`,
        )}
      </select>
      <span class="mark">${downIcon()}</span>
    </div>
    ${underField(field)}
  </div>`;
}

/** A choice of two or three. */
export interface ChoiceField extends FieldBase {
  value: string;
  options: readonly { value: string; label: string }[];
  /** Segments of one bar, or radio buttons in a line. */
  look: 'segments' | 'radios';
  choose(value: string): void;
}

/** Draws a choice of two or three. */
export function choiceField(field: ChoiceField): TemplateResult {
  return html`<fieldset class="field">
    <legend>${field.label}</legend>
    <div class=${field.look}>
      ${field.options.map(
        ({ value, label }) =>
          html`<label>
            <input
              type="radio"
              name=${field.id}
              value=${value}
              .checked=${value === field.value}
              @change=${() => field.choose(value)}
            />
            <span>${label}</span>
          </label>`,
      )}
    </div>
    ${underField(field)}
  </fieldset>`;
}

/** Draws what stands under a field: the error, else the hint. */
export function underField({ id, hint, error }: FieldBase): TemplateResult | typeof nothing {
  if (error) return html`<p class="error" id="${id}-hint">${errorIcon()}<span>${error}</span></p>`;
  return hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing;
}
