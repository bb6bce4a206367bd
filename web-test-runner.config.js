/**
 * Unit and browser tests in every engine found on this machine.
 *
 * `npm run test:unit -- --files test/program/x.test.ts` runs some files; `BROWSERS=chromium,firefox` chooses engines.
 * Chromium tests in UTC, and the programme's files in two further time zones too (groups `zone-*`), unless --files narrows the run.
 */
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, findChromium, findFirefox, findWebKit } from './test/tools/browsers.js';
import { sayLastWords } from './test/tools/last-words.js';
import { summaryReporter } from './test/tools/summary-reporter.js';
import { startWebKitDriver } from './test/tools/webkit-driver.js';

sayLastWords();

const wanted = (process.env.BROWSERS ?? 'chromium,firefox,webkit').split(',').map((name) => name.trim());
const narrowed = process.argv.includes('--files');
const zones = ['America/St_Johns', 'Pacific/Kiritimati'];

const found = { chromium: findChromium(), firefox: findFirefox(), webkit: findWebKit() };
for (const name of wanted) {
  if (!(name in found)) throw new Error(`BROWSERS names "${name}"; known are ${Object.keys(found).join(', ')}.`);
  if (found[name] === undefined) console.log(`${name}: not found on this machine, skipped.`);
}
const runs = (name) => wanted.includes(name) && found[name] !== undefined;

const chromium = (zone = 'UTC') =>
  playwrightLauncher({
    product: 'chromium',
    concurrency: 1,
    launchOptions: { executablePath: found.chromium, args: chromiumFlags, env: { ...process.env, TZ: zone } },
  });

const firefox = () =>
  chromeLauncher({
    puppeteer,
    concurrency: 1,
    launchOptions: { browser: 'firefox', executablePath: found.firefox, headless: true },
  });

const webkit = (port) =>
  webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    // Until a page has loaded, which on a busy machine takes as long as the page before it.
    connectionRetryTimeout: 600_000,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.webkit.browser, args: ['--automation'] },
    },
  });

const driver = runs('webkit') ? await startWebKitDriver(found.webkit) : undefined;

const browsers = [
  ...(runs('chromium') ? [chromium()] : []),
  ...(runs('firefox') ? [firefox()] : []),
  ...(driver ? [webkit(driver.port)] : []),
];
if (browsers.length === 0) throw new Error('No browser to test in: install Chromium or set CHROME_PATH.');

export default {
  files: ['test/**/*.test.ts'],
  groups:
    runs('chromium') && !narrowed
      ? zones.map((zone) => ({
          name: `zone-${zone.replace('/', '-')}`,
          files: ['test/program/**/*.test.ts'],
          browsers: [chromium(zone)],
        }))
      : [],
  browsers,
  // One page at a time per browser: keyboard and mouse go to the page in front, and WebKit has only one.
  concurrency: 1,
  concurrentBrowsers: 3,
  nodeResolve: { exportConditions: ['partner-widgets-source', 'browser', 'development'] },
  testFramework: { config: { ui: 'bdd', timeout: 300_000 } },
  testsFinishTimeout: 600_000,
  plugins: [
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
    { name: 'webkit-driver', serverStop: () => driver?.stop() },
  ],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY === true }),
    summaryReporter(),
  ],
};
