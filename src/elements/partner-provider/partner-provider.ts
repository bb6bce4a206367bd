import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import {
  partnerProviderContext,
  type PartnerDataFailDetail,
  type PartnerDataLoadDetail,
  type PartnerDataProblemDetail,
} from '../../core/index.js';
import type { PartnerProvider } from '../../provider/index.js';
import { VERSION } from '../../version.js';

/** Detail of `partner-error-report`: an element within could not load something, or could not read all of it. */
export type PartnerErrorReportDetail = { element: string } & (PartnerDataFailDetail | PartnerDataProblemDetail);

/** Detail of `partner-telemetry-report`: an element within loaded something. */
export type PartnerTelemetryReportDetail = { element: string } & PartnerDataLoadDetail;

/**
 * @summary Hands a data provider to the elements that stand inside it, however deep, and reports what happens to them.
 * @tag partner-provider
 *
 * @slot - The page or the part of a page that uses the provider.
 *
 * @event {CustomEvent<PartnerErrorReportDetail>} partner-error-report - An element within could not load something (`code`),
 *   or could not read all of what came (`problems`). Does not bubble.
 * @event {CustomEvent<PartnerTelemetryReportDetail>} partner-telemetry-report - An element within loaded something.
 *   Does not bubble.
 */
export class PartnerProviderElement extends LitElement {
  /** The version of the kit that this class is from. */
  static readonly version: string = VERSION;

  static override properties: PropertyDeclarations = { provider: { attribute: false } };

  static override styles: CSSResultGroup = css`
    :host {
      display: contents;
    }
  `;

  /** The data provider for everything inside. It may come late, and may change: until it comes, what stands inside waits for it. */
  provider?: PartnerProvider | undefined;

  readonly #context = new ContextProvider(this, { context: partnerProviderContext, initialValue: undefined });
  #listening: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // The elements' own events do not bubble, but they pass through here on their way down.
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    for (const type of ['partner-data-fail', 'partner-data-problem']) {
      this.addEventListener(type, (event) => this.#report('partner-error-report', event), options);
    }
    this.addEventListener('partner-data-load', (event) => this.#report('partner-telemetry-report', event), options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listening?.abort();
  }

  protected override willUpdate(): void {
    this.#context.setValue(this.provider);
  }

  #report(type: string, event: Event): void {
    const origin = event.composedPath()[0];
    const element = origin instanceof Element ? origin.localName : '';
    this.dispatchEvent(new CustomEvent(type, { detail: { element, ...(event as CustomEvent<object>).detail } }));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'partner-provider': PartnerProviderElement;
  }
}
