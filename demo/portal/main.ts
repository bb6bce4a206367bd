/// <reference types="vite/client" />
/*
 * The portal's beginning: one provider for the whole page, and what the person can choose around it. A host of the kit needs
 * little of this: load the definitions, and hand a provider to <partner-provider>.
 */
import type { PartnerElement } from 'partner-widgets';
import 'partner-widgets/define/partner-provider';
import { createDemoProvider } from 'partner-widgets/demo-data';
import { keepCalculation } from './calculation.js';
import { DisclosureMenu } from './data-menu.js';
import { byId } from './dom.js';
import { takeDrops } from './import/drop.js';
import { keepGoal } from './goal.js';
import { showFailure, type Failure } from './import/failure-step.js';
import type { OpenedExport } from './import/open-export.js';
import { drawReport, openForPrint } from './import/report-view.js';
import { StepDialog } from './import/step-dialog.js';
import { keepViews } from './kept-view.js';
import { pages, showOnly } from './pages.js';
import { Router, routes, type Route } from './router.js';
import { language, languages, setLanguage, setTheme, showLanguage, theme, themes, type Language } from './settings.js';
import { loadWords, speak, speakIn, words } from './words/index.js';

const host = document.querySelector('partner-provider');
if (!host) throw new TypeError('index.html has no <partner-provider>');

const heading = byId('page-heading', HTMLElement);
const note = byId('data-note', HTMLElement);
const report = byId('report', HTMLElement);
const alerts = byId('alerts', HTMLElement);
const fileInput = byId('own-export', HTMLInputElement);
const dataButton = byId('data-button', HTMLButtonElement);
const menu = new DisclosureMenu(dataButton, byId('data-menu', HTMLElement));
const dialog = new StepDialog(byId('import', HTMLDialogElement));

const demo = createDemoProvider();
/** The export that was opened last. It stays at hand while the demo is shown. */
let own: OpenedExport | undefined;
let showsOwn = false;
let reportDismissed = false;
let route: Route = routes[0];

/** Draws all that depends on the language, the page or the data shown. Cheap enough to be called after every change. */
function draw(): void {
  const w = words();
  speak(document);
  document.documentElement.removeAttribute('data-awaits');
  const brand = showsOwn ? w.brandOwn : w.brandDemo;
  const name = showsOwn && own ? own.file.name : w.demoData;
  byId('brand', HTMLElement).textContent = brand;
  byId('data-name', HTMLElement).textContent = name;
  heading.textContent = pages[route].heading(w);
  document.title = [...pages[route].title(w), brand].join(' – ');

  note.textContent = showsOwn ? name : w.exampleData;
  note.classList.toggle('solid', showsOwn);
  byId('data-demo', HTMLElement).setAttribute('aria-pressed', String(!showsOwn));
  byId('data-own', HTMLElement).setAttribute('aria-pressed', String(showsOwn));
  byId('data-own', HTMLElement).hidden = own === undefined;
  byId('data-own-name', HTMLElement).textContent = own?.file.name ?? '';

  // Any word of the kit can be replaced: why an element is off is known better here than there.
  for (const element of document.querySelectorAll<PartnerElement>(
    'tier-progress, points-over-time, points-breakdown, hubspot-team-card, client-renewals, platform-engagement',
  )) {
    element.words = showsOwn ? { offText: w.clientsOnly } : undefined;
  }

  // An export tells of nothing to decide.
  alerts.hidden = showsOwn;
  report.hidden = !showsOwn || reportDismissed;
  if (own && !report.hidden) drawReport(report, own, { changeColumns, dismiss });
}

/** Hands over the data: every element of the kit inside reads it by itself. Demo and export are never mixed. */
function show(which: 'demo' | 'own'): void {
  showsOwn = which === 'own' && own !== undefined;
  if (host) host.provider = showsOwn && own ? own.provider : demo;
  draw();
}

let lastOpening = Promise.resolve();

