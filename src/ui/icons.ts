import { svg, html, type TemplateResult } from 'lit';

/** Draws an icon of 16 px; decoration for the eye, hidden from screen readers: what it means is said in words beside it. */
export type Icon = (className?: string) => TemplateResult;

function icon(shape: TemplateResult<2>, className: string): TemplateResult {
  return html`<svg class="icon ${className}" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shape}</svg>`;
}

/** A magnifier. */
export const searchIcon: Icon = (className = '') =>
  icon(svg`<circle cx="7" cy="7" r="4.5"/><path d="m10.5 10.5 3.25 3.25"/>`, className);
/** Lines that grow shorter: filters. */
export const filterIcon: Icon = (className = '') => icon(svg`<path d="M2.5 4.5h11M4.5 8h7M6.5 11.5h3"/>`, className);
/** A cross. */
export const closeIcon: Icon = (className = '') => icon(svg`<path d="m4 4 8 8M12 4l-8 8"/>`, className);
/** An arrow down into a tray: saves a file. */
export const downloadIcon: Icon = (className = '') => icon(svg`<path d="M8 2.5v7M5 7l3 3 3-3M3 12.5h10"/>`, className);
/** A sheet in a printer: prints. */
export const printIcon: Icon = (className = '') =>
  icon(
    svg`<path d="M4.5 6V2.5h7V6M4.5 11.5h-2v-4A1.5 1.5 0 0 1 4 6h8a1.5 1.5 0 0 1 1.5 1.5v4h-2M4.5 9.5h7v4h-7z"/>`,
    className,
  );
/** Sorted upwards. */
export const ascIcon: Icon = (className = '') => icon(svg`<path d="M8 13V3M4 7l4-4 4 4"/>`, className);
/** Sorted downwards. */
export const descIcon: Icon = (className = '') => icon(svg`<path d="M8 3v10M4 9l4 4 4-4"/>`, className);
/** Can be sorted either way. */
export const sortIcon: Icon = (className = '') =>
  icon(svg`<path d="M5 13V3M2.5 5.5 5 3l2.5 2.5M11 3v10M8.5 10.5 11 13l2.5-2.5"/>`, className);
/** Three columns. */
export const columnsIcon: Icon = (className = '') =>
  icon(svg`<rect x="2.5" y="3" width="11" height="10" rx="1.5"/><path d="M6.2 3v10M9.8 3v10"/>`, className);
/** Leads upwards. */
export const upIcon: Icon = (className = '') => icon(svg`<path d="m4.5 9.5 3.5-3.5 3.5 3.5"/>`, className);
/** Opens downwards. */
export const downIcon: Icon = (className = '') => icon(svg`<path d="m4.5 6.5 3.5 3.5 3.5-3.5"/>`, className);
/** Goes on, in reading direction. */
export const nextIcon: Icon = (className = '') =>
  icon(svg`<path d="m6.5 4.5 3.5 3.5-3.5 3.5"/>`, `mirrored ${className}`);
/** Goes back, against reading direction. */
export const previousIcon: Icon = (className = '') =>
  icon(svg`<path d="M9.5 4.5 6 8l3.5 3.5"/>`, `mirrored ${className}`);
/** Circle with an exclamation mark. */
export const errorIcon: Icon = (className = '') =>
  icon(svg`<circle cx="8" cy="8" r="6"/><path d="M8 5v3.5M8 11v.01"/>`, className);
/** Circle with an i. */
export const infoIcon: Icon = (className = '') =>
  icon(svg`<circle cx="8" cy="8" r="6"/><path d="M8 7.5V11M8 5v.01"/>`, className);
/** A clock. */
export const clockIcon: Icon = (className = '') =>
  icon(svg`<circle cx="8" cy="8" r="6"/><path d="M8 4.5V8l2.25 1.5"/>`, className);
/** A padlock. */
export const lockIcon: Icon = (className = '') =>
  icon(svg`<rect x="3.5" y="7" width="9" height="6.5" rx="1.5"/><path d="M5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>`, className);
/** A plug. */
export const plugIcon: Icon = (className = '') =>
  icon(svg`<path d="M6 2.5v3M10 2.5v3M4 5.5h8V8a4 4 0 0 1-8 0zM8 12v2"/>`, className);
/** An empty tray. */
export const emptyIcon: Icon = (className = '') =>
  icon(svg`<path d="m4 3-2 6v4h12V9l-2-6zM2 9h3.5l1 2h3l1-2H14"/>`, className);
/** A circle arrow. */
export const refreshIcon: Icon = (className = '') =>
  icon(svg`<path d="M13 8a5 5 0 1 1-1.5-3.6L13 6M13 2.75V6H9.75"/>`, className);
/** A check mark. */
export const checkIcon: Icon = (className = '') => icon(svg`<path d="m3 8.5 3.25 3.25L13 5"/>`, className);
/** Goes up. */
export const riseIcon: Icon = (className = '') => icon(svg`<path d="m4 12 8-8M6 4h6v6"/>`, className);
/** Goes down. */
export const fallIcon: Icon = (className = '') => icon(svg`<path d="m4 4 8 8M12 6v6H6"/>`, className);
/** Stays. */
export const flatIcon: Icon = (className = '') => icon(svg`<path d="M3 8h10"/>`, className);
/** A circle in a circle. */
export const targetIcon: Icon = (className = '') =>
  icon(svg`<circle cx="8" cy="8" r="5.75"/><circle cx="8" cy="8" r="2.5"/>`, className);
