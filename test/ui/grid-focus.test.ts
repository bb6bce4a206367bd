import { expect } from '@open-wc/testing';
import { lakes } from '../../stories/support/table-stage.js';
import { all, enter, focused, nameOf, place, press, trail } from './table-stage.js';

describe('a table whose cells hold controls', () => {
  it('is a grid to readers', async () => {
    const stage = await place({ controls: true });
    const roles = (selector: string): string[] => [...new Set(all(stage, selector).map(({ role }) => role ?? ''))];
    expect(roles('table')).to.deep.equal(['grid']);
    expect(roles('tbody td')).to.deep.equal(['gridcell']);
    expect(roles('tbody th')).to.deep.equal(['rowheader']);
    expect(roles('thead th')).to.deep.equal(['columnheader']);
    await expect(stage).to.be.accessible();
  });

  it('is one stop of the Tab key, both ways', async () => {
    const stage = await place({ controls: true });
    await enter(stage);
    expect(focused(stage)).to.equal('Aral');
    expect(await trail(stage, 'Tab', 'Shift+Tab', 'ArrowDown', 'Tab', 'Shift+Tab', 'Shift+Tab')).to.deep.equal([
      'After',
      'Aral',
      'Baikal',
      'After',
      'Baikal',
      'Before',
    ]);
  });

  it('is led through by arrows, and stops at its edges', async () => {
    const stage = await place({ controls: true });
    await enter(stage);
    expect(await trail(stage, 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft')).to.deep.equal([
      'Turan',
      'Siberia',
      '31,722',
      '17,160',
      'Turan',
    ]);
    expect(await trail(stage, 'ArrowLeft', 'ArrowLeft', 'ArrowUp', 'ArrowUp')).to.deep.equal([
      'Aral',
      'Aral',
      'Lake',
      'Lake',
    ]);
    expect(stage.shadowRoot!.activeElement?.localName).to.equal('button');
  });

  it('knows Home, End, Page Up and Page Down, and the first and last cell by Ctrl', async () => {
    const stage = await place({ controls: true, rows: many(80) });
    await enter(stage);
    expect(await trail(stage, 'End', 'Home', 'Control+End', 'Control+Home')).to.deep.equal([
      '0 Chart Print',
      'L0',
      '79 Chart Print',
      'L0',
    ]);
    await press(stage, 'PageDown');
    const down = Number(focused(stage).slice(1));
    expect(down).to.be.above(0).and.below(80);
    expect(await trail(stage, 'PageDown', 'PageUp', 'PageUp', 'PageUp')).to.deep.equal([
      `L${2 * down}`,
      `L${down}`,
      'L0',
      'L0',
    ]);
    await press(stage, 'Control+End', 'PageDown');
    expect(focused(stage)).to.equal('79 Chart Print');
  });

  it('goes into a cell by Enter or F2, from control to control, and back by Escape or F2', async () => {
    const stage = await place({ controls: true });
    const escapes: Event[] = [];
    stage.addEventListener('keydown', (event) => event.key === 'Escape' && escapes.push(event));
    await enter(stage);
    await press(stage, 'End');
    const steps = ['Enter', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Escape', 'F2', 'Enter', 'F2', 'ArrowLeft'];
    expect(await trail(stage, ...steps)).to.deep.equal([
      'Chart Aral',
      'Print Aral',
      'Chart Aral',
      'Print Aral',
      '68 Chart Print',
      'Chart Aral',
      'Chart Aral',
      '68 Chart Print',
      '17,160',
    ]);
    expect(stage.pressed).to.deep.equal(['Chart Aral']);
    expect(escapes).to.have.length(0);
    stage.remove();
  });

  it('leaves a key alone that means nothing in a cell', async () => {
    const stage = await place({ controls: true });
    await enter(stage);
    const handled = (key: string, more: KeyboardEventInit = {}): boolean => {
      const event = new KeyboardEvent('keydown', { key, ...more, bubbles: true, composed: true, cancelable: true });
      return !stage.shadowRoot!.activeElement!.dispatchEvent(event);
    };
    expect(handled('a')).to.equal(false);
    expect(handled(' ')).to.equal(false);
    expect(handled('Escape')).to.equal(false);
    expect(handled('ArrowLeft', { altKey: true })).to.equal(false);
    expect(handled('ArrowRight', { metaKey: true })).to.equal(false);
    expect(handled('ArrowRight')).to.equal(true);
    expect(handled('Enter')).to.equal(false);
  });

  it('runs from the right in a page that does', async () => {
    const stage = await place({ controls: true });
    stage.parentElement!.dir = 'rtl';
    await enter(stage);
    expect(await trail(stage, 'ArrowLeft', 'ArrowLeft', 'ArrowRight', 'End', 'F2', 'ArrowLeft')).to.deep.equal([
      'Turan',
      '17,160',
      'Turan',
      '68 Chart Print',
      'Chart Aral',
      'Print Aral',
    ]);
  });

  it('remembers where a pointer was', async () => {
    const stage = await place({ controls: true });
    all(stage, 'button')
      .find((button) => nameOf(button) === 'Chart Chad')!
      .focus();
    expect(await trail(stage, 'Tab', 'Shift+Tab', 'Escape')).to.deep.equal(['After', 'Chart Chad', '11 Chart Print']);
  });

  it('keeps the focus with row and column while rows are sorted and columns are moved', async () => {
    const stage = await place({ controls: true, free: true });
    await enter(stage);
    await press(stage, 'ArrowDown', 'ArrowRight');
    expect(focused(stage)).to.equal('Siberia');
    stage.sort = { by: 'area', descending: true };
    await stage.updateComplete;
    expect(focused(stage)).to.equal('Siberia');
    stage.columns = ['area', 'region', 'name'];
    await stage.updateComplete;
    expect(focused(stage)).to.equal('Siberia');
    expect(await trail(stage, 'ArrowDown', 'ArrowRight')).to.deep.equal(['Great Lakes', 'Erie']);
    stage.sort = { by: 'name', descending: true };
    await stage.updateComplete;
    expect(focused(stage)).to.equal('Erie');
    expect(all(stage, '[tabindex="0"]')).to.have.length(1);
  });

  it('keeps the focus on the same control of its cell', async () => {
    const stage = await place({ controls: true });
    await enter(stage);
    await press(stage, 'End', 'Enter', 'ArrowRight');
    stage.sort = { by: 'name', descending: true };
    await stage.updateComplete;
    expect(focused(stage)).to.equal('Print Aral');
  });

  it('takes what has come in its place where the row, the column or all of them are gone', async () => {
    const stage = await place({ controls: true });
    await enter(stage);
    await press(stage, 'ArrowDown', 'ArrowRight', 'ArrowRight');
    stage.rows = lakes.filter(({ key }) => key !== 'baikal');
    await stage.updateComplete;
    expect(focused(stage)).to.equal('1,350');
    stage.columns = ['name', 'region'];
    await stage.updateComplete;
    expect(focused(stage)).to.equal('Sahel');
    stage.rows = many(1);
    await stage.updateComplete;
    expect(focused(stage)).to.equal('Here');
  });

  it('is left by the Tab key from within a cell too, after a redrawing as well', async () => {
    const stage = await place({ controls: true });
    await enter(stage);
    await press(stage, 'ArrowDown', 'End', 'Enter');
    stage.sort = { by: 'name', descending: true };
    await stage.updateComplete;
    expect(focused(stage)).to.equal('Chart Baikal');
    expect(await trail(stage, 'Tab', 'Shift+Tab', 'Shift+Tab')).to.deep.equal(['After', 'Chart Baikal', 'Before']);
  });

  it('comes back with the focus after a message stood in its place', async () => {
    const stage = await place({ controls: true });
    await enter(stage);
    await press(stage, 'ArrowDown');
    stage.away = true;
    await stage.updateComplete;
    stage.away = false;
    await stage.updateComplete;
    expect(focused(stage)).to.equal('Baikal');
    stage.away = true;
    await stage.updateComplete;
    stage.parentElement!.querySelector('button')!.focus();
    stage.requestUpdate();
    await stage.updateComplete;
    stage.parentElement!.querySelector('button')!.blur();
    stage.away = false;
    await stage.updateComplete;
    expect(document.activeElement).to.equal(document.body);
  });

  it('takes the focus from nobody', async () => {
    const stage = await place({ controls: true });
    await enter(stage);
    await press(stage, 'Tab');
    stage.sort = { by: 'name', descending: true };
    await stage.updateComplete;
    expect(focused(stage)).to.equal('After');
  });

  it('hands its controls back to the Tab key when it becomes a table, and after it left the page', async () => {
    const stage = await place({ controls: true });
    const box = stage.parentElement!;
    stage.remove();
    box.prepend(stage);
    await stage.updateComplete;
    expect(all(stage, '[tabindex="0"]')).to.have.length(1);
    stage.controls = false;
    await stage.updateComplete;
    expect(all(stage, 'table').map(({ role }) => role)).to.deep.equal(['table']);
    expect(all(stage, '[tabindex]')).to.have.length(0);
    expect(all(stage, 'button').every(({ tabIndex }) => tabIndex === 0)).to.equal(true);
  });

  it('leads through cards too, and not to a header that is not there', async () => {
    const stage = await place({ controls: true }, '320px');
    await enter(stage);
    expect(await trail(stage, 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowUp')).to.deep.equal([
      'Aral',
      'Turan',
      'Siberia',
      'Turan',
    ]);
  });
});

describe('a table without controls in its cells', () => {
  it('is a table, and its headers are stops by themselves', async () => {
    const stage = await place();
    expect(all(stage, 'table')[0]!.role).to.equal('table');
    await enter(stage);
    expect(await trail(stage, 'Tab', 'Tab')).to.deep.equal(['Area in km²', 'After']);
    await expect(stage).to.be.accessible();
  });

  it('is a region that keys reach and scroll, only while it is wider than its frame', async () => {
    const stage = await place({ rows: many(1, 'W'.repeat(120)) }, '700px');
    const frame = all(stage, '.table-frame')[0]!;
    const until = async (holds: () => boolean): Promise<void> => {
      while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve));
    };
    await until(() => frame.role === 'region');
    expect(frame.ariaLabel).to.equal('Lakes');
    await enter(stage);
    expect(stage.shadowRoot!.activeElement).to.equal(frame);
    const before = all(stage, 'tbody th')[0]!.getBoundingClientRect().left;
    await press(stage, 'ArrowRight');
    await until(() => frame.scrollLeft > 0);
    expect(all(stage, 'tbody th')[0]!.getBoundingClientRect().left).to.equal(before);
    await expect(stage).to.be.accessible();
    stage.rows = many(1);
    await until(() => frame.role === null);
    expect(frame.tabIndex).to.equal(-1);
  });
});

function many(count: number, region = 'Here') {
  return Array.from({ length: count }, (_, n) => ({ key: `l${n}`, name: `L${n}`, region, area: n, depth: n }));
}
