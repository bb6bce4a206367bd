import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badTree, misread, namedNodes } from './accessibility.js';

const node = (role, name, level) => ({
  ignored: false,
  role: { value: role },
  name: { value: name },
  properties: level === undefined ? [] : [{ name: 'level', value: { value: level } }],
});

test('only what has a name is compared, by the names of the standard', () => {
  const tree = namedNodes([
    node('img', 'Gold'),
    node('generic', ''),
    node('group', ''),
    { ...node('button', 'No'), ignored: true },
  ]);
  assert.deepEqual(tree, [{ role: 'image', name: 'Gold', level: undefined }]);
});

test('a reading that leaves out, adds or misnames is found', () => {
  const tree = namedNodes([node('heading', 'Clients', 2), node('button', 'Refresh'), node('button', 'Refresh')]);
  const heading = { role: 'heading', name: 'Clients' };
  const button = { role: 'button', name: 'Refresh' };
  assert.deepEqual(misread(tree, [heading, button, { role: 'text', name: 'words' }, button]), []);
  assert.equal(misread(tree, [heading, button]).length, 1);
  assert.equal(misread(tree, [heading, button, button, button]).length, 1);
  assert.equal(misread(tree, [heading, button, { role: 'button', name: 'Again' }]).length, 2);
});

test('a control without a name and a heading that leaves out a level are found', () => {
  assert.deepEqual(
    badTree(namedNodes([node('heading', 'A', 2), node('heading', 'B', 3), node('heading', 'C', 2)])),
    [],
  );
  assert.equal(badTree(namedNodes([node('heading', 'A', 2), node('heading', 'B', 4)])).length, 1);
  assert.equal(badTree(namedNodes([node('button', '')])).length, 1);
});
