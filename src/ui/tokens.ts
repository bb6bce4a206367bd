import { unsafeCSS, type CSSResult } from 'lit';

/**
 * The raw values of the design language. Each is a custom property `--partner-<name>`; styles never use one directly.
 */
export const primitives = {
  'grey-0': '#ffffff',
  'grey-50': '#f6f7f9',
  'grey-60': '#f5f6f8',
  'grey-100': '#eceef2',
  'grey-150': '#e4e6eb',
  'grey-300': '#cfd3db',
  'grey-400': '#9aa1ae',
  'grey-500': '#868d9b',
  'grey-600': '#6b7385',
  'grey-700': '#5a6171',
  'grey-900': '#1a1e27',
  'night-50': '#101318',
  'night-100': '#14171d',
  'night-150': '#1a1e26',
  'night-200': '#1c2028',
  'night-250': '#262b35',
  'night-300': '#272c36',
  'night-400': '#3a414e',
  'night-500': '#5c6473',
  'night-600': '#6f7787',
  'night-700': '#8f97a8',
  'night-800': '#a4abb9',
  'night-950': '#eceef2',
  'indigo-50': '#eff0fd',
  'indigo-300': '#a3a9ff',
  'indigo-500': '#5a60df',
  'indigo-550': '#4d53cf',
  'indigo-600': '#4347c4',
  'indigo-700': '#363aa8',
  'indigo-900': '#24274a',
  'indigo-950': '#20233d',
  'blue-100': '#d5e7f6',
  'blue-400': '#55acf2',
  'blue-600': '#0a6ebd',
  'blue-900': '#17324a',
  'ochre-100': '#f7e9d0',
  'ochre-400': '#dc9e36',
  'ochre-600': '#b67100',
  'ochre-900': '#3b2c12',
  'red-50': '#fdeeed',
  'red-300': '#ff8d84',
  'red-600': '#bb2626',
  'red-950': '#3a1a1a',
  'green-50': '#e9f6ee',
  'green-400': '#62cd90',
  'green-700': '#1a7442',
  'green-950': '#14301f',
} as const;

/** The name of a raw value. */
export type Primitive = keyof typeof primitives;

/**
 * What a colour is for, with its raw value in light and in dark. Each is a custom property `--partner-<name>` that a host
 * may set on any ancestor.
 */
export const colors = {
  /** Cards, tables, panels. */
  surface: ['grey-0', 'night-100'],
  /** What floats: menus, dialogs. Dark lifts by light. */
  'surface-raised': ['grey-0', 'night-200'],
  /** Table header and footer, results, notices. */
  'surface-sunken': ['grey-50', 'night-50'],
  /** A row or menu item under the pointer. */
  'surface-hover': ['grey-60', 'night-150'],
  /** A selected or open row. */
  'surface-selected': ['indigo-50', 'indigo-950'],
  /** Text and figures. */
  text: ['grey-900', 'night-950'],
  /** Second lines, column headers, hints. */
  'text-muted': ['grey-700', 'night-800'],
  /** Disabled controls only. */
  'text-disabled': ['grey-400', 'night-500'],
  /** Text on solid accent and solid critical. */
  'text-on-accent': ['grey-0', 'grey-0'],
  /** Hairlines between things. */
  border: ['grey-150', 'night-300'],
  /** Edge of a button that also has a label. */
  'border-strong': ['grey-300', 'night-400'],
  /** Edge of fields, check boxes and radios. */
  'border-control': ['grey-500', 'night-600'],
  /** Links, the sorted column, the chosen tab. */
  accent: ['indigo-600', 'indigo-300'],
  /** Primary button, checked box. */
  'accent-solid': ['indigo-600', 'indigo-500'],
  /** The primary button under the pointer. */
  'accent-solid-hover': ['indigo-700', 'indigo-550'],
  /** A set filter, a chosen segment. */
  'accent-soft': ['indigo-50', 'indigo-900'],
  /** The focus ring. */
  focus: ['indigo-600', 'indigo-300'],
  /** Met, renewed, active. */
  positive: ['green-700', 'green-400'],
  /** Ground of what is met. */
  'positive-soft': ['green-50', 'green-950'],
  /** Errors, due within a week, low, removing. */
  critical: ['red-600', 'red-300'],
  /** Ground of what is critical. */
  'critical-soft': ['red-50', 'red-950'],
  /** Sold and sourced points, everywhere. */
  'data-sold': ['blue-600', 'blue-400'],
  /** Ground of the hatch of assisted points. */
  'data-sold-soft': ['blue-100', 'blue-900'],
  /** Managed points, everywhere. */
  'data-managed': ['ochre-600', 'ochre-400'],
  /** Ground of what is managed. */
  'data-managed-soft': ['ochre-100', 'ochre-900'],
  /** Combined points. */
  'data-total': ['grey-900', 'night-950'],
  /** Bars that are neither sold nor managed. */
  'data-bar': ['grey-600', 'night-700'],
  /** The empty part of a track; skeletons. */
  'data-rest': ['grey-100', 'night-250'],
  /** Threshold lines. */
  'data-threshold': ['grey-700', 'night-800'],
} as const satisfies Record<string, readonly [light: Primitive, dark: Primitive]>;

/** The name of a colour by what it is for. */
export type Color = keyof typeof colors;

/**
 * Sizes that a host may set, with what they are at first. Each is a custom property `--partner-<name>`.
 */
export const sizes = {
  'card-radius': '8px',
  'card-padding': '20px',
  'button-radius': '6px',
  'button-height': '32px',
  'chip-radius': '4px',
  'table-row-height': '52px',
  'table-header-height': '36px',
  'table-cell-padding': '12px',
  'track-height': '16px',
  'meter-height': '4px',
  /** The card's line; `0` where the host draws its own frame. */
  'card-border-width': '1px',
} as const;

/** The name of a size. */
export type Size = keyof typeof sizes;

/** The value of a colour token as styles read it, in both modes. */
function colorValue(name: Color): string {
  const [light, dark] = colors[name];
  return `light-dark(var(--partner-${light},${primitives[light]}),var(--partner-${dark},${primitives[dark]}))`;
}

/**
 * Declares every token on the element under a private name (`--_surface`), which takes what a host has set
 * (`--partner-surface`) and else the default. Styles use the private names only: so a host may set a token on the element
 * or on anything around it.
 */
export const tokens: CSSResult = unsafeCSS(
  `:host{${[
    ...(Object.keys(colors) as Color[]).map((name) => `--_${name}:var(--partner-${name},${colorValue(name)})`),
    ...(Object.keys(sizes) as Size[]).map((name) => `--_${name}:var(--partner-${name},${sizes[name]})`),
  ].join(';')}}`,
);
