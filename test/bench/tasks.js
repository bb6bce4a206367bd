import { tasksWhile } from './tasks-while.js';

/** As slow a machine as this is told of. */
const slowDown = 4;

/** Presses what a person presses; answers when other rows, all of them, or the details are there. */
const press = (find) => async (tab) => {
  const before = await shown(tab);
  await tab.evaluate((name) => window.pressIn(name), find);
  await tab.waitForFunction((text) => window.shownIn() !== text, before);
  await tab.evaluate(() => window.wholeIn());
};

const shown = (tab) => tab.evaluate(() => window.shownIn());

const acts = {
  sort: press('sort'),
  'next page': press('next'),
  search: press('search'),
  'open the details': press('details'),
};

/** The longest tasks of the client table over 100,000 clients, at a fourth of the machine's speed. */
export async function tasksBench(browser, openPage, rounds) {
  for (const [pageSize, limit, names] of [
    [50, 50, Object.keys(acts)],
    [250, 200, ['sort', 'next page']],
  ]) {
    console.log(`${pageSize} rows a page, ${slowDown} times slower: the longest task of each of ${rounds} rounds, ms`);
    const tab = await openPage();
    const session = await tab.context().newCDPSession(tab);
    for (const name of names) {
      const longest = [];
      let over = 0;
      // The first round warms up what the browser compiles.
      for (let round = 0; round <= rounds; round++) {
        await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
        await tab.evaluate((size) => window.mountPaged(size), pageSize);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
        // What is done when idle is done before.
        await tab.waitForTimeout(1500);
        const tasks = await tasksWhile(browser, tab, () => acts[name](tab));
        if (round === 0) continue;
        longest.push(Math.max(...tasks));
        over += tasks.filter((ms) => ms > limit).length;
      }
      const figures = longest.map((ms) => ms.toFixed(1).padStart(8)).join('');
      console.log(`  ${name.padEnd(20)}${figures}   ${over} over ${limit} ms`);
    }
    await tab.close();
  }
}
