import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deal, pairwise, wholeProduct } from './pairwise.js';

const axes = fc.dictionary(
  fc.constantFrom('theme', 'mode', 'density', 'locale', 'width'),
  fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 7 }),
  { minKeys: 1 },
);

test('every pair of values of any two axes is met, by values of the axes alone', () => {
  fc.assert(
    fc.property(axes, (given) => {
      const choices = pairwise(given);
      const names = Object.keys(given);
      for (const choice of choices) {
        assert.deepEqual(Object.keys(choice).sort(), [...names].sort());
        for (const name of names) assert.ok(given[name].includes(choice[name]));
      }
      for (const one of names) {
        for (const other of names) {
          for (const a of given[one]) {
            for (const b of given[other]) {
              if (one === other && a !== b) continue;
              assert.ok(choices.some((choice) => choice[one] === a && choice[other] === b));
            }
          }
        }
      }
    }),
  );
});

test('it needs hardly more choices than the two largest axes have pairs', () => {
  const given = {
    locale: [...'123456789'],
    width: [...'123456'],
    theme: [...'123'],
    mode: [...'12'],
    density: [...'12'],
  };
  assert.equal(wholeProduct(given).length, 648);
  assert.ok(pairwise(given).length <= 60, String(pairwise(given).length));
});

test('dealing leaves no choice out and gives none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.uniqueArray(fc.nat(), { minLength: 1 }), (choices, holders) => {
      const hands = [...deal(choices, holders).values()];
      assert.deepEqual(hands.flat().sort(), [...choices].sort());
      const sizes = hands.map(({ length }) => length);
      assert.ok(Math.max(...sizes) - Math.min(...sizes) <= 1);
    }),
  );
});
