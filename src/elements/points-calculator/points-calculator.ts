import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { FormElement } from '../../core/form-element.js';
import { systemClock } from '../../core/index.js';
import { nextTask } from '../../ui/next-task.js';
import { OnDemand } from '../../core/on-demand.js';
import { warnOnce } from '../../core/warn.js';
import { editionById, EDITIONS, newestEdition, type Edition } from '../../program/index.js';
import { AfterPress } from '../../ui/after-press.js';
import { cardStyles } from '../../ui/card.styles.js';
import { Combobox } from '../../ui/combobox.js';
import { comboboxStyles } from '../../ui/combobox.styles.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { sentences } from '../../ui/index.js';
import { tabPanel, tabs, type Tabs } from '../../ui/tabs.js';
import { tabsStyles } from '../../ui/tabs.styles.js';
import type { RulesInUse } from '../../views/rule-book.js';
import type { Rules } from '../../views/rules.js';
import { calculatorVocabulary } from './calculator-words.js';
import { checkEntries, type EntryFault } from './check.js';
import type { Copied } from './copying.js';
import { currencyTab } from './currency-tab.js';
import type { Desk } from './desk.js';
import { Entries } from './entries.js';
import type { FieldName } from './estimate.js';
import { faultText } from './fields.js';
import { headView } from './head.js';
import { addDealView, dealsView, partView, sourcesView } from './parts.js';
import { pointsTab } from './points-tab.js';
import { calculatorStyles } from './points-calculator.styles.js';
import { resultOf, type CalculatorResult } from './result.js';
import { figureLines, figuresView, rulesText, whyView, type TabView, type WorkingPart } from './results.js';
import { readValue, type CalculatorValue } from './value.js';

export type { CalculatorResult, DealPoints } from './result.js';
export type { CalculatorConversion, CalculatorDeal, CalculatorValue } from './value.js';

/** Detail of `partner-calculator-change`: a person changed what is entered. */
export interface PartnerCalculatorChangeDetail {
  /** All that is entered now. */
  value: CalculatorValue;
  /** What it gives; absent while there are no rules to count by. */
  result?: CalculatorResult | undefined;
}

/** Detail of `partner-calculator-toggle`: a person opened or shut a collapsible calculator. */
export interface PartnerCalculatorToggleDetail {
  open: boolean;
}

/** After so long without a further key the result is announced to screen readers. */
const announceAfterMs = 800;

/**
 * @summary Counts the points that a deal brings, live, and shows how they were counted and by which rules.
 * @tag points-calculator
 *
 * Needs no provider: it counts by the newest published rules, by those of a provider that has its own, by a published
 * edition named in `edition`, or by a host's own in `rules`. Where the provider knows the partner's tier, the calculator tells
 * what the deals would do to it.
 *
 * In a `<form>` it is a field: under its `name` it sends its `value` as JSON text.
 *
 * @event {CustomEvent<PartnerCalculatorChangeDetail>} partner-calculator-change - A person changed what is entered. Bubbles.
 * @event {CustomEvent<PartnerCalculatorToggleDetail>} partner-calculator-toggle - A person opened or shut it. Bubbles.
 *
 * @csspart heading - The element's heading.
 * @csspart toggle - The button that opens and shuts a collapsible calculator.
 * @csspart tabs - The row of tabs.
 * @csspart fields - What a person enters.
 * @csspart results - The points and their working.
 * @csspart working - The steps of the working.
 * @csspart deals - The list of several deals.
 * @csspart sources - Where the rules were read.
 */
export class PointsCalculator extends FormElement {
  static override properties: PropertyDeclarations = {
    edition: {},
    rules: { attribute: false },
    value: { attribute: false },
    defaultValue: { attribute: false },
    link: {},
    collapsible: { type: Boolean, reflect: true },
    open: { type: Boolean, reflect: true },
    announcement: { state: true, attribute: false },
    showsSources: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [
    FormElement.styles,
    cardStyles,
    tabsStyles,
    fieldStyles,
    comboboxStyles,
    calculatorStyles,
  ];

  /**
   * The published edition of the rules to count by: `2022-07-18`, `2024-02-27` or `2025-07-15`. Without it the provider's
   * own, else the newest. An unknown one warns once, and the newest is used.
   */
  edition?: string | undefined;

  /** A host's own rules, before any other. They are checked; rules that cannot be used are named in place of a result. */
  rules?: Edition | undefined;

  /** What a reset of the form goes back to, and what stands there before anything was entered. */
  defaultValue?: CalculatorValue | undefined;

  /** Address under which the host shows this very calculation. Where there is one, a button copies it. */
  link?: string | undefined;

  /** A button opens and shuts the calculator, which is shut at first: see `open`. Without it the calculator is always open. */
  collapsible = false;

  /** Whether a collapsible calculator is open, like the `open` of `<details>`: it changes when a person presses the button. */
  open = false;

  private announcement = '';
  private showsSources = false;

  readonly #words = this.vocabulary(calculatorVocabulary);
  readonly #afterPress = new AfterPress(this);
  readonly #combobox = new Combobox(this);
  readonly #entries = new Entries(
    () => this.#words.tag,
    () => this.#changed(),
  );
  readonly #more = new OnDemand(this, async () => new (await import('./more.js')).More(this));
  readonly #working = new OnDemand<WorkingPart>(this, () => import('./working.js'));
  #rules: RulesInUse = { edition: newestEdition, state: 'ready' };
  /** Whether what is entered came from a person or a host, and not from the defaults. */
  #touched = false;
  /** A person changed something that is not drawn yet. */
  #typing = false;
  #view: TabView | undefined;
  /** Opening and shutting is seen to move, once a person did it: not when the calculator is first drawn. */
  #moves = false;
  #cancelAnnouncement: (() => void) | undefined;

