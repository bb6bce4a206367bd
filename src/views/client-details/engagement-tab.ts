import { html, nothing, type TemplateResult } from 'lit';
import { engagementBand } from '../../program/index.js';
import type { ClientEngagement, EngagementCategory } from '../../provider/index.js';
import { fallIcon, flatIcon, riseIcon } from '../../ui/icons.js';
import { formatChange, formatNumber } from '../../ui/index.js';
import { meter } from '../../ui/meter.js';
import { tip } from '../../ui/tooltip.js';
import type { DetailsDesk, DetailsWords } from './details-words.js';
import { absent, bone, boneSection, measures, section, type Measure } from './sections.js';

/** The tab *Platform engagement*: the index with its band and trend, and the points of which it is made. */
export function engagementTab(engagement: ClientEngagement, desk: DetailsDesk): TemplateResult {
  const { words } = desk;
  const { categories, notShared } = engagement;
  return html`${section(desk, words.say('engagementIndex'), indexView(engagement, desk))}
  ${section(
    desk,
    words.say('engagementParts'),
    !categories
      ? html`<p>${absent(words, notShared, 'engagement')}</p>`
      : categories.length === 0
        ? html`<p class="muted">${words.say('none')}</p>`
        : measures(categories.map((category) => categoryMeasure(category, words))),
  )}`;
}

/** Bars in its place. */
export function engagementBones(): TemplateResult {
  return html`<div class="section" aria-hidden="true">
      <div class="section-heading">${bone(28)}</div>
      <div class="score-bones">${bone(24)}</div>
    </div>
    ${boneSection(5, 'measures')}`;
}

const bandTerms = new Map([
  ['low', 'engagementLow'],
  ['medium', 'engagementMedium'],
  ['high', 'engagementHigh'],
] as const);

/** The index, on its own scale. */
function indexView({ score, trend, notShared }: ClientEngagement, { words, edition }: DetailsDesk): TemplateResult {
  if (score === undefined && trend === undefined) return html`<p>${absent(words, notShared, 'engagement')}</p>`;
  const found = engagementBand(score, edition);
  const id = found.ok ? found.band.id : undefined;
  const term = bandTerms.get(id as 'low');
  const low = found.ok && found.band === edition.engagementBands?.value[0];
  return html`<p class="statistic">
      ${
        score === undefined
          ? absent(words)
          : html`<bdi class="result figure">${words.say('ofTen', { score })}</bdi>
              <span class="level ${low ? 'low' : ''}">
                ${term ? words.say(term) : (id ?? words.say('engagementBandUnknown'))}
              </span>`
      }
      ${trend === undefined ? nothing : indexTrend(trend, words)}
    </p>
    ${score === undefined ? nothing : meter({ part: score / 10, low })}
    <p class="small muted scale-note"><bdi>${words.say('engagementScale')}</bdi></p>`;
}

function indexTrend(trend: number, words: DetailsWords): TemplateResult {
  const change = formatChange(words.tag, trend);
  const icon = trend > 0 ? riseIcon : trend < 0 ? fallIcon : flatIcon;
  const said = words.say('usageTrend', { change });
  return html`<span class="trend small muted figure" ${tip(said)}>
    <span aria-hidden="true">${icon()}<bdi>${change}</bdi></span
    ><span class="hidden">${said}</span>
  </span>`;
}

function categoryMeasure({ id, name, points, possible }: EngagementCategory, words: DetailsWords): Measure {
  const label = name ?? id;
  const figure = (value: number): string => formatNumber(words.tag, String(value));
  if (points === undefined && possible === undefined) return { label, value: absent(words) };
  if (points === undefined || possible === undefined) {
    const [part, whole] = [points, possible].map((value) =>
      value === undefined ? words.say('notKnown') : figure(value),
    );
    return {
      label,
      value: html`<bdi class="muted">${words.say('partOf', { part: part ?? '', whole: whole ?? '' })}</bdi>`,
    };
  }
  return {
    label,
    value: html`<bdi class="figure">${words.say('partOf', { part: figure(points), whole: figure(possible) })}</bdi>`,
    part: possible > 0 ? points / possible : 0,
  };
}
