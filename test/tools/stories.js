/**
 * Every story as a test, in Chromium: it renders something, its play function passes, nothing is logged as an error, nothing is
 * asked of another host, axe finds nothing against WCAG 2.2 AA; nothing is cut and nothing overlaps, with spaced text, at
 * 320 px and in the pseudo-language either, in which every word has to be a term. Each element is also met by axe in every pair of a
 * theme, a mode, a density, a language and a width. A picture of each story goes into test/visual/pictures.
 *
 * `npm run test:stories -- tier-progress` runs the stories whose id holds that text. `npm run test:full` puts every story
 * through every combination of the toolbar instead; `--shard=2/4` runs the second quarter.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { checkStory } from '../stories/check-story.js';
import { deal, pairwise, wholeProduct } from '../stories/pairwise.js';
import { StoryPage } from '../stories/story-page.js';
import { chromiumFlags, findChromium } from './browsers.js';
import { serveFolder } from './static-server.js';

const built = 'storybook-static';
const pictures = 'test/visual/pictures';
/** Some stories wait for seconds, so that more pages than processors are of use. */
const pagesAtOnce = 3;
const pseudo = 'en-XA';
/** What the toolbar offers that can change how a story looks. */
const axes = ['theme', 'mode', 'density', 'locale', 'width'];

const options = process.argv.slice(2);
const full = options.includes('--full');
const [shard, shards] = (options.find((option) => option.startsWith('--shard='))?.slice(8) ?? '1/1')
  .split('/')
  .map(Number);
const only = options.find((option) => !option.startsWith('--')) ?? '';

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

/** The tags of the kit, from the manifest that the build has written. */
function tagsOfTheKit() {
  const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  return modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));
}

/** The choices of the toolbar to look under, per story: dealt out among the stories of one element, or all for each. */
function choicesFor(stories, globalTypes) {
  const offered = Object.fromEntries(
    axes.flatMap((name) => {
      const values = globalTypes[name]?.toolbar.items.map(({ value }) => value) ?? [];
      const distinct = values.filter((value) => value !== pseudo && value !== 'system');
      return distinct.length > 0 ? [[name, distinct]] : [];
    }),
  );
  if (full) return new Map(stories.map((story) => [story, wholeProduct(offered)]));
  const elements = new Map();
  for (const story of stories) {
    // Parts are no elements of the kit: they share the choices of one.
    const element = story.title.startsWith('Parts/') ? 'Parts' : story.title.split('/').slice(0, 2).join('/');
    elements.set(element, [...(elements.get(element) ?? []), story]);
  }
  return new Map([...elements.values()].flatMap((group) => [...deal(pairwise(offered), group)]));
}

buildWhereStale();
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const index = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
const entries = Object.values(index.entries);
const waiting = entries.filter(({ id }, place) => id.includes(only) && place % shards === shard - 1);
if (waiting.length === 0) {
  console.error(`No story's id holds "${only}".`);
  process.exit(1);
}

const server = await serveFolder(built);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const kit = tagsOfTheKit();
const count = { passed: 0, failed: 0 };
let checks = 0;
let choices;

async function userAgent() {
  const page = await browser.newPage();
  const agent = await page.evaluate('navigator.userAgent');
  await page.close();
  return agent;
}

async function work() {
  const context = await browser.newContext({
    viewport: { width: 1024, height: 768 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-US',
    timezoneId: 'UTC',
    // Storybook then halts animations instead of waiting for their end.
    userAgent: `${await userAgent()} StorybookTestRunner`,
  });
  let page = await StoryPage.open(context, server.origin);
  choices ??= choicesFor(
    entries.filter(({ type }) => type === 'story'),
    page.globalTypes,
  );
  const atFirst = Object.fromEntries(axes.map((name) => [name, page.initialGlobals[name]]));
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    let faults;
    try {
      const picture = join(pictures, `${entry.id}.png`);
      const checked = await checkStory(page, entry, {
        atFirst,
        choices: choices.get(entry) ?? [],
        kit,
        pseudo,
        picture,
      });
      faults = checked.faults;
      checks += checked.checks;
    } catch (error) {
      faults = [error.message];
      await page.close();
      page = await StoryPage.open(context, server.origin);
    }
    count[faults.length === 0 ? 'passed' : 'failed']++;
    if (faults.length > 0)
      console.error(`✗ ${entry.title} / ${entry.name} (${entry.id})\n    ${faults.join('\n    ')}`);
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
console.log(`stories: ${count.passed} passed, ${count.failed} failed, ${checks.toLocaleString('en')} checks`);
process.exitCode = count.failed > 0 ? 1 : 0;
