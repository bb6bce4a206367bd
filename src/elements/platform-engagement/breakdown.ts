import { html, nothing, type TemplateResult } from 'lit';
import { Loader, type PartnerElement } from '../../core/index.js';
import type { Edition } from '../../program/index.js';
import { checkEngagement, type ClientEngagement, type EngagementCategory } from '../../provider/index.js';
import { closeIcon, editIcon, nextIcon, plusIcon } from '../../ui/icons.js';
import { formatNumber } from '../../ui/index.js';
import { loadView, type Loaded } from '../../views/load-view.js';
import { absent, bandOf } from './engagement-columns.js';
import { clientName, type EngagementWords } from './engagement-words.js';
import { segments } from './segments.js';

/** What a person can do about a category. */
export type EngagementAction = 'task' | 'note';

/** What the breakdown works with. */
export interface BreakdownDesk {
  words: EngagementWords;
  edition: Edition;
  /** The level of its heading in the page. */
  level: number;
  /** What can be done about a category. */
  actions: readonly EngagementAction[];
  act: (action: EngagementAction, client: ClientEngagement, category: EngagementCategory) => void;
  close: () => void;
}

/** The score of one client, category by category. */
export class Breakdown {
  readonly #loader: Loader<string, ClientEngagement>;
  #unfolded: string | undefined;

  constructor(private readonly host: PartnerElement) {
    this.#loader = new Loader<string, ClientEngagement>(host, {
      name: 'engagement.of',
      topic: 'engagement',
      offered: ({ engagement }) => engagement?.get !== undefined,
      read: async ({ engagement }, id, call) => checkEngagement(await engagement?.get?.(id, call), id),
    });
  }

  /** Sets whose score is shown. */
  ask(id: string | undefined): void {
    this.#loader.ask(id);
  }

  /** Asks again. */
  refresh(): void {
    const { state } = this.#loader.resource;
    if (state === 'ready' || state === 'failed') this.#loader.resource.refresh();
  }

  /** Draws it. @param row the client's record in the list, where it is there. */
  view(id: string, row: ClientEngagement | undefined, desk: BreakdownDesk): TemplateResult {
    const { words, level } = desk;
    const loaded = this.#of(id);
    // A source that tells nothing more has told all with the row.
    const offered = loaded.status !== 'off';
    const known = loaded.value ?? row;
    return html`<section class="breakdown" part="breakdown" aria-labelledby="breakdown-name">
      <div class="breakdown-head">
        <div class="breakdown-names">
          <div class="breakdown-name" id="breakdown-name" role="heading" aria-level=${level} tabindex="-1">
            <bdi>${known ? clientName(known, words) : words.say('scoreBreakdown')}</bdi>
          </div>
          ${known ? html`<span class="small muted">${words.say('scoreBreakdown')}</span>` : nothing}
        </div>
        <button class="button square plain" type="button" aria-label=${words.say('close')} @click=${desk.close}>
          ${closeIcon()}
        </button>
      </div>
      ${
        offered || !row
          ? loadView(loaded, { words, skeleton: bones, content: (client) => this.#score(client, desk) })
          : this.#score(row, desk)
      }
    </section>`;
  }

  /** What was loaded, if it is of this client: the score of one before must not stand under another's name. */
  #of(id: string): Loaded<string, ClientEngagement> {
    const { resource, status, value, problems } = this.#loader;
    if (value === undefined || value.id === id) return this.#loader;
    return {
      resource,
      status: status === 'refreshing' ? 'loading' : status,
      value: undefined,
      problems: problems.slice(0, 0),
    };
  }

  #score(client: ClientEngagement, desk: BreakdownDesk): TemplateResult {
    const { words, edition } = desk;
    const { score, categories } = client;
    const band = bandOf(client, words, edition);
    return html`<p class="breakdown-score">
        ${
          score === undefined
            ? absent(client, words)
            : html`<bdi class="breakdown-figure figure">${words.say('ofTen', { score })}</bdi>
                ${band ? html`<span class=${band.low ? 'low' : 'muted'}>${band.name}</span>` : nothing}`
        }
      </p>
      <p class="small muted">${words.say('indexExplained')}</p>
      ${
        categories && categories.length > 0
          ? html`<ul class="categories">
              ${categories.map((category, place) => this.#category(category, String(place), client, desk))}
            </ul>`
          : html`<p class="muted">${score === undefined ? nothing : words.say('partsUnknown')}</p>`
      }`;
  }

  #category(category: EngagementCategory, key: string, client: ClientEngagement, desk: BreakdownDesk): TemplateResult {
    const { words, actions } = desk;
    const { id, name = id, points, possible } = category;
    const figure = (value: number | undefined): string =>
      value === undefined ? words.say('notKnown') : formatNumber(words.tag, String(value));
    const line = html`<bdi class="category-name">${name}</bdi>
      <span class="category-bar">
        ${points !== undefined && possible !== undefined ? segments(points, possible) : nothing}
      </span>
      <bdi class="category-points figure"
        >${
          points === undefined && possible === undefined
            ? words.say('notKnown')
            : words.say('pointsOf', { points: figure(points), possible: figure(possible) })
        }</bdi
      >`;
    if (actions.length === 0) return html`<li><div class="category">${line}</div></li>`;
    const open = this.#unfolded === `${client.id} ${id}`;
    return html`<li>
      <button
        class="category"
        part="category"
        type="button"
        aria-expanded=${open}
        aria-controls=${open ? `category-${key}` : nothing}
        @click=${() => this.#unfold(open ? undefined : `${client.id} ${id}`)}
      >
        ${nextIcon('fold')}${line}
      </button>
      ${
        open
          ? html`<div class="category-actions" id="category-${key}">
              ${actions.map(
                (action) =>
                  html`<button class="button" type="button" @click=${() => desk.act(action, client, category)}>
                    ${action === 'task' ? plusIcon() : editIcon()}${words.say(action === 'task' ? 'createTask' : 'addNote')}
                  </button>`,
              )}
            </div>`
          : nothing
      }
    </li>`;
  }

  #unfold(key: string | undefined): void {
    this.#unfolded = key;
    this.host.requestUpdate();
  }
}

function bones(): TemplateResult {
  return html`<div class="bones" aria-hidden="true">
    <span class="bone title"></span>
    ${Array.from({ length: 5 }, () => html`<span class="bone line"></span>`)}
  </div>`;
}
