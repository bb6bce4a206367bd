/**
 * Every story as a test, in Chromium: it renders something, its play function passes, nothing is logged as an error,
 * nothing is asked of another host, axe finds nothing against WCAG 2.2 AA in light and in dark. A picture of each goes
 * into test/visual/pictures. Pages of documentation are opened too.
 *
 * `npm run test:stories -- tier-progress` runs the stories whose id holds that text.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from './browsers.js';
import { serveFolder } from './static-server.js';

const built = 'storybook-static';
const pictures = 'test/visual/pictures';
const pagesAtOnce = 2;
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function buildWhereStale() {
  const sources = ['src', 'stories', '.storybook', 'package-lock.json'].map(newest);
  const index = join(built, 'index.json');
  if (existsSync(index) && statSync(index).mtimeMs > Math.max(...sources)) return;
  const { status } = spawnSync('npm', ['run', '--silent', 'build-storybook'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs in the page before anything else: notes how the story or page of documentation ends. */
function noteTheEnd() {
  let channel;
  window.storyEnd = new Promise((resolve) => {
    Object.defineProperty(window, '__STORYBOOK_ADDONS_CHANNEL__', {
      configurable: true,
      get: () => channel,
      set(value) {
        channel = value;
        const thrown = [];
        const failed = (error) => thrown.push(error?.message ?? error?.description ?? String(error));
        channel.on('playFunctionThrewException', failed);
        channel.on('unhandledErrorsWhilePlaying', (errors) => errors.forEach(failed));
        channel.on('storyThrewException', (error) => (failed(error), resolve(thrown)));
        channel.on('storyErrored', (error) => (failed(error), resolve(thrown)));
        channel.on('storyMissing', () => resolve(['The story is missing.']));
        channel.on('storyFinished', ({ status }) =>
          resolve(status === 'error' && thrown.length === 0 ? ['The story failed.'] : thrown),
        );
        channel.on('docsRendered', () => resolve(thrown));
      },
    });
  });
}

/** Runs in the page: what is wrong with what was drawn. */
function blankness(selector) {
  const root = document.querySelector(selector);
  if (root === null) return ['There is no root to draw in.'];
  const problems = [];
  const unknown = new Set([...root.querySelectorAll(':not(:defined)')].map((element) => element.localName));
  if (unknown.size > 0) problems.push(`Not registered: ${[...unknown].join(', ')}.`);

  const drawn = [...root.querySelectorAll('*')].some((element) => {
    const { width, height } = element.getBoundingClientRect();
    const content = [...(element.shadowRoot?.children ?? [])].filter(({ localName }) => localName !== 'style');
    return width > 0 && height > 0 && content.length > 0;
  });
  if (!drawn && root.innerText.trim() === '') problems.push('Nothing was drawn.');
  return problems;
}

/** Runs in the page: axe's findings as lines of text. */
async function findings(options) {
  const { violations } = await window.axe.run(document.body, options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help}; at ${target.flat().join(' ')}\n      ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}

async function check(context, origin, entry) {
  const page = await context.newPage();
  const problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(`Console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`Error: ${error.message}`));
  await page.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      problems.push(`Asked another host: ${route.request().url()}`);
      return route.abort();
    },
  );
  await page.addInitScript(noteTheEnd);
  try {
    const isDocs = entry.type === 'docs';
    const globals = 'a11y.manual:!true';
    await page.goto(`${origin}/iframe.html?id=${entry.id}&viewMode=${isDocs ? 'docs' : 'story'}&globals=${globals}`);
    problems.push(...(await page.evaluate(() => window.storyEnd)));
    problems.push(...(await page.evaluate(blankness, isDocs ? '#storybook-docs' : '#storybook-root')));
    if (!isDocs) {
      await page.screenshot({ path: join(pictures, `${entry.id}.png`), fullPage: true });
      await page.evaluate(axeSource);
      problems.push(...(await page.evaluate(findings, { runOnly: wcag })));
      await page.emulateMedia({ colorScheme: 'dark' });
      const inDark = await page.evaluate(findings, { runOnly: { type: 'rule', values: ['color-contrast'] } });
      problems.push(...inDark.map((finding) => `In dark: ${finding}`));
    }
  } catch (error) {
    problems.push(error.message);
  } finally {
    await page.close();
  }
  return problems;
}

buildWhereStale();
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const only = process.argv[2] ?? '';
const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
const waiting = Object.values(index.entries).filter(({ id }) => id.includes(only));
if (waiting.length === 0) {
  console.error(`No story's id holds "${only}".`);
  process.exit(1);
}

const server = await serveFolder(built);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const count = { passed: 0, failed: 0 };

async function work() {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    const problems = await check(context, server.origin, entry);
    count[problems.length === 0 ? 'passed' : 'failed']++;
    if (problems.length > 0)
      console.error(`✗ ${entry.title} / ${entry.name} (${entry.id})\n    ${problems.join('\n    ')}`);
  }
  await context.close();
}

try {
  await Promise.all(Array.from({ length: pagesAtOnce }, work));
} finally {
  await browser.close();
  server.close();
}

if (process.env.TEST_COUNT_FILE !== undefined) writeFileSync(process.env.TEST_COUNT_FILE, JSON.stringify(count));
console.log(`stories: ${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;
