import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { RowSelection } from '../../src/ui/row-selection.js';
import { all, enter, focused, place, press, trail } from './table-stage.js';
import type { TableStage } from '../../stories/support/table-stage.js';

const box = (stage: TableStage, name: string): HTMLInputElement =>
  all<HTMLInputElement>(stage, 'input').find(({ ariaLabel }) => ariaLabel === name)!;
const head = 'Select all lakes on this page';
const sayRows = (stage: TableStage): (string | null)[] =>
  all(stage, 'tbody tr').map(({ ariaSelected }) => ariaSelected);

async function click(stage: TableStage, target: HTMLElement, shiftKey = false): Promise<void> {
  target.dispatchEvent(new MouseEvent('click', { shiftKey, bubbles: true, composed: true, cancelable: true }));
  await stage.updateComplete;
}

describe('row selection', () => {
  it('says which rows are selected, by box and by row', async () => {
    const stage = await place({ selectable: true, selected: ['baikal', 'of-another-page'] });
    expect(all(stage, 'table')[0]!.ariaMultiSelectable).to.equal('true');
    expect(sayRows(stage)).to.deep.equal(['false', 'true', 'false', 'false', 'false', 'false']);
    expect(box(stage, 'Select Baikal').checked).to.equal(true);
    expect([box(stage, head).checked, box(stage, head).indeterminate]).to.deep.equal([false, true]);
    await expect(stage).to.be.accessible();
  });

  it('selects by a box, or by what lies around it', async () => {
    const stage = await place({ selectable: true });
    await click(stage, box(stage, 'Select Chad'));
    await click(stage, box(stage, 'Select Erie').parentElement!);
    expect(stage.selected).to.deep.equal(['chad', 'erie']);
    expect(all<HTMLInputElement>(stage, 'tbody input').map(({ checked }) => checked)).to.deep.equal([
      false,
      false,
      true,
      false,
      true,
      false,
    ]);
    await click(stage, box(stage, 'Select Chad'));
    expect(stage.selected).to.deep.equal(['erie']);
  });

  it('selects and clears a range with Shift, in the order that is shown', async () => {
    const stage = await place({ selectable: true, sort: { by: 'name', descending: true } });
    await click(stage, box(stage, 'Select Erie'));
    await click(stage, box(stage, 'Select Baikal').parentElement!, true);
    expect(stage.selected).to.have.members(['erie', 'dubawnt', 'chad', 'baikal']);
    await click(stage, box(stage, 'Select Dubawnt'), true);
    expect(stage.selected).to.have.members(['erie']);
    await click(stage, box(stage, 'Select Aral'));
    stage.rows = [];
    await stage.updateComplete;
    expect(stage.selected).to.have.members(['erie', 'aral']);
  });

  it('selects all rows that are shown and no others, or none of them', async () => {
    const stage = await place({ selectable: true, selected: ['of-another-page', 'aral'] });
    await click(stage, box(stage, head));
    expect(stage.selected).to.have.length(7);
    expect([box(stage, head).checked, box(stage, head).indeterminate]).to.deep.equal([true, false]);
    await click(stage, box(stage, head));
    expect(stage.selected).to.deep.equal(['of-another-page']);
    expect([box(stage, head).checked, box(stage, head).indeterminate]).to.deep.equal([false, false]);
  });

  it('is led by the keyboard: boxes by Space, rows by Space on any cell, ranges with Shift', async () => {
    const stage = await place({ selectable: true });
    await enter(stage);
    expect(focused(stage)).to.equal('Select Aral');
    await press(stage, ' ');
    expect(stage.selected).to.deep.equal(['aral']);
    expect(await trail(stage, 'ArrowDown', 'ArrowDown', 'ArrowRight')).to.deep.equal([
      'Select Baikal',
      'Select Chad',
      'Chad',
    ]);
    await press(stage, 'Shift+ ');
    expect(stage.selected).to.have.members(['aral', 'baikal', 'chad']);
    await press(stage, ' ');
    expect(stage.selected).to.have.members(['aral', 'baikal']);
    await press(stage, 'ArrowLeft', 'ArrowUp', 'ArrowUp', 'Shift+ ');
    expect(stage.selected).to.deep.equal([]);
    expect(await trail(stage, 'ArrowUp')).to.deep.equal([head]);
    await press(stage, ' ');
    expect(stage.selected).to.have.length(6);
  });

  it('draws a box that is not chosen like a field, in dark too', async () => {
    const stage = await place({ selectable: true });
    stage.style.colorScheme = 'dark';
    const { appearance, backgroundColor, borderTopColor } = getComputedStyle(box(stage, 'Select Chad'));
    expect(appearance).to.equal('none');
    expect(backgroundColor).to.equal(getComputedStyle(all(stage, '.card')[0]!).backgroundColor);
    expect(borderTopColor).to.equal('rgb(111, 119, 135)');
  });

  it('gives boxes 24 px or more', async () => {
    for (const width of ['900px', '320px']) {
      const stage = await place({ selectable: true }, width);
      for (const label of all(stage, '.select-box')) {
        if (!label.checkVisibility() || label.closest('thead')?.offsetWidth === 1) continue;
        const { width: inline, height } = label.getBoundingClientRect();
        expect(Math.min(inline, height)).to.be.at.least(24);
      }
    }
  });

  it('offers the box for all rows in words where rows are cards', async () => {
    const stage = await place({ selectable: true }, '320px');
    const label = all(stage, '.card-head .select-box')[0]!;
    expect(label.checkVisibility()).to.equal(true);
    await click(stage, label.querySelector('span')!);
    expect(stage.selected).to.have.length(6);
    await expect(stage).to.be.accessible();
  });

  it('never loses or adds a key that it was not asked for', () => {
    const shown = ['a', 'b', 'c', 'd', 'e'];
    const step = fc.oneof(
      fc.record({ key: fc.constantFrom(...shown), range: fc.boolean() }),
      fc.constant('all' as const),
    );
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let keys: readonly string[] = ['elsewhere'];
        const selection = new RowSelection(
          () => keys,
          (changed) => (keys = changed),
        );
        for (const each of steps) {
          const before = selection.selected;
          if (each === 'all') selection.toggleAll(shown);
          else {
            selection.toggle(each.key, shown, each.range);
            expect(selection.selected.has(each.key)).to.equal(!before.has(each.key));
          }
          expect(selection.selected.has('elsewhere')).to.equal(true);
          expect(keys).to.have.length(selection.selected.size);
        }
      }),
    );
  });
});
