import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { ChipsStage, type Filters } from '../support/chips-stage.js';
import { check, named, press } from '../support/keyboard.js';
import { defineStage } from '../support/stage.js';

defineStage('chips-stage', ChipsStage);

interface Args {
  filters: Filters;
  further: Filters;
  adds: boolean;
}

/**
 * Filters that are set are chips with their value and a remover; those that are not are plain buttons. When a chip goes, the focus
 * goes on to the next.
 */
const meta: Meta<Args> = {
  title: 'Parts/Filter chips',
  args: {
    filters: { Usage: undefined },
    further: { Relationship: 'Managed', 'Renews within': '120 days' },
    adds: true,
  },
  argTypes: { filters: { control: 'object' }, further: { control: 'object' } },
  render: ({ filters, further, adds }) =>
    html`<chips-stage .filters=${filters} .further=${further} ?adds=${adds}></chips-stage>`,
};
export default meta;

type Story = StoryObj<Args>;

export const Playground: Story = {};

/** With a button that leads to all filters, with those alone that are always there, and with both. */
export const Options: Story = {
  render: () =>
    html`<div style=${styleMap({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '24px' })}>
      <chips-stage adds .further=${{ Relationship: 'Managed', 'Renews within': '120 days' }}></chips-stage>
      <chips-stage .filters=${{ 'Deal type': 'Sourced', 'Market type': undefined }}></chips-stage>
      <chips-stage adds .filters=${{ 'Deal type': 'Sourced' }} .further=${{ Usage: 'Low' }}></chips-stage>
    </div>`,
};

/** Nothing set, one set, and words that have no end. */
export const States: Story = {
  render: () =>
    html`<div style=${styleMap({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '24px' })}>
      <chips-stage adds></chips-stage>
      <chips-stage .filters=${{ 'Deal type': undefined }}></chips-stage>
      <chips-stage
        .filters=${{ Geschäftsbeziehungsart: 'Donaudampfschifffahrtsgesellschaftskapitänsvertretung '.repeat(4) }}
      ></chips-stage>
    </div>`,
};

/** The focus goes from a chip that is removed to the next, and at last to the button that sets filters. */
export const Behaviours: Story = {
  play: async ({ canvasElement }) => {
    const stage = canvasElement.querySelector('chips-stage');
    await stage?.updateComplete;
    const settled = async (): Promise<string> => {
      await stage?.updateComplete;
      await Promise.resolve();
      return named();
    };
    stage?.shadowRoot?.querySelector<HTMLElement>('[aria-label^="Remove filter: Relationship"]')?.focus();
    press('Enter');
    const next = await settled();
    check(next === 'Remove filter: Renews within, 120 days', `The focus went to "${next}"`);
  },
};

export const RightToLeft: Story = {
  render: ({ filters, further, adds }) =>
    html`<div dir="rtl"><chips-stage .filters=${filters} .further=${further} ?adds=${adds}></chips-stage></div>`,
};

export const Narrow: Story = {
  render: ({ filters, further, adds }) =>
    html`<div style=${styleMap({ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '24px' })}>
      ${['480px', '320px', '240px'].map(
        (inlineSize) =>
          html`<div style=${styleMap({ inlineSize, maxInlineSize: '100%' })}>
            <chips-stage .filters=${filters} .further=${further} ?adds=${adds}></chips-stage>
          </div>`,
      )}
    </div>`,
};
