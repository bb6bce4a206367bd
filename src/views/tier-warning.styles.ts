import { css, type CSSResultGroup } from 'lit';
import { statusTokens } from '../ui/tokens/status.js';

/** A warning that a tier may be lost. */
export const riskStyles: CSSResultGroup = [
  statusTokens,
  css`
    .risk {
      display: flex;
      align-items: flex-start;
      gap: var(--_space-3);
      margin-block-end: var(--_space-4);
      padding: var(--_space-3) var(--_space-4);
      border: 1px solid var(--_critical);
      border-radius: var(--_radius-6);
    }
    .risk > svg.icon {
      flex: none;
      margin-block-start: 2px;
      color: var(--_critical);
    }
    .risk-words {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .risk-title {
      font-weight: 600;
    }
    .risk .button {
      margin-block-start: var(--_space-2);
    }
  `,
];
