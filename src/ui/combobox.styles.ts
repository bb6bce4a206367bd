import { css, type CSSResultGroup } from 'lit';
import { popoverStyles } from './popover.styles.js';

/** The list of a field to choose from by typing; the field itself is drawn as all fields are. */
export const comboboxStyles: CSSResultGroup = [
  popoverStyles,
  css`
    .combobox > input {
      padding-inline-end: 36px;
    }
    .option {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      min-block-size: var(--_button-height);
      padding: var(--_space-1) var(--_space-2);
      border-radius: var(--_radius-4);
      overflow-wrap: anywhere;
      cursor: pointer;
    }
    .option:hover {
      background: var(--_surface-hover);
    }
    .option.reached {
      outline: 2px solid var(--_focus);
      outline-offset: -2px;
      background: var(--_surface-hover);
    }
    .option[aria-selected='true'] {
      font-weight: 500;
    }
    .option > .words {
      flex: 1;
      min-inline-size: 0;
    }
    .option > svg.icon {
      color: var(--_accent);
    }
    .option [dir] {
      display: block;
      /* Chromium knows it by this name alone. */
      text-align: -webkit-match-parent;
      text-align: match-parent;
    }
    .note-line {
      display: flex;
      align-items: center;
      gap: var(--_space-1);
      font-weight: 400;
    }
    .note-line > svg.icon {
      inline-size: 12px;
      block-size: 12px;
    }
    .options > .none {
      padding: 6px var(--_space-2);
    }
    @media (forced-colors: active) {
      .option.reached {
        outline-color: Highlight;
      }
    }
  `,
];
