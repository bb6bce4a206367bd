/**
 * `npm run bench`: the kit beside baselines, interleaved in one run of headless Chromium. Times differ from machine to machine;
 * the ratios to the first side are what to look at. `npm run bench -- search` runs those whose name holds that text.
 */
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumFlags, findChromium } from '../tools/browsers.js';
import { typingBench } from './typing.js';

const rounds = 7;
const only = process.argv[2] ?? '';

const output = await build({
  configFile: false,
  logLevel: 'warn',
  resolve: { conditions: ['partner-widgets-source'] },
  build: {
    write: false,
    target: 'es2022',
    rolldownOptions: { input: 'test/bench/page.ts', output: { codeSplitting: false } },
    modulePreload: false,
  },
});
const { code } = [output].flat()[0].output.find(({ type }) => type === 'chunk');

const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
tab.on('pageerror', (error) => console.error(error.message));
await tab.setContent('<!doctype html><html lang="en"><body></body></html>');
await tab.addScriptTag({ type: 'module', content: code });
await tab.waitForFunction(() => 'runBenches' in window);
const results = await tab.evaluate(([times, text]) => window.runBenches(times, text), [rounds, only]);
await tab.close();

console.log(`Median of ${rounds} rounds. The first side of each is the baseline.\n`);
for (const { name, medians } of results) {
  console.log(name);
  for (const { side, ms, ratio } of medians) {
    console.log(`  ${side.padEnd(28)}${ms.toFixed(1).padStart(9)} ms${ratio.toFixed(2).padStart(9)}`);
  }
}

if ('typing'.includes(only)) await typingBench(browser);
await browser.close();
