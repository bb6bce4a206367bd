/* global document */
/** The dashboard's pages together: alerts that lead to where one acts, addresses that keep what is shown, an export of one's own. */
import assert from 'node:assert/strict';
import { axe, drawn, fixture, importFile, reportShown, textOf } from './portal-page.js';

const chosenTab = (page, tag) => textOf(page.locator(`${tag} [role=tab][aria-selected=true]`));
const renewalCount = (page) => page.locator('client-renewals tbody tr').count();

/** Waits for a tab to be the chosen one. */
const tabChosen = (page, tag, name) =>
  page.locator(`${tag} [role=tab][aria-selected=true]`, { hasText: name }).waitFor();

/** The tests by name. */
export default ({ open, origin }) => ({
  async 'dashboard: the alert leads to the renewals that it counted, back and forward too'() {
    const { page, context, problems } = await open();
    const alert = page.locator('partner-alerts .alert', { hasText: 'to make' });
    const counted = Number(await textOf(alert.locator('.number')));
    await alert.getByRole('link').click();
    await tabChosen(page, 'client-renewals', 'Renewals to act on');
    await drawn(page);
    assert.match(page.url(), /#\/dashboard\/renewals\?tab=to-act-on$/);
    assert.equal(await renewalCount(page), counted);
    assert.equal(await chosenTab(page, 'client-renewals'), `Renewals to act on ${counted}`);

    await page.locator('client-renewals').getByRole('tab', { name: 'All renewals' }).click();
    await tabChosen(page, 'client-renewals', 'All renewals');
    assert.match(page.url(), /#\/dashboard\/renewals$/);
    await page.goBack();
    await tabChosen(page, 'client-renewals', 'Renewals to act on');
    await page.goBack();
    await page.locator('partner-client-table tbody th').first().waitFor();
    await page.goForward();
    await page.goForward();
    await tabChosen(page, 'client-renewals', 'All renewals');
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'dashboard: further alerts lead to the very clients that they counted'() {
    const { page, context, problems } = await open();
    const low = page.locator('partner-alerts .alert', { hasText: 'low engagement' });
    const counted = Number(await textOf(low.locator('.number')));
    await low.getByRole('link').click();
    await tabChosen(page, 'platform-engagement', 'Client engagement');
    await drawn(page);
    assert.equal(await page.locator('platform-engagement tbody tr').count(), counted);
    await page.goBack();
    await drawn(page);
    const lapses = page.locator('partner-alerts .alert', { hasText: 'soon' });
    const lapsing = Number(await textOf(lapses.locator('.number'))) || 0;
    if (lapsing > 0) {
      await lapses.getByRole('link').click();
      await page.waitForURL(/view=/);
      await drawn(page);
      assert.equal(await page.locator('partner-client-table tbody tr').count(), lapsing);
    }
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'dashboard: an alert of clients on the same page leads down to them, by keys too'() {
    const { page, context, problems } = await open({ width: 320, height: 640 });
    const link = page.locator('partner-alerts .alert', { hasText: 'soon' }).getByRole('link');
    const clients = page.locator('partner-client-table');
    const top = () => clients.evaluate((element) => Math.round(element.getBoundingClientRect().top));
    assert.ok((await top()) > 640);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/view=/);
    await drawn(page);
    assert.ok(Math.abs(await top()) < 100);
    await clients.getByText('Lapses within: 15 days').waitFor();
    // From there the keyboard goes on into the table.
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'partner-client-table');
    assert.equal(await clients.evaluate((element) => element.shadowRoot.activeElement !== null), true);
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'dashboard: what is arranged stands in the address and comes back from it'() {
    const { page, context, problems } = await open({ route: 'dashboard/renewals' });
    await page.locator('client-renewals').getByRole('columnheader', { name: 'Change' }).getByRole('button').click();
    await page.waitForURL(/view=/);
    await drawn(page);
    const [first] = await page.locator('client-renewals .client-name').allInnerTexts();
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await drawn(page);
    assert.equal((await page.locator('client-renewals .client-name').allInnerTexts())[0], first);
    assert.equal(page.url(), address);
    for (const broken of ['view=%7B"sort', 'view=7', 'view=null', 'tab=%ZZ', 'client=', 'tab=nowhere']) {
      await page.goto(`${origin}/#/dashboard/renewals?${broken}`);
      await page.reload();
      await drawn(page);
      assert.equal((await renewalCount(page)) > 0, true, broken);
    }
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'dashboard: a renewal’s client opens among the clients, and is closed by back'() {
    const { page, context, problems } = await open({ route: 'dashboard/renewals' });
    const name = page.locator('client-renewals .client-name').first();
    const client = await name.innerText();
    await name.click();
    await page.locator('partner-client-table dialog').getByText(client).first().waitFor();
    assert.match(page.url(), /#\/dashboard\/clients\?client=/);
    await page.reload();
    await page.locator('partner-client-table dialog').getByText(client).first().waitFor();
    await page.goBack();
    await page.locator('client-renewals tbody tr').first().waitFor();
    assert.equal(await page.locator('partner-client-table dialog').isVisible(), false);
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'dashboard: a band opens its clients, a client its score, and the address says so'() {
    const { page, context, problems } = await open({ route: 'dashboard/engagement' });
    await page.locator('platform-engagement button.band').last().click();
    await tabChosen(page, 'platform-engagement', 'Client engagement');
    await drawn(page);
    await page.locator('platform-engagement .client-name').first().click();
    await page.locator('platform-engagement .category').first().waitFor();
    await page.waitForURL(/tab=clients&client=/);
    await page.reload();
    await page.locator('platform-engagement .category').first().waitFor();
    assert.deepEqual(await axe(page), []);
    await page.goBack();
    await page.locator('platform-engagement .breakdown').waitFor({ state: 'detached' });
    await page.goBack();
    await tabChosen(page, 'platform-engagement', 'Platform Engagement Index');
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'dashboard: an export of one’s own has no renewals and no engagement, which is said kindly'() {
    const { page, context, problems } = await open();
    await importFile(page, fixture('internal-names.csv'));
    await reportShown(page, 'internal-names.csv');
    assert.equal(await page.locator('partner-alerts').isVisible(), false);
    for (const [link, tag] of [
      ['Renewals', 'client-renewals'],
      ['Platform Engagement Index', 'platform-engagement'],
    ]) {
      await page.getByRole('link', { name: link }).click();
      await page.locator(tag).getByText('Not available here').waitFor();
      await page.locator(tag).getByText('Your export holds clients only').waitFor();
    }
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(problems, []);
    await context.close();
  },
});
