import { html, type TemplateResult } from 'lit';
import type { Words } from '../core/index.js';
import type { clientFactTerms } from '../locales/en.js';
import { fallIcon, flatIcon, riseIcon } from '../ui/icons.js';
import { formatChange, formatNumber } from '../ui/index.js';
import { tip } from '../ui/tooltip.js';

/** The terms of levels of usage. */
export const levelTerms = { low: 'usageLow', medium: 'usageMedium', high: 'usageHigh' } as const;

/** A score of usage, with one decimal at most. */
export const scoreText = (locale: string, score: number): string =>
  formatNumber(locale, String(Math.round(score * 10) / 10));

/** How much the score of usage changed over four weeks; `trend` is a fraction. */
export function trendView(trend: number, words: Words<typeof clientFactTerms>): TemplateResult {
  const change = formatChange(words.tag, trend, true);
  const shown = Math.round(trend * 100);
  const icon = shown > 0 ? riseIcon : shown < 0 ? fallIcon : flatIcon;
  const said = words.say('usageTrend', { change });
  return html`<span class="trend small muted figure" ${tip(said)}>
    <span aria-hidden="true">${icon()}<bdi>${change}</bdi></span
    ><span class="hidden">${said}</span>
  </span>`;
}
