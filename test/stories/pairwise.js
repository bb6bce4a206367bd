/** Choices of one value per axis that together hold every pair of values of any two axes. */

/**
 * Answers such choices for axes such as `{ mode: ['light', 'dark'], width: ['full', '320px'] }`: far fewer than the whole product,
 * always the same ones, the largest axes deciding how many. Each choice is made greedily, by the pairs it adds.
 */
export function pairwise(axes) {
  const names = Object.keys(axes).sort((a, b) => axes[b].length - axes[a].length);
  const left = new Set();
  for (const [place, one] of names.entries()) {
    for (const other of names.slice(place + 1)) {
      for (const a of axes[one]) for (const b of axes[other]) left.add(pair(one, a, other, b));
    }
  }

  const choices = [];
  while (left.size > 0) {
    const choice = {};
    // Begins with a pair that is left, so that every choice adds one at least.
    const [first] = left;
    const [one, a, other, b] = JSON.parse(first);
    Object.assign(choice, { [one]: a, [other]: b });
    for (const name of names) {
      if (name in choice) continue;
      const added = (value) =>
        Object.keys(choice).filter((set) => left.has(pairOf(names, name, value, set, choice[set]))).length;
      choice[name] = axes[name].reduce((best, value) => (added(value) > added(best) ? value : best));
    }
    for (const [place, name] of names.entries()) {
      for (const second of names.slice(place + 1)) left.delete(pair(name, choice[name], second, choice[second]));
    }
    choices.push(choice);
  }
  return names.length === 1 ? axes[names[0]].map((value) => ({ [names[0]]: value })) : choices;
}

const pair = (one, a, other, b) => JSON.stringify([one, a, other, b]);

/** The pair as it is written down: the axis that comes first among the names goes first. */
const pairOf = (names, one, a, other, b) =>
  names.indexOf(one) < names.indexOf(other) ? pair(one, a, other, b) : pair(other, b, one, a);

/** Every choice there is. */
export function wholeProduct(axes) {
  return Object.entries(axes).reduce(
    (choices, [name, values]) => choices.flatMap((choice) => values.map((value) => ({ ...choice, [name]: value }))),
    [{}],
  );
}

/** Deals choices out, so that each is met by one holder, and holders get as many as their neighbours or one more. */
export function deal(choices, holders) {
  const hands = new Map(holders.map((holder) => [holder, []]));
  for (const [place, choice] of choices.entries()) hands.get(holders[place % holders.length]).push(choice);
  return hands;
}
