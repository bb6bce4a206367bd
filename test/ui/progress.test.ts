import { expect, fixture, html } from '@open-wc/testing';
import { ProgressStage } from '../../stories/support/progress-stage.js';
import { defineStage } from '../../stories/support/stage.js';

defineStage('progress-stage', ProgressStage);

async function place(properties: Partial<ProgressStage>, width = '400px'): Promise<ProgressStage> {
  const box = await fixture<HTMLElement>(html`<div><progress-stage></progress-stage></div>`);
  box.style.inlineSize = width;
  const stage = box.querySelector('progress-stage')!;
  Object.assign(stage, properties);
  await stage.updateComplete;
  if (properties.done !== undefined) for (const animation of stage.shadowRoot!.getAnimations()) animation.finish();
  return stage;
}

const one = (stage: ProgressStage, selector: string): HTMLElement =>
  stage.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** How much of a bar is filled, as a part of 1, from its start. */
function filled(bar: HTMLElement): number {
  const whole = bar.getBoundingClientRect();
  const part = bar.querySelector('span')!.getBoundingClientRect();
  const rtl = bar.matches(':dir(rtl)');
  return rtl ? (whole.right - part.left) / whole.width : (part.right - whole.left) / whole.width;
}

describe('progress', () => {
  it('says what is done, how far it is, and gives it up', async () => {
    const stage = await place({ label: 'Reading', text: '2 of 4 rows', done: 0.5, cancellable: true });
    const bar = one(stage, '[role=progressbar]');
    expect(bar.ariaLabel).to.equal('Reading');
    expect([bar.ariaValueNow, bar.ariaValueText]).to.deep.equal(['50', '2 of 4 rows']);
    expect(one(stage, '.progress').textContent).to.contain('2 of 4 rows');
    one(stage, 'button').click();
    expect(stage.cancelled).to.equal(true);
    await expect(stage).to.be.accessible();
  });

  it('has no value while nobody knows how far it is', async () => {
    const stage = await place({ label: 'Reading' });
    expect(one(stage, '[role=progressbar]').ariaValueNow).to.equal(null);
    expect(one(stage, 'button')).to.equal(null);
    await expect(stage).to.be.accessible();
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`is filled from the start of the line (${dir})`, async () => {
      for (const part of [0, 0.25, 1]) {
        const stage = await place({ done: part, dir });
        expect(filled(one(stage, '[role=progressbar]'))).to.be.closeTo(part, 0.01);
      }
    });
  }

  it('stays within its ends, whatever it is told', async () => {
    const values = [-1, 7].map(async (part) => one(await place({ done: part }), '[role=progressbar]').ariaValueNow);
    expect(await Promise.all(values)).to.deep.equal(['0', '100']);
  });

  it('keeps within narrow places', async () => {
    const stage = await place({ label: 'L'.repeat(80), text: '1 of 2', done: 0.5, cancellable: true }, '240px');
    const end = stage.getBoundingClientRect().right;
    for (const part of stage.shadowRoot!.querySelectorAll('.progress *')) {
      if (part.localName !== 'span' || part.textContent !== '')
        expect(part.getBoundingClientRect().right).to.be.at.most(end);
    }
  });
});

describe('meter', () => {
  it('is decoration where its value stands beside it', async () => {
    const stage = await place({ meter: '', done: 0.4 });
    const bar = one(stage, '.meter');
    expect([bar.role, bar.ariaHidden]).to.deep.equal([null, 'true']);
    expect(filled(bar)).to.be.closeTo(0.4, 0.01);
  });

  it('says its value where nothing else does', async () => {
    const stage = await place({ meter: 'Usage', text: '40 of 100', done: 0.4 });
    const bar = one(stage, '[role=meter]');
    expect([bar.ariaLabel, bar.ariaValueNow, bar.ariaValueText]).to.deep.equal(['Usage', '40', '40 of 100']);
    await expect(stage).to.be.accessible();
  });

  it('is filled from the start of the line', async () => {
    const stage = await place({ meter: '', done: 0.4, dir: 'rtl' });
    expect(filled(one(stage, '.meter'))).to.be.closeTo(0.4, 0.01);
  });
});
