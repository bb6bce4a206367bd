import { css } from 'lit';

/** Messages in place of content, notices above it, and skeletons. */
export const messageStyles = css`
  .message {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: var(--_space-1);
    min-block-size: 200px;
    padding: var(--_space-6) var(--_space-5);
    text-align: center;
    text-wrap: balance;
    color: var(--_text-muted);
  }
  .message > * {
    max-inline-size: 340px;
  }
  .message svg.icon {
    margin-block-end: var(--_space-1);
  }
  .message svg.icon.critical {
    color: var(--_critical);
  }
  .message .title {
    color: var(--_text);
    font-weight: 500;
  }
  .message .button {
    margin-block-start: var(--_space-2);
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--_space-2);
    padding: 6px var(--_card-padding);
    border-block-start: 1px solid var(--_border);
    background: var(--_surface-sunken);
  }
  .notice > svg.icon {
    translate: 0 3px;
  }
  .notice .words {
    flex: 1 1 200px;
  }
  .bone {
    display: block;
    block-size: 10px;
    border-radius: 3px;
    background: var(--_data-rest);
    animation: partner-bone 1.6s ease-in-out infinite alternate;
  }
  @keyframes partner-bone {
    to {
      opacity: 0.6;
    }
  }
  @media (forced-colors: active) {
    .bone {
      background: GrayText;
      forced-color-adjust: none;
    }
  }
`;
