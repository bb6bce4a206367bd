import { css, html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { EDITIONS, type Cited, type Confidence, type Edition } from 'partner-widgets/program';
import { SOURCES } from 'partner-widgets/program/sources';
import { noteStyles } from '../../src/ui/note.styles.js';
import { pageStyles } from './page.styles.js';
import { defineStage, Stage } from './stage.js';

/** One rule of an edition, by the path that leads to it. */
interface Rule {
  readonly path: string;
  readonly cited: Cited<unknown>;
}

const confidences: Readonly<Record<Confidence, string>> = {
  A: 'Read on a page of HubSpot',
  B: 'Read elsewhere',
  C: 'Our reading',
};

const isCited = (value: unknown): value is Cited<unknown> =>
  typeof value === 'object' && value !== null && 'confidence' in value && 'sources' in value;

/** An amount per step is a rule for each currency: all have one source. */
function oneByOne(path: string, cited: Cited<unknown>): Rule[] {
  const { value } = cited;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [{ path, cited }];
  return Object.entries(value).map(([key, one]) => ({
    path: `${path}.${key}`,
    cited: { ...cited, value: one as unknown },
  }));
}

/** All rules within a value, wherever they stand: what an edition gets in future is found as well. */
function rulesOf(value: unknown, path = ''): Rule[] {
  if (isCited(value)) return oneByOne(path, value);
  if (Array.isArray(value)) {
    return value.flatMap((one: unknown, place) => {
      const from = (one as { from?: unknown } | null)?.from;
      return rulesOf(one, `${path}.${typeof from === 'string' ? `from ${from}` : String(place + 1)}`);
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => rulesOf(one, path === '' ? key : `${path}.${key}`));
}

/** What a rule is about; one that an edition gets in future is named by its field until it has a name here. */
const names: Readonly<Record<string, string>> = {
  currencySteps: 'MRR that makes one step',
  soldRates: 'Sold points per step',
  managedRate: 'Managed points per step',
  growthMultiplier: 'Factor in growth markets',
  growthMarkets: 'Growth markets, group',
  managedSplit: 'How managed points are shared',
  soldLifeMonths: 'Months for which sold points count',
  managedLapseDays: 'Days without activity until a managed relationship lapses',
  reviews: 'Reviews of a year',
  checkDayOfMonth: 'Day of the month on which thresholds are looked at',
  monthsMetToKeep: 'Months in which thresholds are met to keep a tier',
  monthsHeld: 'Months that a tier is held at least',
  graceMonths: 'Months to recover',
  'renewals.listedDays': 'Days before its start from when a renewal is listed',
  'renewals.deadlineDays': 'Days before its start of the renewal deadline',
  'renewals.renewedDays': 'Days before its start when it counts as renewed without an answer',
  engagementBands: 'Bands of the engagement index',
  historyMonths: 'Months of history in the chart',
  projectionMonths: 'Months that the chart looks ahead',
};

/** `currencySteps.EUR` in words: "MRR that makes one step: EUR". */
function nameOf(path: string): string {
  const whole = names[path];
  if (whole !== undefined) return whole;
  const [first = '', ...rest] = path.split('.').filter((part) => part !== 'rates');
  const parts = rest.map((part) => (part === 'any' ? 'any deal' : part));
  if (first === 'soldRates' && parts[0] === '1') parts[0] = 'from the beginning';
  return [names[first] ?? first, ...parts].join(first === 'growthMarkets' ? ' ' : ': ');
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(value.every((one) => typeof one === 'string') ? ' ' : '; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${textOf(one)}`)
    .join(', ');
}

const editions = EDITIONS.map((edition: Edition) => ({
  edition,
  rules: new Map(rulesOf(edition).map(({ path, cited }) => [path, cited])),
}));
const paths = [...new Set(editions.flatMap(({ rules }) => [...rules.keys()]))];

/** The published editions side by side, with the source and the confidence of each number, and marks where they differ. */
export class StoryRules extends Stage {
  static override styles: CSSResultGroup = [
    Stage.styles,
    noteStyles,
    pageStyles,
    css`
      table {
        min-inline-size: 860px;
      }
      @container (max-width: 639px) {
        table {
          min-inline-size: 640px;
        }
        tbody th {
          max-inline-size: 120px;
          overflow-wrap: anywhere;
        }
      }
      .value {
        font-weight: 500;
        font-variant-numeric: tabular-nums;
        overflow-wrap: anywhere;
      }
      .changed {
        background: var(--_surface-sunken);
        box-shadow: inset 3px 0 0 var(--_accent);
      }
      .note.reading {
        border-color: currentColor;
        color: var(--_text);
      }
    `,
  ];

  protected override renderPart(): TemplateResult {
    return html`<div class="scroller" role="region" aria-label="The rules of each edition" tabindex="0">
      <table>
        <caption>
          ${paths.length} rules in ${editions.length} editions
        </caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            ${editions.map(
              ({ edition: { id, validTo } }) =>
                html`<th scope="col">${id}<br />${validTo === undefined ? 'in force' : `until ${validTo}`}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${paths.map(
            (path) =>
              html`<tr>
                <th scope="row">${nameOf(path)}</th>
                ${editions.map((_, place) => this.#renderRule(path, place))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #renderRule(path: string, place: number): TemplateResult {
    const cited = editions[place]?.rules.get(path);
    if (!cited) return html`<td class="muted">–</td>`;
    const text = textOf(cited.value);
    const before = editions[place - 1]?.rules.get(path);
    const isChanged = place > 0 && (before === undefined || textOf(before.value) !== text);
    return html`<td class=${isChanged ? 'changed' : ''}>
      <span class="value"><bdi>${text}</bdi></span>
      ${isChanged ? html`<span class="note">${before ? 'Changed' : 'New'}</span>` : nothing}
      <div class="small muted">
        ${cited.confidence === 'C' ? html`<span class="note reading">${confidences.C}</span>` : confidences[cited.confidence]}
        (${cited.confidence})${cited.sources.map((key) => html` · ${this.#renderSource(key)}`)}
        ${cited.note === undefined ? nothing : html`<div>${cited.note}</div>`}
      </div>
    </td>`;
  }

  #renderSource(key: string): TemplateResult {
    const source = SOURCES[key];
    const about = [source?.title, source?.date ?? source?.placed].filter((part) => part !== undefined).join(', ');
    return source?.url === undefined
      ? html`<span title=${about}>${key}</span>`
      : html`<a href=${source.url} title=${about} rel="noreferrer">${key}</a>`;
  }
}

/** The pages and files that the rules were read in. */
export class StorySources extends Stage {
  static override styles: CSSResultGroup = [Stage.styles, pageStyles];

  protected override renderPart(): TemplateResult {
    return html`<div class="scroller" role="region" aria-label="Sources" tabindex="0">
      <table>
        <caption>
          ${Object.keys(SOURCES).length} sources
        </caption>
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">Page</th>
            <th scope="col">Date</th>
            <th scope="col">Rules that name it</th>
          </tr>
        </thead>
        <tbody>
          ${Object.entries(SOURCES).map(([key, { title, url, date, placed, note }]) => {
            const named = paths.filter((path) => editions.some(({ rules }) => rules.get(path)?.sources.includes(key)));
            return html`<tr>
              <th scope="row"><code>${key}</code></th>
              <td>
                ${url === undefined ? title : html`<a href=${url} rel="noreferrer">${title}</a>`}
                ${note === undefined ? nothing : html`<div class="small muted">${note}</div>`}
              </td>
              <td>${date ?? (placed === undefined ? 'Undated' : `Placed: ${placed}`)}</td>
              <td>${named.length}</td>
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
  }
}

/** Registers what the page on the rules is made of. */
export function defineRules(): void {
  defineStage('story-rules', StoryRules);
  defineStage('story-sources', StorySources);
}
