import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import { linePath, plotOf, spread } from '../../src/ui/plot.js';
import { ChartStage } from '../../stories/support/chart-stage.js';
import { defineStage } from '../../stories/support/stage.js';
import { until } from '../support/until.js';

defineStage('chart-stage', ChartStage);

async function place(properties: Partial<ChartStage> = {}, width = '900px'): Promise<ChartStage> {
  const box = await fixture<HTMLElement>(html`<div><chart-stage></chart-stage></div>`);
  box.style.inlineSize = width;
  const stage = box.querySelector('chart-stage')!;
  Object.assign(stage, properties);
  await until(() => all(stage, 'svg.lines').length > 0);
  return stage;
}

const all = <E extends Element = HTMLElement>(stage: ChartStage, selector: string): E[] => [
  ...stage.shadowRoot!.querySelectorAll<E>(selector),
];
const said = (element: Element | undefined): string => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const plot = (stage: ChartStage): HTMLElement => all(stage, '[role=slider]')[0]!;
const reading = (stage: ChartStage): string => said(all(stage, '.readings')[0]);
/** The table of the same figures, row by row. */
const rows = (stage: ChartStage): string[][] =>
  all(stage, '.data-table tbody tr').map((row) => [...row.children].map(said));

async function press(stage: ChartStage, ...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
  await stage.updateComplete;
}

