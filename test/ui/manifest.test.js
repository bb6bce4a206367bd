/** What custom-elements.json tells of the looks of every element that draws. Needs `npm run build:manifest`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const { modules } = JSON.parse(readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'));
const elements = modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName !== undefined);

for (const { tagName, attributes, cssProperties } of elements.filter(
  ({ tagName: tag }) => tag !== 'partner-provider',
)) {
  test(`<${tagName}> lists mode, density and the tokens it draws with`, () => {
    const typeOf = (name) => attributes.find((attribute) => attribute.name === name)?.type.text;
    assert.equal(typeOf('mode'), "'light' | 'dark'");
    assert.equal(typeOf('density'), "'comfortable' | 'compact'");
    const property = (name) => cssProperties.find((one) => one.name === `--partner-${name}`);
    assert.equal(property('surface').default, 'light-dark(#fff, #14171d)');
    assert.equal(property('grey-0').default, '#fff');
    assert.equal(property('density').default, '0');
    assert.ok(cssProperties.every(({ description }) => description));
  });
}

test('an element lists no token that it does not draw with', () => {
  const namesOf = (tag) => elements.find(({ tagName }) => tagName === tag).cssProperties.map(({ name }) => name);
  assert.ok(namesOf('partner-client-table').includes('--partner-table-row-height'));
  assert.ok(!namesOf('hubspot-team-card').includes('--partner-table-row-height'));
  assert.deepEqual(namesOf('partner-provider'), []);
});
