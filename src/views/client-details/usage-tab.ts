import { html, nothing, type TemplateResult } from 'lit';
import type { AppUse, ClientUsage } from '../../provider/index.js';
import { checkIcon, flatIcon } from '../../ui/icons.js';
import { formatDay } from '../../ui/index.js';
import { meter } from '../../ui/meter.js';
import { hubName } from '../products.js';
import { levelTerms, scoreText, trendView } from '../usage.js';
import type { DetailsDesk, DetailsWords } from './details-words.js';
import { absent, bone, boneSection, measures, productName, section } from './sections.js';

/** The tab *Portal usage*: the score, hub by hub too, what is in use, and what is not activated. */
export function usageTab(usage: ClientUsage, desk: DetailsDesk): TemplateResult {
  const { words } = desk;
  const { hubScores, toolsToActivate, notShared } = usage;
  const missing = html`<p>${absent(words, notShared, 'usage')}</p>`;
  const none = html`<p class="muted">${words.say('none')}</p>`;
  return html`${section(desk, words.say('usageScore'), scoreView(usage, words))}
  ${section(
    desk,
    words.say('usageByHub'),
    !hubScores
      ? missing
      : hubScores.length === 0
        ? none
        : measures(
            hubScores.map(({ hub, score }) => ({
              label: hubName(hub, words),
              value: html`<span class="figure">${scoreText(words.tag, score)}</span>`,
              part: score / 100,
            })),
          ),
  )}
  ${section(desk, words.say('productsAndApps'), html`${productsView(usage, words)}${appsView(usage, words)}`)}
  ${section(
    desk,
    words.say('toolsToActivate'),
    !toolsToActivate
      ? missing
      : toolsToActivate.length === 0
        ? none
        : html`<dl class="facts">
            ${toolsToActivate.map(
              ({ hub, tools }) =>
                html`<div>
                  <dt><bdi>${hubName(hub, words)}</bdi></dt>
                  <dd>${tagsView(tools.map((tool) => html`<bdi>${tool}</bdi>`))}</dd>
                </div>`,
            )}
          </dl>`,
  )}`;
}

/** Bars in its place. */
export function usageBones(): TemplateResult {
  return html`<div class="section" aria-hidden="true">
      <div class="section-heading">${bone(28)}</div>
      <div class="score-bones">${bone(24)}</div>
    </div>
    ${boneSection(3, 'measures')}${boneSection(6, 'rows')}${boneSection(2, 'facts')}`;
}

/** The unified score, on its own scale. */
function scoreView({ score, level, trend, notShared }: ClientUsage, words: DetailsWords): TemplateResult {
  if (score === undefined && level === undefined && trend === undefined) {
    return html`<p>${absent(words, notShared, 'usage')}</p>`;
  }
  return html`<p class="statistic">
      ${
        score === undefined
          ? absent(words)
          : html`<bdi class="result figure"
              >${words.say('partOf', { part: scoreText(words.tag, score), whole: 100 })}</bdi
            >`
      }
      ${
        level === undefined
          ? nothing
          : html`<span class="level ${level === 'low' ? 'low' : ''}">${words.say(levelTerms[level])}</span>`
      }
      ${trend === undefined ? nothing : trendView(trend, words)}
    </p>
    ${score === undefined ? nothing : meter({ part: score / 100, low: level === 'low' })}
    <p class="small muted scale-note"><bdi>${words.say('usageScale')}</bdi></p>`;
}

function productsView({ products }: ClientUsage, words: DetailsWords): TemplateResult {
  if (!products) return html`<p>${words.say('product')}: ${absent(words)}</p>`;
  if (products.length === 0) return html`<p class="muted">${words.say('noProducts')}</p>`;
  return tagsView(products.map((product) => productName(product, words)));
}

function tagsView(entries: readonly TemplateResult[]): TemplateResult {
  return html`<ul class="tags">
    ${entries.map((entry) => html`<li class="tag">${entry}</li>`)}
  </ul>`;
}

function appsView({ apps, notShared }: ClientUsage, words: DetailsWords): TemplateResult {
  if (!apps) return html`<p class="apps">${absent(words, notShared, 'usage')}</p>`;
  if (apps.length === 0) return html`<p class="apps muted">${words.say('none')}</p>`;
  return html`<ul class="apps">
    ${apps.map(
      (app) =>
        html`<li>
          <bdi>${app.name}</bdi>
          <span class="use">${useView(app, words)}</span>
        </li>`,
    )}
  </ul>`;
}

function useView({ inUse, lastUsedOn }: AppUse, words: DetailsWords): TemplateResult {
  const last =
    lastUsedOn === undefined
      ? nothing
      : html`<span class="small muted">${words.say('lastUsed', { day: formatDay(words.tag, lastUsedOn) })}</span>`;
  if (inUse === undefined) return html`${last}${absent(words)}`;
  return inUse
    ? html`${last}<span class="is-used">${checkIcon()}${words.say('inUse')}</span>`
    : html`${last}<span class="muted">${flatIcon()}${words.say('notInUse')}</span>`;
}
