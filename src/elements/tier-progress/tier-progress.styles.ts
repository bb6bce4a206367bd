import { css, type CSSResultGroup } from 'lit';
import { dataTokens } from '../../ui/tokens/data.js';
import { largeTokens } from '../../ui/tokens/large.js';

const rules = css`
  .identity {
    display: flex;
    align-items: center;
    gap: 14px;
    min-inline-size: 0;
  }
  .identity-heading {
    min-inline-size: 0;
  }
  .identity-heading > * {
    display: block;
  }
  .tier-name {
    font-size: var(--_font-24);
    font-weight: 600;
    line-height: 32px;
    letter-spacing: -0.02em;
  }
  .tier-name:lang(ar),
  .tier-name:lang(ja) {
    letter-spacing: normal;
  }
  .tier-glyph {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-8);
    background: var(--_surface-sunken);
  }
  .tier-glyph rect {
    fill: var(--_border-strong);
  }
  .tier-glyph rect.dark {
    fill: var(--_text);
  }
  :dir(rtl) .tier-glyph svg {
    transform: scaleX(-1);
  }
  .unknown {
    color: var(--_text-muted);
    font-size: var(--_font-15);
    font-weight: 400;
    letter-spacing: normal;
  }
  .tier-name:has(.unknown),
  .addend.total dd:has(.unknown) {
    font-size: var(--_font-15);
  }
  .tier-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-4) var(--_space-6);
    padding: var(--_space-5) var(--_card-padding);
  }
  dl {
    margin: 0;
  }
  /* Hairlines stand between neighbours only: one at the start of a line lies outside its frame, and is cut off. */
  .dates-frame,
  .performance {
    overflow: clip;
  }
  .dates,
  .tiers {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) 0;
    margin-inline-start: calc(-1px - var(--_space-5));
  }
  .dates > div,
  .tiers > div {
    min-inline-size: 0;
    padding-inline: var(--_space-5);
    border-inline-start: 1px solid var(--_border);
  }
  .dates > :last-child,
  .tiers > :last-child {
    padding-inline-end: 0;
  }
  .dates dd {
    font-weight: 500;
  }
  .dates dd .muted {
    font-weight: 400;
  }
  .dates .unknown {
    font-size: inherit;
  }
  .tiers dd {
    font-size: var(--_font-20);
    font-weight: 600;
    line-height: 32px;
    letter-spacing: -0.012em;
  }
  .performance-head {
    border-block-start: 1px solid var(--_border);
  }
  .performance-head .end {
    flex-wrap: wrap;
    gap: 0 var(--_space-1);
    min-inline-size: 0;
  }
  .performance-head [part='refresh'] {
    margin-inline-end: -8px;
  }
  .performance {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-start;
    justify-content: space-between;
    gap: var(--_space-4) var(--_space-6);
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2) 0;
  }
  .addend dt {
    display: flex;
    align-items: center;
    gap: 6px;
  }
  .addend dd {
    position: relative;
    font-size: var(--_font-20);
    font-weight: 500;
    line-height: 32px;
    letter-spacing: -0.012em;
    overflow-wrap: anywhere;
  }
  .addend + .addend {
    padding-inline-start: 44px;
  }
  .addend .operator {
    position: absolute;
    inset-inline-start: -44px;
    inline-size: 44px;
    color: var(--_text-muted);
    font-weight: 400;
    text-align: center;
  }
  .addend.total dd {
    font-size: var(--_font-28);
    font-weight: 600;
    letter-spacing: -0.022em;
  }
  .addend.total .operator {
    font-size: var(--_font-20);
  }
  .sum-block > p {
    margin-block-start: var(--_space-2);
    text-wrap: pretty;
  }
  .progress-head {
    justify-content: flex-start;
    gap: var(--_space-1) var(--_space-2);
    min-block-size: 0;
    padding-block: var(--_space-4) var(--_space-1);
  }
  .finding {
    text-wrap: pretty;
  }
  .progress-head:has(+ .notice) {
    padding-block-end: var(--_space-3);
  }
  .notice + .progress {
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  .progress {
    padding-block-end: var(--_space-5);
  }
  .tracks {
    margin-block-start: 6px;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-5);
    margin-block-start: var(--_space-3);
  }
  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .scale-note {
    margin-block-start: var(--_space-2);
    text-wrap: pretty;
  }
  .gates {
    display: grid;
    gap: var(--_space-2);
    margin-block-start: var(--_space-3);
    padding-block-start: var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  .gates li {
    display: flex;
    align-items: flex-start;
    gap: var(--_space-2);
  }
  .gates svg.icon {
    margin-block-start: 2px;
  }
  .bone.line {
    inline-size: 80px;
    max-inline-size: 100%;
    margin-block: 3px;
  }
  .bone.title {
    block-size: 16px;
    inline-size: 96px;
    max-inline-size: 100%;
    margin-block: var(--_space-2);
  }
  .bone.finding {
    inline-size: min(100%, 360px);
    margin-block: 5px;
  }
  .bone.bar {
    block-size: var(--_track-height);
  }
  .skeleton-sum {
    display: flex;
    gap: 0 44px;
    padding-block-end: 2px;
  }
  .skeleton-sum > div {
    min-inline-size: 0;
  }
  .skeleton-track {
    padding-block: 20px var(--_space-9);
    border-block-end: 1px solid var(--_border);
  }
  .skeleton-note {
    block-size: calc(74px - 12px * var(--_density));
  }
  .skeleton-age {
    block-size: calc(var(--_button-height) + 1px);
  }
  /* Sum and tiers fit a line from here on, so that bars and what comes in their place break alike. */
  @container (max-width: 779px) {
    .tiers {
      min-inline-size: 100%;
    }
    .skeleton-sum {
      padding-block-end: calc(66px - 4px * var(--_density));
    }
  }
  @container (max-width: 680px) {
    .skeleton-note {
      block-size: calc(90px - 12px * var(--_density));
    }
  }
  @container (max-width: 639px) {
    .performance-head .end,
    .skeleton-age {
      inline-size: 100%;
      margin-inline-start: 0;
    }
  }
  @container (max-width: 599px) {
    .skeleton-track {
      padding-block: calc(50px - 4px * var(--_density)) calc(37px - 4px * var(--_density));
    }
  }
  @container (max-width: 399px) {
    .tier-head {
      padding-block: var(--_space-4);
    }
  }
  @container (min-width: 520px) {
    .basis::after {
      content: ' ·';
    }
  }
  @container (max-width: 519px) {
    .basis {
      inline-size: 100%;
    }
    .dates-frame {
      inline-size: 100%;
    }
    .dates > div,
    .tiers > div {
      flex: 1 1 auto;
    }
    .dates dd .muted {
      display: block;
    }
    .performance,
    .sum {
      display: block;
    }
    .sum-block {
      margin-block-end: var(--_space-3);
      padding-block-end: var(--_space-3);
      border-block-end: 1px solid var(--_border);
    }
    .addend {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--_space-3);
      padding-block: 6px;
      border-block-end: 1px solid var(--_border);
    }
    .addend dd {
      margin-inline-start: auto;
      line-height: 20px;
      text-align: end;
    }
    .addend:not(.total) dd {
      font-size: var(--_font-15);
    }
    .addend + .addend {
      padding-inline-start: 0;
    }
    .addend .operator,
    .addend.total .operator {
      position: static;
      font-size: var(--_font-15);
    }
    .addend.total {
      border: 0;
      padding-block-end: 0;
    }
    .addend.total dt {
      color: var(--_text);
      font-weight: 600;
    }
    .addend.total dd {
      line-height: 32px;
    }
  }
  @container (max-width: 519px) {
    .skeleton-sum {
      display: grid;
      padding-block-end: calc(82px - 8px * var(--_density));
    }
    .skeleton-sum > div {
      display: flex;
      align-items: center;
      justify-content: space-between;
      min-block-size: 33px;
    }
    .skeleton-dates {
      inline-size: 100%;
      block-size: 56px;
    }
    .skeleton-note {
      block-size: calc(126px - 12px * var(--_density));
    }
    .skeleton-age {
      block-size: calc(var(--_button-height) + 17px);
    }
  }
  @container (max-width: 399px) {
    .skeleton-note {
      block-size: calc(142px - 12px * var(--_density));
    }
  }
  @media (forced-colors: active) {
    .tier-glyph rect {
      fill: Canvas;
      stroke: CanvasText;
    }
    .tier-glyph rect.dark {
      fill: CanvasText;
    }
  }
`;

/** The header, the sum, and what stands around the tracks. */
export const tierProgressStyles: CSSResultGroup = [dataTokens, largeTokens, rules];
