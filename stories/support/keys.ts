/** Keys of the parts that elements are made of, as the ARIA APG has them. */
import type { Keys } from './accessibility.js';

export const gridKeys: Keys = {
  'Arrow keys': 'In the table: from cell to cell, and on the headers. The table is one stop of the Tab key.',
  'Home / End': 'The first and the last cell of the row; with Ctrl, of the table.',
  'Page Up / Page Down': 'As many rows on as the window holds.',
  'Enter / F2': 'Presses a cell that is one control; else leads into the controls of the cell.',
  Escape: 'From a control within a cell back to the cell. Closes a list or a box, and leads back to its button.',
};

export const comboboxKeys: Keys = {
  'Arrow keys': 'In a list that is searched by typing: opens it, and leads from option to option.',
  'Page Up / Page Down': 'Eight options on.',
  Enter: 'Chooses the option that is reached. Elsewhere: follows a link, presses a button.',
  Escape: 'Closes the list, and what was chosen before stays.',
};

export const tabKeys: Keys = {
  'Arrow left / Arrow right': 'On tabs and segments: chooses the one beside, in reading direction.',
  'Home / End': 'The first and the last tab.',
};

/** Of tabs whose panels take time to come. */
export const waitingTabKeys: Keys = {
  'Arrow left / Arrow right': 'On tabs: leads to the one beside, in reading direction; Enter or Space opens it.',
  'Home / End': 'The first and the last tab.',
};

export const pressKeys: Keys = {
  Enter: 'Follows a link, presses a button.',
  Space: 'Presses a button, checks a box.',
};

export const menuKeys: Keys = {
  'Enter / Space': 'On the button of a menu: opens it at its first entry. On an entry: does it, or follows the link.',
  'Arrow keys, letters': 'In an open menu: from entry to entry, and to the one that begins so.',
};
