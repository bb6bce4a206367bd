import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ChipsStage } from '../../stories/support/chips-stage.js';
import { defineStage } from '../../stories/support/stage.js';

defineStage('chips-stage', ChipsStage);

async function place(properties: Partial<ChipsStage>, width = '800px'): Promise<ChipsStage> {
  const box = await fixture<HTMLElement>(html`<div><chips-stage></chips-stage></div>`);
  box.style.inlineSize = width;
  const stage = box.querySelector('chips-stage')!;
  Object.assign(stage, properties);
  await stage.updateComplete;
  return stage;
}

const buttons = (stage: ChipsStage): HTMLElement[] => [...stage.shadowRoot!.querySelectorAll('button')];
const nameOf = (element: Element | null | undefined): string =>
  element?.ariaLabel ?? element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const button = (stage: ChipsStage, name: string): HTMLElement =>
  buttons(stage).find((candidate) => nameOf(candidate) === name)!;
const focusedIn = (stage: ChipsStage): string => nameOf(stage.shadowRoot!.activeElement);

/** Presses what has the focus, and waits for what follows. */
async function press(stage: ChipsStage): Promise<void> {
  await sendKeys({ press: 'Enter' });
  await stage.updateComplete;
  await Promise.resolve();
}

describe('filter chips', () => {
  it('show what is set with a remover, and what is not as a button', async () => {
    const stage = await place({ adds: true, filters: { Usage: undefined }, further: { Relationship: 'Managed' } });
    expect(buttons(stage).map(nameOf)).to.deep.equal([
      'Filter 1',
      'Usage: any',
      'Remove filter: Relationship, Managed',
      'Clear filters',
    ]);
    expect(nameOf(stage.shadowRoot!.querySelector('[part=filter-chip]'))).to.equal('Relationship: Managed');
    await expect(stage).to.be.accessible();
  });

  it('offer to clear only what is set', async () => {
    const stage = await place({ filters: { Usage: undefined } });
    expect(button(stage, 'Clear filters')).to.equal(undefined);
    await expect(stage).to.be.accessible();
  });

  it('open the choice from a button or from the words of a chip', async () => {
    const stage = await place({ adds: true, filters: { Usage: undefined, Market: 'Growth' } });
    const opened = (name: string): string => {
      button(stage, name).click();
      return stage.opened;
    };
    expect(['Filter 1', 'Usage: any', 'Market: Growth'].map(opened)).to.deep.equal(['all', 'Usage', 'Market']);
    expect(stage.filters['Market']).to.equal('Growth');
  });

  it('go one after the other, and hand on the focus', async () => {
    const stage = await place({ adds: true, further: { One: '1', Two: '2', Three: '3' } });
    button(stage, 'Remove filter: Two, 2').focus();
    const seen: string[] = [];
    for (let step = 0; step < 3; step++) {
      await press(stage);
      seen.push(focusedIn(stage));
    }
    expect(seen).to.deep.equal(['Remove filter: Three, 3', 'Remove filter: One, 1', 'Filter']);
    expect(buttons(stage).map(nameOf)).to.deep.equal(['Filter']);
  });

  it('leave the focus on a filter that stays as a button', async () => {
    const stage = await place({ filters: { One: '1', Two: '2' } });
    button(stage, 'Remove filter: One, 1').focus();
    await press(stage);
    expect(focusedIn(stage)).to.equal('One: any');
  });

  it('keep the focus in their line when all are cleared', async () => {
    const stage = await place({ further: { One: '1', Two: '2' } });
    button(stage, 'Clear filters').focus();
    await press(stage);
    expect(buttons(stage)).to.have.length(0);
    expect(stage.shadowRoot!.activeElement?.ariaLabel).to.equal('Filters');
  });

  it('leave the focus to the one who moved it elsewhere', async () => {
    const stage = await place({ further: { One: '1', Two: '2', Three: '3' } });
    button(stage, 'Remove filter: Two, 2').click();
    button(stage, 'Remove filter: One, 1').focus();
    await stage.updateComplete;
    await Promise.resolve();
    expect(focusedIn(stage)).to.equal('Remove filter: One, 1');
  });

  for (const width of [240, 320, 800]) {
    it(`wrap within their element and have targets of 24 px, at ${width} px`, async () => {
      const long = 'Donaudampfschifffahrtsgesellschaft '.repeat(5);
      const stage = await place(
        { adds: true, filters: { Usage: undefined, [long]: long }, further: { Low: '1' } },
        `${width}px`,
      );
      const end = stage.getBoundingClientRect().right;
      for (const control of buttons(stage)) {
        const { right, width: inline, height } = control.getBoundingClientRect();
        expect(right, nameOf(control)).to.be.at.most(end);
        expect(Math.min(inline, height), nameOf(control)).to.be.at.least(24);
      }
    });
  }
});
