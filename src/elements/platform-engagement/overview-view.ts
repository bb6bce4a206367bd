import { html, nothing, type TemplateResult } from 'lit';
import type { Edition, EngagementBand } from '../../program/index.js';
import type { EngagementField, Filter } from '../../provider/index.js';
import { alertIcon, infoIcon, nextIcon } from '../../ui/icons.js';
import { formatNumber } from '../../ui/index.js';
import { meter } from '../../ui/meter.js';
import { notice } from '../../ui/message.js';
import { hubName, knownHubs } from '../../views/products.js';
import { bandName, type EngagementWords } from './engagement-words.js';
import { countIn, countOutside, type Overview } from './overview.js';

/** What the overview works with. */
export interface OverviewDesk {
  words: EngagementWords;
  edition: Edition;
  /** The level of its headings in the page. */
  level: number;
  /** Whether the list can be narrowed by a filter. */
  canShow: (filter: Filter<EngagementField>) => boolean;
  /** Shows the clients that a filter leaves. */
  show: (filter: Filter<EngagementField>) => void;
}

/** Draws the clients per band of the index, and which hubs they own and lack. */
export function overviewView(overview: Overview, desk: OverviewDesk): TemplateResult {
  const { words } = desk;
  return html`${
      overview.whole
        ? nothing
        : notice({
            icon: alertIcon,
            text: words.say('countedPart', { count: formatNumber(words.tag, String(overview.count)) }),
          })
    }
    <div class="overview">${bandsView(overview, desk)} ${opportunitiesView(overview, desk)}</div>`;
}

function bandsView(overview: Overview, desk: OverviewDesk): TemplateResult {
  const { words, edition, level } = desk;
  const bands = edition.engagementBands?.value ?? [];
  const [low] = bands;
  const all = overview.count;
  const outside = countOutside(overview, bands);
  const most = Math.max(1, ...bands.map((band) => countIn(overview, band)));
  return html`<section class="bands" part="bands">
    <div class="subheading" role="heading" aria-level=${level}>${words.say('bandsHeading')}</div>
    ${
      low
        ? html`<p class="muted">
            ${words.say('bandFinding', { count: countIn(overview, low), all, from: low.from, to: low.to })}
          </p>`
        : nothing
    }
    <ul>
      ${[...bands].reverse().map((band) => bandRow(band, countIn(overview, band), most, all, desk))}
    </ul>
    ${
      outside > 0
        ? html`<p class="small muted with-icon">
            ${infoIcon()}<span>${words.say('indexUnknown', { count: outside })}</span>
          </p>`
        : nothing
    }
  </section>`;
}

function bandRow(
  band: EngagementBand,
  count: number,
  most: number,
  all: number,
  { words, edition, canShow, show }: OverviewDesk,
): TemplateResult {
  const { from, to } = band;
  const name = bandName(band, words);
  const filter: Filter<EngagementField> = { field: 'score', from: String(from), to: String(to) };
  const share = all === 0 ? 0 : Math.round((count / all) * 100);
  const figures = html`<bdi class="strong figure">${formatNumber(words.tag, String(count))}</bdi>
    <bdi class="small muted figure">${percent(words.tag, share)}</bdi>`;
  const content = html`<span class="band-name">
      <span class="strong">${name}</span>
      <span class="small muted">${words.say('bandRange', { from, to })}</span>
    </span>
    ${meter({ part: count / most, low: band === edition.engagementBands?.value[0] })}
    <span class="band-figures">${figures}</span>`;
  return html`<li>
    ${
      count > 0 && canShow(filter)
        ? html`<button class="band" part="band" type="button" @click=${() => show(filter)}>
            ${content}${nextIcon()}
          </button>`
        : html`<div class="band" part="band">${content}</div>`
    }
  </li>`;
}

function opportunitiesView(overview: Overview, desk: OverviewDesk): TemplateResult {
  const { words, level } = desk;
  const { owns, lacks, count } = overview;
  const others = [...owns.keys(), ...lacks.keys()].filter((hub) => !knownHubs.includes(hub));
  const hubs = [...knownHubs, ...new Set(others)].filter((hub) => owns.has(hub) || lacks.has(hub));
  const known = Math.max(0, ...hubs.map((hub) => (owns.get(hub) ?? 0) + (lacks.get(hub) ?? 0)));
  return html`<section class="opportunities" part="opportunities">
    <div class="subheading" role="heading" aria-level=${level}>${words.say('opportunitiesHeading')}</div>
    <p class="muted">${words.say('opportunitiesText')}</p>
    <ul>
      ${hubs.map((hub) => opportunityRow(hub, owns.get(hub) ?? 0, lacks.get(hub) ?? 0, desk))}
    </ul>
    ${
      count > known
        ? html`<p class="small muted with-icon">
            ${infoIcon()}<span>${words.say('productsUnknown', { count: count - known })}</span>
          </p>`
        : nothing
    }
  </section>`;
}

function opportunityRow(
  hub: string,
  owns: number,
  lacks: number,
  { words, canShow, show }: OverviewDesk,
): TemplateResult {
  const name = hubName(hub, words);
  const lack = words.say('lackIt', { count: lacks });
  const filter: Filter<EngagementField> = { field: 'opportunity', in: [hub] };
  return html`<li class="hub">
    <bdi class="hub-name">${name}</bdi>
    ${meter({ part: owns + lacks === 0 ? 0 : owns / (owns + lacks) })}
    <span class="owns figure">${words.say('ownIt', { count: owns })}</span>
    ${
      lacks > 0 && canShow(filter)
        ? html`<button
            class="lacks figure"
            type="button"
            aria-label=${words.say('lackShow', { hub: name, lack })}
            @click=${() => show(filter)}
          >
            ${lack}
          </button>`
        : html`<span class="lacks muted figure">${lack}</span>`
    }
  </li>`;
}

const percent = (locale: string, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent' }).format(share / 100);

/** Bars in the place of the overview. */
export function overviewBones(): TemplateResult {
  const part = (count: number): TemplateResult =>
    html`<div class="bones">
      <span class="bone title"></span>
      ${Array.from({ length: count }, () => html`<span class="bone line"></span>`)}
    </div>`;
  return html`<div class="overview" aria-hidden="true">${part(3)}${part(6)}</div>`;
}
