/** What the looks of in-page.js find, and what they let pass. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../tools/browsers.js';

let browser;
before(async () => {
  browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });
});
after(() => browser?.close());

/** What a look finds in a body, of which `<kit-part>` has a shadow root when it is given. */
async function look(what, body, { shadow, args = [], width = 400 } = {}) {
  const page = await browser.newPage({ viewport: { width, height: 300 } });
  await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><body style="margin: 0; font: 16px/20px monospace">${body}</body>`);
  const found = await page.evaluate(
    ([name, inner, given]) => {
      const host = globalThis.document.querySelector('kit-part');
      if (host && inner) host.attachShadow({ mode: 'open' }).setHTMLUnsafe(inner);
      return globalThis.look[name](...given);
    },
    [what, shadow, args],
  );
  await page.close();
  return found;
}

const box = (style, content) => `<div style="width: 60px; ${style}">${content}</div>`;
const long = 'Bundesausbildungsförderungsgesetz';

test('clipped: text that is cut is found, in shadow roots too', async () => {
  assert.equal((await look('clipped', box('overflow: hidden', long))).length, 1);
  assert.equal((await look('clipped', box('height: 30px; overflow: hidden', 'one two three four'))).length, 1);
  assert.equal((await look('clipped', '<kit-part></kit-part>', { shadow: box('overflow: clip', long) })).length, 1);
  assert.equal((await look('clipped', '<kit-part></kit-part>', { shadow: box('', long) })).length, 0);
});

test('clipped: an ellipsis needs a tooltip', async () => {
  const ellipsis = 'overflow: hidden; text-overflow: ellipsis; white-space: nowrap';
  assert.equal((await look('clipped', box(ellipsis, long))).length, 1);
  assert.equal((await look('clipped', `<div title="whole">${box(ellipsis, long)}</div>`)).length, 0);
  assert.equal((await look('clipped', `<div title="whole">${box('overflow: hidden', long)}</div>`)).length, 1);
});

test('clipped: what can be scrolled to, what fits and what is for screen readers alone is let pass', async () => {
  assert.deepEqual(await look('clipped', box('overflow: auto', long)), []);
  assert.deepEqual(await look('clipped', box('overflow: hidden', 'fits')), []);
  assert.deepEqual(await look('clipped', box('overflow: hidden', box('overflow-x: auto', long))), []);
  const hidden = '<span style="position: absolute; width: 1px; height: 1px; overflow: hidden">for readers</span>';
  assert.deepEqual(await look('clipped', hidden), []);
});

test('overlaps: text on text is found, but not what is cut before it, nor a menu over a page', async () => {
  const over = (style) => `<div>under</div><div style="position: absolute; top: 0; ${style}">above</div>`;
  assert.equal((await look('overlaps', over(''))).length, 1);
  assert.deepEqual(await look('overlaps', over('background: white')), []);
  assert.deepEqual(await look('overlaps', over('left: 200px')), []);
  const row = (style) => `<div style="display: flex">${box(`flex: none; ${style}`, long)}<div>beside</div></div>`;
  assert.equal((await look('overlaps', row(''))).length, 1);
  assert.deepEqual(await look('overlaps', row('overflow: hidden')), []);
});

test('tooWide: a page wider than its window is found, a scroller of its own is not', async () => {
  const wide = '<div style="width: 500px">wide</div>';
  assert.match((await look('tooWide', wide))[0], /100 px wider/);
  assert.deepEqual(await look('tooWide', `<div style="overflow-x: auto">${wide}</div>`), []);
});

test('spaceText: text that has no room to grow is cut', async () => {
  const page = await browser.newPage();
  await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  await page.goto('about:blank');
  await page.setContent('<p style="width: max-content; overflow: hidden" id="p">Text</p>');
  const cut = () =>
    page.evaluate(() => {
      const p = globalThis.document.querySelector('#p');
      p.style.width = `${p.clientWidth}px`;
      globalThis.look.spaceText(true);
      const found = globalThis.look.clipped().length;
      globalThis.look.spaceText(false);
      return [found, globalThis.look.clipped().length];
    });
  assert.deepEqual(await cut(), [1, 0]);
  await page.close();
});

test('untranslated: words outside the brackets, halves of terms, and the attributes that are read aloud', async () => {
  const found = (shadow, data = []) =>
    look('untranslated', '<kit-part></kit-part>', { shadow, args: [['kit-part'], data] });
  assert.equal((await found('<p>Clients</p>')).length, 1);
  assert.equal((await found('<p>⟦Çļîéñţš one⟧ more</p>')).length, 1);
  assert.match((await found('<p>⟦Çļîé…</p>'))[0], /cut in two/);
  assert.equal((await found('<button aria-label="Close">×</button>')).length, 1);
  assert.deepEqual(await found('<p>⟦Ñéẋţ ⟦Ĝöļð one⟧ one⟧: 1,200.50 EUR</p>'), []);
  assert.deepEqual(await found('<p>Kettle & Loom</p><p>TW</p>', ['Kettle & Loom']), []);
  assert.equal((await found('<p>Martinez</p>', ['Kettle'])).length, 1);
});

test('untranslated: what Intl has said is no term', async () => {
  const page = await browser.newPage();
  await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  await page.goto('about:blank');
  await page.setContent('<kit-part></kit-part>');
  const found = await page.evaluate(() => {
    const names = new Intl.DisplayNames('en', { type: 'region' });
    const days = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
    const root = globalThis.document.querySelector('kit-part').attachShadow({ mode: 'open' });
    for (const text of [`${names.of('SJ')}, ${days.format(0)}`, 'Fiji, Feb 2, 1970']) {
      root.append(globalThis.document.createElement('p'));
      root.lastElementChild.textContent = text;
    }
    return globalThis.look.untranslated(['kit-part'], []);
  });
  assert.deepEqual(found, ['"Fiji, Feb 2, 1970" at <p> is no term']);
  await page.close();
});

test('untranslated: what a host says in place of a term is let pass, with whatever is put in', async () => {
  const page = await browser.newPage();
  await page.addInitScript({ path: fileURLToPath(new URL('in-page.js', import.meta.url)) });
  await page.goto('about:blank');
  await page.setContent('<kit-part></kit-part>');
  const found = await page.evaluate(() => {
    const part = globalThis.document.querySelector('kit-part');
    part.words = { clients: 'Accounts (all)', clientCount: { one: '{count} account', other: '{count} accounts' } };
    const root = part.attachShadow({ mode: 'open' });
    for (const text of ['Accounts (all)', '3 accounts', '1 account', '3 clients', 'Accounts']) {
      root.append(globalThis.document.createElement('p'));
      root.lastElementChild.textContent = text;
    }
    return globalThis.look.untranslated(['kit-part'], []);
  });
  assert.deepEqual(found, ['"3 clients" at <p> is no term', '"Accounts" at <p> is no term']);
  await page.close();
});
