/** Strings and comments as they stand, runs of white space, and every other character by itself. */
const tokens = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\/\*[\s\S]*?\*\/|\s+|[\s\S]/g;

/**
 * Takes out of a style sheet what only people need: comments, indentation, the space around marks that part things, the
 * quotes around a word, and the last semicolon of a block. Nothing is rewritten, so that what is tested in the sources is what is published.
 */
export function slimStyles(css) {
  let slim = '';
  for (const [token] of css.matchAll(tokens)) {
    if (token.startsWith('/*')) continue;
    if (/^\s/.test(token)) {
      // A space before a colon stands between a selector and its descendant; after one it never means anything.
      if (slim !== '' && !/[\s{};:,>]$/.test(slim)) slim += ' ';
    } else {
      if (/[{};,>]/.test(token[0])) slim = slim.trimEnd();
      if (token === '}' && slim.endsWith(';')) slim = slim.slice(0, -1);
      // The value of an attribute that is a word needs no quotes.
      slim += slim.endsWith('=') ? token.replace(/^(['"])([a-z][a-z-]*)\1$/, '$2') : token;
    }
  }
  return slim.trimEnd();
}

/** Makes one space of a line break and the indentation around it, and none at a tag's end. Where markup had a space it keeps one. */
export function slimMarkup(markup) {
  return markup.replace(/\s*\n\s*>/g, '>').replace(/\s*\n\s*/g, ' ');
}
