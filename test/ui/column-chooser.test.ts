import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { shownColumns } from '../../src/ui/column-chooser.js';
import type { TableStage } from '../../stories/support/table-stage.js';
import { all, focused, nameOf, place, press, trail } from './table-stage.js';

const headers = (stage: TableStage): string[] =>
  all(stage, 'thead th').map((header) => nameOf(header.querySelector('button') ?? header));
const opener = (stage: TableStage): HTMLElement => all(stage, '[aria-haspopup=dialog]')[0]!;
const boxes = (stage: TableStage): HTMLInputElement[] => all<HTMLInputElement>(stage, '[role=dialog] input');
const listed = (stage: TableStage): string[] => all(stage, '[role=dialog] label').map(nameOf);
const box = (stage: TableStage, name: string): HTMLInputElement => boxes(stage)[listed(stage).indexOf(name)]!;
const button = (stage: TableStage, name: string): HTMLElement =>
  all(stage, '[role=dialog] button').find((one) => nameOf(one) === name)!;
const said = (stage: TableStage): string => nameOf(all(stage, '[role=dialog] [role=status]')[0]);

async function open(columns?: string[], free = false): Promise<TableStage> {
  const stage = await place({ choosable: true, free, ...(columns && { columns }) });
  opener(stage).focus();
  await press(stage, 'Enter');
  return stage;
}

async function click(stage: TableStage, target: HTMLElement): Promise<void> {
  target.click();
  await stage.updateComplete;
}

describe('column chooser', () => {
  it('lists all columns, in the order of the table, hidden ones where they belong', async () => {
    const stage = await open(['name', 'depth', 'area']);
    expect(listed(stage)).to.deep.equal(['Lake', 'Region', 'Depth in m', 'Area in km²']);
    expect(boxes(stage).map(({ checked }) => checked)).to.deep.equal([true, false, true, true]);
    // The box fades in.
    for (const animation of stage.shadowRoot!.getAnimations()) animation.finish();
    await expect(stage).to.be.accessible();
  });

  it('hides and shows a column, and keeps its place in list and table', async () => {
    const stage = await open(['name', 'area', 'region', 'depth']);
    await click(stage, box(stage, 'Region'));
    expect(headers(stage)).to.deep.equal(['Lake', 'Area in km²', 'Depth in m']);
    expect(listed(stage)).to.deep.equal(['Lake', 'Area in km²', 'Region', 'Depth in m']);
    await click(stage, box(stage, 'Region'));
    expect(stage.columns).to.deep.equal(['name', 'area', 'region', 'depth']);
  });

  it('never takes the last column, nor one that always stays', async () => {
    const stage = await open();
    expect(box(stage, 'Lake').disabled).to.equal(true);
    for (const name of ['Region', 'Area in km²', 'Depth in m']) await click(stage, box(stage, name));
    expect(headers(stage)).to.deep.equal(['Lake']);
  });

  it('does not let the last one go where none is fixed', async () => {
    const stage = await open(['region', 'area'], true);
    expect(boxes(stage).some(({ disabled }) => disabled)).to.equal(false);
    await click(stage, box(stage, 'Area in km²'));
    expect(box(stage, 'Region').disabled).to.equal(true);
  });

  it('shows what is wanted and known, what is fixed, and else all', () => {
    const columns = [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ];
    expect(shownColumns(columns, ['b'])).to.deep.equal(['b']);
    expect(shownColumns(columns, [])).to.deep.equal(['a', 'b']);
    expect(shownColumns(columns, ['unknown'])).to.deep.equal(['a', 'b']);
    expect(shownColumns(columns, undefined)).to.deep.equal(['a', 'b']);
    expect(shownColumns(columns, ['b', 'unknown', 'a', 'b'])).to.deep.equal(['b', 'a']);
    expect(shownColumns([{ key: 'a', label: 'A', fixed: true }, ...columns.slice(1)], ['b'])).to.deep.equal(['a', 'b']);
  });

  it('is led by the keyboard: arrows from box to box, Space chooses', async () => {
    const stage = await open();
    expect(focused(stage)).to.equal('');
    expect(stage.shadowRoot!.activeElement).to.equal(box(stage, 'Region'));
    await press(stage, 'ArrowDown', ' ', 'ArrowDown', 'ArrowDown');
    expect(stage.shadowRoot!.activeElement).to.equal(box(stage, 'Depth in m'));
    expect(stage.columns).to.deep.equal(['name', 'region', 'depth']);
    await press(stage, 'Escape');
    expect(stage.shadowRoot!.activeElement).to.equal(opener(stage));
    expect(boxes(stage)).to.have.length(0);
  });

  it('moves a column by Alt and an arrow, says where it came to, and stays with it', async () => {
    const stage = await open();
    box(stage, 'Depth in m').focus();
    await press(stage, 'Alt+ArrowUp');
    expect(stage.columns).to.deep.equal(['name', 'region', 'depth', 'area']);
    expect(said(stage)).to.equal('Depth in m, place 3');
    await press(stage, 'Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowUp');
    expect(stage.columns).to.deep.equal(['name', 'depth', 'region', 'area']);
    expect(said(stage)).to.equal('Depth in m, place 2');
    expect(stage.shadowRoot!.activeElement).to.equal(box(stage, 'Depth in m'));
    await press(stage, 'Alt+ArrowDown');
    expect(headers(stage)).to.deep.equal(['Lake', 'Region', 'Depth in m', 'Area in km²']);
  });

  it('moves a column by a button too, which goes with it to the end', async () => {
    const stage = await open();
    button(stage, 'Move Region down').focus();
    expect(await trail(stage, 'Enter', 'Enter', 'Enter')).to.deep.equal([
      'Move Region down',
      'Move Region down',
      'Move Region down',
    ]);
    expect(stage.columns).to.deep.equal(['name', 'area', 'depth', 'region']);
    expect(button(stage, 'Move Region down').ariaDisabled).to.equal('true');
    expect(button(stage, 'Move Area in km² up').ariaDisabled).to.equal('true');
    expect(button(stage, 'Move Lake down')).to.equal(undefined);
  });

  it('moves a hidden column in the list alone', async () => {
    const stage = await open(['name', 'region', 'area']);
    await click(stage, button(stage, 'Move Depth in m up'));
    expect(listed(stage)).to.deep.equal(['Lake', 'Region', 'Depth in m', 'Area in km²']);
    expect(stage.columns).to.deep.equal(['name', 'region', 'area']);
    await click(stage, box(stage, 'Depth in m'));
    expect(stage.columns).to.deep.equal(['name', 'region', 'depth', 'area']);
  });

  it('shows all as at first again', async () => {
    const stage = await open(['name', 'depth']);
    const reset = button(stage, 'All columns');
    expect(reset.ariaDisabled).to.equal('false');
    await click(stage, reset);
    expect(stage.columns).to.deep.equal(['name', 'region', 'area', 'depth']);
    expect(reset.ariaDisabled).to.equal('true');
  });

  it('takes what the host shows meanwhile', async () => {
    const stage = await open();
    stage.columns = ['name', 'depth', 'region'];
    await stage.updateComplete;
    expect(listed(stage).filter((name) => box(stage, name).checked)).to.deep.equal(['Lake', 'Depth in m', 'Region']);
    expect(listed(stage)).to.have.length(4);
  });

  it('gives every control 24 px or more', async () => {
    const stage = await open();
    for (const control of all(stage, '[role=dialog] :is(label, button)')) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), nameOf(control)).to.be.at.least(24);
    }
    await sendKeys({ press: 'Escape' });
  });
});
