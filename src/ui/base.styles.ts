import { css } from 'lit';

/**
 * What every element begins with: the host's own text settings taken back (only family and size of the page's language
 * matter to us), headings, buttons, links, focus, and text for screen readers only.
 */
export const baseStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 320px;
    box-sizing: border-box;
    color: var(--_text);
    font-family: var(--partner-font-family, inherit);
    font-size: var(--_font-13);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 20px;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: break-word;
    -webkit-font-smoothing: antialiased;
  }
  :host([hidden]) {
    display: none;
  }
  :host([mode='light']) {
    color-scheme: light;
  }
  :host([mode='dark']) {
    color-scheme: dark;
  }
  :host([density='comfortable']) {
    --_density: 0;
  }
  :host([density='compact']) {
    --_density: 1;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  /* Tracking tears the joined letters of these scripts apart, or crowds signs that fill their square. */
  :is(:lang(ar), :lang(fa), :lang(ur), :lang(ja), :lang(ko), :lang(zh)) {
    letter-spacing: normal !important;
  }
  /* Lines break between phrases, where the browser knows them, and never before a long vowel's mark. */
  :lang(ja) {
    line-break: strict;
    word-break: auto-phrase;
  }
  .heading {
    font-size: var(--_font-15);
    line-height: 20px;
    font-weight: 600;
  }
  .muted {
    color: var(--_text-muted);
  }
  .small {
    font-size: var(--_font-12);
    line-height: 16px;
  }
  .figure {
    font-variant-numeric: tabular-nums;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg.icon {
    display: block;
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  svg.icon .cut {
    stroke: var(--_surface);
  }
  :dir(rtl) svg.icon.mirrored {
    transform: scaleX(-1);
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  :focus:not(:focus-visible) {
    outline: none;
  }
  a {
    color: var(--_accent);
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_button-height);
    padding: 3px var(--_space-3);
    border: 1px solid var(--_border-strong);
    border-radius: var(--_button-radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    text-decoration: none;
    cursor: pointer;
    transition: background-color var(--_time-120) cubic-bezier(0.2, 0, 0, 1);
  }
  .button:hover {
    background: var(--_surface-hover);
    text-decoration: none;
  }
  .button.square {
    inline-size: var(--_button-height);
    padding: 0;
  }
  .button.plain {
    border-color: transparent;
    background: none;
  }
  @media (pointer: coarse) {
    :host {
      --_button-height: 40px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    .button {
      border-color: ButtonText;
    }
    .button:is(:disabled, [aria-disabled='true']) {
      border-color: GrayText !important;
      color: GrayText !important;
    }
  }
  @media print {
    /* Paper is white, and browsers leave dark grounds off it. */
    :host {
      color-scheme: light !important;
    }
    .no-print {
      display: none !important;
    }
  }
`;
