import { expect } from '@open-wc/testing';
import type { CsvReport, RowProblem } from 'partner-widgets/adapters/csv';
import { DisclosureMenu } from '../../demo/portal/data-menu.js';
import { h } from '../../demo/portal/dom.js';
import { faultsOf } from '../../demo/portal/import/columns-step.js';
import { lineList } from '../../demo/portal/import/report-lists.js';
import { StepDialog } from '../../demo/portal/import/step-dialog.js';
import { routeOf } from '../../demo/portal/router.js';
import { languages } from '../../demo/portal/settings.js';
import { en } from '../../demo/portal/words/en.js';
import { loadWords, speak, type Words } from '../../demo/portal/words/index.js';

const emptyReport: CsvReport = {
  rows: 0,
  problems: [],
  problemCount: 0,
  cellProblems: [],
  cellProblemCount: 0,
  notes: [],
  noteCount: 0,
  ignoredColumns: [],
  duplicateColumns: [],
};

describe('portal: addresses', () => {
  it('knows its pages and no others', () => {
    expect(routeOf('#/tier')).to.equal('tier');
    expect(routeOf('#/dashboard/team')).to.equal('dashboard/team');
    for (const hash of ['', '#', '#/', '#/dashboard', '#/tier/', '#tier', '#/constructor']) {
      expect(routeOf(hash), hash).to.equal(undefined);
    }
  });
});

describe('portal: words', () => {
  const page = async (): Promise<Document> => {
    const response = await fetch(new URL('../../demo/portal/index.html', import.meta.url));
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  };

  it('has every word that index.html names', async () => {
    const document = await page();
    expect(document.querySelectorAll('[data-words]').length).to.be.greaterThan(20);
    expect(() => speak(document)).not.to.throw();
  });

  it('stands in index.html in English, so that nothing changes when the words come', async () => {
    const [document, spoken] = [await page(), await page()];
    speak(spoken);
    const texts = (of: Document): string[] =>
      [...of.querySelectorAll('[data-words]')].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    const labels = (of: Document): (string | null)[] =>
      [...of.querySelectorAll('[data-words-label]')].map((element) => element.getAttribute('aria-label'));
    expect(labels(document)).to.deep.equal(labels(spoken));
    // The lists of what will come are shorter there.
    const differing = texts(document).filter((text, place) => text !== texts(spoken)[place]);
    expect(differing.every((text) => /^(Your clients|Opportunities|All upcoming|The renewals|Who speaks)/.test(text)))
      .to.be.true;
  });

  it('names a word that is missing', () => {
    expect(() => speak(h('div', {}, h('p', { 'data-words': 'toString' })))).to.throw(TypeError, 'toString');
  });

  /** Every language's words, and its tag. */
  const spoken = (): Promise<(readonly [string, Words])[]> =>
    Promise.all(languages.map(async (language) => [language, await loadWords(language)] as const));

  it('tells each reason in every language', async () => {
    const reasons: RowProblem[] = [
      { line: 2, reason: 'unterminated-quote' },
      { line: 2, reason: 'too-long' },
      { line: 2, reason: 'empty-row' },
      { line: 2, reason: 'too-few-fields', expected: 12, found: 1 },
      { line: 2, reason: 'too-many-fields', expected: 12, found: 13 },
    ];
    for (const [language, words] of await spoken()) {
      const told = reasons.map((reason) => words.rowReason(reason));
      expect(new Set(told).size, language).to.equal(reasons.length);
    }
    expect(en.rowReason({ line: 2, reason: 'too-few-fields', expected: 12, found: 1 })).to.equal(
      'It has 1 cell; the header has 12.',
    );
  });

  it('counts in every language, and names the file', async () => {
    for (const [language, words] of await spoken()) {
      const sums = [1, 2, 3, 11, 100].map((rows) => words.reportSum(rows, rows));
      expect(new Set(sums).size, language).to.equal(sums.length);
      expect(words.failedNothing('a.csv', 3)[0], language).to.include('a.csv');
      expect(words.columnsText('a.csv'), language).to.include('a.csv');
    }
  });

  it('says how the rows of a file divide', async () => {
    expect(en.reportSum(1, 1)).to.equal('1 row in the file, and it is shown.');
    expect(en.reportSum(1200, 1200)).to.equal('1,200 rows in the file, all shown.');
    expect(en.reportSum(20, 17)).to.equal('20 rows in the file: 17 shown, 3 not shown.');
    const italian = await loadWords('it');
    expect(italian.reportSum(20, 19)).to.equal('20 righe nel file: 19 mostrate, 1 non mostrata.');
  });
});

describe('portal: mapping', () => {
  it('finds a second column for the same, and that nothing is imported', () => {
    expect([...faultsOf(['id', 'name', 'ignore', 'name', 'ignore']).twice]).to.deep.equal([[3, 1]]);
    expect(faultsOf(['ignore', 'ignore']).none).to.equal(true);
    expect(faultsOf(['ignore', 'mrr'])).to.deep.equal({ twice: new Map(), none: false });
  });
});

describe('portal: report', () => {
  it('lists lines with their reasons, and says when there are more than listed', () => {
    const problems: RowProblem[] = [{ line: 1234, reason: 'empty-row' }];
    const all = lineList({ ...emptyReport, problems, problemCount: 1 }, en);
    expect(all.textContent).to.include('1,234').and.not.to.include('listed');
    const some = lineList({ ...emptyReport, problems, problemCount: 5000 }, en);
    expect(some.textContent).to.include('The first 1 of 5,000 are listed.');
  });

  it('puts what stands in a file in as text', () => {
    expect(h('bdi', {}, '<img src=x>').childElementCount).to.equal(0);
  });
});

describe('portal: dialog', () => {
  const body = (): Pick<Parameters<StepDialog['show']>[0], 'body' | 'actions'> => ({ body: [], actions: [] });

  it('goes from step to step without closing, and gives the focus to the heading', async () => {
    const element = h('dialog', { 'aria-labelledby': 'import-heading' });
    document.body.append(element);
    const dialog = new StepDialog(element);
    const first = dialog.ask<string>((decide) => {
      queueMicrotask(() => decide('yes'));
      return { name: 'columns', heading: 'First', ...body() };
    });
    expect(await first).to.equal('yes');
    expect(element.open).to.equal(true);
    const second = dialog.ask<string>(() => ({ name: 'currency', heading: 'Second', ...body() }));
    expect(dialog.step).to.equal('currency');
    expect(document.activeElement?.textContent).to.equal('Second');
    element.dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(await second).to.equal(undefined);
    dialog.close();
    expect(element.open).to.equal(false);
    expect(dialog.step).to.equal(undefined);
    element.remove();
  });
});

describe('portal: data menu', () => {
  it('opens by its button, closes on Escape and on a press outside', () => {
    const button = h('button', { type: 'button' }, 'Data');
    const panel = h('div', { hidden: true }, h('button', { type: 'button' }, 'Demo data'));
    document.body.append(button, panel);
    new DisclosureMenu(button, panel);
    button.click();
    expect(panel.hidden).to.equal(false);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(panel.hidden).to.equal(true);
    expect(document.activeElement).to.equal(button);
    button.click();
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    expect(panel.hidden).to.equal(true);
    button.remove();
    panel.remove();
  });
});
