import { LitElement, type CSSResultGroup, type PropertyDeclarations, type PropertyValues } from 'lit';
import type { TermKey, TermOverrides } from '../locales/index.js';
import type { Day, PartnerProvider } from '../provider/index.js';
import { baseStyles } from '../ui/base.styles.js';
import { tokens, type Term } from '../ui/index.js';
import { VERSION } from '../version.js';
import { LanguageController } from './language.js';
import { ProviderController } from './provider-controller.js';
import { warnOnce } from './warn.js';
import { Words } from './words-controller.js';

/** What every element of the kit has: a provider, a language, words that a host may replace, a day and a heading level. */
export abstract class PartnerElement extends LitElement {
  /** The version of the kit that this class is from. */
  static readonly version: string = VERSION;

  /** @internal Which fields redraw the element, and the attributes that set them. */
  static override properties: PropertyDeclarations = {
    provider: { attribute: false },
    locale: {},
    words: { attribute: false },
    today: {},
    mode: { reflect: true },
    density: { reflect: true },
    headingLevel: { type: Number, attribute: 'heading-level' },
    timeoutMs: { type: Number, attribute: 'timeout-ms' },
  };

  static override styles: CSSResultGroup = [tokens, baseStyles];

  /** The data provider of this element alone. Without it the nearest `<partner-provider>`, else the default one, is used. */
  provider?: PartnerProvider | undefined;

  /** BCP 47 tag that overrides the language of the page, such as `it` or `pt-BR`. */
  locale?: string | undefined;

  /** Words to say instead of the kit's own: any of its terms. */
  words?: TermOverrides | undefined;

  /** The calendar day taken for today, `YYYY-MM-DD`. A provider's own day goes before it; at first the browser's day. */
  today?: Day | undefined;

  /** Light or dark, whatever the page is. At first the page's `color-scheme`. */
  mode?: 'light' | 'dark' | undefined;

  /** How close things stand, whatever `--partner-density` says around the element. At first that, else comfortable. */
  density?: 'comfortable' | 'compact' | undefined;

  /** Level of the element's heading in the page, from 1 to 6; headings within follow from it. */
  headingLevel = 2;

  /**
   * After so many milliseconds without an answer a read is given up. So long, too, an element inside a `<partner-provider>` that has no
   * provider yet waits for it, before it says that it is not connected.
   */
  timeoutMs = 30_000;

  /** @internal The language in use. */
  protected readonly language = new LanguageController(this);

  /** @internal */
  readonly #connection = new ProviderController(this);

  /** The provider in use, however it was found; nothing while there is none. */
  get activeProvider(): PartnerProvider | undefined {
    return this.#connection.provider;
  }

  /** @internal True while a provider may still come. */
  get awaitsProvider(): boolean {
    return this.#connection.waiting;
  }

  /** @internal What this element says. */
  protected vocabulary<S extends Partial<Record<TermKey, Term>>>(english: S): Words<S> {
    return new Words(english, this.language, () => this.words);
  }

  /** @internal The heading level, and those of headings within. */
  protected level(depth = 0): number {
    // Taking the attribute away makes it null.
    const level = (this.headingLevel as number | null) ?? 2;
    const valid = Number.isInteger(level) && level >= 1 && level <= 6;
    if (!valid) warnOnce(this, `heading-level "${String(level)}" is not between 1 and 6; 2 is used.`);
    return Math.min(6, (valid ? level : 2) + depth);
  }

  /** @internal Dispatches an event of the kit. A person's intents bubble; what loads and fails does not. */
  protected emit(type: string, detail: unknown, options: { intent?: boolean } = {}): boolean {
    const intent = options.intent ?? false;
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: intent, cancelable: intent, composed: true }));
  }

  /** Says within the shadow root which language is spoken there, and how it runs: both can differ from what is around. */
  protected override updated(changed: PropertyValues): void {
    this.#check(changed, 'mode', 'light', 'dark');
    this.#check(changed, 'density', 'comfortable', 'compact');
    const { tag, direction = '' } = this.language;
    for (const child of this.renderRoot.children as HTMLCollectionOf<HTMLElement>) {
      // Written where it differs: browsers style all that stands within anew, whatever is written.
      if (child.lang !== tag) child.lang = tag;
      if (child.dir !== direction) child.dir = direction;
    }
  }

  #check(changed: PropertyValues, name: 'mode' | 'density', ...known: string[]): void {
    const value = this[name];
    if (!changed.has(name) || !value || known.includes(value)) return;
    warnOnce(this, `${name} "${value}" is none of ${known.join(', ')}; the page's own is used.`);
  }

  /** The first drawing waits for the words of the page's language, so that nothing flashes in English. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.language.ready;
    await super.scheduleUpdate();
  }
}
