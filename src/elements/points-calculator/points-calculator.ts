import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { PartnerElement, systemClock } from '../../core/index.js';
import { warnOnce } from '../../core/warn.js';
import { calculatorTerms, programTerms } from '../../locales/en.js';
import {
  dealSources,
  editionById,
  EDITIONS,
  MAX_DIGITS,
  newestEdition,
  type DealSource,
  type Edition,
} from '../../program/index.js';
import { AfterPress } from '../../ui/after-press.js';
import { cardStyles } from '../../ui/card.styles.js';
import { countryCodes } from '../../ui/countries.js';
import { choiceField, selectField, textField } from '../../ui/field.js';
import { fieldStyles } from '../../ui/field.styles.js';
import { infoIcon, riseIcon } from '../../ui/icons.js';
import { collator, countryName, currencyName, formatAmount, formatDay, formatNumber } from '../../ui/index.js';
import { estimate, firstEntries, mostOtherPartners, type Entries, type Estimate } from './estimate.js';
import type { RuleBook, RulesInUse } from './rule-book.js';
import { calculatorStyles } from './points-calculator.styles.js';
import { pointsText, workingView } from './working.js';

/** After so long without a further key the result is announced to screen readers. */
const announceAfterMs = 800;

/**
 * @summary Counts the points that a deal brings, live, and shows how they were counted and by which rules.
 * @tag points-calculator
 *
 * Needs no provider: it counts by the newest published rules, by those of a provider that has its own, by a published
 * edition named in `edition`, or by a host's own in `rules`.
 *
 * @csspart heading - The element's heading.
 * @csspart fields - What a person enters.
 * @csspart results - The points and their working.
 * @csspart working - The steps of the working.
 */
export class PointsCalculator extends PartnerElement {
  static override properties: PropertyDeclarations = {
    edition: {},
    rules: { attribute: false },
    entries: { state: true, attribute: false },
    left: { state: true, attribute: false },
    announcement: { state: true, attribute: false },
    book: { state: true, attribute: false },
  };

  static override styles: CSSResultGroup = [PartnerElement.styles, cardStyles, fieldStyles, calculatorStyles];

  /**
   * The published edition of the rules to count by: `2022-07-18`, `2024-02-27` or `2025-07-15`. Without it the provider's
   * own, else the newest. An unknown one warns once, and the newest is used.
   */
  edition?: string | undefined;

  /** A host's own rules, before any other. They are checked; rules that cannot be used are named in place of a result. */
  rules?: Edition | undefined;

  private entries: Entries = firstEntries;

  /** The fields that were left after a change: these may show what is wrong with them. */
  private left: ReadonlySet<keyof Entries> = new Set();

  private announcement = '';

  /** What checks and loads rules that are not the kit's own; there once it was needed. */
  private book: RuleBook | 'failed' | undefined;

