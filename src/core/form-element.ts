import type { PropertyDeclarations } from 'lit';
import { PartnerElement } from './partner-element.js';

/** Why an element's value cannot be sent: what is wanted is missing, or what was entered cannot be read. */
export interface FormFault {
  kind: 'valueMissing' | 'badInput';
  /** Said to the person, in the language of the page. */
  message: string;
  /** The control within the element that is at fault. */
  anchor: HTMLElement | null | undefined;
}

/**
 * An element that takes part in a form as a field does: it is sent under its name, reset, restored, disabled by itself or by a
 * `<fieldset>`, and keeps the form from being sent while it is not valid.
 */
export abstract class FormElement extends PartnerElement {
  static readonly formAssociated = true;

  /** @internal */
  static override properties: PropertyDeclarations = {
    name: { reflect: true },
    disabled: { type: Boolean, reflect: true },
    required: { type: Boolean, reflect: true },
    barred: { state: true, attribute: false },
  };

  /** The name under which the value is sent with a form. */
  name?: string | undefined;

  /** Nothing can be entered, and nothing is sent. A `<fieldset disabled>` around does the same. */
  disabled = false;

  /** A form is not sent before something was entered. */
  required = false;

  /** @internal Whether the element is disabled, by itself or by a fieldset. */
  protected barred = false;

  readonly #internals = this.attachInternals();

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  /** What keeps the value from being sent, as for a field of the browser's own. */
  get validity(): ValidityState {
    return this.#internals.validity;
  }

  /** What is wrong, in words; empty when nothing is. */
  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  /** Whether the value is checked at all: not while the element is disabled. */
  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** Whether the value can be sent. Where it cannot, an `invalid` event is dispatched, and the field at fault says why. */
  checkValidity(): boolean {
    return this.#internals.checkValidity();
  }

  /** As {@link checkValidity}, and leads the person to the field at fault. */
  reportValidity(): boolean {
    return this.#internals.reportValidity();
  }

  /** @internal */
  abstract formResetCallback(): void;

  /** @internal Text that {@link setFormText} kept, when the browser comes back to the page or fills it in. */
  abstract formStateRestoreCallback(text: unknown): void;

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this.barred = disabled;
    // The element's own attribute is set in the midst of an update, which would take no notice.
    queueMicrotask(() => this.requestUpdate());
  }

  /** @internal What is sent, and kept by the browser for when the person comes back. */
  protected setFormText(text: string, fault: FormFault | undefined): void {
    this.#internals.setFormValue(text);
    if (!fault) this.#internals.setValidity({});
    else this.#internals.setValidity({ [fault.kind]: true }, fault.message, fault.anchor ?? undefined);
  }
}
