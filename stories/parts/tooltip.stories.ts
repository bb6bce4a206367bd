import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { check } from '../support/keyboard.js';
import { defineStage } from '../support/stage.js';
import { TooltipStage } from '../support/tooltip-stage.js';

defineStage('tooltip-stage', TooltipStage);

interface Args {
  refreshLabel: string;
  text: string;
}

/**
 * Says what an icon without words does, and shows text whole that is cut, only where it is cut. It comes when the pointer has
 * rested, at once by the keyboard, and while a finger presses; the pointer may come onto it, and Escape takes it away.
 */
const meta: Meta<Args> = {
  title: 'Parts/Tooltip',
  args: {
    refreshLabel: 'Refresh',
    text: 'Internationale Gesellschaft für nachhaltige Verpackungslösungen mbH & Co. KG',
  },
  decorators: [
    (story) => html`<div style=${styleMap({ maxInlineSize: '360px', paddingBlockStart: '64px' })}>${story()}</div>`,
  ],
  render: ({ refreshLabel, text }) => html`<tooltip-stage .refreshLabel=${refreshLabel} text=${text}></tooltip-stage>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Focuses a part of the stage, as the keyboard does. */
const focusOn =
  (selector: string): Play =>
  async ({ canvasElement }) => {
    const stage = canvasElement.querySelector('tooltip-stage');
    await stage?.updateComplete;
    stage?.shadowRoot?.querySelector<HTMLElement>(selector)?.focus({ focusVisible: true });
    // What shows it is loaded when the focus first comes.
    for (let frame = 0; frame < 120 && !stage?.shadowRoot?.querySelector('.tooltip'); frame++) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    check(stage?.shadowRoot?.querySelector('.tooltip') !== null, 'The focus shows no tooltip');
  };

export const Playground: Story = {};

export const Options: Story = {
  args: { refreshLabel: 'Ask again for the clients of this page' },
  play: focusOn('.refresh'),
};

/** Text that is cut. */
export const States: Story = { play: focusOn('.name') };

/** One at a time, and none where text is not cut. */
export const Behaviours: Story = {
  play: async (context) => {
    await focusOn('.refresh')(context);
    await focusOn('.clear')(context);
    const root = context.canvasElement.querySelector('tooltip-stage')?.shadowRoot;
    check(root?.querySelectorAll('.tooltip').length === 1, 'There is more than one tooltip');
    root?.querySelector<HTMLElement>('p')?.focus({ focusVisible: true });
    check(root?.querySelector('.tooltip') === null, 'Text that is not cut has a tooltip');
  },
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: focusOn('.refresh'),
};

export const Narrow: Story = {
  decorators: [(story) => html`<div style=${styleMap({ inlineSize: '240px' })}>${story()}</div>`],
  play: focusOn('.name'),
};
