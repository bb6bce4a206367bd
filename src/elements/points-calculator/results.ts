import { html, nothing, type TemplateResult } from 'lit';
import { editionById, type Edition, type Working } from '../../program/index.js';
import { infoIcon } from '../../ui/icons.js';
import { formatDay, sentences } from '../../ui/index.js';
import type { CalculatorWords } from './calculator-words.js';
import type { Faults } from './estimate.js';
import type * as working from './working.js';

/** The part that tells how results were counted. */
export type WorkingPart = typeof working;

/** One result: what it is, and how much; no figure while there is none. */
export interface Figure {
  kind: 'total' | 'sold' | 'managed';
  label: string;
  figure: string | undefined;
}

/** What a tab shows: what is entered, and what comes of it. */
export interface TabView {
  fields: TemplateResult;
  faults: Faults;
  figures: readonly Figure[];
  /** Why there is no result, or not all of it. */
  why: string | undefined;
  /** The lines of the working; absent while there is nothing to count. */
  lines: ((working: WorkingPart) => readonly working.Line[]) | undefined;
  /** What the results rest on. */
  workings: readonly Working[];
  /** What is to be known of the results: that they were rounded, what they are for. */
  notes: readonly string[];
}

/** Draws results, each label before its value. */
export function figuresView(figures: readonly Figure[]): TemplateResult {
  return html`<dl class="figures">
    ${figures.map(
      ({ kind, label, figure }) =>
        html`<div class=${kind}>
          <dt>${label}</dt>
          ${figure === undefined ? html`<dd class="none">–</dd>` : html`<dd class="figure">${grouped(figure)}</dd>`}
        </div>`,
    )}
  </dl>`;
}

/** A figure of which lines end between groups of digits. */
const grouped = (figure: string): unknown => figure.split(/(?<=\D)/u).map((group) => html`${group}<wbr />`);

/** A sentence beside a mark, such as why there is no result. */
export function whyView(text: string | undefined): TemplateResult | typeof nothing {
  return text === undefined ? nothing : html`<p class="why">${infoIcon()}<span>${text}</span></p>`;
}

/** Results as they are read out or copied, line by line. */
export function figureLines(figures: readonly Figure[]): string[] {
  return figures.map(({ label, figure }) => `${label}: ${figure ?? '–'}`);
}

/** Which rules results were counted by. */
export function rulesText({ id, validFrom, currencySteps }: Edition, words: CalculatorWords): string {
  const published = editionById(id) !== undefined;
  const name = words.say('rulesOf', { day: published ? formatDay(words.tag, validFrom) : id });
  const approximate = published && currencySteps.sources.includes('TIERS-2025b');
  return sentences(words.tag, [name, ...(approximate ? [words.say('approximateSteps')] : [])]);
}
