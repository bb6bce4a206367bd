import { css, type CSSResultGroup } from 'lit';
import { plainTableStyles } from '../../views/client-details/plain-table.styles.js';

/** The panel with what one client's points come from. */
export const clientPointsStyles: CSSResultGroup = [
  plainTableStyles,
  css`
    .client-points {
      container-type: inline-size;
    }
    .client-points > section {
      padding-block: var(--_space-4);
    }
    .client-points > section + section {
      border-block-start: 1px solid var(--_border);
    }
    .client-points .heading {
      margin-block-end: var(--_space-2);
      font-size: var(--_font-13);
    }
    .points-lines > div {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      justify-content: space-between;
      gap: 0 var(--_space-4);
      padding-block: 3px;
    }
    .points-lines dd {
      margin-inline-start: auto;
      text-align: end;
    }
    .points-lines .how {
      display: block;
    }
    .points-lines .whole {
      font-weight: 600;
    }
    .points-lines .whole .how {
      font-weight: 400;
    }
    .client-points .second {
      display: flex;
      flex-wrap: wrap;
      gap: 0 var(--_space-2);
    }
    .sold-state {
      display: block;
    }
    .client-points td {
      white-space: nowrap;
    }
    /* Their direction is turned: the room between columns stands at the other side. */
    .client-points .plain-table .end:not(:last-child):dir(rtl) {
      padding-inline: var(--_space-3) 0;
    }
    .client-points .plain-table tr.over {
      color: var(--_text-muted);
    }
    .client-points .bone {
      display: block;
      margin-block: 11px;
    }
    .panel-foot {
      justify-content: end;
    }
  `,
];
