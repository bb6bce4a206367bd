import { css } from 'lit';

/** Cards side by side, as many as fit; one line per person when compact. */
export const teamCardStyles = css`
  .heading {
    margin-block-end: 12px;
  }
  .members {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 280px), 1fr));
    gap: 20px;
  }
  .members > .member {
    display: flex;
    flex-direction: column;
    gap: 16px;
    margin: 0;
    padding-block-start: var(--_card-padding);
  }
  .person {
    display: flex;
    align-items: center;
    gap: 12px;
    min-inline-size: 0;
    padding-inline: var(--_card-padding);
  }
  .who {
    min-inline-size: 0;
  }
  .portrait {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border: 1px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface-sunken);
    color: var(--_text-muted);
    font-size: 15px;
    font-weight: 600;
    object-fit: cover;
  }
  .name {
    font-size: 15px;
    font-weight: 600;
  }
  .about {
    padding-inline: var(--_card-padding);
    text-wrap: pretty;
  }
  .reach {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 56px;
    margin-block-start: auto;
    padding: 8px var(--_card-padding);
    border-block-start: 1px solid var(--_border);
  }
  .skeleton {
    display: grid;
    grid-template-columns: 48px 1fr;
    gap: 12px;
    min-block-size: 200px;
    padding: var(--_card-padding);
    align-content: start;
  }
  .skeleton .portrait {
    grid-row: span 2;
    border: 0;
    background: var(--_data-rest);
  }
  .skeleton .line {
    align-self: end;
    inline-size: min(100%, 180px);
  }
  .skeleton .short {
    align-self: start;
    inline-size: min(80%, 120px);
  }
  :host([compact]) .members {
    display: block;
    border: var(--_card-border-width) solid var(--_card-border);
    border-radius: var(--_card-radius);
    background: var(--_surface);
  }
  :host([compact]) .members > .member {
    flex-flow: row wrap;
    align-items: center;
    gap: 4px 12px;
    padding: 12px var(--_card-padding);
    border: 0;
    border-radius: 0;
    background: none;
  }
  :host([compact]) .member + .member {
    border-block-start: 1px solid var(--_border);
  }
  :host([compact]) .person {
    flex: 1 1 150px;
    padding: 0;
  }
  :host([compact]) .portrait {
    inline-size: 32px;
    block-size: 32px;
    font-size: 12px;
  }
  :host([compact]) .name {
    font-size: 13px;
  }
  :host([compact]) .reach {
    flex: none;
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
`;
