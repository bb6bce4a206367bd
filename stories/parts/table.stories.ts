import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { examples, inWidth } from '../support/examples.js';
import { check, named, press } from '../support/keyboard.js';
import { defineStage } from '../support/stage.js';
import { TableStage, lakes, type Lake } from '../support/table-stage.js';

defineStage('table-stage', TableStage);

interface Args {
  rows: readonly Lake[] | number;
  columns: readonly string[];
  controls: boolean;
  selectable: boolean;
  selected: readonly string[];
}

/**
 * A native table that sorts; where its cells hold controls it has the keyboard of a grid: one stop of the Tab key, arrows, Home and End,
 * Page Up and Down, Enter or F2 into a cell and Escape back. The focus stays with row and column.
 */
const meta: Meta<Args> = {
  title: 'Parts/Table',
  args: {
    rows: lakes,
    columns: ['name', 'region', 'area', 'depth'],
    controls: true,
    selectable: true,
    selected: ['baikal', 'chad'],
  },
  argTypes: { rows: { control: false }, columns: { control: 'object' }, selected: { control: 'object' } },
  render: ({ rows, columns, controls, selectable, selected }) =>
    html`<table-stage
      .rows=${rows}
      .columns=${columns}
      ?controls=${controls}
      ?selectable=${selectable}
      .selected=${selected}
    ></table-stage>`,
};
export default meta;

type Story = StoryObj<Args>;
type Play = NonNullable<Story['play']>;

/** Focuses the stop of the Tab key, then follows a script. */
const play =
  (script: (after: (...keys: string[]) => Promise<string>, stage: TableStage) => Promise<void>): Play =>
  async ({ canvasElement }) => {
    const stage = canvasElement.querySelector('table-stage');
    if (!stage) throw new Error('There is no table');
    await stage.updateComplete;
    stage.shadowRoot?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    await script(async (...keys) => {
      press(...keys);
      await stage.updateComplete;
      return named();
    }, stage);
  };

const long = 'Donaudampfschifffahrtsgesellschaftskapitänsvertretung';
const huge: Lake[] = [{ key: 'huge', name: `${long} ${long}`, region: long, area: 123456789012, depth: 10935.25 }];

export const Playground: Story = {};

export const Options: Story = {
  render: () =>
    examples({
      'to read': html`<table-stage .sort=${{ by: 'name', descending: false }}></table-stage>`,
      'with controls': html`<table-stage controls></table-stage>`,
      'with rows to select': html`<table-stage selectable .selected=${['chad']}></table-stage>`,
      'fewer columns, in another order': html`<table-stage .columns=${['name', 'depth', 'region']}></table-stage>`,
    }),
};

export const States: Story = {
  render: () =>
    examples({
      loading: html`<table-stage .rows=${4}></table-stage>`,
      'one row': html`<table-stage .rows=${lakes.slice(0, 1)}></table-stage>`,
      'long words': html`<table-stage controls .rows=${huge}></table-stage>`,
      'details of a row are open': html`<table-stage open="chad"></table-stage>`,
      'all selected': html`<table-stage selectable .selected=${lakes.map(({ key }) => key)}></table-stage>`,
    }),
};

/** Which columns are shown, and in which order. Alt and an arrow move the column of a box; at least one stays. */
export const ChoosingColumns: Story = {
  render: () => html`<table-stage choosable></table-stage>`,
  play: async ({ canvasElement }) => {
    const stage = canvasElement.querySelector('table-stage');
    await stage?.updateComplete;
    stage?.shadowRoot?.querySelector<HTMLElement>('[aria-haspopup="dialog"]')?.click();
    await stage?.updateComplete;
    const box = [...(stage?.shadowRoot?.querySelectorAll('label') ?? [])].find((label) =>
      label.textContent.includes('Region'),
    );
    box?.querySelector('input')?.click();
    await stage?.updateComplete;
    check(stage?.columns.join() === 'name,area,depth', `Shown are ${stage?.columns.join() ?? 'none'}`);
  },
};

/** From cell to cell, into one and back; the focus stays with its row when the rows are sorted. */
export const Behaviours: Story = {
  play: play(async (after, stage) => {
    check((await after('ArrowRight', 'ArrowDown')) === 'Baikal', 'Arrows do not lead from cell to cell');
    check((await after('End', 'Enter')) === 'Chart Baikal', 'Enter does not lead into the cell');
    await after('Escape', 'Home', 'ArrowRight');
    stage.sort = { by: 'area', descending: true };
    check((await after()) === 'Baikal', 'The focus does not stay with its row');
  }),
};

export const RightToLeft: Story = {
  render: ({ selected }) =>
    html`<div dir="rtl"><table-stage controls selectable .selected=${selected}></table-stage></div>`,
  play: play(async (after) => {
    check((await after('ArrowLeft')) === 'Aral', 'The left arrow does not lead on');
  }),
};

/** Cards under 640 px. Above that a table that is wider than its place scrolls there, and the names of its rows stay in sight. */
export const Narrow: Story = {
  render: ({ selected }) =>
    examples(
      Object.fromEntries(
        ['700px', '480px', '320px', '240px'].map((width) => [
          width,
          inWidth(
            width,
            html`<table-stage
              controls
              ?selectable=${width !== '700px'}
              .selected=${selected}
              .rows=${width === '700px' ? huge : [...huge, ...lakes.slice(0, 2)]}
            ></table-stage>`,
          ),
        ]),
      ),
    ),
};