describe('chart', () => {
  it('states its finding, and begins at the last measured step', async () => {
    const stage = await place();
    expect(said(all(stage, 'figure > figcaption')[0])).to.contain('Both lakes rise until November');
    expect(plot(stage).getAttribute('aria-valuetext')).to.equal('November 2026');
    expect(reading(stage)).to.equal('Both 2,287.82 North 993.42 South 1,294.40');
    await expect(stage).to.be.accessible();
  });

  it('is one stop, whose arrows, Home and End choose a step and stop at the ends', async () => {
    const stage = await place();
    plot(stage).focus();
    const seen: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowLeft', 'Home', 'ArrowLeft', 'End', 'ArrowRight']) {
      await press(stage, key);
      seen.push(plot(stage).getAttribute('aria-valuetext'));
    }
    expect(seen).to.deep.equal([
      'December 2026, projected',
      'January 2027, projected',
      'December 2026, projected',
      'June 2026',
      'June 2026',
      'February 2027, projected',
      'February 2027, projected',
    ]);
    expect(all(stage, 'svg [tabindex]')).to.have.length(0);
  });

  it('reads the chosen step in one region that stays', async () => {
    const stage = await place();
    const [region] = all(stage, '[aria-live=polite]');
    plot(stage).focus();
    await press(stage, 'Home');
    expect(reading(stage)).to.contain('Both 1,742.00');
    expect(all(stage, '[aria-live=polite]')[0]).to.equal(region);
  });

  it('turns by buttons, which stay where they are at the ends', async () => {
    const stage = await place();
    const [previous, next] = all(stage, '.reading-head button');
    next!.click();
    await stage.updateComplete;
    expect(said(all(stage, '.reading-head')[0])).to.contain('December 2026 projected');
    for (let step = 0; step < 12; step++) {
      previous!.click();
      await stage.updateComplete;
    }
    expect(said(all(stage, '.reading-head')[0])).to.contain('June 2026');
    expect(previous!.ariaDisabled).to.equal('true');
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`chooses what is pressed, in the direction of the page (${dir})`, async () => {
      const stage = await place({ dir });
      const { left, right, width, top } = plot(stage).getBoundingClientRect();
      const clientX = dir === 'rtl' ? right - width * 0.02 : left + width * 0.02;
      const init = { clientX, clientY: top + 5, isPrimary: true, buttons: 1, bubbles: true };
      plot(stage).dispatchEvent(new PointerEvent('pointerdown', init));
      await stage.updateComplete;
      expect(plot(stage).ariaValueNow).to.equal('1');
      plot(stage).focus();
      await press(stage, dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
      expect(plot(stage).ariaValueNow).to.equal('2');
    });
  }

  it('switches lines off, all but the last', async () => {
    const stage = await place();
    const switches = all(stage, '[role=switch]');
    for (const one of switches) {
      one.click();
      await stage.updateComplete;
    }
    expect(switches.map(({ ariaChecked }) => ariaChecked)).to.deep.equal(['false', 'false', 'true']);
    expect(switches[2]!.ariaDisabled).to.equal('true');
    expect(reading(stage)).to.equal('South 1,294.40');
    switches[0]!.click();
    await stage.updateComplete;
    expect(reading(stage)).to.equal('Both 2,287.82 South 1,294.40');
  });

  it('has the same figures as a table', async () => {
    const stage = await place();
    expect(all<HTMLDetailsElement>(stage, 'details')[0]!.open).to.equal(false);
    all(stage, 'summary')[0]!.click();
    await until(() => rows(stage).length > 0);
    expect(rows(stage)).to.have.length(9);
    expect(rows(stage)[7]).to.deep.equal(['January 2027, projected', '2,088.56', '794.16', '1,294.40']);
    expect(all(stage, '.data-table')[0]!.checkVisibility()).to.equal(true);
    await expect(stage).to.be.accessible();
  });

  it('has its table on paper, opened or not', async () => {
    const stage = await place();
    expect(rows(stage)).to.have.length(0);
    window.dispatchEvent(new Event('beforeprint'));
    await stage.updateComplete;
    expect(rows(stage)).to.have.length(9);
  });

  it('is drawn in the frame that measures it, and takes the room that was kept for it', async () => {
    const box = await fixture<HTMLElement>(html`<div><chart-stage></chart-stage></div>`);
    const stage = box.querySelector('chart-stage')!;
    const height = stage.offsetHeight;
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    expect(all(stage, 'svg.lines')).to.have.length(1);
    expect(stage.offsetHeight).to.equal(height);
  });

  it('names the chosen step under its axis, however narrow it is', async () => {
    const stage = await place({}, '320px');
    plot(stage).focus();
    const named = (): string[] => all(stage, '.axis-steps > span').map(said);
    for (const [key, month] of [
      ['ArrowLeft', 'Oct'],
      ['ArrowLeft', 'Sep'],
      ['ArrowLeft', 'Aug'],
    ] as const) {
      await press(stage, key);
      const at = named().indexOf(month);
      expect(at, month).to.be.at.least(0);
      expect(named().slice(at - 1, at + 2)).to.deep.equal(['', month, '']);
    }
  });

  it('breaks its lines where nothing is known, and says so', async () => {
    const north = [1, 2, undefined, undefined, 5, 6];
    const stage = await place({ depths: { north }, projected: 0 });
    expect(all(stage, 'svg .gap').map(said)).to.deep.equal(['No data']);
    const marks = all(stage, 'svg .mark').map((path) => path.getAttribute('d')?.match(/M/g)?.length);
    expect(marks).to.deep.equal([4]);
    plot(stage).focus();
    await press(stage, 'ArrowLeft', 'ArrowLeft');
    expect(reading(stage)).to.equal('North No data');
  });

  it('has a sentence where nothing is known at all', async () => {
    const stage = await place({ depths: { north: [undefined, undefined] } });
    expect(said(all(stage, '.plot')[0])).to.contain('Depths appear here');
    expect(all(stage, '[role=slider], details, .reading')).to.have.length(0);
    expect(all(stage, '.axis-steps > span')).to.have.length(2);
    await expect(stage).to.be.accessible();
  });

  it('keeps the chosen step when the figures come anew', async () => {
    const stage = await place();
    plot(stage).focus();
    await press(stage, 'Home', 'ArrowRight');
    stage.depths = { north: [1, 2, 3, 4] };
    await stage.updateComplete;
    expect(plot(stage).getAttribute('aria-valuetext')).to.equal('July 2026, projected');
  });

  it('draws thresholds within the scale alone', async () => {
    const thresholds = [
      { at: 800, text: 'Low water 800' },
      { at: 90_000, text: 'Never' },
    ];
    const stage = await place({ thresholds });
    expect(all(stage, 'svg .threshold')).to.have.length(1);
    expect(said(all(stage, 'svg')[0])).to.not.contain('Never');
  });

  for (const width of [240, 320, 480, 768, 1280]) {
    it(`is as wide as its element, and follows it, at ${width} px`, async () => {
      const stage = await place({}, '900px');
      stage.parentElement!.style.inlineSize = `${width}px`;
      const drawn = (): number => all<SVGElement>(stage, 'svg.lines')[0]!.getBoundingClientRect().width;
      await until(() => Math.abs(drawn() - plot(stage).clientWidth) <= 1);
      const end = stage.getBoundingClientRect().right;
      for (const part of all(stage, '.plot, .reading, .switch, .line-ends span, .axis-steps')) {
        expect(part.getBoundingClientRect().right, part.className).to.be.at.most(end + 1);
      }
      const below =
        all(stage, '.reading')[0]!.getBoundingClientRect().top >= plot(stage).getBoundingClientRect().bottom;
      expect(below).to.equal(width < 720);
    });
  }

  it('lays values out from zero, in order, within the plot', () => {
    const values = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.boolean(), (some, fromRight) => {
        const { x, y, ticks } = plotOf({
          width: 600,
          height: 240,
          top: 24,
          steps: some.length,
          values: some,
          fromRight,
        });
        for (const value of [0, ...some]) expect(y(value)).to.be.within(23.999, 240.001);
        expect(ticks).to.include(0);
        expect(x(0) < x(1)).to.equal(!fromRight);
      }),
    );
  });

  it('pushes names apart, in their order and within the plot where there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 240 }), { maxLength: 10 }), (places) => {
        const spots = spread(places, 16, 240);
        for (const [a, spot] of spots.entries()) {
          expect(spot).to.be.within(0, 240);
          for (const [b, other] of spots.entries()) {
            if (a !== b) expect(Math.abs(spot - other)).to.be.at.least(16);
            if (places[a]! < places[b]!) expect(spot).to.be.below(other);
          }
        }
      }),
    );
    expect(linePath([[0, 1], [2.04, 3], undefined, [4, 5]])).to.equal('M0,1L2,3M4,5');
  });
});
