import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { check } from '../support/keyboard.js';
import { defineStage } from '../support/stage.js';
import { ToastStage } from '../support/toast-stage.js';

defineStage('toast-stage', ToastStage);

interface Args {
  client: string;
}

/**
 * Short notices at the bottom of their element. What was done goes by itself after six seconds, unless it is pointed at or
 * focused; what failed stays until it is dismissed.
 */
const meta: Meta<Args> = {
  title: 'Parts/Short notices',
  args: { client: 'Kettle & Loom' },
  decorators: [
    (story) =>
      html`<div
        style=${styleMap({ minBlockSize: '240px', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', alignItems: 'end' })}
      >
        ${story()}
      </div>`,
  ],
  render: ({ client }) => html`<toast-stage client=${client}></toast-stage>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Presses the buttons of these classes, then follows a script. */
const play =
  (buttons: readonly string[], script: (stage: ToastStage) => Promise<void> | void = () => undefined): Play =>
  async ({ canvasElement }) => {
    const stage = canvasElement.querySelector<ToastStage>('toast-stage');
    await stage?.updateComplete;
    for (const button of buttons) stage?.shadowRoot?.querySelector<HTMLElement>(button)?.click();
    await stage?.updateComplete;
    if (stage) await script(stage);
  };

export const Playground: Story = {};

export const States: Story = { play: play(['.ends', '.fails']) };

/** A notice goes by its button, and what it offers is done. */
export const Behaviours: Story = {
  play: play(['.ends', '.fails'], async (stage) => {
    const toasts = (): HTMLElement[] => [...(stage.shadowRoot?.querySelectorAll<HTMLElement>('.toast') ?? [])];
    toasts()[0]?.querySelector<HTMLElement>('button')?.click();
    await stage.updateComplete;
    check(stage.done === 'undone', 'Undo does nothing');
    check(toasts().length === 1, 'What was pressed stays');
  }),
};

export const Narrow: Story = {
  args: { client: 'Verlängerungsvertragsverwaltungsgesellschaft für Verpackungsmaschinen' },
  decorators: [(story) => html`<div style=${styleMap({ inlineSize: '240px' })}>${story()}</div>`],
  play: play(['.fails']),
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: play(['.ends', '.fails']),
};
