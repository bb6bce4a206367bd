import type { Preview } from '@storybook/web-components-vite';
import { themes } from '../stories/support/themes.js';
import { languages, ownName } from '../stories/support/languages.js';
import { networks } from '../stories/support/network.js';
import { pseudoTag } from '../stories/support/pseudo.js';

/** Widths that the page gives to a story. */
const widths = [1280, 768, 480, 320, 240];

type Menus = NonNullable<Preview['globalTypes']>;
type Icon = NonNullable<Extract<Menus[string]['toolbar'], object>['icon']>;

/** A menu of the toolbar. */
const choice = (description: string, icon: Icon, items: Readonly<Record<string, string>>): Menus[string] => ({
  description,
  toolbar: { icon, dynamicTitle: true, items: Object.entries(items).map(([value, title]) => ({ value, title })) },
});

/** What is chosen in the toolbar. Tests read it too, to go through all of it. */
export const globalTypes: Menus = {
  locale: choice('Language of the page', 'globe', {
    ...Object.fromEntries(languages.map((tag) => [tag, ownName(tag)])),
    [pseudoTag]: 'Pseudo: what is no term shows',
  }),
  direction: choice('Direction of the page', 'transfer', {
    auto: 'As the language runs',
    ltr: 'Left to right',
    rtl: 'Right to left',
  }),
  mode: choice('Colour scheme of the page', 'mirror', {
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
  }),
  theme: choice('Look of the page', 'paintbrush', Object.fromEntries(themes.map(({ id, name }) => [id, name]))),
  density: choice('How close things stand', 'component', { comfortable: 'Comfortable', compact: 'Compact' }),
  width: choice('Width that the page gives', 'grow', {
    full: 'Full width',
    ...Object.fromEntries(widths.map((width) => [`${width}px`, `${width} px`])),
  }),
  network: choice('The service behind the provider', 'lightning', networks),
};

/** What is chosen at first. */
export const initialGlobals = {
  locale: 'en',
  direction: 'auto',
  mode: 'system',
  theme: 'neutral',
  density: 'comfortable',
  width: 'full',
  network: 'normal',
};
