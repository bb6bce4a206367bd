import { expect, fixture, html } from '@open-wc/testing';
import { defineStage } from '../../stories/support/stage.js';
import { TabsStage } from '../../stories/support/tabs-stage.js';
import { pressKeys } from '../support/keys.js';

defineStage('tabs-stage', TabsStage);

const four = ['Alpha', 'Beta', 'Gamma', 'Platform engagement of all clients'].map((label, place) => ({
  key: `t${place}`,
  label,
  count: place === 1 ? '11' : undefined,
}));

async function place(properties: Partial<TabsStage> = {}, width = '600px'): Promise<TabsStage> {
  const box = await fixture<HTMLElement>(html`<div><button>Before</button><tabs-stage></tabs-stage></div>`);
  box.style.inlineSize = width;
  const stage = box.querySelector('tabs-stage')!;
  Object.assign(stage, { tabs: four, chosen: 't0', ...properties });
  await stage.updateComplete;
  return stage;
}

const tabsOf = (stage: TabsStage): HTMLElement[] => [...stage.shadowRoot!.querySelectorAll<HTMLElement>('[role=tab]')];
const panelOf = (stage: TabsStage): HTMLElement => stage.shadowRoot!.querySelector<HTMLElement>('[role=tabpanel]')!;
const focusedIn = (stage: TabsStage): string | undefined =>
  stage.shadowRoot!.activeElement?.textContent.replace(/\s+/g, ' ').trim();

async function press(stage: TabsStage, ...keys: string[]): Promise<void> {
  await pressKeys(...keys);
  await stage.updateComplete;
}

describe('tabs', () => {
  it('name their list, their panel and what they count', async () => {
    const stage = await place();
    const list = stage.shadowRoot!.querySelector('[role=tablist]')!;
    expect(list.getAttribute('aria-label')).to.equal('Sections');
    expect(tabsOf(stage)[1]!.textContent.replace(/\s+/g, ' ').trim()).to.equal('Beta 11');
    expect(panelOf(stage).getAttribute('aria-labelledby')).to.equal(tabsOf(stage)[0]!.id);
    expect(tabsOf(stage).map((tab) => tab.getAttribute('aria-controls'))).to.deep.equal([
      panelOf(stage).id,
      null,
      null,
      null,
    ]);
    await expect(stage).to.be.accessible();
  });

  it('choose by a click, once', async () => {
    const chosen: string[] = [];
    const stage = await place();
    tabsOf(stage)[2]!.click();
    await stage.updateComplete;
    chosen.push(stage.chosen);
    expect(panelOf(stage).textContent).to.contain('Gamma');
    expect(tabsOf(stage).map(({ ariaSelected }) => ariaSelected)).to.deep.equal(['false', 'false', 'true', 'false']);
    expect(chosen).to.deep.equal(['t2']);
  });

  it('are one stop of the Tab key', async () => {
    const stage = await place({ chosen: 't1' });
    stage.parentElement!.querySelector('button')!.focus();
    await press(stage, 'Tab');
    expect(focusedIn(stage)).to.equal('Beta 11');
    await press(stage, 'Tab');
    expect(stage.shadowRoot!.activeElement).to.equal(panelOf(stage));
    await press(stage, 'Shift+Tab', 'Shift+Tab');
    expect(document.activeElement!.textContent).to.equal('Before');
  });

  it('are led through by arrows, Home and End, and go round', async () => {
    const stage = await place();
    tabsOf(stage)[0]!.focus();
    const after: Record<string, string> = {};
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await press(stage, key);
      after[key] = `${after[key] ?? ''}${stage.chosen} `;
    }
    expect(after).to.deep.equal({ ArrowRight: 't1 t0 ', End: 't3 ', ArrowLeft: 't3 ', Home: 't0 ' });
    expect(focusedIn(stage)).to.equal('Alpha');
  });

  it('leave other keys and commands to the page', async () => {
    const stage = await place();
    const [first] = tabsOf(stage);
    for (const init of [{ key: 'ArrowDown' }, { key: 'ArrowRight', altKey: true }, { key: 'End', ctrlKey: true }]) {
      const event = new KeyboardEvent('keydown', { ...init, bubbles: true, composed: true, cancelable: true });
      first!.dispatchEvent(event);
      expect(event.defaultPrevented, init.key).to.equal(false);
    }
    expect(stage.chosen).to.equal('t0');
  });

  it('move the focus only where a choice is made by hand', async () => {
    const stage = await place({ manual: true });
    tabsOf(stage)[0]!.focus();
    await press(stage, 'ArrowRight');
    expect(stage.chosen).to.equal('t0');
    expect(focusedIn(stage)).to.equal('Beta 11');
    await press(stage, 'Shift+Tab');
    expect(document.activeElement!.textContent).to.equal('Before');
    await press(stage, 'Tab');
    expect(focusedIn(stage)).to.equal('Alpha');
    await press(stage, 'ArrowRight', 'Enter');
    expect(stage.chosen).to.equal('t1');
    await press(stage, 'ArrowRight', ' ');
    expect(stage.chosen).to.equal('t2');
  });

  it('follow the direction of the page', async () => {
    const stage = await place();
    stage.parentElement!.dir = 'rtl';
    tabsOf(stage)[0]!.focus();
    await press(stage, 'ArrowLeft');
    expect(stage.chosen).to.equal('t1');
    await press(stage, 'ArrowRight');
    expect(stage.chosen).to.equal('t0');
    const [first, second] = tabsOf(stage).map((tab) => tab.getBoundingClientRect().left);
    expect(first).to.be.above(second!);
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`scroll where they have no room, and show the chosen one whole (${direction})`, async () => {
      const stage = await place({ chosen: 't3', dir: direction }, '240px');
      await stage.updateComplete;
      const list = stage.shadowRoot!.querySelector('[role=tablist]')!;
      const inSight = (tab: HTMLElement): boolean => {
        const { left, right } = tab.getBoundingClientRect();
        const frame = list.getBoundingClientRect();
        return direction === 'ltr' ? right <= frame.right : left >= frame.left;
      };
      expect(list.scrollWidth).to.be.above(list.clientWidth);
      expect(inSight(tabsOf(stage)[3]!)).to.equal(true);
      const { scrollX, scrollY } = window;
      stage.chosen = 't0';
      await stage.updateComplete;
      await Promise.resolve();
      const [first] = tabsOf(stage);
      expect(first!.getBoundingClientRect().left).to.be.at.least(list.getBoundingClientRect().left);
      expect(first!.getBoundingClientRect().right).to.be.at.most(list.getBoundingClientRect().right);
      expect([window.scrollX, window.scrollY]).to.deep.equal([scrollX, scrollY]);
    });
  }

  it('are 24 px or more high', async () => {
    for (const tab of tabsOf(await place())) expect(tab.getBoundingClientRect().height).to.be.at.least(24);
  });
});
