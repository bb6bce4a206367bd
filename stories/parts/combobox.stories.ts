import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { ComboboxStage, countries } from '../support/combobox-stage.js';
import { check, press } from '../support/keyboard.js';
import { defineStage } from '../support/stage.js';

defineStage('combobox-stage', ComboboxStage);

interface Args {
  label: string;
  value: string;
  hint: string;
  error: string;
}

/**
 * A field to choose one from a long list by typing, after the APG's editable combobox: any part of a name finds, whatever its
 * case and accents, and so do other names and codes. Leaving it with text that names nothing brings back what was chosen.
 */
const meta: Meta<Args> = {
  title: 'Parts/Combobox',
  args: { label: 'Client market', value: 'SG', hint: 'Where the client is.', error: '' },
  render: ({ label, value, hint, error }) =>
    html`<div style=${styleMap({ maxInlineSize: '400px' })}>
      <combobox-stage label=${label} value=${value} hint=${hint} error=${error}></combobox-stage>
    </div>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

interface Field {
  /** What stands in the field, once it is drawn. */
  text: () => Promise<string>;
  type: (text: string) => void;
}

/** Focuses the field of the first stage, then follows a script. */
const play =
  (script: (field: Field) => Promise<void> | void): Play =>
  async ({ canvasElement }) => {
    const stage = canvasElement.querySelector('combobox-stage');
    await stage?.updateComplete;
    const input = stage?.shadowRoot?.querySelector('input');
    if (!stage || !input) throw new Error('There is no field');
    input.focus();
    await script({
      text: async () => {
        await stage.updateComplete;
        return input.value;
      },
      type: (text) => {
        input.value = text;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
    });
    await stage.updateComplete;
  };

/** Some room below, in which the list stands. */
const withRoom = (field: TemplateResult): TemplateResult =>
  html`<div style=${styleMap({ minBlockSize: '460px' })}>${field}</div>`;

export const Playground: Story = {};

export const Options: Story = {
  render: () =>
    html`<div
      style=${styleMap({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '24px', maxInlineSize: '400px' })}
    >
      <combobox-stage></combobox-stage>
      <combobox-stage hint=""></combobox-stage>
      <combobox-stage value=""></combobox-stage>
      <combobox-stage error="Choose a market: the points depend on it."></combobox-stage>
    </div>`,
};

/** The list, with the chosen option in the middle. */
export const States: Story = {
  decorators: [(story) => withRoom(html`${story()}`)],
  play: play(() => press('ArrowDown')),
};

export const Typed: Story = {
  decorators: [(story) => withRoom(html`${story()}`)],
  play: play(({ type }) => type('in')),
};

export const NothingMatches: Story = {
  decorators: [(story) => withRoom(html`${story()}`)],
  play: play(({ type }) => type('Atlantis')),
};

/** Typing finds, arrows lead on, Enter chooses; Escape brings back what was chosen. */
export const Behaviours: Story = {
  play: play(async ({ text, type }) => {
    type('swe');
    await text();
    press('Enter');
    check((await text()) === 'Sweden', 'Enter does not choose what was found');
    press('ArrowDown');
    await text();
    press('ArrowDown', 'Enter');
    check((await text()) === 'Switzerland', 'The arrow does not lead on');
    type('atl');
    await text();
    press('Escape');
    check((await text()) === 'Switzerland', 'Escape does not bring back what was chosen');
  }),
};

export const RightToLeft: Story = {
  decorators: [
    (story) => withRoom(html`<div dir="rtl" lang="ar" style=${styleMap({ maxInlineSize: '400px' })}>${story()}</div>`),
  ],
  render: () =>
    html`<combobox-stage
      label="سوق العميل"
      hint="مكان العميل"
      value="SG"
      .options=${countries('ar')}
    ></combobox-stage>`,
  play: play(() => press('ArrowDown')),
};

export const Narrow: Story = {
  decorators: [(story) => withRoom(html`<div style=${styleMap({ inlineSize: '240px' })}>${story()}</div>`)],
  play: play(({ type }) => type('and')),
};
