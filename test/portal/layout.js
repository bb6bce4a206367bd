/* global window, customElements, PerformanceObserver, requestAnimationFrame */
/** What moves on the portal's pages while a slow service answers. */
import assert from 'node:assert/strict';
import { drawn, routes } from './portal-page.js';

/** The most that a page may shift in all, by the browser's own measure; 0.1 is what the web calls good. */
const mostShift = 0.01;

/** Long enough for a skeleton to be painted before its answer comes. */
const answerAfterMs = 400;

/** Runs in the page before anything else: sums up what shifts, and lets every answer of the provider come late. */
function watchShifts(delay) {
  window.shifts = [];
  const placeOf = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      // What is in a shadow root has no name here, but places.
      const moved = sources.map(({ previousRect: from, currentRect: to }) => `${placeOf(from)} -> ${placeOf(to)}`);
      window.shifts.push({ value, moved: moved.join(', ') });
    }
  }).observe({ type: 'layout-shift', buffered: true });

  const late = (target) =>
    new Proxy(target, {
      get(_, key) {
        const value = Reflect.get(target, key, target);
        if (typeof value === 'function') {
          return (...args) => {
            const answer = value.apply(target, args);
            if (!(answer instanceof Promise)) return answer;
            return answer.then((found) => new Promise((resolve) => setTimeout(resolve, delay, found)));
          };
        }
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? late(value) : value;
      },
    });
  const define = customElements.define.bind(customElements);
  customElements.define = (tag, element, options) => {
    define(tag, element, options);
    if (tag !== 'partner-provider') return;
    const { get, set } = Object.getOwnPropertyDescriptor(element.prototype, 'provider');
    Object.defineProperty(element.prototype, 'provider', {
      get,
      set(provider) {
        set.call(this, provider && late(provider));
      },
    });
  };
}

/** The tests by name. */
export default ({ open, origin }) => ({
  async 'nothing jumps while a slow service answers'() {
    const faults = [];
    for (const width of [1280, 768, 360]) {
      for (const route of routes) {
        const { page, context } = await open({ width });
        await page.addInitScript(watchShifts, answerAfterMs);
        await page.goto(`${origin}/#/${route}`);
        await page.reload();
        await drawn(page);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        const shifts = await page.evaluate(() => window.shifts);
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        const moved = [...new Set(shifts.map((shift) => shift.moved))].join('; ');
        console.log(`  shift of ${route} at ${width} px: ${sum.toFixed(4)}${moved && ` (${moved})`}`);
        if (sum >= mostShift) faults.push(`${route} at ${width} px shifts by ${sum.toFixed(4)}: ${moved}`);
        await context.close();
      }
    }
    assert.deepEqual(faults, []);
  },
});
