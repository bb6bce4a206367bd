import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { examples, inWidth } from '../support/examples.js';
import { check, press } from '../support/keyboard.js';
import { ProgressStage } from '../support/progress-stage.js';
import { defineStage } from '../support/stage.js';

defineStage('progress-stage', ProgressStage);

interface Args {
  label: string;
  text: string;
  part?: number;
  cancellable: boolean;
}

const bar = ({ label, text, part, cancellable }: Args) =>
  html`<progress-stage
    label=${label}
    text=${text}
    done=${ifDefined(part)}
    ?cancellable=${cancellable}
  ></progress-stage>`;

/** Work that takes a while, with words and what gives it up; and a thin meter of how much of a whole something is. */
const meta: Meta<Args> = {
  title: 'Parts/Progress and meter',
  args: { label: 'Loading all rows to print', text: '1,200 of 1,500 rows', part: 0.8, cancellable: true },
  argTypes: { part: { control: { type: 'range', min: 0, max: 1, step: 0.01 } } },
  render: bar,
};
export default meta;

type Story = StoryObj<Args>;

export const Playground: Story = {};

export const Options: Story = {
  render: (args) =>
    examples({
      'how far it is': bar(args),
      'nobody knows how far it is': html`<progress-stage
        label="Looking for a faster way"
        cancellable
      ></progress-stage>`,
      'nothing to give up': bar({ ...args, cancellable: false }),
      meter: html`<progress-stage meter="" done="0.59"></progress-stage>`,
      'meter, low': html`<progress-stage meter="" low done="0.22"></progress-stage>`,
    }),
};

export const States: Story = {
  render: (args) =>
    examples({
      begun: bar({ ...args, part: 0, text: '0 of 1,500 rows' }),
      done: bar({ ...args, part: 1, text: '1,500 of 1,500 rows' }),
      'words without an end': bar({
        ...args,
        label: 'Donaudampfschifffahrtsgesellschaftskapitänsvertretungsliste wird zum Drucken vollständig geladen',
      }),
      'meter, nothing': html`<progress-stage meter="" done="0"></progress-stage>`,
      'meter, all': html`<progress-stage meter="" done="1"></progress-stage>`,
    }),
};

/** Cancel gives the work up. */
export const Behaviours: Story = {
  play: async ({ canvasElement }) => {
    const stage = canvasElement.querySelector('progress-stage');
    await stage?.updateComplete;
    stage?.shadowRoot?.querySelector('button')?.focus();
    press('Enter');
    check(stage?.cancelled === true, 'Enter does not cancel');
  },
};

export const RightToLeft: Story = { render: (args) => html`<div dir="rtl">${bar({ ...args, part: 0.3 })}</div>` };

export const Narrow: Story = {
  render: (args) => examples({ '320px': inWidth('320px', bar(args)), '240px': inWidth('240px', bar(args)) }),
};
