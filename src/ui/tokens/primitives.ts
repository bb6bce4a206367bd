/**
 * The raw values of the design language: `name,value`, which is what stands inside `var(--partner-…)`. A host may set each;
 * all that rests on it follows. Styles never use a colour directly: they use what it is for, from the files beside this one.
 *
 * Each is a constant of its own, so that an element carries those alone that it draws with.
 */

export const grey0 = 'grey-0,#fff';
export const grey50 = 'grey-50,#f6f7f9';
export const grey60 = 'grey-60,#f5f6f8';
export const grey100 = 'grey-100,#eceef2';
export const grey150 = 'grey-150,#e4e6eb';
export const grey300 = 'grey-300,#cfd3db';
export const grey400 = 'grey-400,#9aa1ae';
export const grey500 = 'grey-500,#868d9b';
export const grey600 = 'grey-600,#6b7385';
export const grey700 = 'grey-700,#5a6171';
export const grey900 = 'grey-900,#1a1e27';

export const night0 = 'night-0,#0c0e12';
export const night50 = 'night-50,#101318';
export const night100 = 'night-100,#14171d';
export const night150 = 'night-150,#1a1e26';
export const night200 = 'night-200,#1c2028';
export const night250 = 'night-250,#262b35';
export const night300 = 'night-300,#272c36';
export const night400 = 'night-400,#3a414e';
export const night500 = 'night-500,#5c6473';
export const night600 = 'night-600,#6f7787';
export const night700 = 'night-700,#8f97a8';
export const night800 = 'night-800,#a4abb9';
export const night950 = 'night-950,#eceef2';

export const indigo50 = 'indigo-50,#eff0fd';
export const indigo300 = 'indigo-300,#a3a9ff';
export const indigo500 = 'indigo-500,#5a60df';
export const indigo550 = 'indigo-550,#4d53cf';
export const indigo600 = 'indigo-600,#4347c4';
export const indigo700 = 'indigo-700,#363aa8';
export const indigo900 = 'indigo-900,#24274a';
export const indigo950 = 'indigo-950,#20233d';

export const blue100 = 'blue-100,#d5e7f6';
export const blue400 = 'blue-400,#55acf2';
export const blue600 = 'blue-600,#0a6ebd';
export const blue900 = 'blue-900,#17324a';

export const ochre100 = 'ochre-100,#f7e9d0';
export const ochre400 = 'ochre-400,#dc9e36';
export const ochre600 = 'ochre-600,#b67100';
export const ochre900 = 'ochre-900,#3b2c12';

export const red50 = 'red-50,#fdeeed';
export const red300 = 'red-300,#ff8d84';
export const red500 = 'red-500,#d23f3b';
export const red600 = 'red-600,#bb2626';
export const red950 = 'red-950,#3a1a1a';

export const green50 = 'green-50,#e9f6ee';
export const green400 = 'green-400,#62cd90';
export const green700 = 'green-700,#1a7442';
export const green950 = 'green-950,#14301f';