  readonly #words = this.vocabulary({ ...programTerms, ...calculatorTerms });
  readonly #afterPress = new AfterPress(this);
  #rules: RulesInUse = { edition: newestEdition, state: 'ready' };
  #asked = false;
  #cancelAnnouncement: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // What failed to load is asked for again when the element comes back.
    if (this.book === 'failed') this.book = undefined;
    this.#cancelAnnouncement?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#rules = this.#findRules();
    if (changed.has('edition') && this.edition && !editionById(this.edition)) {
      const known = EDITIONS.map(({ id }) => id).join(', ');
      warnOnce(this, `edition "${this.edition}" is not known (known: ${known}); the newest is used.`);
    }
  }

  #findRules(): RulesInUse {
    // Taking an attribute away makes its property null.
    const rules = this.rules ?? undefined;
    const edition = this.edition ?? undefined;
    if (rules === undefined && (edition !== undefined || this.activeProvider?.edition === undefined)) {
      return { edition: (edition === undefined ? undefined : editionById(edition)) ?? newestEdition, state: 'ready' };
    }
    if (!this.#asked && this.book === undefined) void this.#openBook();
    if (this.book === 'failed') return { edition: newestEdition, state: 'failed' };
    return this.book?.inUse(rules) ?? { edition: newestEdition, state: 'loading' };
  }

  async #openBook(): Promise<void> {
    this.#asked = true;
    try {
      const { RuleBook } = await import('./rule-book.js');
      this.book = new RuleBook(this);
    } catch {
      this.#asked = false;
      this.book = 'failed';
    }
  }

  #enter(change: Partial<Entries>): void {
    this.entries = { ...this.entries, ...change };
    this.#cancelAnnouncement?.();
    this.#cancelAnnouncement = systemClock.after(announceAfterMs, () => {
      const rules = this.#rules;
      if (!('edition' in rules) || rules.state === 'loading') return;
      this.announcement = this.#spoken(estimate(this.#within(rules.edition), rules.edition, this.#words.tag));
    });
  }

  #leave(field: keyof Entries): void {
    this.#afterPress.run(() => {
      this.left = new Set([...this.left, field]);
    });
  }

  #spoken({ result }: Estimate): string {
    if (!result?.ok) return '';
    const words = this.#words;
    const say = (term: 'totalPoints' | 'soldPoints' | 'managedPoints', value: string): string =>
      `${words.say(term)}: ${value}`;
    return [
      say('totalPoints', pointsText(result.total, words.tag)),
      say('soldPoints', pointsText(result.sold, words.tag)),
      say('managedPoints', pointsText(result.managed, words.tag)),
    ].join('. ');
  }

  protected override render(): TemplateResult {
    const words = this.#words;
    const rules = this.#rules;
    const heading = html`<div class="card-head">
      <div class="heading" part="heading" role="heading" aria-level=${this.level()}>
        ${words.say('pointsCalculator')}
      </div>
    </div>`;
    if ('badField' in rules) {
      return html`<div class="card">
        ${heading}
        <p class="card-body why" role="status">
          ${infoIcon()}<span>${words.say('errorEditionData', { field: rules.badField })}</span>
        </p>
      </div>`;
    }
    const { edition, state } = rules;
    const counted = estimate(this.#within(edition), edition, words.tag);
    return html`<div class="card">
      ${heading}
      <div class="card-body fields" part="fields">${this.#renderFields(edition, counted)}</div>
      ${this.#renderResults(edition, counted, state)}
    </div>`;
  }

  /** The entries, with a currency that the edition has. */
  #within(edition: Edition): Entries {
    const { currency } = this.entries;
    const known = Object.keys(edition.currencySteps.value);
    return known.includes(currency) ? this.entries : { ...this.entries, currency: known[0] ?? '' };
  }

  #renderFields(edition: Edition, counted: Estimate): TemplateResult {
    const words = this.#words;
    const entries = this.#within(edition);
    const sources = dealSources(edition);
    return html`
      ${textField({
        id: 'amount',
        label: words.say('soldAmount'),
        value: entries.amount,
        unit: entries.currency,
        inputMode: 'decimal',
        hint: this.#amountHint(entries, counted),
        error: this.left.has('amount') ? this.#amountError(counted) : undefined,
        input: (amount) => this.#enter({ amount }),
        left: () => this.#leave('amount'),
      })}
      ${selectField({
        id: 'country',
        label: words.say('clientMarket'),
        value: entries.country,
        options: this.#countries(),
        hint: this.#marketHint(edition, entries.country),
        choose: (country) => this.#enter({ country }),
      })}
      ${selectField({
        id: 'currency',
        label: words.say('clientCurrency'),
        value: entries.currency,
        options: Object.keys(edition.currencySteps.value).map((code) => ({
          value: code,
          label: `${code} ${currencyName(words.tag, code)}`,
        })),
        choose: (currency) => this.#enter({ currency }),
      })}
      ${
        sources.length === 0
          ? nothing
          : choiceField({
              id: 'source',
              label: words.say('dealSource'),
              look: 'segments',
              value: entries.source,
              options: sources.map((source) => ({ value: source, label: words.say(source) })),
              choose: (source) => this.#enter({ source: source as DealSource }),
            })
      }
      ${choiceField({
        id: 'manages',
        label: words.say('willManage'),
        look: 'radios',
        value: entries.manages ? 'yes' : 'no',
        options: [
          { value: 'yes', label: words.say('yes') },
          { value: 'no', label: words.say('no') },
        ],
        choose: (answer) => this.#enter({ manages: answer === 'yes' }),
      })}
      ${
        entries.manages
          ? textField({
              id: 'partners',
              label: words.say('otherPartners'),
              value: entries.otherPartners,
              inputMode: 'numeric',
              short: true,
              error:
                this.left.has('otherPartners') && counted.badPartners
                  ? words.say('errorPartners', { max: mostOtherPartners })
                  : undefined,
              input: (otherPartners) => this.#enter({ otherPartners }),
              left: () => this.#leave('otherPartners'),
            })
          : nothing
      }
    `;
  }

  #amountHint({ currency }: Entries, { amount, tooManyDigits }: Estimate): string | undefined {
    if (!amount.ok || tooManyDigits) return this.#words.say('perMonth');
    const figure = formatAmount(this.#words.tag, amount.decimal, currency);
    return this.#words.say('readAs', { amount: `${currency} ${figure}` });
  }

  #amountError({ amount, tooManyDigits }: Estimate): string | undefined {
    const words = this.#words;
    if (tooManyDigits) return words.say('errorDigits', { count: MAX_DIGITS });
    if (amount.ok || amount.reason === 'empty') return undefined;
    const example = formatNumber(words.tag, '12500', 2);
    if (amount.reason === 'letter') return words.say('errorLetter', { text: amount.text, example });
    if (amount.reason === 'negative') return words.say('errorNegative');
    return words.say('errorAmbiguous', { text: amount.text, example });
  }

  #marketHint(edition: Edition, country: string): TemplateResult | string {
    const words = this.#words;
    const group = edition.growthMarkets.find(({ value }) => value.includes(country));
    if (!group) return words.say('ordinaryMarket');
    const factor = formatNumber(words.tag, edition.growthMultiplier.value);
    const reading = group.confidence === 'C' ? ` ${words.say('growthOurReading')}` : '';
    return html`${riseIcon('small')}<span>${words.say('growthMarket', { factor })}.${reading}</span>`;
  }

  #countriesFor = '';
  #countryOptions: readonly { value: string; label: string }[] = [];

  /** All countries by name; made once per language. */
  #countries(): readonly { value: string; label: string }[] {
    const { tag } = this.#words;
    if (tag !== this.#countriesFor) {
      this.#countriesFor = tag;
      this.#countryOptions = countryCodes
        .map((value) => ({ value, label: countryName(tag, value) }))
        .sort((a, b) => collator(tag).compare(a.label, b.label));
    }
    return this.#countryOptions;
  }

  #renderResults(edition: Edition, counting: Estimate, state: 'ready' | 'loading' | 'failed'): TemplateResult {
    const { result, amount, tooManyDigits } = counting;
    const words = this.#words;
    const figure = (value: Parameters<typeof pointsText>[0] | undefined): TemplateResult =>
      value === undefined
        ? html`<dd class="none">–</dd>`
        : html`<dd class="figure">${pointsText(value, words.tag)}</dd>`;
    const counted = result?.ok && state !== 'loading' ? result : undefined;
    const nothingEntered = !amount.ok && amount.reason === 'empty' && !tooManyDigits;
    return html`<div class="results" part="results">
      <dl class="figures">
        <div class="total">
          <dt>${words.say('totalPoints')}</dt>
          ${figure(counted?.total)}
        </div>
        <div class="sold">
          <dt>${words.say('soldPoints')}</dt>
          ${figure(counted?.sold)}
        </div>
        <div class="managed">
          <dt>${words.say('managedPoints')}</dt>
          ${figure(counted?.managed)}
        </div>
      </dl>
      ${
        counted
          ? html`<div class="subheading" role="heading" aria-level=${this.level(1)}>${words.say('howCounted')}</div>
              ${workingView(counted, words)}`
          : html`<p class="why">
              ${infoIcon()}<span
                >${words.say(state === 'loading' ? 'rulesLoading' : nothingEntered ? 'noAmount' : 'noResult')}</span
              >
            </p>`
      }
      ${state === 'failed' ? html`<p class="why">${infoIcon()}<span>${words.say('rulesNotLoaded')}</span></p>` : nothing}
      <p class="small muted rules">${this.#renderRules(edition)}</p>
      <span class="hidden" role="status">${this.announcement}</span>
    </div>`;
  }

  #renderRules({ id, validFrom, currencySteps }: Edition): string {
    const words = this.#words;
    const published = editionById(id) !== undefined;
    const name = words.say('rulesOf', { day: published ? formatDay(words.tag, validFrom, 'long') : id });
    const approximate = published && currencySteps.sources.includes('TIERS-2025b');
    return approximate ? `${name}. ${words.say('approximateSteps')}` : `${name}.`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'points-calculator': PointsCalculator;
  }
}