/** Opens a file after the one before it: the file that was chosen last is the one that is shown. */
function open(file: File, before?: OpenedExport): void {
  dialog.dismiss();
  const openThis = (): Promise<void> => openNow(file, before);
  lastOpening = lastOpening.then(openThis, openThis);
}

async function openNow(file: File, before?: OpenedExport): Promise<void> {
  let openExport;
  try {
    // Loaded with the adapter when somebody opens a file, not with the page.
    ({ openExport } = await import('./import/open-export.js'));
  } catch {
    return refuse(file, 'other');
  }
  const result = await openExport(dialog, file, before);
  if (result === 'again') fileInput.click();
  if (result === undefined || result === 'again') return;
  own = result;
  reportDismissed = false;
  show('own');
  router.goTo('dashboard/clients');
  // Where the person is led to, and what a screen reader tells: what became of the file.
  report.focus();
}

async function refuse(file: File, reason: Exclude<Failure['reason'], 'nothing-readable'>): Promise<void> {
  const answer = await showFailure(dialog, file.name, { reason });
  dialog.close();
  if (answer === 'again') fileInput.click();
}

function changeColumns(): void {
  if (own) open(own.file, own);
}

function dismiss(): void {
  reportDismissed = true;
  draw();
  heading.focus();
}

fileInput.addEventListener('change', () => {
  const file = fileInput.files?.[0];
  // Emptied, so that choosing the same file again is a change too.
  fileInput.value = '';
  menu.toggle(false);
  // Where focus returns to when the import is given up.
  dataButton.focus();
  if (file) open(file);
});

takeDrops(
  byId('drop-hint', HTMLElement),
  // What was chosen in a dialog is not to be lost by a file that is let go over it.
  () => dialog.step === undefined || dialog.step === 'failed',
  (files) => {
    const [file] = files;
    menu.toggle(false);
    if (file && files.length === 1) open(file);
    else if (file) void refuse(file, 'several-files');
  },
);

for (const which of ['demo', 'own'] as const) {
  byId(`data-${which}`, HTMLElement).addEventListener('click', () => {
    menu.toggle(false);
    dataButton.focus();
    show(which);
  });
}

const languageField = byId('language', HTMLSelectElement);
languageField.value = language();
languageField.addEventListener('change', () => {
  void changeLanguage(languages.find((known) => known === languageField.value) ?? 'en');
});

/** The page changes when the words are there, all at once. The language that was chosen last is the one that is spoken. */
async function changeLanguage(chosen: Language): Promise<void> {
  try {
    const loaded = await loadWords(chosen);
    if (languageField.value !== chosen) return;
    speakIn(loaded);
    setLanguage(chosen);
    draw();
  } catch (cause) {
    console.error('The language could not be loaded.', cause);
    if (languageField.value === chosen) languageField.value = language();
  }
}

const themeField = byId('theme', HTMLSelectElement);
themeField.value = theme();
themeField.addEventListener('change', () => {
  setTheme(themes.find((known) => known === themeField.value) ?? 'system');
});

// Followed natively, the link would replace the page's own address.
document.querySelector('.skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  byId('main', HTMLElement).focus();
});

const router = new Router((next, previous) => {
  route = next;
  showOnly(route);
  draw();
  if (previous !== undefined) {
    window.scrollTo(0, 0);
    heading.focus({ preventScroll: true });
  }
  pages[route].define().catch((cause: unknown) => console.error('The page could not be loaded.', cause));
});

// For the developer at the desk; a host would hand it to its own monitoring.
if (import.meta.env.DEV) {
  host.addEventListener('partner-error-report', (event) => console.info((event as CustomEvent).detail));
}

try {
  speakIn(await loadWords(language()));
} catch (cause) {
  console.error('The language could not be loaded; English is spoken.', cause);
  showLanguage('en');
  languageField.value = 'en';
}
openForPrint(report);
const calculator = document.querySelector('points-calculator');
if (calculator) keepCalculation(calculator);
keepViews();
const tier = document.querySelector('tier-progress');
if (tier) keepGoal(tier);
show('demo');
router.start();
