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
  '/readme.html': /^```html\n(<!doctype html>.*?)^```/ms
    .exec(readFileSync('README.md', 'utf8'))[1]
    .replaceAll('/partner-widgets/0.1.0/', '/')
    .replace('<title>', '<link rel="icon" href="data:," /><title>'),
  '/alone.html': page('en', '<points-calculator></points-calculator>', script),
  '/further.html': page(
    'en',
    '<partner-provider><partner-alerts></partner-alerts></partner-provider>',
    script,
    provide(0),
  ),
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

const scripts = () => [...new Set(asked.filter((path) => path.endsWith('.js')))].sort();

test('needs one file to start, and loads a language only where it is spoken', async () => {
  await open('/alone.html', (tab) => tab.locator('points-calculator').getByLabel('Sold amount').waitFor());
  assert.deepEqual(scripts(), ['/partner-widgets.js']);
  await open('/italian.html', (tab) => showsAllFour(tab, { 'hubspot-team-card': 'Invia e-mail' }));
  assert.deepEqual(
    scripts().filter((path) => path.startsWith('/locales/')),
    ['/locales/it.js'],
  );
});

test('shows all four elements when no file beside it can be had', async () => {
  const tab = await browser.newPage();
  await tab.route('**/parts/**', (route) => route.abort());
  await tab.goto(`${origin}/tags-first.html`);
  await showsAllFour(tab, english);
  await tab.close();
});

const furtherTags = [
  'client-renewals',
  'partner-alerts',
  'partner-client-details',
  'platform-engagement',
  'points-breakdown',
  'points-over-time',
];

test('defines a further tag when it is seen, and no other', () =>
  open('/further.html', async (tab) => {
    await tab.locator('partner-alerts').getByText('renewal').first().waitFor();
    const defined = await tab.evaluate((tags) => tags.filter((tag) => window.customElements.get(tag)), furtherTags);
    assert.deepEqual(defined, ['partner-alerts']);
  }));

test('defines every further tag that is added later, also within what is added', () =>
  open('/tags-first.html', async (tab) => {
    await showsAllFour(tab, english);
    for (const tag of furtherTags) {
      await tab.evaluate((name) => {
        const section = document.createElement('section');
        section.append(document.createElement(name));
        document.querySelector('partner-provider').append(section);
        return window.customElements.whenDefined(name).then(() => undefined);
      }, tag);
      await tab.locator(`${tag} [part]`).first().waitFor();
    }
  }));

test('defines a tag in a shadow root that a host names, and one that a host asks for', () =>
  open('/alone.html', async (tab) => {
    const defined = await tab.evaluate(async (file) => {
      const { defineOnSight, defineTag } = await import(file);
      const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      defineOnSight(root);
      root.append(document.createElement('points-breakdown'));
      await window.customElements.whenDefined('points-breakdown');
      await defineTag('points-over-time');
      return window.customElements.get('points-over-time') !== undefined;
    }, '/partner-widgets.js');
    assert.equal(defined, true);
  }));

test('says which tags there are to one that asks for another, and leaves one that is there', () =>
  open('/alone.html', async (tab) => {
    const said = await tab.evaluate(async (file) => {
      const { defineTag } = await import(file);
      await defineTag('points-calculator');
      return Promise.all(['points-overtime', 'toString'].map((tag) => defineTag(tag).catch(String)));
    }, '/partner-widgets.js');
    assert.deepEqual(
      said,
      ['points-overtime', 'toString'].map(
        (tag) => `RangeError: "${tag}" is none of the tags that load: ${furtherTags.join(', ')}.`,
      ),
    );
  }));

test('says which tag could not be loaded, and leaves the rest whole', async () => {
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => message.text().startsWith('partner-widgets') && said.push(message.text()));
  await tab.route('**/parts/points-over-time.js', (route) => route.abort());
  await tab.goto(`${origin}/script-first.html`);
  await showsAllFour(tab, english);
  const failed = tab.waitForEvent('console', (message) => message.text().includes('<points-over-time>'));
  await tab.evaluate(() => {
    const provider = document.querySelector('partner-provider');
    provider.append(document.createElement('points-over-time'), document.createElement('points-over-time'));
    provider.append(document.createElement('partner-alerts'));
  });
  await failed;
  await tab.locator('partner-alerts').getByText('renewal').first().waitFor();
  await tab.locator('points-calculator').getByLabel('Sold amount').fill('1000');
  await tab.locator('points-calculator').getByText('50.00').first().waitFor();
  assert.equal(said.length, 1);
  assert.match(said[0], /^partner-widgets: <points-over-time> could not be loaded, and shows nothing\./);
  await tab.close();
});

test('says in place that a part of an element could not be loaded, and leaves the rest whole', async () => {
  const tab = await browser.newPage();
  await tab.route('**/parts/list-tools.js', (route) => route.abort());
  await tab.goto(`${origin}/tags-first.html`);
  await showsAllFour(tab, english);
  const table = tab.locator('partner-client-table');
  await table.getByRole('button', { name: 'Filter', exact: true }).click();
  await table.getByText('This could not be loaded').waitFor();
  await table.getByRole('button', { name: 'Try again' }).waitFor();
  await table.getByRole('button', { name: 'Next page' }).click();
  await table.getByText('Page 2 of').waitFor();
  await tab.close();
});

test('names the licences of all that it holds', () => {
  const licences = readFileSync('dist/cdn/LICENSES.txt', 'utf8');
  for (const name of ['lit-html', '@lit/context', 'd3-array'])
    assert.match(licences, new RegExp(`^${name} [0-9]`, 'm'));
  assert.match(readFileSync('dist/cdn/partner-widgets.js', 'utf8'), /LICENSES\.txt/);
});

test('warns of an address with a query, by which its parts would bring a second copy', async () => {
  const tab = await browser.newPage();
  const warned = tab.waitForEvent('console', (message) => message.text().includes('without a query'));
  await tab.goto(`${origin}/twice.html`);
  await warned;
  await tab.close();
});

test('tells no host where its words are from: origins are for translators', () => {
  assert.doesNotMatch(readFileSync('dist/cdn/partner-widgets.js', 'utf8'), /itDashboard2023/);
});

for (const [place, path] of [
  ['“Getting started”', '/getting-started.html'],
  ['the README', '/readme.html'],
]) {
  test(`the page that ${place} shows is whole`, () =>
    open(path, async (tab) => {
      await tab.locator('partner-client-table tbody th').first().waitFor();
      await tab.locator('points-calculator').getByText('Points calculator').first().waitFor();
    }));
}

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
