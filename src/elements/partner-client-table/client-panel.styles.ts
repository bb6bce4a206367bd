import { css } from 'lit';

/** The panel's own edges for what stands in it, and its foot. */
export const clientPanelStyles = css`
  .dialog.panel {
    --_card-padding: var(--_space-5);
  }
  .panel-head {
    padding-block-end: var(--_space-2);
  }
  .panel-scroller > .details {
    margin-inline: calc(-1 * var(--_card-padding));
  }
  .panel-foot {
    justify-content: space-between;
  }
  .panel-age {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0 var(--_space-2);
    margin-inline-start: auto;
  }
  .client-under > .bone {
    inline-size: 120px;
  }
  .panel .button[aria-disabled='true'] {
    color: var(--_text-disabled);
    cursor: default;
  }
  @container (max-width: 639px) {
    .dialog.panel {
      --_card-padding: var(--_space-4);
    }
  }
`;
