import { svg, html, type TemplateResult } from 'lit';

/** Draws an icon of 16 px; decoration for the eye, hidden from screen readers: what it means is said in words beside it. */
export type Icon = (className?: string) => TemplateResult;

function icon(shape: TemplateResult<2>, always = ''): Icon {
  return (className = '') =>
    html`<svg class="icon ${always} ${className}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      ${shape}
    </svg>`;
}

/** A magnifier. */
export const searchIcon = icon(svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.25 3.25"/>`);
/** A cross. */
export const closeIcon = icon(svg`<path d="m4 4 8 8M12 4l-8 8"/>`);
/** Sorted upwards. */
export const ascIcon = icon(svg`<path d="M8 13V3M4 7l4-4 4 4"/>`);
/** Sorted downwards. */
export const descIcon = icon(svg`<path d="M8 3v10M4 9l4 4 4-4"/>`);
/** Can be sorted either way. */
export const sortIcon = icon(svg`<path d="M5 13V3M2.5 5.5 5 3l2.5 2.5M11 3v10M8.5 10.5 11 13l2.5-2.5"/>`);
/** Opens downwards. */
export const downIcon = icon(svg`<path d="m4.5 6.5 3.5 3.5 3.5-3.5"/>`);
/** Goes on, in reading direction. */
export const nextIcon = icon(svg`<path d="m6.5 4.5 3.5 3.5-3.5 3.5"/>`, 'mirrored');
/** Goes back, against reading direction. */
export const previousIcon = icon(svg`<path d="M9.5 4.5 6 8l3.5 3.5"/>`, 'mirrored');
/** Circle with an exclamation mark. */
export const errorIcon = icon(svg`<circle cx="8" cy="8" r="6"/><path d="M8 5v3.5M8 11v.01"/>`);
/** Circle with an i. */
export const infoIcon = icon(svg`<circle cx="8" cy="8" r="6"/><path d="M8 7.5V11M8 5v.01"/>`);
/** A clock. */
export const clockIcon = icon(svg`<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.25 1.5"/>`);
/** A padlock. */
export const lockIcon = icon(
  svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>`,
);
/** A plug. */
export const plugIcon = icon(svg`<path d="M6 2.5v3M10 2.5v3M4 5.5h8V8a4 4 0 0 1-8 0zM8 12v2"/>`);
/** An empty tray. */
export const emptyIcon = icon(svg`<path d="m4 3-2 6v4h12V9l-2-6zM2 9h3.5l1 2h3l1-2H14"/>`);
/** A circle arrow. */
export const refreshIcon = icon(svg`<path d="M13 8a5 5 0 1 1-1.5-3.6L13 6M13 2.75V6H9.75"/>`);
/** A check mark. */
export const checkIcon = icon(svg`<path d="m3 8.5 3.25 3.25L13 5"/>`);
/** Goes up. */
export const riseIcon = icon(svg`<path d="m4 12 8-8M6 4h6v6"/>`);
/** Goes down. */
export const fallIcon = icon(svg`<path d="m4 4 8 8M12 6v6H6"/>`);
/** Stays. */
export const flatIcon = icon(svg`<path d="M3 8h10"/>`);
/** An envelope. */
export const mailIcon = icon(svg`<rect x="2" y="3.5" width="12" height="9" rx="1.5"/><path d="m2.5 4.5 5.5 4 5.5-4"/>`);
/** Two sheets. */
export const copyIcon = icon(
  svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2"/>`,
);
/** A person. */
export const userIcon = icon(svg`<circle cx="8" cy="5.5" r="2.5"/><path d="M3 13.5a5 5 0 0 1 10 0"/>`);
/** Three lines that narrow. */
export const filterIcon = icon(svg`<path d="M2 4h12M4.5 8h7M6.5 12h3"/>`);
/** A triangle with an exclamation mark. */
export const alertIcon = icon(svg`<path d="M8 2.5 14 13H2zM8 6.5v3M8 11.25v.01"/>`);
