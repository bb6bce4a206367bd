/* global document, window */
/** The portal's pages: addresses, language, theme, keyboard, windows of any width. */
import assert from 'node:assert/strict';
import { axe, count, drawn, fixture, importFile, reportShown, routes } from './portal-page.js';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'nl', 'pt-BR'];

/** By how many pixels a page can be scrolled sideways. */
const widerThanItsWindow = (page) =>
  page.evaluate(() => {
    const root = document.documentElement;
    return root.scrollWidth - root.clientWidth;
  });

/** The tests by name. */
export default ({ open, origin, start }) => ({
  async 'every page: heading, title, place, nothing logged, axe in light and dark'() {
    for (const dark of [false, true]) {
      for (const route of routes) {
        const { page, context, problems } = await open({ route, dark });
        assert.equal(await page.locator('h1').count(), 1);
        assert.match(await page.title(), /Studio Brattle$/);
        const [top] = await page.locator('nav.top [aria-current=page]').allInnerTexts();
        assert.equal(top, route.startsWith('tier') ? 'Tier' : 'Dashboard');
        assert.equal(await page.getByText('Example data', { exact: true }).isVisible(), true);
        assert.deepEqual(await axe(page), [], `${route}${dark ? ', dark' : ''}`);
        assert.deepEqual(problems, [], route);
        await context.close();
      }
    }
  },

  async 'addresses: back, forward, bookmark, unknown'() {
    const { page, context } = await open();
    assert.match(page.url(), /#\/dashboard\/clients$/);
    await page.getByRole('link', { name: 'Renewals' }).click();
    await page.locator('client-renewals').getByRole('heading', { name: 'Renewals' }).waitFor();
    await page.getByRole('link', { name: 'HubSpot team' }).click();
    await page.locator('hubspot-team-card').waitFor();
    assert.equal(await page.getByRole('navigation', { name: 'Overview' }).isVisible(), false);
    await page.getByRole('link', { name: 'Tier' }).click();
    await page.locator('tier-progress').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'page-heading');
    await page.goBack();
    await page.locator('hubspot-team-card').waitFor();
    await page.goBack();
    await page.locator('client-renewals').getByRole('heading', { name: 'Renewals' }).waitFor();
    await page.goForward();
    await page.locator('hubspot-team-card').waitFor();
    await page.reload();
    await page.locator('hubspot-team-card').waitFor();
    await page.goto(`${origin}/#/nowhere`);
    await page.locator('partner-client-table').waitFor();
    assert.match(page.url(), /#\/dashboard\/clients$/);
    await context.close();
  },

  async 'tier: its tabs have addresses, and the calculator stays beside both'() {
    const { page, context, problems } = await open({ route: 'tier' });
    await page.getByRole('link', { name: 'Points breakdown' }).click();
    await page.locator('points-breakdown').getByText('Equals the tier’s total points').waitFor();
    await page.locator('points-over-time figcaption').getByText('fall below Gold').waitFor();
    assert.match(page.url(), /#\/tier\/points$/);
    assert.match(await page.title(), /^Points breakdown – Tier/);
    assert.equal(await page.locator('tier-progress').isVisible(), false);
    assert.equal(await page.locator('points-calculator').isVisible(), true);
    const tabs = page.getByRole('navigation', { name: 'Tier' });
    assert.deepEqual(await tabs.locator('[aria-current=page]').allInnerTexts(), ['Points breakdown']);
    await page.goBack();
    await page.locator('tier-progress').waitFor();
    assert.deepEqual(await tabs.locator('[aria-current=page]').allInnerTexts(), ['Tier progress']);
    assert.equal(await page.locator('points-breakdown').isVisible(), false);
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'language: the portal and the kit, remembered, and the one of the browser at first'() {
    const { page, context, problems } = await open();
    await page.getByLabel('Language').selectOption('it');
    await page.getByRole('link', { name: 'Panoramica' }).waitFor();
    await page.locator('partner-client-table').getByRole('heading', { name: 'Clienti' }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'it');
    await page.reload();
    await page.getByRole('link', { name: 'Livello' }).click();
    await page.locator('points-calculator').getByText('Calcolatore di punti').waitFor();
    assert.match(await page.title(), /^Livello/);
    assert.deepEqual(problems, []);
    await context.close();

    for (const [locale, lang, dir] of [
      ['it-IT', 'it', 'ltr'],
      ['pt-PT', 'pt-BR', 'ltr'],
      ['ar-EG', 'ar', 'rtl'],
      ['sv-SE', 'en', 'ltr'],
    ]) {
      const other = await open({ locale });
      const root = await other.page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
      assert.deepEqual(root, [lang, dir], locale);
      await other.context.close();
    }
  },

  async 'every language: nothing cut at 320 px, nothing logged, axe'() {
    for (const locale of languages) {
      const { page, context, problems } = await open({ width: 320, locale });
      for (const route of routes) {
        await page.goto(`${origin}/#/${route}`);
        await drawn(page);
        assert.equal(await widerThanItsWindow(page), 0, `${route}, ${locale}`);
        assert.deepEqual(await axe(page), [], `${route}, ${locale}`);
      }
      assert.equal(await page.evaluate(() => document.documentElement.lang), locale);
      assert.deepEqual(problems, [], locale);
      await context.close();
    }
  },

  async 'a language that cannot be loaded: the one before stays, and its name in the list'() {
    const { page, context } = await open();
    await page.route(/\/assets\/(fr|ar)-/, (route) => route.abort());
    await page.getByLabel('Language').selectOption('fr');
    await page.waitForFunction(() => document.querySelector('#language').value === 'en');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await page.getByRole('link', { name: 'Overview' }).waitFor();
    await page.evaluate(() => window.localStorage.setItem('partner-portal.language', 'ar'));
    await page.reload();
    await page.getByRole('link', { name: 'Overview' }).waitFor();
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), [
      'en',
      'ltr',
    ]);
    await context.close();
  },

  async 'theme: light, dark, system, remembered'() {
    const { page, context } = await open();
    const ground = () => page.evaluate(() => window.getComputedStyle(document.body.parentElement).backgroundColor);
    const card = () =>
      page.evaluate(() => {
        const part = document.querySelector('partner-client-table').shadowRoot.querySelector('[part=card]');
        return window.getComputedStyle(part).backgroundColor;
      });
    assert.deepEqual([await ground(), await card()], ['rgb(246, 247, 249)', 'rgb(255, 255, 255)']);
    await page.getByLabel('Theme').selectOption('dark');
    assert.deepEqual([await ground(), await card()], ['rgb(12, 14, 18)', 'rgb(20, 23, 29)']);
    await page.reload();
    await drawn(page);
    assert.deepEqual([await ground(), await card()], ['rgb(12, 14, 18)', 'rgb(20, 23, 29)']);
    await page.getByLabel('Theme').selectOption('system');
    assert.equal(await ground(), 'rgb(246, 247, 249)');
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.equal(await ground(), 'rgb(12, 14, 18)');
    await context.close();
  },

  async 'storage that is denied: the portal works without'() {
    const { page, context, problems } = await open();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new Error('denied');
        },
      });
    });
    await page.reload();
    await drawn(page);
    await page.getByLabel('Language').selectOption('it');
    await page.getByLabel('Tema').selectOption('dark');
    await page.getByRole('link', { name: 'Panoramica' }).waitFor();
    assert.deepEqual(problems, []);
    await context.close();
  },

  async 'keyboard alone'() {
    const { page, context } = await open();
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent?.trim());
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'Skip to the content');
    await page.keyboard.press('Enter');
    assert.equal(await focused(), 'main');
    assert.match(page.url(), /#\/dashboard\/clients$/);

    await page.locator('#data-button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'data-demo');
    await page.keyboard.press('Tab');
    assert.equal(await focused(), 'own-export');
    await page.keyboard.press('Escape');
    assert.equal(await focused(), 'data-button');
    assert.equal(await page.locator('#data-menu').isVisible(), false);
    assert.equal(await page.locator('#own-export').count(), 1);
    await page.keyboard.press('Enter');
    for (let press = 0; press < 3; press++) await page.keyboard.press('Tab');
    assert.equal(await focused(), 'language');
    assert.equal(await page.locator('#data-menu').isVisible(), false);
    await context.close();
  },

  async 'narrow and wide windows: nothing is cut'() {
    for (const locale of ['en-US', 'de-DE', 'ar-EG']) {
      for (const width of [320, 480, 768, 1000, 1920]) {
        const { page, context } = await open({ width, locale });
        for (const route of routes) {
          await page.goto(`${origin}/#/${route}`);
          await drawn(page);
          assert.equal(await widerThanItsWindow(page), 0, `${route} at ${width} px, ${locale}`);
        }
        await context.close();
      }
    }
  },

  async 'npm start: what the development server serves works too'() {
    const { page, problems, stop } = await start();
    try {
      await importFile(page, fixture('internal-names.csv'));
      await reportShown(page, 'internal-names.csv');
      assert.equal(await count(page), '12 clients');
      assert.deepEqual(problems, []);
    } finally {
      await stop();
    }
  },
});
