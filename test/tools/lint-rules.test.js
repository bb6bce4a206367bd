/** Proves that the linter's rules on rooms, sinks, words and dates fire, and that they let the allowed cases pass. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

// The sources below are no files of the project, so nothing is known about their types.
const eslint = new ESLint({ overrideConfig: [{ files: ['**/*.ts'], ...tseslint.configs.disableTypeChecked }] });

const ofInterest = /^(house\/|no-restricted|no-eval|no-new-func|no-script-url|max-lines)/;

async function rulesFor(filePath, source) {
  const [{ messages }] = await eslint.lintText(source, { filePath });
  const fatal = messages.find((message) => message.fatal);
  assert.equal(fatal, undefined, fatal?.message);
  return messages.map((message) => message.ruleId ?? '').filter((rule) => ofInterest.test(rule));
}

const imports = (target) => `import { x } from '${target}';\nexport const y = x;\n`;

describe('arrows between the rooms', () => {
  const forbidden = [
    ['src/program/points.ts', '../ui/format.js'],
    ['src/program/points.ts', '../provider/index.js'],
    ['src/program/points.ts', '../version.js'],
    ['src/program/points.ts', 'lit'],
    ['src/program/points.ts', 'd3'],
    ['src/ui/table.ts', '../program/index.js'],
    ['src/ui/charts/line.ts', '../../locales/en.js'],
    ['src/locales/en.ts', '../ui/words.js'],
    ['src/locales/en.ts', 'lit'],
    ['src/provider/contract.ts', '../core/resource.js'],
    ['src/provider/contract.ts', '../ui/words.js'],
    ['src/provider/adapters/csv/index.ts', '../../../locales/en.js'],
    ['src/core/base.ts', '../program/index.js'],
    ['src/core/base.ts', '../views/totals.js'],
    ['src/core/base.ts', '../elements/tier-progress/tier-progress.js'],
    ['src/core/base.ts', '../index.js'],
    ['src/views/totals.ts', '../elements/tier-progress/tier-progress.js'],
    ['src/elements/tier-progress/tier-progress.ts', '../points-calculator/points-calculator.js'],
    ['src/elements/tier-progress/views/chart.ts', '../../points-calculator/rows.js'],
    ['src/elements/tier-progress/tier-progress.ts', '../../define/points-calculator.js'],
    ['src/elements/tier-progress/tier-progress.ts', '../../index.js'],
    ['src/index.ts', './define/all.js'],
    ['src/core/base.ts', 'partner-widgets/ui'],
    ['src/core/base.ts', '../../test/tools/browsers.js'],
    ['src/attic/thing.ts', '../ui/words.js'],
    ['demo/portal/main.ts', '../../src/index.js'],
    ['demo/portal/main.ts', '../../test/tools/browsers.js'],
    ['demo/portal/main.ts', 'partner-widgets/views/totals'],
    ['demo/portal/main.ts', 'partner-widgets/src/index.js'],
    ['stories/tier-progress.stories.ts', '../src/define/tier-progress.js'],
    ['stories/tier-progress.stories.ts', '../demo/portal/main.js'],
    ['stories/tier-progress.stories.ts', '../src/ui/menu.js'],
    ['stories/parts/menu.stories.ts', '../../src/core/index.js'],
    ['stories/tier-progress.stories.ts', 'partner-widgets/dist/index.js'],
  ];
  const allowed = [
    ['src/program/points.ts', './amount.js'],
    ['src/program/points.ts', './editions/current.js'],
    ['src/program/amount.ts', './exact.js'],
    ['src/ui/charts/line.ts', '../words.js'],
    ['src/ui/charts/line.ts', 'd3'],
    ['src/ui/charts/line.ts', 'lit'],
    ['src/provider/contract.ts', '../program/index.js'],
    ['src/provider/adapters/memory/index.ts', '../../contract.js'],
    ['src/core/base.ts', '../provider/index.js'],
    ['src/core/base.ts', '../ui/words.js'],
    ['src/core/language.ts', '../locales/en.js'],
    ['src/core/define.ts', '../version.js'],
    ['src/views/totals.ts', '../core/base.js'],
    ['src/views/totals.ts', '../program/index.js'],
    ['src/elements/tier-progress/tier-progress.ts', './tier-progress.styles.js'],
    ['src/elements/tier-progress/views/chart.ts', '../tier-progress.styles.js'],
    ['src/elements/tier-progress/tier-progress.ts', '../../views/totals.js'],
    ['src/elements/tier-progress/tier-progress.ts', '../../program/index.js'],
    ['src/define/tier-progress.ts', '../elements/tier-progress/tier-progress.js'],
    ['src/define/all.ts', './tier-progress.js'],
    ['src/index.ts', './elements/tier-progress/tier-progress.js'],
    ['demo/portal/main.ts', 'partner-widgets'],
    ['demo/portal/main.ts', 'partner-widgets/define/tier-progress'],
    ['demo/portal/main.ts', 'partner-widgets/adapters/csv'],
    ['demo/portal/main.ts', './host.js'],
    ['stories/tier-progress.stories.ts', './support/states.js'],
    ['stories/tier-progress.stories.ts', 'partner-widgets/demo-data'],
    ['stories/tier-progress.stories.ts', 'lit'],
    ['stories/parts/menu.stories.ts', '../../src/ui/menu.js'],
    ['test/core/base.test.ts', '../../src/core/base.js'],
  ];

  for (const [file, target] of forbidden) {
    it(`${file} may not import ${target}`, async () => {
      assert.deepEqual(await rulesFor(file, imports(target)), ['house/arrows']);
    });
  }
  for (const [file, target] of allowed) {
    it(`${file} may import ${target}`, async () => {
      assert.deepEqual(await rulesFor(file, imports(target)), []);
    });
  }
  for (const [name, source] of [
    ['a dynamic import', `export const x = import('../define/all.js');\n`],
    ['a type import', `import type { X } from '../define/all.js';\nexport type Y = X;\n`],
    ['an import type', `export type X = import('../define/all.js').X;\n`],
    ['a side-effect import', `import '../define/all.js';\n`],
    ['an export from', `export { x } from '../define/all.js';\n`],
    ['an export of all', `export * from '../define/all.js';\n`],
  ]) {
    it(`sees ${name}`, async () => {
      assert.deepEqual(await rulesFor('src/core/base.ts', source), ['house/arrows']);
    });
  }
});

