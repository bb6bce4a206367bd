import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ChartStage, depths } from '../support/chart-stage.js';
import { examples, inWidth } from '../support/examples.js';
import { check, press } from '../support/keyboard.js';
import { defineStage } from '../support/stage.js';

defineStage('chart-stage', ChartStage);

const { both = [], north = [], south = [] } = depths;
const gap = (values: readonly (number | undefined)[], ...at: number[]) =>
  values.map((value, place) => (at.includes(place) ? undefined : value));

const expired = {
  key: 'rain',
  label: 'Rain',
  texts: ['12.40', '–', '31.75', '–', '8.10', '22.60', '58.20', '141.06', '37.44'],
  end: 'to fall',
};

/**
 * A chart states its finding before it draws it. It is one stop of the Tab key: arrows choose a month, and a pane beside the plot reads
 * it. Lines can be switched off; the same figures stand in a table.
 */
const meta: Meta = {
  title: 'Parts/Chart',
  render: () => html`<chart-stage></chart-stage>`,
};
export default meta;

type Story = StoryObj;

export const Playground: Story = {};

export const Options: Story = {
  render: () =>
    examples({
      'two lines, nothing projected': html`<chart-stage
        .depths=${{ north: north.slice(0, 6), south: south.slice(0, 6) }}
        projected="0"
        finding="The north gains on the south."
      ></chart-stage>`,
      'thresholds, a row of figures, a flag of its own': html`<chart-stage
        .thresholds=${[
          { at: 800, text: 'Low water 800' },
          { at: 2400, text: 'Flood 2,400' },
          { at: 9000, text: 'Never' },
        ]}
        .rows=${[expired]}
        flag="6.5"
      ></chart-stage>`,
      'one line': html`<chart-stage .depths=${{ both }}></chart-stage>`,
    }),
};

export const States: Story = {
  render: () =>
    examples({
      'months without data': html`<chart-stage
        .depths=${{ north: gap(north, 2, 3), south: gap(south, 2, 3, 5) }}
        finding="August and September were not measured."
      ></chart-stage>`,
      'no data at all': html`<chart-stage .depths=${{ north: north.map(() => undefined) }} finding=""></chart-stage>`,
      'one month': html`<chart-stage
        .depths=${{ north: [3], south: [4] }}
        projected="0"
        finding="The first month."
      ></chart-stage>`,
      'below zero': html`<chart-stage
        .depths=${{ north: north.map((value) => (value ?? 0) - 800) }}
        finding="Below the gauge again."
      ></chart-stage>`,
    }),
};

/** Arrows choose a month, which the pane reads; a switch takes a line away, and not the last. */
export const Behaviours: Story = {
  play: async ({ canvasElement }) => {
    const stage = canvasElement.querySelector('chart-stage');
    const root = stage?.shadowRoot;
    await stage?.updateComplete;
    root?.querySelector<HTMLElement>('[role="slider"]')?.focus();
    press('ArrowRight', 'ArrowRight');
    await stage?.updateComplete;
    check(
      root?.querySelector('.reading')?.textContent.includes('January 2027') === true,
      'The pane does not read the chosen month',
    );
    root?.querySelector<HTMLElement>('[role="switch"]')?.click();
    await stage?.updateComplete;
    check(
      root?.querySelector('.readings')?.textContent.includes('Both') === false,
      'The line that was switched off is read',
    );
  },
};

export const AsTable: Story = {
  play: async ({ canvasElement }) => {
    const stage = canvasElement.querySelector('chart-stage');
    await stage?.updateComplete;
    stage?.shadowRoot?.querySelector<HTMLElement>('summary')?.click();
  },
};

export const RightToLeft: Story = {
  render: () =>
    html`<div dir="rtl"><chart-stage .thresholds=${[{ at: 800, text: 'Low water 800' }]}></chart-stage></div>`,
};

export const Narrow: Story = {
  render: () =>
    examples(
      Object.fromEntries(
        ['768px', '480px', '320px', '240px'].map((width) => [
          width,
          inWidth(width, html`<chart-stage .rows=${[expired]}></chart-stage>`),
        ]),
      ),
    ),
};