  /**
   * All that is entered, as plain data. It may be kept, sent and set again, also as JSON text: fields that are not known are left out,
   * and those that are missing are as at first, so that values of other versions can be set too.
   */
  get value(): CalculatorValue {
    return readValue(this.#entries.value);
  }

  set value(given: CalculatorValue | string | undefined) {
    this.#touched = true;
    this.#take(given);
  }

  /** What the entries give, exact; nothing while there are no rules to count by. */
  get result(): CalculatorResult | undefined {
    const edition = this.#edition;
    return edition && resultOf(this.#entries.value, edition, this.#words.tag);
  }

  constructor() {
    super();
    // The form, or a host, asked for what is wrong: then it is shown.
    this.addEventListener('invalid', () => this.#showFaults());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What failed to load is asked for again when the element comes back.
    this.#more.again();
    this.#working.again();
    this.#cancelAnnouncement?.();
  }

  /** What a key changed is told and drawn in a task of its own: the typed character is on the screen before. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.#typing) {
      this.#typing = false;
      await nextTask();
      const detail: PartnerCalculatorChangeDetail = { value: this.value, result: this.result };
      this.dispatchEvent(new CustomEvent('partner-calculator-change', { detail, bubbles: true, composed: true }));
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('defaultValue') && !this.#touched) this.#take(this.defaultValue);
    this.#rules = this.#findRules();
    if (this.#tellsTier) this.#more.part?.tier.ask();
    if (changed.has('edition') && this.edition && !editionById(this.edition)) {
      const known = EDITIONS.map(({ id }) => id).join(', ');
      warnOnce(this, `edition "${this.edition}" is none of ${known}; the newest is used.`);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#tellForm();
  }

  /** Moves the focus to the first field, or to the button that opens the calculator. */
  override focus(options?: FocusOptions): void {
    const at = this.#isShut ? '[part=toggle]' : '[part=fields] input';
    this.renderRoot.querySelector<HTMLElement>(at)?.focus(options);
  }

  /** @internal */
  override formResetCallback(): void {
    this.#touched = false;
    this.#take(this.defaultValue);
  }

  /** @internal */
  override formStateRestoreCallback(text: unknown): void {
    this.#touched = true;
    this.#take(text);
  }

  #take(given: unknown): void {
    if (given !== undefined && given !== null && typeof given !== 'object' && typeof given !== 'string') {
      warnOnce(this, `value of type ${typeof given} is none of a calculator and counts for nothing.`);
    }
    this.#entries.take(readValue(given));
    this.requestUpdate();
    this.#tellForm();
  }

  get #isShut(): boolean {
    return this.collapsible && !this.open;
  }

  get #edition(): Edition | undefined {
    return 'edition' in this.#rules && this.#rules.state !== 'loading' ? this.#rules.edition : undefined;
  }

  #findRules(): RulesInUse {
    // Taking an attribute away makes its property null.
    const rules = this.rules ?? undefined;
    const edition = this.edition ?? undefined;
    if (rules === undefined && (edition !== undefined || this.activeProvider?.edition === undefined)) {
      return { edition: (edition === undefined ? undefined : editionById(edition)) ?? newestEdition, state: 'ready' };
    }
    const inUse = this.#more.part?.rules.inUse(rules);
    return inUse ?? { edition: newestEdition, state: this.#more.failed ? 'failed' : 'loading' };
  }

