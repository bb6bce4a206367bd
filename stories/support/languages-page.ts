import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { TermKey, Translation } from 'partner-widgets';
import * as english from 'partner-widgets/locales/en';
import { originPages, origins, properNames } from 'partner-widgets/locales/origins';
import { isRightToLeft } from 'partner-widgets/ui';
import { languages, ownName, wordsOf } from './languages.js';
import { pageStyles } from './page.styles.js';
import { defineStage, Stage } from './stage.js';

type Words = Readonly<Record<string, Translation>>;

const terms = Object.assign({}, ...Object.values(english)) as Readonly<Record<TermKey, unknown>>;
const keys = Object.keys(terms) as TermKey[];

const englishName = (tag: string): string => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
const percent = (part: number, whole: number): string => `${Math.floor((100 * part) / whole)} %`;

/** A term as text: where there are several forms, the one for most numbers. */
const textOf = (term: unknown): string =>
  typeof term === 'string' ? term : ((term as { other?: string } | undefined)?.other ?? '');

/** Every language of the kit: how much of it is translated, and whose words they are. */
export class StoryLanguages extends Stage {
  static override styles: CSSResultGroup = [
    Stage.styles,
    pageStyles,
    css`
      summary {
        min-block-size: 24px;
        padding: 10px var(--_card-padding);
        border-block-start: 1px solid var(--_border);
        font-weight: 500;
        cursor: pointer;
      }
    `,
  ];

  @state() private words: Words | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void Promise.all(languages.map(async (tag) => [tag, await wordsOf(tag)] as const)).then((all) => {
      this.words = Object.fromEntries(all);
    });
  }

  protected override renderPart(): TemplateResult {
    const { words } = this;
    if (!words) return html`<p class="card-body">…</p>`;
    return html`
      <div class="scroller" role="region" aria-label="Coverage and origin per language" tabindex="0">
        <table>
          <caption>
            ${keys.length} terms in ${languages.length} languages
          </caption>
          <thead>
            <tr>
              <th scope="col">Language</th>
              <th scope="col">Tag</th>
              <th scope="col" class="number">Translated</th>
              <th scope="col" class="number">HubSpot’s own words</th>
              <th scope="col" class="number">Names, the same everywhere</th>
              <th scope="col" class="number">The kit’s words</th>
              <th scope="col">Plural forms</th>
              <th scope="col">Direction</th>
            </tr>
          </thead>
          <tbody>
            ${languages.map((tag) => this.#renderLanguage(tag, words[tag] ?? {}))}
          </tbody>
        </table>
      </div>
      ${languages.map((tag) => this.#renderOrigins(tag, words[tag] ?? {}))}
    `;
  }

  #renderLanguage(tag: string, words: Translation): TemplateResult {
    const there = tag === 'en' ? keys.length : keys.filter((key) => key in words).length;
    const hubspots = Object.keys(origins[tag] ?? {}).length;
    const names = properNames.filter((key) => !(key in (origins[tag] ?? {}))).length;
    return html`<tr>
      <th scope="row">
        <bdi lang=${tag}>${ownName(tag)}</bdi
        >${tag === 'en' ? nothing : html`<br /><span class="small muted">${englishName(tag)}</span>`}
      </th>
      <td><code>${tag}</code></td>
      <td class="number">${percent(there, keys.length)}</td>
      <td class="number">${hubspots}</td>
      <td class="number">${names}</td>
      <td class="number">${there - hubspots - names}</td>
      <td>${new Intl.PluralRules(tag).resolvedOptions().pluralCategories.join(', ')}</td>
      <td>${isRightToLeft(tag) ? 'Right to left' : 'Left to right'}</td>
    </tr>`;
  }

  #renderOrigins(tag: string, words: Translation): TemplateResult {
    const own = Object.entries(origins[tag] ?? {}) as [TermKey, keyof typeof originPages][];
    const source = tag === 'en' ? terms : words;
    return html`<details>
      <summary>HubSpot’s own words in ${englishName(tag)} (${own.length})</summary>
      <div class="scroller" role="region" aria-label=${`HubSpot’s own words in ${englishName(tag)}`} tabindex="0">
        <table>
          <thead>
            <tr>
              <th scope="col">Term</th>
              <th scope="col">Word</th>
              <th scope="col">Page</th>
            </tr>
          </thead>
          <tbody>
            ${own.map(([key, page]) => {
              const { address, date } = originPages[page] as { address: string; date?: string };
              return html`<tr>
                <th scope="row"><code>${key}</code></th>
                <td><bdi lang=${tag}>${textOf(source[key])}</bdi></td>
                <td class="small">
                  <a href=${address} rel="noreferrer">${new URL(address).hostname}</a>${date ? `, ${date}` : ''}
                </td>
              </tr>`;
            })}
          </tbody>
        </table>
      </div>
    </details>`;
  }
}

/** Registers what the page on languages is made of. */
export function defineLanguages(): void {
  defineStage('story-languages', StoryLanguages);
}
