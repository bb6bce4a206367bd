import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { check, press } from '../support/keyboard.js';
import { PopoverStage } from '../support/popover-stage.js';
import { defineStage } from '../support/stage.js';

defineStage('popover-stage', PopoverStage);

interface Args {
  align: 'start' | 'end';
}

/**
 * A box of anything beside the button that opened it: it changes sides where there is no room, follows its button, and gives
 * the focus back.
 */
const meta: Meta<Args> = {
  title: 'Parts/Popover',
  args: { align: 'start' },
  argTypes: { align: { control: 'inline-radio', options: ['start', 'end'] } },
  decorators: [
    (story) => html`<div style=${styleMap({ minBlockSize: '320px', maxInlineSize: '560px' })}>${story()}</div>`,
  ],
  render: ({ align }) => html`<popover-stage align=${align}></popover-stage>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Presses the button of that place, then follows a script. */
const play =
  (place: number, script: (stage: PopoverStage) => Promise<void> | void = () => undefined): Play =>
  async ({ canvasElement }) => {
    const stage = canvasElement.querySelector<PopoverStage>('popover-stage');
    await stage?.updateComplete;
    const button = stage?.shadowRoot?.querySelectorAll<HTMLElement>('[aria-haspopup]')[place];
    button?.focus();
    button?.click();
    await stage?.updateComplete;
    if (stage) await script(stage);
  };

export const Playground: Story = {};

/** Text alone, at the end. */
export const Options: Story = { play: play(2) };

export const States: Story = { play: play(0) };

export const Behaviours: Story = {
  play: play(1, async (stage) => {
    const isOpen = (): boolean => stage.shadowRoot?.querySelector('[role=dialog]') !== null;
    check(isOpen(), 'The button does not open the box');
    press('Escape');
    await stage.updateComplete;
    check(!isOpen(), 'Escape does not close the box');
    check(stage.shadowRoot?.activeElement?.classList.contains('other') === true, 'The focus does not come back');
  }),
};

/** Inside a box that is moved, scaled and clipped. */
export const Transformed: Story = {
  decorators: [
    (story) =>
      html`<div
        style=${styleMap({ transform: 'translate(24px, 16px) scale(0.9)', overflow: 'hidden', maxBlockSize: '160px' })}
      >
        ${story()}
      </div>`,
  ],
  play: play(0),
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: play(0),
};

export const Narrow: Story = {
  decorators: [(story) => html`<div style=${styleMap({ inlineSize: '240px' })}>${story()}</div>`],
  play: play(2),
};
