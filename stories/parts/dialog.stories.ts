import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { DialogStage } from '../support/dialog-stage.js';
import { check, named, press } from '../support/keyboard.js';
import { defineStage } from '../support/stage.js';

defineStage('dialog-stage', DialogStage);

interface Args {
  client: string;
  run: DialogStage['run'];
}

/**
 * Modal boxes: a question that names what it is about, with the safe answer first; one that is filled in; and a panel at the end
 * of the window, which is a sheet at its bottom where the element is narrow. The focus comes back to what opened them.
 */
const meta: Meta<Args> = {
  title: 'Parts/Dialog and panel',
  args: { client: 'Kettle & Loom', run: () => undefined },
  argTypes: { run: { control: false } },
  decorators: [(story) => html`<div style=${styleMap({ minBlockSize: '420px' })}>${story()}</div>`],
  render: ({ client, run }) => html`<dialog-stage client=${client} .run=${run}></dialog-stage>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Presses the button of that class, then follows a script. */
const play =
  (button: string, script: (stage: DialogStage) => Promise<void> | void = () => undefined): Play =>
  async ({ canvasElement }) => {
    const stage = canvasElement.querySelector<DialogStage>('dialog-stage');
    await stage?.updateComplete;
    const opener = stage?.shadowRoot?.querySelector<HTMLElement>(button);
    opener?.focus();
    opener?.click();
    await stage?.updateComplete;
    if (stage) await script(stage);
  };

const submit = async (stage: DialogStage): Promise<void> => {
  stage.shadowRoot?.querySelector<HTMLElement>('dialog[open] [type=submit]')?.click();
  await stage.updateComplete;
  await stage.updateComplete;
};

export const Playground: Story = {};

/** What is asked takes something away. */
export const Question: Story = { play: play('.end-services') };

/** What is asked is filled in. */
export const Form: Story = { play: play('.owner') };

/** It is being done: nothing closes the question. */
export const Busy: Story = {
  args: { run: () => new Promise(() => undefined) },
  play: play('.end-services', async (stage) => {
    await submit(stage);
    press('Escape');
    await stage.updateComplete;
    check(stage.shadowRoot?.querySelector('dialog[open]') !== null, 'Escape closes what is under way');
  }),
};

/** It went wrong. */
export const Failed: Story = {
  args: { run: () => 'The service did not answer. Nothing was changed; you can try again.' },
  play: play('.owner', submit),
};

export const Panel: Story = { play: play('.details') };

/** A sheet at the bottom. */
export const NarrowPanel: Story = {
  decorators: [(story) => html`<div style=${styleMap({ maxInlineSize: '320px' })}>${story()}</div>`],
  play: play('.details'),
};

export const Narrow: Story = {
  args: { client: 'Verlängerungsvertragsverwaltungsgesellschaft für norddeutsche Verpackungsmaschinen' },
  decorators: [(story) => html`<div style=${styleMap({ maxInlineSize: '240px' })}>${story()}</div>`],
  play: play('.end-services'),
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: play('.details'),
};

/** Escape leaves all as it is, and the focus is where it was. */
export const Behaviours: Story = {
  play: play('.end-services', async (stage) => {
    check(named() === 'Keep client', 'The safe answer does not have the focus');
    press('Escape');
    await stage.updateComplete;
    check(stage.shadowRoot?.querySelector('dialog') === null, 'Escape does not close the question');
    check(named() === 'End services...', 'The focus does not come back');
  }),
};
