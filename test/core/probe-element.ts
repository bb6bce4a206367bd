import { html, type TemplateResult } from 'lit';
import { Loader, PartnerElement } from '../../src/core/index.js';
import { commonTerms } from '../../src/locales/en.js';
import type { CallOptions, PartnerProvider, TierStatus } from '../../src/provider/index.js';

/** The least that an element of the kit can be: it shows whose provider it has, in which language, and where its data is. */
export class ProbeElement extends PartnerElement {
  readonly terms = this.vocabulary(commonTerms);
  /** Asks by a question that the provider chooses, as a table does by what can be sorted. */
  question: (provider: PartnerProvider | undefined) => string = () => 'a';
  drawn: string[] = [];

  readonly loader = new Loader<string, string>(this, {
    name: 'probe',
    topic: 'tier',
    offered: (provider) => provider.tier !== undefined,
    read: async (provider, query, call) => {
      const answer = (await provider.tier?.(call)) as unknown;
      if (answer === 'partly')
        return { value: query, problems: [{ record: '1', field: 'name', problem: 'missing' }] as never };
      return { value: `${query} of ${provider.id}: ${String(answer)}`, problems: [] };
    },
  });

  /** The element's level, for all to see. */
  levelAt(depth: number): number {
    return this.level(depth);
  }

  tell(type: string, intent: boolean): boolean {
    return this.emit(type, { plain: true }, { intent });
  }

  protected override willUpdate(): void {
    this.loader.ask(this.question(this.activeProvider));
  }

  protected override render(): TemplateResult {
    const text = `${this.activeProvider?.id ?? 'none'} ${this.loader.status}`;
    this.drawn.push(`${this.terms.tag} ${this.terms.say('retry')}`);
    return html`<p>${text}</p>`;
  }

  get shown(): string {
    return this.renderRoot.querySelector('p')?.textContent ?? '';
  }
}

customElements.define('probe-element', ProbeElement);

/** A tier read that waits for its answer. */
export interface TierCall {
  of: string;
  signal: AbortSignal;
  answer(text: string): void;
  fail(thrown: unknown): void;
}

/** A provider whose tier is answered by hand. */
export function tierProvider(id: string, more: Partial<PartnerProvider> = {}) {
  const calls: TierCall[] = [];
  const provider: PartnerProvider = {
    contract: 1,
    id,
    tier: ({ signal }: CallOptions) =>
      new Promise((resolve, reject) => {
        calls.push({ of: id, signal, answer: (text) => resolve(text as unknown as TierStatus), fail: reject });
      }),
    ...more,
  };
  return { provider, calls };
}

/** An element, ready to be put somewhere. */
export function probe(properties: Partial<ProbeElement> = {}): ProbeElement {
  const element = new ProbeElement();
  Object.assign(element, properties);
  return element;
}
