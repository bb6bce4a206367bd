/**
 * The reference portal as a person uses it, in Chromium; the tests stand in test/portal. The built portal is served under a
 * strict content security policy, and what `npm start` serves is opened too.
 *
 * `node test/tools/portal.js mapping` runs the tests whose name holds that text.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, createServer, preview } from 'vite';
import calculator from '../portal/calculator.js';
import dashboard from '../portal/dashboard.js';
import imports from '../portal/imports.js';
import layout from '../portal/layout.js';
import looks from '../portal/looks.js';
import pages from '../portal/pages.js';
import { openPortal } from '../portal/portal-page.js';
import { chromiumFlags, findChromium } from './browsers.js';

const configFile = fileURLToPath(new URL('../../vite.config.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'partner-portal-'));
const outDir = join(folder, 'built');
const shared = { configFile, logLevel: 'warn', cacheDir: join(folder, 'cache') };
const host = '127.0.0.1';

// Nothing is inline.
const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
  "connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html",
].join('; ');

const originOf = (server) => server.resolvedUrls.local[0].replace(/\/$/, '');

await build({ ...shared, build: { outDir, emptyOutDir: true } });
const headers = { 'content-security-policy': policy };
const served = await preview({ ...shared, build: { outDir }, preview: { host, port: 0, headers } });
const origin = originOf(served);
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumFlags });

/** Opens the portal as `npm start` serves it; `stop` ends that server. */
async function start() {
  const server = await createServer({ ...shared, server: { host, port: 0, hmr: false, watch: null } });
  await server.listen();
  const portal = await openPortal(browser, originOf(server));
  return { ...portal, stop: () => server.close() };
}

const portal = { open: (options) => openPortal(browser, origin, options), origin, folder, start };
const wanted = process.argv[2] ?? '';
const count = { passed: 0, failed: 0 };
try {
  for (const [name, run] of Object.entries({
    ...pages(portal),
    ...dashboard(portal),
    ...calculator(portal),
    ...layout(portal),
    ...looks(portal),
    ...imports(portal),
  })) {
    if (!name.includes(wanted)) continue;
    try {
      await run();
      count.passed++;
      console.log(`✓ ${name}`);
    } catch (error) {
      count.failed++;
      console.error(`✗ ${name}\n    ${error.stack ?? error}`);
    }
    await Promise.all(browser.contexts().map((context) => context.close()));
  }
} finally {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
}

if (process.env.TEST_COUNT_FILE !== undefined) writeFileSync(process.env.TEST_COUNT_FILE, JSON.stringify(count));
console.log(`portal: ${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;
