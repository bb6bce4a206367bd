/** What is checked of one story. */
import { badTree, misread, namedNodes } from './accessibility.js';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const contrast = { runOnly: { type: 'rule', values: ['color-contrast'] } };

/** A page at 400 % zoom on a screen of 1280 x 1024: WCAG 1.4.10. */
const zoomed = [320, 256];
const page = [1024, 768];

/**
 * Goes through all the checks of a story. Answers what is wrong, and how many checks were made.
 *
 * `atFirst` is what the toolbar chooses at first, `choices` further choices under which axe looks at the story, `kit` the tags
 * whose words are the kit's, `pseudo` the tag of the pseudo-language, `picture` where to keep a picture.
 */
export async function checkStory(story, entry, { atFirst, choices, kit, pseudo, picture }) {
  const faults = [];
  let checks = 0;
  const note = (found, where) => {
    checks++;
    faults.push(...found.map((fault) => (where === '' ? fault : `${where}: ${fault}`)));
  };
  const fits = async (where) => {
    note(await story.look('clipped'), where);
    note(await story.look('overlaps'), where);
  };

  note(await story.show(entry), '');
  note(await story.look('blankness', entry.type === 'docs' ? '#storybook-docs' : '#storybook-root'), '');
  if (entry.type === 'docs') {
    note(story.takeComplaints(), '');
    return { faults, checks };
  }

  await story.picture(picture);
  note(await story.look('axe', { runOnly: wcag }), '');
  await story.device({ colorScheme: 'dark' });
  note(await story.look('axe', contrast), 'in dark');
  await story.device({ colorScheme: 'light' });
  if (entry.id.endsWith('--accessibility')) {
    const { heard, nodes } = await story.accessibility();
    const tree = namedNodes(nodes);
    note(tree.length === 0 ? ['The browser tells nothing of the element'] : misread(tree, heard), 'read aloud');
    note(badTree(tree), 'read aloud');
  }
  await fits('');
  await story.spaceText(true);
  await fits('with spaced text');
  await story.spaceText(false);

  await story.resize(...zoomed);
  await fits('at 320 px');
  note(await story.look('tooWide'), 'at 320 px');
  await story.spaceText(true);
  await fits('with spaced text at 320 px');
  await story.spaceText(false);

  const announced = await story.look('announced');
  await story.choose({ locale: pseudo });
  await fits('in the pseudo-language at 320 px');
  note(await story.look('tooWide'), 'in the pseudo-language at 320 px');
  await story.resize(...page);
  await fits('in the pseudo-language');
  note(await story.look('untranslated', kit, [...announced, ...(await story.answered())]), 'in the pseudo-language');

  for (const choice of choices) {
    await story.choose(choice);
    note(await story.look('axe', { runOnly: wcag }), Object.values(choice).join(', '));
  }
  await story.choose(atFirst);
  note(story.takeComplaints(), '');
  return { faults, checks };
}
