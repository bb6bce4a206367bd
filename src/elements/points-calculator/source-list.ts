import { html, nothing, type TemplateResult } from 'lit';
import { calculatorSourceTerms } from '../../locales/en.js';
import type { Cited, Confidence, Edition } from '../../program/index.js';
import { SOURCES } from '../../program/sources.js';
import { collator, countryName, formatDay } from '../../ui/index.js';
import type { Desk } from './desk.js';

const confidenceTerms = { A: 'readAtHubSpot', B: 'readElsewhere', C: 'readByUs' } as const satisfies Record<
  Confidence,
  keyof typeof calculatorSourceTerms
>;

type RuleTerm = 'ruleSteps' | 'ruleSold' | 'ruleManaged' | 'ruleGrowth' | 'ruleMarkets' | 'ruleSplit';

/** The rules that points are counted by, in the order in which a working uses them. */
function rulesOf(edition: Edition): [term: RuleTerm, readings: readonly Cited<unknown>[]][] {
  const [rate] = Object.values(edition.soldRates.at(-1)?.rates ?? {});
  const { currencySteps, growthMarkets, growthMultiplier, managedRate, managedSplit } = edition;
  return [
    ['ruleSteps', [currencySteps]],
    ['ruleSold', rate ? [rate] : []],
    ['ruleManaged', [managedRate]],
    ['ruleGrowth', [growthMultiplier]],
    ['ruleMarkets', growthMarkets],
    ['ruleSplit', managedSplit ? [managedSplit] : []],
  ];
}

/** Draws where each rule was read, and how well it is known. Titles and notes are given in English, as they were written. */
export function sourceListView({ edition, speak, words }: Desk): TemplateResult {
  const own = speak(calculatorSourceTerms);
  return html`<dl class="sources small" part="sources">
    ${rulesOf(edition).map(
      ([term, readings]) => html`
        <dt>${own.say(term)}</dt>
        ${readings.map(
          ({ confidence, note, sources, value }) =>
            html`<dd>
              <p class="muted">${own.say(confidenceTerms[confidence])}</p>
              ${Array.isArray(value) ? html`<p>${countriesText(value as string[], words.tag)}</p>` : nothing}
              <ul>
                ${sources.map((key) => html`<li>${sourceView(key, words.tag)}</li>`)}
              </ul>
              ${note === undefined ? nothing : html`<p class="muted" lang="en" dir="ltr">${note}</p>`}
            </dd>`,
        )}
      `,
    )}
  </dl>`;
}

/** Countries by name, in the order of the language. */
function countriesText(codes: readonly string[], locale: string): string {
  const names = codes.map((code) => countryName(locale, code)).sort((a, b) => collator(locale).compare(a, b));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
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
  }${when === undefined ? nothing : html` <span class="muted">(<bdi lang=${date === undefined ? 'en' : nothing}>${when}</bdi>)</span>`}`;
}
