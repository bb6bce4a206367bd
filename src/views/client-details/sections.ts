import { html, nothing, type TemplateResult } from 'lit';
import type { Product, SharedGroup } from '../../provider/index.js';
import { meter } from '../../ui/meter.js';
import { styled } from '../../ui/styled.js';
import { editionName, hubName } from '../products.js';
import type { DetailsDesk, DetailsWords } from './details-words.js';

/** One section of a tab. */
export function section(desk: DetailsDesk, heading: string, content: unknown): TemplateResult {
  return html`<section class="section">
    <div class="heading section-heading" role="heading" aria-level=${desk.level}>${heading}</div>
    ${content}
  </section>`;
}

/** Facts, each with its name before it. */
export function facts(entries: readonly { label: string; value: unknown }[]): TemplateResult {
  return html`<dl class="facts">
    ${entries.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Text that may be unknown. */
export function known(text: string | undefined, words: DetailsWords): TemplateResult {
  return text === undefined ? absent(words) : html`<bdi>${text}</bdi>`;
}

/** Said instead of what is absent: that the client does not share it, or else that it is not known. Absent is never zero. */
export function absent(words: DetailsWords, notShared?: readonly SharedGroup[], group?: SharedGroup): TemplateResult {
  const hidden = group !== undefined && notShared?.includes(group) === true;
  return html`<span class="muted"><bdi>${words.say(hidden ? 'clientDoesNotShare' : 'notKnown')}</bdi></span>`;
}

/** A product with its edition, in one line. */
export function productName(product: Product | undefined, words: DetailsWords): TemplateResult {
  if (!product) return absent(words);
  const { hub, edition } = product;
  const name = hubName(hub, words);
  if (edition === undefined) return html`<bdi>${name}</bdi>`;
  // The space belongs to the name's own text: Chromium leaves one by itself out of what a row is called.
  return html`<bdi>${`${name} `}<span class="muted regular">${editionName(edition, words)}</span></bdi>`;
}

/** A measure with a bar under it. */
export interface Measure {
  label: string;
  value: unknown;
  /** How full the bar is, from 0 to 1; without it there is none. */
  part?: number | undefined;
  /** Draws it in red; the note says why. */
  low?: boolean | undefined;
  note?: unknown;
}

/** Measures one under the other, as a list. */
export function measures(entries: readonly Measure[]): TemplateResult {
  return html`<ul class="measures">
    ${entries.map(
      ({ label, value, part, low, note }) =>
        html`<li>
          <span class="measure"><bdi>${label}</bdi><span class="measure-value">${value}</span></span>
          ${part === undefined ? nothing : meter({ part, low })}
          ${note === undefined ? nothing : html`<span class="small muted measure-note">${note}</span>`}
        </li>`,
    )}
  </ul>`;
}

/** A bar of a length in place of a line that is awaited. */
export function bone(length: number): TemplateResult {
  return html`<span class="bone" ${styled({ 'inline-size': `${String(length)}%` })}></span>`;
}

/** Bars in place of a section: its heading, and as many lines of a height as it will have. */
export function boneSection(lines: number, look: 'facts' | 'rows' | 'measures'): TemplateResult {
  return html`<div class="section" aria-hidden="true">
    <div class="section-heading">${bone(28)}</div>
    <div class="bones ${look}">
      ${Array.from({ length: lines }, (_, place) => html`<div>${bone(32)}${bone([44, 30, 52][place % 3] ?? 44)}</div>`)}
    </div>
  </div>`;
}
