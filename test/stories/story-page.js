/* global document, window, requestAnimationFrame */
/** A page of the built Storybook that shows one story after the other without loading anew. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const lookSource = fileURLToPath(new URL('in-page.js', import.meta.url));

/** Waited for a story's end, or for a language to come. A story waits 20 s for its own words. */
const patienceMs = 60_000;

export class StoryPage {
  #page;
  #origin;
  /** What the page complained of since the story was shown. */
  #complaints = [];

  constructor(page, origin) {
    this.#page = page;
    this.#origin = origin;
    page.setDefaultTimeout(patienceMs);
    page.on('console', (message) => message.type() === 'error' && this.#complaints.push(`Console: ${message.text()}`));
    page.on('pageerror', (error) => this.#complaints.push(`Error: ${error.message}`));
  }

  /** Opens Storybook's preview in a context. Its addon for accessibility keeps quiet: these tests ask axe themselves. */
  static async open(context, origin) {
    const page = new StoryPage(await context.newPage(), origin);
    await page.#page.route(
      (url) => url.origin !== origin && url.protocol.startsWith('http'),
      (route) => {
        page.#complaints.push(`Asked another host: ${route.request().url()}`);
        return route.abort();
      },
    );
    await page.#page.addInitScript({ path: lookSource });
    await page.#load();
    return page;
  }

  async #load() {
    await this.#page.goto(`${this.#origin}/iframe.html?viewMode=story&globals=a11y.manual:!true`);
    await this.#page.waitForFunction(() => window.__STORYBOOK_PREVIEW__ !== undefined);
    await this.#page.evaluate(axeSource);
    const annotations = await this.#page.evaluate(async () => {
      const preview = window.__STORYBOOK_PREVIEW__;
      await preview.ready();
      const { globalTypes, initialGlobals } = preview.storyStoreValue.projectAnnotations;
      return { globalTypes, initialGlobals };
    });
    /** The menus of the toolbar, and what is chosen in them at first. */
    Object.assign(this, annotations);
  }

  /** Shows a story or a page of documentation and waits for its end. Answers what was thrown meanwhile. */
  async show({ id, type }) {
    this.#complaints = [];
    const thrown = await this.#page.evaluate(
      ([storyId, viewMode]) =>
        new Promise((resolve) => {
          const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
          const problems = [];
          const listeners = {
            playFunctionThrewException: ({ message }) => problems.push(message),
            unhandledErrorsWhilePlaying: (errors) => problems.push(...errors.map(({ message }) => message)),
            storyThrewException: ({ message }) => end(message),
            storyErrored: ({ title, description }) => end(`${title}: ${description}`),
            storyMissing: () => end('The story is missing.'),
            storyFinished: (finished) => {
              if (finished.storyId !== storyId) return;
              const silent = finished.status === 'error' && problems.length === 0;
              end(...(silent ? ['The story failed.'] : []));
            },
            docsRendered: () => end(),
          };
          function end(...last) {
            for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
            resolve([...problems, ...last]);
          }
          for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
          const shown = window.__STORYBOOK_PREVIEW__.selectionStore?.selection?.storyId === storyId;
          channel.emit(shown ? 'forceRemount' : 'setCurrentStory', { storyId, viewMode });
        }),
      [id, type === 'docs' ? 'docs' : 'story'],
    );
    await this.#settle();
    return thrown;
  }

  /** Chooses in the toolbar, and waits until the story is drawn so. */
  async choose(globals) {
    await this.#page.evaluate(
      (chosen) =>
        new Promise((resolve) => {
          const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
          channel.once('storyRendered', resolve);
          channel.emit('updateGlobals', { globals: chosen });
        }),
      globals,
    );
    await this.#settle();
  }

  /** The language of every element is there, and all is drawn. */
  async #settle() {
    await this.#page.waitForFunction(() => {
      const drawn = [...window.look.elements(document.body)].filter(({ shadowRoot }) => shadowRoot);
      return drawn.every((element) => {
        const spoken = element.locale || window.look.languageAround(element);
        return [...element.shadowRoot.children].every(({ lang }) => lang === '' || lang === spoken);
      });
    });
    await this.#page.evaluate(async () => {
      await Promise.all([...window.look.elements(document.body)].map(({ updateComplete }) => updateComplete));
      for (let frame = 0; frame < 2; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
    });
  }

  /** What one of the functions of in-page.js finds. */
  look(what, ...args) {
    return this.#page.evaluate(([name, given]) => window.look[name](...given), [what, args]);
  }

  /** The texts of all that the story's providers answered. */
  answered() {
    return this.#page.evaluate(() => [...(window.storyAnswers ?? [])]);
  }

  takeComplaints() {
    return this.#complaints.splice(0);
  }

  /** Sets the window's size. */
  async resize(width, height) {
    await this.#page.setViewportSize({ width, height });
    await this.#settle();
  }

  /** Sets text as WCAG 1.4.12 says that a person may, or as it was. */
  async spaceText(spaced) {
    await this.look('spaceText', spaced);
    await this.#settle();
  }

  /** Sets what the device says, such as `{ colorScheme: 'dark' }`. */
  device(features) {
    return this.#page.emulateMedia(features);
  }

  picture(path) {
    return this.#page.screenshot({ path, fullPage: true });
  }

  /** What a story of accessibility reads aloud of its element, and the browser's own accessibility tree of that element. */
  async accessibility() {
    const session = await this.#page.context().newCDPSession(this.#page);
    const story = "document.querySelector('story-accessibility')";
    const { result } = await session.send('Runtime.evaluate', { expression: `${story}.querySelector(${story}.tag)` });
    const { nodes } = await session.send('Accessibility.queryAXTree', { objectId: result.objectId });
    await session.detach();
    const heard = await this.#page.evaluate(() => document.querySelector('story-accessibility').heard);
    return { heard, nodes };
  }

  close() {
    return this.#page.close();
  }
}
