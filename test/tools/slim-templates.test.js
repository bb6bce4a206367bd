/** What is taken out of templates, and what must stay. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { slimMarkup, slimStyles } from './slim-templates.js';

test('takes out comments, indentation, space around marks and last semicolons', () => {
  const css = `
    /* A card. */
    .card,
    .note {
      color: var(--_text, red);
      margin: 0 4px;
    }
    @media (width > 3px) and (print) { .a { b: c; } }
  `;
  assert.equal(
    slimStyles(css),
    '.card,.note{color:var(--_text,red);margin:0 4px}@media (width>3px) and (print){.a{b:c}}',
  );
});

test('keeps the spaces that mean something', () => {
  for (const css of [
    'a :hover{b:c}',
    '.a .b>.c + .d{b:c}',
    'a{b:calc(1px + 2px * -3)}',
    'a{b:c !important}',
    ':host([mode]) *{b:c}',
  ]) {
    assert.equal(slimStyles(css), css);
  }
});

test('takes the quotes off words that are values of attributes', () => {
  assert.equal(slimStyles(`[a='b-c'] [d="1"] [e='']{f:"="}`), `[a=b-c] [d="1"] [e='']{f:"="}`);
});

test('leaves other strings as they are', () => {
  const css = `a{content:'  { a ; /* b */ } \\' ';b:"  ,  "}`;
  assert.equal(slimStyles(css), css);
});

test('keeps a hole between texts where it stands', () => {
  assert.equal(slimStyles('a {\n  b: \uE000;\n  c: d \uE000 e;\n}\n\uE000\n'), 'a{b:\uE000;c:d \uE000 e}\uE000');
});

test('makes one space of line breaks in markup and none at the end of a tag, and leaves spaces', () => {
  assert.equal(slimMarkup('\n  <a\n    class="b"\n    >c  d</a\n  >\n\n  e\n'), ' <a class="b">c  d</a> e ');
  assert.equal(slimMarkup('<b></b><i> </i>'), '<b></b><i> </i>');
});
