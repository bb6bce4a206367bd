import { css } from 'lit';

/** Cards side by side, as many as fit, or lines. On paper, what a screen has buttons for is in words. */
export const teamCardStyles = css`
  /* The heading stands on the page: in a mode of its own it cannot rest on the page's colours. */
  :host([mode]) {
    padding: var(--_space-3);
    background: var(--_surface);
  }
  .card-head {
    min-block-size: calc(var(--_button-height) + var(--_space-3));
    padding: 0 0 var(--_space-3);
  }
  .frame:not(.card) .notice {
    margin-block-end: var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_card-radius);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 280px), 1fr));
    gap: var(--_space-5);
  }
  .cards > :only-child {
    max-inline-size: 420px;
  }
  .cards > .card {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    margin: 0;
    padding-block-start: var(--_card-padding);
  }
  .cards > .card > * {
    padding-inline: var(--_card-padding);
    overflow-wrap: anywhere;
  }
  .lines > *,
  .person,
  .reach,
  .facts > div {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .lines > * {
    gap: var(--_space-3);
    padding: var(--_space-3) var(--_card-padding);
  }
  .lines > * + * {
    border-block-start: 1px solid var(--_border);
  }
  .person {
    gap: var(--_space-3);
  }
  .lines .person,
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .portrait {
    position: relative;
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border: 1px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: var(--_font-15);
    font-weight: 600;
    overflow: clip;
  }
  img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    background: var(--_surface);
    object-fit: cover;
    visibility: hidden;
  }
  img.there {
    visibility: visible;
  }
  .about {
    text-wrap: pretty;
  }
  .facts {
    display: grid;
    gap: var(--_space-1);
  }
  /* What all cards have stands in one line in all of them. */
  .cards .facts,
  .cards :not(.facts) + .reach {
    margin-block-start: auto;
  }
  .reach .plain {
    color: var(--_text-muted);
  }
  .facts > div {
    align-items: start;
  }
  dt {
    color: var(--_text-muted);
  }
  dt svg.icon {
    block-size: 20px;
  }
  .reach a:not(.button),
  .facts a {
    display: inline-block;
    margin-block: -2px;
    padding-block: 2px;
  }
  .cards .reach {
    flex-wrap: wrap;
    min-block-size: calc(var(--_button-height) + 2 * var(--_space-3));
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_border);
  }
  .bone.line {
    inline-size: min(100%, 180px);
    margin-block: 5px;
  }
  .bone.short {
    inline-size: min(80%, 120px);
  }
  .lines .portrait {
    inline-size: 32px;
    block-size: 32px;
    font-size: var(--_font-12);
  }
  .lines .who > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .lines .heading {
    font-size: inherit;
    font-weight: 500;
  }
  .paper,
  .lines .facts {
    display: none;
  }
  .label.short {
    display: none;
  }
  @container (max-width: 339px) {
    .lines .label {
      display: none;
    }
    .lines .label.short {
      display: inline;
    }
  }
  @container (max-width: 299px) {
    .card-head .end {
      margin-inline-start: 0;
    }
    .lines .button {
      inline-size: var(--_button-height);
      padding: 0;
    }
    .lines .label.short {
      display: none;
    }
  }
  @media print {
    .reach > * {
      display: none;
    }
    .paper {
      display: inline;
    }
    .lines .facts {
      display: grid;
    }
  }
`;
