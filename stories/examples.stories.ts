import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { addSwedish } from './examples/add-a-language.js';
import { connect } from './examples/own-provider.js';
import { rename } from './examples/replace-words.js';
import { provide } from './samples/client-table.js';
import { waitFor } from './support/states.js';

/** What the pages on getting started and on languages show as code, at work. They run without a play function, as pages have none. */
const meta: Meta = { title: 'Getting started/Examples', tags: ['!autodocs'] };
export default meta;

type Story = StoryObj;

/** Runs an example on the place that it is drawn in. */
const run = (example: (place: Element) => void) => ref((place) => place && example(place));

const swedish = provide();
const renamed = provide();

export const OwnProvider: Story = {
  parameters: { data: ['Kettle & Loom', 'Lumière du Sud'] },
  render: () =>
    html`<div ${run(connect)}>
      <partner-provider><partner-client-table></partner-client-table></partner-provider>
    </div>`,
  play: waitFor('partner-client-table', 'Kettle & Loom'),
};

/** Where the page speaks Swedish, the terms that there are are Swedish and the others English. */
export const AddALanguage: Story = {
  render: () => {
    addSwedish();
    return html`<div lang="sv"><partner-client-table .provider=${swedish}></partner-client-table></div>`;
  },
  play: waitFor('partner-client-table', '3 kunder'),
};

export const ReplaceWords: Story = {
  render: () => html`<div ${run(rename)}><partner-client-table .provider=${renamed}></partner-client-table></div>`,
  play: waitFor('partner-client-table', '3 accounts'),
};
