import { css } from 'lit';

/** Cards side by side, as many as fit; one line per person when compact. On paper, what a screen has buttons for is in words. */
export const teamCardStyles = css`
  .card-head {
    min-block-size: calc(var(--_button-height) + var(--_space-3));
    padding: 0 0 var(--_space-3);
  }
  .frame:not(.card) .notice {
    margin-block-end: var(--_space-3);
    border: 1px solid var(--_border);
    border-radius: var(--_card-radius);
  }
  .members {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: 20px;
  }
  .members > .member {
    display: flex;
    flex-direction: column;
    gap: var(--_space-4);
    margin: 0;
    padding-block-start: var(--_card-padding);
  }
  .person,
  .about,
  .facts,
  .reach {
    padding-inline: var(--_card-padding);
  }
  .person,
  .reach,
  .facts > div {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .person {
    gap: 12px;
    min-inline-size: 0;
  }
  .who {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
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
  .name {
    font-size: var(--_font-15);
    font-weight: 600;
  }
  .about {
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .facts {
    display: grid;
    gap: var(--_space-1);
  }
  .facts > div {
    align-items: start;
  }
  .paper,
  :host([compact]) .facts {
    display: none;
  }
  .facts svg {
    block-size: 20px;
    color: var(--_text-muted);
  }
  .facts dd {
    overflow-wrap: anywhere;
  }
  .facts a {
    display: inline-block;
    margin-block: -2px;
    padding-block: 2px;
  }
  .reach {
    flex-wrap: wrap;
    min-block-size: 56px;
    margin-block-start: auto;
    padding-block: var(--_space-2);
    border-block-start: 1px solid var(--_border);
  }
  .said {
    overflow-wrap: anywhere;
  }
  .line {
    inline-size: min(100%, 180px);
    margin-block: 5px;
  }
  .short {
    inline-size: min(80%, 120px);
  }
  :host([compact]) .members {
    display: block;
    border: var(--_card-border-width) solid var(--_card-border);
    border-radius: var(--_card-radius);
    background: var(--_surface);
  }
  :host([compact]) .members > .member {
    flex-direction: row;
    align-items: center;
    gap: 12px;
    padding: var(--_space-3) var(--_card-padding);
    border: 0;
    border-radius: 0;
    background: none;
  }
  :host([compact]) .member + .member {
    border-block-start: 1px solid var(--_border);
  }
  :host([compact]) .person {
    flex: 1;
    padding: 0;
  }
  :host([compact]) .who > * {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  :host([compact]) .portrait {
    inline-size: 32px;
    block-size: 32px;
    font-size: var(--_font-12);
  }
  :host([compact]) .name {
    font-size: inherit;
    font-weight: 500;
  }
  :host([compact]) .who .muted {
    font-size: var(--_font-12);
    line-height: 16px;
  }
  :host([compact]) .reach {
    min-block-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  @container (max-width: 339px) {
    :host([compact]) .reach .button {
      inline-size: var(--_button-height);
      padding: 0;
    }
    :host([compact]) .reach .label {
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
    :host([compact]) .facts {
      display: grid;
    }
  }
`;
