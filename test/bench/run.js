/**
 * `npm run bench`: the kit beside baselines and beside others of its kind, interleaved in one run of headless Chromium. Times differ
 * from machine to machine; the ratios to the first side are what to look at. `npm run bench -- search` runs those whose name holds
 * that text (table, chart, points, forecast, typing, tasks); `--rounds=3` runs so many rounds in place of 7.
 */
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../tools/browsers.js';
import { bundle, ensurePeers } from './bundles.js';
import { heaps, printTable, weights } from './tables.js';
import { tasksBench } from './tasks.js';
import { typingBench } from './typing.js';

const options = process.argv.slice(2);
const rounds = Number(options.find((option) => option.startsWith('--rounds='))?.slice('--rounds='.length) ?? 7);
const only = options.find((option) => !option.startsWith('--')) ?? '';

ensurePeers();
const content = await bundle('peers/page.js');
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });

async function openPage() {
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  tab.on('pageerror', (error) => console.error(error.message));
  await tab.setContent('<!doctype html><html lang="en"><body></body></html>');
  await tab.addScriptTag({ type: 'module', content });
  await tab.waitForFunction(() => 'runBenches' in window);
  return tab;
}

const tab = await openPage();
const results = await tab.evaluate(([times, text]) => window.runBenches(times, text), [rounds, only]);
await tab.close();

console.log(`Median of ${rounds} rounds: the first side in milliseconds, each other as a ratio to it.\n`);
for (const kind of ['table', 'chart']) {
  const ofKind = results.filter(({ name }) => name.startsWith(`${kind}: `));
  if (ofKind.length === 0) continue;
  const sides = ofKind[0].medians.map(({ side }) => side);
  const lines = ofKind.map(({ name, medians }) => ({
    name: name.slice(kind.length + 2),
    unit: 'ms',
    values: medians.map(({ ms }) => ms),
  }));
  const held = kind === 'table' ? await heaps(openPage, sides) : [];
  console.log(kind);
  printTable(sides, [...lines, ...held, await weights(sides)]);
}
for (const { name, medians } of results.filter((result) => !/^(table|chart): /.test(result.name))) {
  console.log(name);
  printTable(
    medians.map(({ side }) => side),
    [{ name: '', unit: 'ms', values: medians.map(({ ms }) => ms) }],
  );
}

if ('typing'.includes(only)) await typingBench(browser, rounds);
if ('tasks'.includes(only)) await tasksBench(browser, openPage, rounds);
await browser.close();
