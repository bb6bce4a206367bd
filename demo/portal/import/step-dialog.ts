import { h, type Child } from '../dom.js';

/** What a step shows. */
export interface Step {
  /** Names the step for styles, such as the width. */
  name: 'columns' | 'currency' | 'reading' | 'failed';
  heading: string;
  body: readonly Child[];
  /** The buttons, the safe one first. */
  actions: readonly HTMLButtonElement[];
  /** What Enter in a field does. */
  submit?: (() => void) | undefined;
}

/** The one dialog of the import. It stays open from step to step, so that focus never falls back onto the page between them. */
export class StepDialog {
  #step: Step['name'] | undefined;
  #dismiss: (() => void) | undefined;

  constructor(private readonly dialog: HTMLDialogElement) {
    // Escape asks to close: the step decides what that means.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      this.dismiss();
    });
  }

  /** The step that is shown, if any. */
  get step(): Step['name'] | undefined {
    return this.#step;
  }

  /**
   * Shows a step and waits for what the person decides.
   * @param build Makes the step; calls `decide` when there is a decision. Escape decides `undefined`.
   */
  ask<T>(build: (decide: (answer: T | undefined) => void) => Step): Promise<T | undefined> {
    return new Promise((resolve) => {
      this.show(build(resolve), () => resolve(undefined));
    });
  }

  /** Shows a step without waiting. */
  show(step: Step, dismiss: () => void): void {
    // A step that is replaced is given up, so that nobody waits for its decision for ever.
    this.#dismiss?.();
    this.#dismiss = dismiss;
    const heading = h('h2', { id: 'import-heading', tabindex: '-1' }, step.heading);
    const form = h(
      'form',
      { method: 'dialog', novalidate: true },
      heading,
      h('div', { class: 'step-body' }, ...step.body),
      h('div', { class: 'step-actions' }, ...step.actions),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      step.submit?.();
    });
    this.#step = step.name;
    this.dialog.dataset['step'] = step.name;
    this.dialog.replaceChildren(form);
    if (!this.dialog.open) this.dialog.showModal();
    heading.focus();
  }

  /** Decides as Escape does. Does nothing while it is closed. */
  dismiss(): void {
    this.#dismiss?.();
  }

  /** Closes it; focus returns to where it was before. */
  close(): void {
    this.#step = undefined;
    this.#dismiss = undefined;
    this.dialog.close();
    this.dialog.replaceChildren();
  }
}
