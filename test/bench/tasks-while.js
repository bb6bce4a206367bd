/** The tasks of a page's main thread while something is done, in milliseconds. */
export async function tasksWhile(browser, tab, run) {
  await browser.startTracing(tab, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
  await run();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, dur, pid, tid }) => name.endsWith('RunTask') && dur > 0 && threads.has(`${pid} ${tid}`))
    .map(({ dur }) => dur / 1000);
}
