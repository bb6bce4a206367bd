import { css, type CSSResultGroup } from 'lit';
import { dialogStyles } from './dialog.styles.js';

/** Panels at the end of the window; at its bottom where their element is narrow. */
export const panelStyles: CSSResultGroup = [
  dialogStyles,
  css`
    .dialog.panel {
      inset-block: 0;
      inset-inline: auto 0;
      inline-size: var(--_panel-width);
      max-inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: none;
      margin: 0;
      overflow: hidden;
      border-radius: 0;
      background: var(--_surface);
      box-shadow: var(--_shadow-panel);
    }
    .panel-box {
      display: flex;
      flex-direction: column;
      block-size: 100%;
    }
    .panel-box > :not(.panel-scroller) {
      flex: none;
    }
    .panel-head {
      display: flex;
      align-items: flex-start;
      gap: var(--_space-2);
      padding: var(--_space-4) var(--_space-5);
    }
    .panel-names {
      flex: 1;
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .panel-names > .heading {
      inline-size: fit-content;
      font-size: 18px;
      line-height: 24px;
      letter-spacing: -0.012em;
      border-radius: var(--_radius-4);
    }
    /* Its ring stays off the line below. */
    .panel-names > .heading:focus-visible {
      outline-offset: 0;
    }
    .panel-scroller {
      flex: 1;
      min-block-size: 0;
      padding: 0 var(--_space-5) var(--_space-5);
      overflow: auto;
      overscroll-behavior: contain;
    }
    /* What stands between, such as tabs, has a line of its own. */
    .panel-head + .panel-scroller {
      padding-block-start: var(--_space-4);
      border-block-start: 1px solid var(--_border);
    }
    .panel-foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: var(--_space-2);
      padding: var(--_space-3) var(--_space-5);
      padding-block-end: max(var(--_space-3), env(safe-area-inset-bottom));
      border-block-start: 1px solid var(--_border);
    }
    @starting-style {
      .dialog.panel[open] {
        opacity: 1;
        transform: translateX(32px);
      }
      .dialog.panel[open]:dir(rtl) {
        transform: translateX(-32px);
      }
    }
    @container (max-width: 639px) {
      .dialog.panel {
        inset-block: auto 0;
        inset-inline: 0;
        inline-size: 100vw;
        block-size: auto;
        max-block-size: calc(100dvh - 40px);
        border-start-start-radius: 10px;
        border-start-end-radius: 10px;
      }
      .panel-box {
        max-block-size: calc(100dvh - 40px);
      }
      .panel-head {
        padding-inline: var(--_space-4);
      }
      .panel-scroller {
        padding-inline: var(--_space-4);
      }
      .panel-foot {
        padding-inline: var(--_space-4);
      }
      @starting-style {
        .dialog.panel[open],
        .dialog.panel[open]:dir(rtl) {
          transform: translateY(32px);
        }
      }
    }
    /* So low, as where the page is zoomed, that head and foot would leave no room: all of it scrolls. */
    @media (max-height: 399px) {
      .dialog.panel {
        overflow: auto;
      }
      .panel-box {
        block-size: auto;
        max-block-size: none;
      }
      .panel-scroller {
        flex: none;
      }
    }
  `,
];
