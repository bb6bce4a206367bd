import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { isRightToLeft } from 'partner-widgets/ui';
import manifest from '../custom-elements.json';
import { keepTexts, networked, type Network } from '../stories/support/network.js';
import { applyTheme } from '../stories/support/themes.js';
import { globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);

/** Makes the preview a host page of the chosen language, direction, colour scheme, look, density and width. */
const asHostPage: Decorator = (story, { globals }) => {
  const { locale, direction, mode, theme, density, width } = globals as Record<string, string>;
  const page = document.documentElement;
  page.lang = locale ?? 'en';
  page.dir = direction === 'ltr' || direction === 'rtl' ? direction : isRightToLeft(page.lang) ? 'rtl' : 'ltr';
  page.style.colorScheme = mode === 'light' || mode === 'dark' ? mode : 'light dark';
  applyTheme(page, theme ?? 'neutral');
  page.style.setProperty('--partner-density', density === 'compact' ? '1' : '0');
  document.body.style.font = '14px/20px system-ui, sans-serif';
  document.body.style.background = 'var(--partner-canvas, Canvas)';
  document.body.style.color = 'CanvasText';
  return html`<div style=${styleMap({ inlineSize: width === 'full' ? undefined : width })}>${story()}</div>`;
};

/** Puts the chosen network between the providers that a story hands out and their elements. */
const overTheNetwork: Decorator = (story, { globals, parameters }) => {
  // Data that come to an element in another way: tests know them from words by this.
  keepTexts(parameters['data']);
  return networked(story(), globals['network'] as Network);
};

const preview: Preview = {
  decorators: [overTheNetwork, asHostPage],
  globalTypes,
  initialGlobals,
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
