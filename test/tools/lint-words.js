/** A lint rule: what a template shows or has read aloud is a term, never a text of its own. */

const letter = /\p{L}/u;
const readAloud =
  /\s(aria-label|aria-description|aria-roledescription|aria-valuetext|alt|placeholder|title|label)=["']?([^"'>\s]*)$/i;
const readAloudWhole =
  /\s(?:aria-label|aria-description|aria-roledescription|aria-valuetext|alt|placeholder|title|label)=(?:"([^"]*)"|'([^']*)')/gi;

/** The texts of a part of a template that stand outside its tags, and whether the part ends within one. */
function textOutsideTags(part, startsInTag) {
  let inTag = startsInTag;
  let text = '';
  let quote = '';
  for (const sign of part.replace(/<!--[\s\S]*?-->|<style[\s\S]*?<\/style>/gi, '').replace(/&#?\w+;/g, '')) {
    if (!inTag && sign === '<') inTag = true;
    else if (!inTag) text += sign;
    else if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') inTag = false;
  }
  return { text, inTag };
}

/** The strings that an expression may come to. */
function strings(node) {
  if (node.type === 'ConditionalExpression') return [...strings(node.consequent), ...strings(node.alternate)];
  if (node.type === 'LogicalExpression') return [...strings(node.left), ...strings(node.right)];
  if (node.type === 'Literal' && typeof node.value === 'string') return [{ node, text: node.value }];
  if (node.type === 'TemplateLiteral') return node.quasis.map((part) => ({ node: part, text: part.value.raw }));
  return [];
}

export const wordsAreTerms = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep texts out of templates: they belong to src/locales.' },
    schema: [],
  },
  create(context) {
    const complain = (node, text) =>
      context.report({ node, message: `"${text.trim()}" is no term: words belong to src/locales.` });
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || (tag.name !== 'html' && tag.name !== 'svg')) return;
        let inTag = false;
        quasi.quasis.forEach((part, place) => {
          const raw = part.value.raw;
          const { text, inTag: endsInTag } = textOutsideTags(raw, inTag);
          inTag = endsInTag;
          if (letter.test(text)) complain(part, text);
          for (const [, double, single] of raw.matchAll(readAloudWhole)) {
            if (letter.test(double ?? single)) complain(part, double ?? single);
          }
          const expression = quasi.expressions[place];
          if (expression === undefined || (inTag && !readAloud.test(raw))) return;
          for (const found of strings(expression)) if (letter.test(found.text)) complain(found.node, found.text);
        });
      },
    };
  },
};