describe('sinks', () => {
  const template = (text) => `import { html, nothing } from 'lit';\nexport const x = (y: string) => html\`${text}\`;\n`;
  const forbidden = [
    ['innerHTML', `export const f = (e: Element) => { e.innerHTML = 'x'; };`, 'no-restricted-properties'],
    ['outerHTML', `export const f = (e: Element) => { e.outerHTML = 'x'; };`, 'no-restricted-properties'],
    [
      'insertAdjacentHTML',
      `export const f = (e: Element) => e.insertAdjacentHTML('beforeend', 'x');`,
      'no-restricted-properties',
    ],
    ['document.write', `document.write('x');`, 'no-restricted-properties'],
    ['setHTMLUnsafe', `export const f = (e: Element) => e.setHTMLUnsafe('x');`, 'no-restricted-properties'],
    ['cssText', `export const f = (e: HTMLElement) => { e.style.cssText = 'x'; };`, 'no-restricted-properties'],
    ['eval', `eval('1');`, 'no-eval'],
    ['new Function', `export const f = new Function('return 1');`, 'no-new-func'],
    ['setAttribute style', `export const f = (e: Element) => e.setAttribute('style', 'x');`, 'no-restricted-syntax'],
    [
      'setAttribute onclick',
      `export const f = (e: Element) => e.setAttribute('onclick', 'x');`,
      'no-restricted-syntax',
    ],
    ['a style string', template('<p style="color: red"></p>'), 'house/safe-templates'],
    ['a style string with parts', template('<p style="color: ${y}"></p>'), 'house/safe-templates'],
    ['a bound style string', template('<p style=${y}></p>'), 'house/safe-templates'],
    ['a quoted bound style string', template('<p style="${y}"></p>'), 'house/safe-templates'],
    ['a bound innerHTML', template('<p .innerHTML=${y}></p>'), 'house/safe-templates'],
    ['a style element', template('<style>p { color: red }</style>'), 'house/safe-templates'],
  ];
  for (const [name, source, rule] of forbidden) {
    for (const file of ['src/views/x.ts', 'stories/x.stories.ts', 'demo/portal/x.ts']) {
      it(`${file} may not use ${name}`, async () => {
        assert.deepEqual(await rulesFor(file, `${source}\n`), [rule]);
      });
    }
  }

  for (const [name, path] of [
    ['unsafeHTML', 'lit/directives/unsafe-html.js'],
    ['unsafeSVG', 'lit/directives/unsafe-svg.js'],
    ['unsafeStatic', 'lit/static-html.js'],
  ]) {
    it(`no file may import or call ${name}`, async () => {
      const rules = await rulesFor(
        'src/views/x.ts',
        `import { ${name} } from '${path}';\nexport const y = ${name}('x');\n`,
      );
      assert.ok(rules.includes('no-restricted-imports'));
      assert.ok(rules.includes('no-restricted-syntax'));
    });
  }

  it('lets classes, attributes and styleMap pass', async () => {
    const source = template(
      '<p class="style" data-style=${y} style=${styleMap({ color: y })}></p><p style=${y ? styleMap({}) : nothing}>–</p>',
    );
    assert.deepEqual(await rulesFor('src/views/x.ts', source), []);
  });

  const bound = (value) =>
    `export function x(y: string) { const place = ${value}; return html\`<p style=\${place}></p>\`; }\n`;
  it('follows a constant to its styleMap', async () => {
    assert.deepEqual(await rulesFor('src/views/x.ts', bound('styleMap({ color: y })')), []);
    assert.deepEqual(await rulesFor('src/views/x.ts', bound('y')), ['house/safe-templates']);
  });
});

