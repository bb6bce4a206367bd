/** A story's reading of its element against the browser's own accessibility tree, and what every such tree has to hold. */

/** Roles that have to have a name, and that a reading names. */
const named = new Set(
  [
    'heading button link textbox searchbox combobox spinbutton checkbox radio tab tablist table grid columnheader rowheader',
    'image figure region group radiogroup navigation dialog meter progressbar',
  ].flatMap((roles) => roles.split(' ')),
);

/** Roles of Chromium's that the standard calls otherwise. */
const standard = { img: 'image', graphics: 'image', progressIndicator: 'progressbar', DisclosureTriangle: 'button' };

const clean = (text) =>
  text
    .replace(/[\u2066-\u2069\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The nodes of a tree that a reading names, in order, as `{ role, name, level }`. */
export function namedNodes(nodes) {
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: standard[role?.value] ?? role?.value,
      name: clean(name?.value ?? ''),
      level: properties.find((property) => property.name === 'level')?.value?.value,
    }))
    .filter(({ role }) => named.has(role))
    .filter(({ role, name }) => name !== '' || !['group', 'region', 'figure', 'image', 'grid'].includes(role));
}

/** What of the tree is not read so, or is read and not there. */
export function misread(tree, heard) {
  const line = ({ role, name }) => `${role} "${clean(name)}"`;
  const wanted = tree.map(line);
  const said = heard.filter(({ role, name }) => named.has(role) && name !== '').map(line);
  const lacks = (from, all) => {
    const left = [...all];
    return from.filter((one) => {
      const place = left.indexOf(one);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  };
  return [
    ...lacks(wanted, said).map((one) => `The browser tells of ${one}, the reading does not`),
    ...lacks(said, wanted).map((one) => `The reading tells of ${one}, the browser does not`),
  ];
}

/** Headings that leave out a level, and things that need a name and have none. */
export function badTree(tree) {
  const faults = tree.filter(({ name }) => name === '').map(({ role }) => `A ${role} has no name`);
  let before;
  for (const { level, name } of tree.filter(({ role }) => role === 'heading')) {
    if (level > (before ?? level) + 1) faults.push(`The heading "${name}" leaves out a level: ${before} to ${level}`);
    before = level;
  }
  return faults;
}
