import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';
import { isRightToLeft } from 'partner-widgets/ui';
import manifest from '../custom-elements.json';
import { keepTexts, networked, type Network } from '../stories/support/network.js';
import { applyTheme } from '../stories/support/themes.js';
import { globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);

/** Pages of documentation are in English, from left to right and light, whatever is chosen. */
const docs = document.getElementById('storybook-docs');
if (docs) Object.assign(docs, { lang: 'en', dir: 'ltr' }).style.colorScheme = 'light';

const textFont = '14px/20px system-ui, sans-serif';

/**
 * Makes the preview a host page of the chosen language, direction, colour scheme, look, density and width. In documentation the
 * place of each story is such a page, and light.
 */
const asHostPage: Decorator = (story, { globals, viewMode }) => {
  const { locale = 'en', direction, mode, theme = 'neutral', density, width } = globals as Record<string, string>;
  const dir = direction === 'ltr' || direction === 'rtl' ? direction : isRightToLeft(locale) ? 'rtl' : 'ltr';
  const inlineSize = width === 'full' ? undefined : width;
  const inDocs = viewMode === 'docs';
  const asPage = (page: HTMLElement): void => {
    page.lang = locale;
    page.dir = dir;
    page.style.colorScheme = inDocs ? 'light' : mode === 'light' || mode === 'dark' ? mode : 'light dark';
    applyTheme(page, theme);
    page.style.setProperty('--partner-density', density === 'compact' ? '1' : '0');
  };
  if (inDocs) {
    const place = (element?: Element): void => element && asPage(element as HTMLElement);
    return html`<div style=${styleMap({ inlineSize, font: textFont })} ${ref(place)}>${story()}</div>`;
  }
  asPage(document.documentElement);
  document.body.style.font = textFont;
  document.body.style.background = 'var(--partner-canvas, Canvas)';
  document.body.style.color = 'CanvasText';
  return html`<div style=${styleMap({ inlineSize })}>${story()}</div>`;
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
