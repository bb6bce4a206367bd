/* global document, window */
/** How the tests of the portal reach into its page. Each function takes Playwright's page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The pages, by their addresses. */
export const routes = [
  'dashboard/clients',
  'dashboard/engagement',
  'dashboard/renewals',
  'dashboard/team',
  'tier',
  'tier/points',
];

/** The path of a file in fixtures/. */
export const fixture = (name) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

/** Opens the portal in a window of its own. What goes wrong in it is kept in `problems`. */
export async function openPortal(
  browser,
  at,
  { route = '', width = 1280, height = 900, locale = 'en-US', dark = false } = {},
) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale,
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    timezoneId: 'UTC',
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => {
    const isLitsHint = message.text().startsWith('Lit is in dev mode');
    if (['error', 'warning'].includes(message.type()) && !isLitsHint) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(at)) problems.push(`Asked another host: ${request.url()}`);
  });
  await page.goto(`${at}/${route && `#/${route}`}`);
  await drawn(page);
  return { page, context, problems };
}

/** Waits until every element of the kit that can be seen is defined and shows more than a skeleton. */
export async function drawn(page) {
  await page.waitForFunction(() => {
    const seen = [...document.querySelectorAll('main *')].filter(
      (element) =>
        element.localName.includes('-') && element.localName !== 'partner-provider' && element.checkVisibility(),
    );
    return seen.every((element) => {
      const root = element.shadowRoot;
      return root !== null && root.childElementCount > 0 && root.querySelector('[aria-busy=true], .bone') === null;
    });
  });
}

export async function importFile(page, file) {
  await page.setInputFiles('#own-export', file);
}

export async function reportShown(page, name) {
  await page.locator('#report h2', { hasText: name }).waitFor();
  await drawn(page);
}

/** The visible text of something, with single spaces. */
export const textOf = async (locator) => (await locator.innerText()).replace(/\s+/g, ' ').trim();
export const totals = (page) => textOf(page.locator('partner-client-table [part=totals]'));
export const tableText = (page) => textOf(page.locator('partner-client-table [part=card]'));
export const stepHeading = (page, text) => page.locator('dialog[open] h2', { hasText: text }).waitFor();
export const press = (page, name) => page.locator('dialog[open]').getByRole('button', { name, exact: true }).click();
export const reading = (page, column) => page.getByRole('combobox', { name: `Read ${column} as` });
export const count = async (page) =>
  textOf(
    page
      .locator('partner-client-table [part=card]')
      .getByText(/^[\d,]+ clients?$/)
      .first(),
  );

export async function axe(page) {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
    );
  });
}