  /** A person changed something: the form is told at once, the host when it is drawn, those who listen once the person pauses. */
  #changed(): void {
    this.#touched = true;
    this.#typing = true;
    this.requestUpdate();
    this.#tellForm();
    this.#cancelAnnouncement?.();
    this.#cancelAnnouncement = systemClock.after(announceAfterMs, () => {
      const { figures = [], why } = this.#view ?? {};
      this.announcement = why ?? sentences(this.#words.tag, figureLines(figures));
    });
  }

  /** Hands the form what is sent, and what keeps it from being sent. */
  #tellForm(): void {
    const words = this.#words;
    const found = this.#findFault();
    const message = found && (faultText(found.fault, words) ?? words.say('errorEmpty'));
    this.setFormText(
      JSON.stringify(this.#entries.value),
      message === undefined
        ? undefined
        : {
            kind: found?.fault.reason === 'empty' ? 'valueMissing' : 'badInput',
            message,
            anchor: this.#controlOf(found?.field),
          },
    );
  }

  #findFault(): EntryFault | undefined {
    const edition = this.#edition;
    return edition && checkEntries(this.#entries, edition, this.#words.tag, this.required);
  }

  /** The control of a field, once it was drawn. */
  #controlOf(field: FieldName | undefined): HTMLElement | null | undefined {
    return field && this.shadowRoot?.getElementById(field);
  }

  #showFaults(): void {
    this.open = true;
    this.#entries.leaveAll();
    this.#entries.missing = this.#findFault()?.field;
    this.requestUpdate();
    // The browser leads to the field at fault at once: until then it must be in sight.
    if (this.hasUpdated) this.performUpdate();
  }

  readonly #onToggle = (): void => {
    this.#moves = true;
    this.open = !this.open;
    const detail: PartnerCalculatorToggleDetail = { open: this.open };
    this.dispatchEvent(new CustomEvent('partner-calculator-toggle', { detail, bubbles: true, composed: true }));
  };

  /** Whether deals were entered whose effect on the partner's tier can be told. */
  get #tellsTier(): boolean {
    return this.activeProvider?.tier !== undefined && this.#entries.value.deals.some(({ amount }) => amount !== '');
  }

  async #copy(what: Copied, desk: Desk): Promise<void> {
    const more = await this.#more.whole();
    if (!more || !this.#view) this.announcement = this.#words.say('partNotLoaded');
    else await more.copy(what, desk, this.#view, this.link);
  }

  #leave(field: FieldName): void {
    this.#afterPress.run(() => {
      this.#entries.leave(field);
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const rules = this.#rules;
    const desk =
      'edition' in rules
        ? ({
            words,
            edition: rules.edition,
            entries: this.#entries,
            barred: this.barred,
            speak: (english) => this.vocabulary(english),
            left: (field) => this.#leave(field),
            level: (depth) => this.level(depth),
          } satisfies Desk)
        : undefined;
    const copied = this.#more.there?.copying.done;
    return html`<div class="card ${this.#isShut ? 'shut' : ''} ${this.#moves ? 'moves' : ''}">
      ${headView({
        words,
        level: this.level(),
        copied,
        copyText: desk && (() => void this.#copy('text', desk)),
        copyLink: desk && this.link ? () => void this.#copy('link', desk) : undefined,
        toggle: this.collapsible ? this.#onToggle : undefined,
        open: !this.#isShut,
      })}
      <div id="calculator" class="folding">
        ${
          desk
            ? this.#renderTabs(desk)
            : html`<div class="card-body" role="status">
                ${whyView(words.say('errorEditionData', { field: 'badField' in rules ? rules.badField : '' }))}
              </div>`
        }
      </div>
      <span class="hidden" role="status">${copied ? words.say('copied') : this.announcement}</span>
    </div>`;
  }

  #renderTabs(desk: Desk): TemplateResult {
    const words = this.#words;
    const entries = this.#entries;
    const { tab } = entries.value;
    const row: Tabs = {
      id: 'tab',
      label: words.say('pointsCalculator'),
      tabs: [
        { key: 'points', label: words.say('tabPoints') },
        { key: 'currency', label: words.say('tabCurrency') },
      ],
      chosen: tab,
      choose: (key) => entries.change({ tab: key as CalculatorValue['tab'] }),
    };
    const shows = tab === 'currency' ? currencyTab : pointsTab;
    this.#view = shows(desk, this.#combobox);
    return html`${this.#more.there?.refusedView(desk) ?? nothing} ${tabs(row)}
    ${tabPanel(
      row,
      html`<fieldset
          class="card-body fields"
          part="fields"
          ?disabled=${this.barred}
          @focusin=${() => this.#working.whole()}
        >
          ${this.#view.fields}
        </fieldset>
        ${this.#renderResults(desk, this.#view)}`,
    )}`;
  }

  #renderResults(desk: Desk, view: TabView): TemplateResult {
    const words = this.#words;
    const { state } = this.#rules as Rules;
    const loading = state === 'loading';
    const { figures, lines, notes, workings, why } = loading
      ? { ...view, why: words.say('rulesLoading'), lines: undefined, workings: [], notes: [] }
      : view;
    const hasDeals = desk.entries.value.tab === 'points' && !loading;
    return html`<div class="results" part="results">
      ${figuresView(loading ? figures.map((figure) => ({ ...figure, figure: undefined })) : figures)} ${whyView(why)}
      ${state === 'failed' ? partView(desk, this.#more, (part) => part.rulesView(desk)) : nothing}
      ${hasDeals ? dealsView(desk, this.#more, this.#tellsTier) : nothing}
      ${lines ? partView(desk, this.#working, (part) => part.workingView(lines(part), desk)) : nothing}
      ${hasDeals ? addDealView(desk) : nothing}
      ${[...notes, this.#working.there?.readingsText(workings, desk)].map((note) => note && html`<p class="small muted">${note}</p>`)}
      <p class="small muted">${rulesText(desk.edition, words)}</p>
      ${sourcesView(desk, this.#more, this.showsSources, () => (this.showsSources = !this.showsSources))}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'points-calculator': PointsCalculator;
  }
}
