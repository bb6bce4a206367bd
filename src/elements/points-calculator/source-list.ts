import { html, nothing, type TemplateResult } from 'lit';
import { calculatorSourceTerms } from '../../locales/en.js';
import type { Cited, Confidence, Edition } from '../../program/index.js';
import { SOURCES } from '../../program/sources.js';
import { formatDay } from '../../ui/index.js';
import type { Desk } from './desk.js';

type SourceTerm = keyof typeof calculatorSourceTerms;

const confidenceTerms = {
  A: 'readAtHubSpot',
  B: 'readElsewhere',
  C: 'readByUs',
} as const satisfies Record<Confidence, SourceTerm>;

/** The rules that points are counted by, in the order in which a working uses them. */
function rulesOf(
  edition: Edition,
): [
  term: 'ruleSteps' | 'ruleSold' | 'ruleManaged' | 'ruleGrowth' | 'ruleMarkets' | 'ruleSplit',
  cited: Cited<unknown>,
][] {
  const { rates } = edition.soldRates.at(-1) ?? {};
  return [
    ['ruleSteps', edition.currencySteps],
    ...Object.values(rates ?? {})
      .slice(0, 1)
      .map((cited): ['ruleSold', Cited<unknown>] => ['ruleSold', cited]),
    ['ruleManaged', edition.managedRate],
    ['ruleGrowth', edition.growthMultiplier],
    ...edition.growthMarkets.map((cited): ['ruleMarkets', Cited<unknown>] => ['ruleMarkets', cited]),
    ...(edition.managedSplit ? [['ruleSplit', edition.managedSplit] satisfies ['ruleSplit', Cited<unknown>]] : []),
  ];
}

/** Draws where each rule was read, and how well it is known. Titles and notes are given in English, as they were written. */
export function sourceListView({ edition, speak, words }: Desk): TemplateResult {
  const own = speak(calculatorSourceTerms);
  return html`<dl class="sources small" part="sources">
    ${rulesOf(edition).map(
      ([term, { confidence, note, sources }]) => html`
        <dt>${own.say(term)}<span class="muted">${own.say(confidenceTerms[confidence])}</span></dt>
        <dd>
          <ul>
            ${sources.map((key) => html`<li>${sourceView(key, words.tag)}</li>`)}
          </ul>
          ${note === undefined ? nothing : html`<p class="muted" lang="en" dir="ltr">${note}</p>`}
        </dd>
      `,
    )}
  </dl>`;
}

/** A source by its title, as a link where its address is known; a host's own by the name that it gave. */
function sourceView(key: string, locale: string): TemplateResult {
  const source = SOURCES[key];
  if (!source) return html`<bdi>${key}</bdi>`;
  const { title, url, date, placed } = source;
  const when = date === undefined ? placed : formatDay(locale, date);
  return html`${
    url === undefined
      ? html`<span lang="en">${title}</span>`
      : html`<a href=${url} target="_blank" rel="noopener noreferrer" lang="en">${title}</a>`
  }${when === undefined ? nothing : html`<span class="muted">, <bdi>${when}</bdi></span>`}`;
}
