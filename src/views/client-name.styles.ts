import { css } from 'lit';

/** A client's name and domain in a cell, cut at the end where there is no room; whole where rows are cards. */
export const clientNameStyles = css`
  .client.two-lines {
    contain: inline-size;
    min-inline-size: 128px;
  }
  .client-name,
  .domain {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .client-name {
    margin-block: -2px;
    padding-block: 2px;
    font-weight: 500;
  }
  .client-name.muted {
    font-weight: 400;
  }
  :is(a, button).client-name {
    border-radius: var(--_radius-4);
  }
  button.client-name {
    margin-inline: 0;
    padding-inline: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  button.client-name:hover {
    text-decoration: underline;
  }
  :is(a, button).client-name:focus-visible {
    outline-offset: -1px;
  }
  @container (max-width: 719px) {
    .client.two-lines {
      min-inline-size: 96px;
    }
  }
  @container (max-width: 639px) {
    .client.two-lines {
      contain: none;
    }
    .client-name,
    .domain {
      white-space: normal;
      overflow-wrap: anywhere;
    }
  }
`;