/** A flag. */
export const flagIcon: Icon = (className = '') => icon(svg`<path d="M4 13.5v-11h8l-2 3 2 3H4"/>`, className);
/** An envelope. */
export const mailIcon: Icon = (className = '') =>
  icon(svg`<rect x="2" y="3.5" width="12" height="9" rx="1.5"/><path d="m2.5 4.5 5.5 4 5.5-4"/>`, className);
/** A person. */
export const userIcon: Icon = (className = '') =>
  icon(svg`<circle cx="8" cy="5.5" r="2.5"/><path d="M3 13.5a5 5 0 0 1 10 0"/>`, className);
/** A triangle with an exclamation mark. */
export const alertIcon: Icon = (className = '') =>
  icon(svg`<path d="M8 2.5 14 13H2zM8 6.5v3M8 11.25v.01"/>`, className);
/** A filled triangle with an exclamation mark: the one filled icon, for what is urgent. */
export const urgentIcon: Icon = (className = '') =>
  icon(
    svg`<path d="M8 2.5 14 13H2z" fill="currentColor"/><path class="cut" d="M8 6.5v3M8 11.25v.01"/>`,
    `urgent ${className}`,
  );
/** Two sheets, one over the other. */
export const copyIcon: Icon = (className = '') =>
  icon(
    svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1.5"/><path d="M3.5 10.5H3A.5.5 0 0 1 2.5 10V3A.5.5 0 0 1 3 2.5h7a.5.5 0 0 1 .5.5v.5"/>`,
    className,
  );
/** A video camera. */
export const videoIcon: Icon = (className = '') =>
  icon(svg`<rect x="1.75" y="4.5" width="8.5" height="7" rx="1.5"/><path d="m10.25 7.25 4-2v5.5l-4-2"/>`, className);
/** A telephone. */
export const phoneIcon: Icon = (className = '') =>
  icon(
    svg`<path d="M5.5 2.5h-2a1 1 0 0 0-1 1 10 10 0 0 0 10 10 1 1 0 0 0 1-1v-2l-3-1-1 1.5a8 8 0 0 1-4-4l1.5-1z"/>`,
    className,
  );
/** A globe. */
export const globeIcon: Icon = (className = '') =>
  icon(
    svg`<circle cx="8" cy="8" r="6"/><path d="M2 8h12M8 2c2.25 2 2.25 10 0 12M8 2c-2.25 2-2.25 10 0 12"/>`,
    className,
  );
/** A box that an arrow leaves: leads to a new tab. */
export const externalIcon: Icon = (className = '') =>
  icon(
    svg`<path d="M6.5 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5V9.5M9.5 2.5h4v4M13.5 2.5 7.5 8.5"/>`,
    className,
  );
/** A window with a side panel. */
export const panelIcon: Icon = (className = '') =>
  icon(svg`<rect x="2" y="3" width="12" height="10" rx="1.5"/><path d="M10 3v10"/>`, `mirrored ${className}`);
/** A house of offices. */
export const buildingIcon: Icon = (className = '') =>
  icon(svg`<path d="M3.5 13.5v-11h6v11M9.5 7h3v6.5M2 13.5h12M5.75 5.5h1.5M5.75 8h1.5M5.75 10.5h1.5"/>`, className);
/** A pencil. */
export const editIcon: Icon = (className = '') =>
  icon(svg`<path d="m3 13 .75-3L11 2.75 13.25 5 6 12.25z"/>`, className);
/** A circle that is crossed out. */
export const endIcon: Icon = (className = '') =>
  icon(svg`<circle cx="8" cy="8" r="6"/><path d="m4 12 8-8"/>`, className);
/** A plus sign. */
export const plusIcon: Icon = (className = '') => icon(svg`<path d="M8 3.5v9M3.5 8h9"/>`, className);
/** Two links of a chain. */
export const linkIcon: Icon = (className = '') =>
  icon(
    svg`<path d="M6.5 9.5l3-3M7 4.75l1-1a2.9 2.9 0 0 1 4.1 4.1l-1 1M9 11.25l-1 1a2.9 2.9 0 0 1-4.1-4.1l1-1"/>`,
    className,
  );
/** A pocket calculator. */
export const calculatorIcon: Icon = (className = '') =>
  icon(
    svg`<rect x="3" y="2" width="10" height="12" rx="1.5"/><path d="M5.5 5h5M5.5 8v.01M8 8v.01M10.5 8v.01M5.5 11v.01M8 11v.01M10.5 11v.01"/>`,
    className,
  );
/** Three dots: what more there is to do. */
export const moreIcon: Icon = (className = '') =>
  icon(svg`<path d="M3.5 8h.01M8 8h.01M12.5 8h.01"/>`, `dots ${className}`);
