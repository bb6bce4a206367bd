import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { clockIcon, closeIcon, lockIcon, mailIcon, panelIcon } from '../../src/ui/icons.js';
import { check, press } from '../support/keyboard.js';
import { MenuStage, type Items } from '../support/menu-stage.js';
import { defineStage } from '../support/stage.js';

defineStage('menu-stage', MenuStage);

interface Args {
  words: string;
  align: 'start' | 'end';
  items?: Items | undefined;
}

/**
 * A button that opens a menu, after the APG. What leads somewhere is a real link, with a mark where it opens a new tab. What
 * takes something away stands last, after a line, in red. What cannot be used says why.
 */
const meta: Meta<Args> = {
  title: 'Parts/Menu',
  args: { words: 'Actions', align: 'end' },
  argTypes: { align: { control: 'inline-radio', options: ['start', 'end'] }, items: { control: false } },
  decorators: [
    (story) => html`<div style=${styleMap({ minBlockSize: '360px', maxInlineSize: '420px' })}>${story()}</div>`,
  ],
  render: ({ words, align, items }) => html`<menu-stage words=${words} align=${align} .items=${items}></menu-stage>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Focuses the first button, then follows a script. */
const play =
  (script: (stage: MenuStage) => Promise<void>): Play =>
  async ({ canvasElement }) => {
    const stage = canvasElement.querySelector<MenuStage>('menu-stage');
    await stage?.updateComplete;
    stage?.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup=menu]')?.focus();
    if (stage) await script(stage);
  };

const opened: Play = play(async (stage) => {
  press('ArrowDown');
  await stage.updateComplete;
});

const focused = (stage: MenuStage): string => stage.shadowRoot?.activeElement?.textContent ?? '';

const run = (): void => undefined;

export const Playground: Story = {};

export const Options: Story = {
  args: {
    items: [
      { label: 'Without an icon', run },
      { label: 'With one', icon: mailIcon, run },
      { label: 'A link', icon: panelIcon, href: '#here' },
      { label: 'A link to a new tab', icon: clockIcon, href: '#there', outward: 'opens a new tab' },
      {
        label: 'Not now',
        icon: lockIcon,
        run,
        reason: 'This says why, in a sentence that may be long enough to break.',
      },
      'line',
      { label: 'Take away...', icon: closeIcon, removes: true, run },
    ],
  },
  play: opened,
};

export const States: Story = { play: opened };

/** Arrows go round, letters lead to what begins so, Escape gives the focus back. */
export const Behaviours: Story = {
  play: play(async (stage) => {
    press('ArrowUp');
    await stage.updateComplete;
    check(focused(stage).includes('End services'), 'The arrow up does not open at the end');
    press('ArrowDown');
    check(focused(stage).includes('Client details'), 'The arrow does not go round');
    press('g');
    check(focused(stage).includes('Go to'), 'A letter does not lead to what begins with it');
    press('Escape');
    await stage.updateComplete;
    check(focused(stage).includes('Actions'), 'Escape does not give the focus back');
    press('ArrowDown');
    await stage.updateComplete;
    press('Enter');
    await stage.updateComplete;
    check(stage.done.startsWith('details'), 'Enter does nothing');
  }),
};

export const RightToLeft: Story = {
  decorators: [(story) => html`<div dir="rtl">${story()}</div>`],
  play: opened,
};

export const Narrow: Story = {
  decorators: [(story) => html`<div style=${styleMap({ inlineSize: '240px' })}>${story()}</div>`],
  args: {
    items: [
      { label: 'Verlängerungszuständigkeit der Vertragspartnerin bearbeiten...', icon: mailIcon, run },
      { label: 'Unternehmen im CRM', icon: panelIcon, href: '#there', outward: 'öffnet einen neuen Tab' },
    ],
  },
  play: opened,
};
