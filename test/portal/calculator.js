/* global navigator */
/** The calculator beside the tier: behind its button, kept in the page's address, shared by it. */
import assert from 'node:assert/strict';
import { drawn, textOf } from './portal-page.js';

const calculatorOf = (page) => page.locator('points-calculator');
const resultsOf = (page) => textOf(calculatorOf(page).locator('dl.figures'));

async function openCalculator(page, name = 'Points calculator') {
  await calculatorOf(page).getByRole('button', { name, exact: true }).click();
}

/** The tests by name. */
export default ({ open, origin }) => ({
  async 'calculator: shut at first, opened by its button, open again on the next visit'() {
    const { page, context, problems } = await open({ route: 'tier' });
    assert.equal(await calculatorOf(page).getByLabel('Sold amount').isVisible(), false);
    await openCalculator(page);
    await calculatorOf(page).getByLabel('Sold amount').waitFor();
    await page.reload();
    await calculatorOf(page).getByLabel('Sold amount').waitFor();
    await openCalculator(page);
    await page.reload();
    await drawn(page);
    assert.equal(await calculatorOf(page).getByLabel('Sold amount').isVisible(), false);
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'calculator: what is entered stands in the address, and comes back from it in any language'() {
    const { page, context, problems } = await open({ route: 'tier' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await openCalculator(page);
    await calculatorOf(page).getByLabel('Sold amount').fill('1,234.50');
    await calculatorOf(page).getByRole('combobox', { name: 'Client market' }).fill('singapore');
    await page.keyboard.press('Enter');
    const results = 'Total points 95.70 Sold points 95.70 Managed points 0.00';
    await calculatorOf(page).getByText('95.70').first().waitFor();
    assert.equal(await resultsOf(page), results);
    await calculatorOf(page).getByText('short of Platinum').waitFor();

    await calculatorOf(page).getByRole('button', { name: 'Copy link' }).click();
    await calculatorOf(page).getByText('Copied.').waitFor({ state: 'attached' });
    const address = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(address, page.url());
    assert.match(address, /#\/tier\?calculation=/);
    assert.deepEqual(problems, []);
    await context.close();

    const italian = await open({ locale: 'it-IT' });
    await italian.page.goto(address);
    assert.equal(await calculatorOf(italian.page).getByLabel('Importo venduto').inputValue(), '1234,50');
    await calculatorOf(italian.page).getByText('95,70').first().waitFor();
    assert.deepEqual(italian.problems, []);
    await italian.context.close();
  },

  async 'calculator: an address that was cut off or changed leads to the calculator as it is'() {
    const { page, context, problems } = await open({ route: 'tier' });
    for (const calculation of ['%7B"deals":[{"amount":"5', '%ZZ', '[]', '"text"', '{"version":9,"deals":"many"}']) {
      await page.goto(`${origin}/#/tier?calculation=${calculation}`);
      await page.reload();
      await drawn(page);
    }
    // The last address could be read, though nothing in it: it leads to an open calculator.
    await calculatorOf(page).getByLabel('Sold amount').fill('1000');
    assert.match(await resultsOf(page), /^Total points 50\.00/);
    assert.deepEqual(problems, []);
    await context.close();
  },
});
