/** Finds the browsers that stand on this machine: Chromium, Firefox and WebKitGTK's driver. Nothing is downloaded. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Command-line flags under which Chromium runs headless in a container: no sandbox, no GPU, no network of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const programFiles = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (folder) => folder !== undefined,
);

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function firstThatExists(candidates) {
  return candidates.find((candidate) => existsSync(candidate));
}

function fromEnvironment(variable) {
  const path = process.env[variable];
  if (path === undefined || path === '') return undefined;
  if (!existsSync(path)) throw new Error(`${variable} names no file: ${path}`);
  return path;
}

/** Path of a Chromium, Chrome or Edge (`CHROME_PATH` first), or undefined. */
export function findChromium() {
  return (
    fromEnvironment('CHROME_PATH') ??
    firstThatExists([
      ...onPath(['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge']),
      '/snap/bin/chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ...programFiles.flatMap((folder) => [
        join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(folder, 'Chromium', 'Application', 'chrome.exe'),
        join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]),
    ])
  );
}

/** Path of a Firefox (`FIREFOX_PATH` first), or undefined. */
export function findFirefox() {
  return (
    fromEnvironment('FIREFOX_PATH') ??
    firstThatExists([
      ...onPath(['firefox-esr', 'firefox']),
      '/snap/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programFiles.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ])
  );
}

/** Paths of WebKitGTK's driver, its MiniBrowser and Xvfb, or undefined where one of the three is missing (only Linux has them). */
export function findWebKit() {
  const driver = firstThatExists(onPath(['WebKitWebDriver']));
  const xvfb = firstThatExists(onPath(['Xvfb']));
  const browser = firstThatExists(
    ['/usr/lib', '/usr/libexec'].flatMap((root) => [
      ...subfolders(root).flatMap((folder) => miniBrowsers(join(root, folder))),
      ...miniBrowsers(root),
    ]),
  );
  return driver && xvfb && browser ? { driver, xvfb, browser } : undefined;
}

function subfolders(root) {
  return existsSync(root) ? readdirSync(root).filter((name) => name.includes('-linux-')) : [];
}

function miniBrowsers(folder) {
  return ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser'));
}
