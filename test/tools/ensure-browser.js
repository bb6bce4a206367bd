/** Sees to it that there is a Chromium to test in; on Debian or Ubuntu, as root, installs it with Firefox and WebKit. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findChromium } from './browsers.js';

const packages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'fonts-dejavu-core', 'fonts-liberation'];

function isDebianLike() {
  if (!existsSync('/etc/os-release')) return false;
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

if (findChromium() === undefined && isDebianLike() && process.getuid?.() === 0) {
  console.log(`No Chromium found: installing ${packages.join(', ')} with apt-get.`);
  apt('update', '-q');
  const install = (names) => apt('install', '-q', '-y', '--no-install-recommends', ...names);
  // Where one package is missing from the distribution, the others still serve.
  if (!install(packages)) for (const name of packages) install([name]);
}

if (findChromium() === undefined) {
  console.error('No Chromium or Chrome was found to test in: install one, or name its path in CHROME_PATH.');
  process.exit(1);
}
