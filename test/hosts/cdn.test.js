/** The CDN file in bare HTML files: one script, no build. Needs `npm run build`. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../tools/browsers.js';

const tags = `<partner-provider>
    <partner-client-table></partner-client-table>
    <tier-progress></tier-progress>
    <points-calculator></points-calculator>
    <hubspot-team-card></hubspot-team-card>
  </partner-provider>`;
const script = '<script type="module" src="/partner-widgets.js"></script>';
const provide = (delay) => `<script type="module">
    import { createDemoProvider } from '/providers.js';
    setTimeout(() => (document.querySelector('partner-provider').provider = createDemoProvider()), ${delay});
  </script>`;
const page = (lang, ...parts) => `<!doctype html><html lang="${lang}"><title>x</title><link rel="icon" href="data:,">
  <body>${parts.join('\n')}</body></html>`;

const pages = {
  '/script-first.html': page('en', script, tags, provide(0)),
  '/tags-first.html': page('en', tags, script, provide(0)),
  '/late-provider.html': page('en', tags, script, provide(1000)),
  '/italian.html': page('it', tags, script, provide(0)),
  '/twice.html': page(
    'en',
    tags,
    script,
    '<script type="module" src="/partner-widgets.js?again"></script>',
    provide(0),
  ),
  '/getting-started.html': readFileSync('stories/examples/without-a-build.html', 'utf8').replace(
    '<title>',
    '<link rel="icon" href="data:," /><title>',
  ),
  '/alone.html': page('en', '<points-calculator></points-calculator>', script),
};

let server, origin, browser;
const asked = [];

before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    asked.push(pathname);
    if (pages[pathname])
      return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[pathname]);
    try {
      const file = readFileSync(`dist/cdn${pathname}`);
      return response.writeHead(200, { 'content-type': 'text/javascript' }).end(file);
    } catch {
      return response.writeHead(404).end();
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${server.address().port}`;
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
});

after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

/** Opens a page, runs `check` on it, and fails on anything that the page complains of. */
async function open(path, check) {
  asked.length = 0;
  const complaints = [];
  const tab = await browser.newPage();
  tab.on('pageerror', (error) => complaints.push(error.message));
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await tab.goto(origin + path);
  await check(tab);
  await tab.close();
  assert.deepEqual(complaints, []);
}

async function showsAllFour(tab, words) {
  await tab.locator('partner-client-table tbody th').first().waitFor();
  for (const [tag, text] of Object.entries(words)) {
    await tab.locator(tag).getByText(text).first().waitFor();
  }
}

const english = {
  'partner-client-table': 'Clients',
  'tier-progress': 'Tier progress',
  'points-calculator': 'Sold amount',
  'hubspot-team-card': 'Send email',
};

for (const path of ['/script-first.html', '/tags-first.html', '/late-provider.html', '/twice.html']) {
  test(`${path} shows all four elements`, () => open(path, (tab) => showsAllFour(tab, english)));
}

test('needs one file, and loads a language only where it is spoken', async () => {
  const scripts = () => [...new Set(asked.filter((path) => path.endsWith('.js')))].sort();
  await open('/alone.html', (tab) => tab.locator('points-calculator').getByLabel('Sold amount').waitFor());
  assert.deepEqual(scripts(), ['/partner-widgets.js']);
  await open('/tags-first.html', (tab) => showsAllFour(tab, english));
  assert.deepEqual(scripts(), ['/partner-widgets.js', '/providers.js']);
  await open('/italian.html', (tab) => showsAllFour(tab, { 'hubspot-team-card': 'Invia e-mail' }));
  assert.deepEqual(scripts(), ['/locales/it.js', '/partner-widgets.js', '/providers.js']);
});

test('tells no host where its words are from: origins are for translators', () => {
  assert.doesNotMatch(readFileSync('dist/cdn/partner-widgets.js', 'utf8'), /itDashboard2023/);
});

test('the page that “Getting started” shows is whole', () =>
  open('/getting-started.html', async (tab) => {
    await tab.locator('partner-client-table tbody th').first().waitFor();
    await tab.locator('points-calculator').getByText('Points calculator').first().waitFor();
  }));

test('the calculator alone counts without a provider', () =>
  open('/alone.html', async (tab) => {
    const calculator = tab.locator('points-calculator');
    await calculator.getByLabel('Sold amount').fill('1000');
    await calculator.getByRole('combobox', { name: 'Client market' }).fill('india');
    await calculator.getByRole('combobox', { name: 'Client market' }).press('Enter');
    await calculator.getByLabel('Yes', { exact: true }).check();
    await calculator.getByLabel('How many other partners will manage this client?').fill('1');
    const results = (await calculator.locator('dl').innerText()).replace(/\s+/g, ' ');
    assert.equal(results, 'Total points 110.00 Sold points 100.00 Managed points 10.00');
    await calculator.getByRole('button', { name: 'Where these rules were read' }).click();
    await calculator.getByRole('link', { name: 'Earn managed MRR credit' }).first().waitFor();
  }));