describe('words', () => {
  const drawn = (markup) => `export function x(y: string) { return html\`${markup}\`; }\n`;
  for (const markup of [
    '<p>Clients</p>',
    '<p>${y} clients</p>',
    '<p>${y ? "Fewer" : y}</p>',
    '<p>${y || `No ${y}`}</p>',
    '<button aria-label="Close">×</button>',
    '<button aria-label=${y ? "Close" : nothing}>×</button>',
    '<td data-x="a > b">Total</td>',
  ]) {
    it(`src may not draw ${markup}`, async () => {
      assert.deepEqual(await rulesFor('src/views/x.ts', drawn(markup)), ['house/words-are-terms']);
    });
  }
  for (const markup of [
    '<p class="muted ${y ? "met" : ""}" part="row">${y}: 1&nbsp;– ×</p>',
    '<button aria-label=${y} @click=${() => x("go")}>${icon("small")}</button>',
    '<!-- why --><input type="search" ?disabled=${y === "off"} />',
  ]) {
    it(`src may draw ${markup}`, async () => {
      assert.deepEqual(await rulesFor('src/views/x.ts', drawn(markup)), []);
    });
  }
  it('stories and pages have words of their own', async () => {
    assert.deepEqual(await rulesFor('stories/x.stories.ts', drawn('<p>Clients</p>')), []);
    assert.deepEqual(await rulesFor('demo/portal/x.ts', drawn('<p>Clients</p>')), []);
  });
});

describe('dates and lengths', () => {
  for (const source of [
    `export const d = new Date();`,
    `export const d = new Date('2025-07-15');`,
    `export const d = Date();`,
    `export const d = Date.now();`,
    `export const d = Date.parse('2025-07-15');`,
  ]) {
    it(`the programme may not say ${source}`, async () => {
      assert.equal((await rulesFor('src/program/day.ts', `${source}\n`)).length, 1);
    });
  }
  it('the browser’s own day may be read elsewhere', async () => {
    assert.deepEqual(await rulesFor('src/core/today.ts', `export const d = new Date();\n`), []);
  });

  const long = Array.from({ length: 401 }, (_, index) => `export const x${index} = ${index};`).join('\n');
  it('a file of code ends before 400 lines', async () => {
    assert.deepEqual(await rulesFor('src/ui/table.ts', `${long}\n`), ['max-lines']);
  });
  it('words, figures and comments may be longer', async () => {
    assert.deepEqual(await rulesFor('src/locales/it.ts', `${long}\n`), []);
    assert.deepEqual(await rulesFor('src/program/editions/2025.ts', `${long}\n`), []);
    assert.deepEqual(await rulesFor('src/ui/table.ts', `${'// words\n'.repeat(500)}export const x = 1;\n`), []);
  });
});
