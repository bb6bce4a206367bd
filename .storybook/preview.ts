import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

const widths: Record<string, string> = { full: 'none', wide: '960px', medium: '640px', narrow: '320px' };

/** Makes the preview a host page of the chosen language, direction, colour scheme and width. */
const asHostPage: Decorator = (story, { globals }) => {
  const page = document.documentElement;
  page.lang = String(globals['locale']);
  page.dir = String(globals['direction']);
  page.style.colorScheme = globals['theme'] === 'system' ? 'light dark' : String(globals['theme']);
  document.body.style.background = 'Canvas';
  document.body.style.color = 'CanvasText';
  return html`<div style=${styleMap({ maxInlineSize: widths[String(globals['width'])] })}>${story()}</div>`;
};

const preview: Preview = {
  decorators: [asHostPage],
  globalTypes: {
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'it', title: 'Italiano' },
        ],
      },
    },
    theme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'mirror',
        dynamicTitle: true,
        items: [
          { value: 'system', title: 'As the system' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    direction: {
      description: 'Direction of the page',
      toolbar: {
        icon: 'transfer',
        dynamicTitle: true,
        items: [
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
      },
    },
    width: {
      description: 'Width the page gives to the widget',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'full', title: 'Full width' },
          { value: 'wide', title: '960 px' },
          { value: 'medium', title: '640 px' },
          { value: 'narrow', title: '320 px' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'en', theme: 'system', direction: 'ltr', width: 'full' },
  parameters: {
    options: {
      storySort: {
        includeNames: true,
        method: 'configure',
        order: [
          'Getting started',
          'Design language',
          'Languages',
          'The rules and their sources',
          'Elements',
          ['*', ['Docs', 'Playground', 'Overview', 'Anatomy', 'Options', 'Behaviours', 'States', '*', 'Accessibility']],
          'Parts',
        ],
      },
    },
    backgrounds: { disable: true },
    controls: { expanded: true },
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
    },
  },
  tags: ['autodocs'],
};

export default preview;
