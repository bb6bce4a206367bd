/* global document, window */
/** How the elements look where colours are not theirs: on paper, and in forced colours. */
import assert from 'node:assert/strict';

/** The tests by name. */
export default ({ open }) => ({
  async 'on paper: light whatever the theme, and nothing behind a button'() {
    const { page, context } = await open({ dark: true });
    const ofCard = (property) =>
      page.evaluate((name) => {
        const card = document.querySelector('partner-client-table').shadowRoot.querySelector('[part=card]');
        return window.getComputedStyle(card)[name];
      }, property);
    assert.equal(await ofCard('backgroundColor'), 'rgb(20, 23, 29)');
    const table = page.locator('partner-client-table');
    const hidden = table.locator('tbody .chip.rest').first();
    await hidden.waitFor({ state: 'attached' });
    assert.equal(await hidden.isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(
      [await ofCard('backgroundColor'), await ofCard('color')],
      ['rgb(255, 255, 255)', 'rgb(26, 30, 39)'],
    );
    assert.equal(await hidden.isVisible(), true);
    assert.equal(await table.locator('tbody .more').first().isVisible(), false);
    const widths = await table.evaluate((element) => [element.clientWidth, element.closest('main').clientWidth]);
    assert.equal(widths[0], widths[1]);
    await context.close();
  },

  async 'in forced colours: the chosen segment stands out, and buttons without effect are grey'() {
    const { page, context } = await open({ route: 'tier' });
    await page.emulateMedia({ forcedColors: 'active' });
    const grounds = await page
      .locator('points-calculator .segments label')
      .evaluateAll((labels) => labels.map((label) => window.getComputedStyle(label).backgroundColor));
    assert.notEqual(grounds[0], grounds[1]);
    await page.goto(page.url().replace(/#.*/, '#/dashboard/clients'));
    const turns = page.locator('partner-client-table .turn .button[aria-label$=page]');
    await turns.first().waitFor();
    const [previous, next] = await turns.evaluateAll((buttons) =>
      buttons.map((button) => window.getComputedStyle(button).color),
    );
    assert.notEqual(previous, next);
    await context.close();
  },
});
