import { join } from 'node:path';
import { serveFolder } from '../tools/static-server.js';
import { tasksWhile } from './tasks-while.js';

/** As slow a machine as this is told of. */
const slowDown = 4;
/** A task longer than this keeps a frame from being drawn in time. */
const frameMs = 16;
const typed = '123456789012';

/**
 * Types a number of twelve digits into the calculator and into a bare field of the same page, at a fourth of the machine's
 * speed, and says how long the longest tasks of each were. Needs the built CDN file.
 */
export async function typingBench(browser, rounds) {
  const server = await serveFolder(join(import.meta.dirname, '../../dist/cdn'));
  const tab = await browser.newPage({ viewport: { width: 480, height: 900 } });
  const page = `${server.origin}/page.html`;
  const body =
    '<!doctype html><html lang="en"><script type="module" src="partner-widgets.js"></script>' +
    '<input id="bare"><points-calculator></points-calculator>';
  await tab.route(page, (route) => route.fulfill({ contentType: 'text/html', body }));
  await tab.goto(page);
  await tab.locator('points-calculator input').first().waitFor();
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  console.log(`Typing ${typed} at ${slowDown} times less speed: the longest task of each of ${rounds} rounds, ms`);
  for (const [side, selector] of [
    ['a bare field', '#bare'],
    ['points-calculator', 'points-calculator input'],
  ]) {
    const field = tab.locator(selector).first();
    const longest = [];
    let over = 0;
    // The first round warms up what the browser compiles.
    for (let round = 0; round <= rounds; round++) {
      await field.fill('');
      await tab.waitForTimeout(1500);
      const tasks = await tasksWhile(browser, tab, () => field.pressSequentially(typed, { delay: 120 }));
      if (round === 0) continue;
      longest.push(Math.max(...tasks));
      over += tasks.filter((ms) => ms > frameMs).length;
    }
    const figures = longest.map((ms) => ms.toFixed(1).padStart(7)).join('');
    console.log(`  ${side.padEnd(28)}${figures}   ${over} over ${frameMs} ms`);
  }
  await tab.close();
  server.close();
}
