/** The project's own lint rules: which room may import which, and what an html template may not hold. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { wordsAreTerms } from './lint-words.js';

/** Room of src -> the rooms it may import. `version`, `events` and `index` are files at the top of src. */
const rooms = {
  program: [],
  ui: [],
  locales: [],
  version: [],
  provider: ['program'],
  core: ['provider', 'ui', 'locales', 'version'],
  views: ['program', 'provider', 'ui', 'locales', 'core'],
  elements: ['program', 'provider', 'ui', 'locales', 'core', 'views', 'version'],
  events: ['core', 'views', 'elements'],
  index: ['program', 'provider', 'ui', 'locales', 'core', 'views', 'elements', 'events', 'version'],
  define: ['program', 'provider', 'ui', 'locales', 'core', 'views', 'elements', 'events', 'version', 'index'],
};

/** Room -> packages that would bring the page or a drawing library into a room that must do without. */
const packagesOutOf = {
  program: /^(lit|@lit\/|lit-|d3)/,
  provider: /^(lit|@lit\/|lit-|d3)/,
  locales: /./,
};

/** Folder beside src -> the folders its relative imports may reach. */
const outsiders = { stories: ['stories'], demo: ['demo'] };

/** Stories of parts show what no entry publishes: they alone may reach into a room. */
const partStories = /^stories\/(parts|support)\//;

const own = /^partner-widgets(\/|$)/;
const published =
  /^partner-widgets(\/(program(\/sources)?|provider|core|ui|tokens|demo-data|cdn|package\.json|custom-elements\.json|(adapters|themes|locales|elements|define)\/[a-z0-9-]+))?$/i;

function placeOf(path) {
  const [top, second, third] = path.split('/');
  if (top !== 'src') return { top };
  return { top, room: second?.replace(/\.[jt]s$/, ''), element: second === 'elements' ? third : undefined };
}

function complaint(file, source) {
  const from = placeOf(file);
  if (!source.startsWith('.')) return packageComplaint(from, source);

  const target = relative('.', resolve(dirname(file), source))
    .split(sep)
    .join('/');
  const to = placeOf(target);
  if (from.top !== 'src') {
    const allowed = outsiders[from.top];
    if (allowed === undefined || allowed.includes(to.top)) return undefined;
    if (partStories.test(file) && to.room === 'ui') return undefined;
    return `${from.top} imports the kit as a host does, by "partner-widgets/..." alone: not ${target}.`;
  }
  if (to.top !== 'src') return `src imports nothing outside src: not ${target}.`;
  if (from.element !== undefined && to.element !== undefined && from.element !== to.element) {
    return `An element imports no other element's folder: ${from.element} -> ${to.element}. What both need belongs to src/views.`;
  }
  if (from.room === to.room) return undefined;
  const allowed = rooms[from.room];
  if (allowed === undefined) return `src/${from.room} is no room of the house.`;
  return allowed.includes(to.room) ? undefined : `src/${from.room} must not import src/${to.room}.`;
}

function packageComplaint(from, source) {
  if (from.top === 'src') {
    if (own.test(source)) return 'src imports itself by relative paths, not by the package name.';
    return packagesOutOf[from.room]?.test(source) ? `src/${from.room} must not import "${source}".` : undefined;
  }
  if (from.top in outsiders && own.test(source) && !published.test(source)) {
    return `"${source}" is no public entry of partner-widgets.`;
  }
  return undefined;
}

const arrows = {
  meta: {
    type: 'problem',
    docs: { description: 'Allow only the imports between rooms that the design names.' },
    schema: [],
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    if (file.startsWith('..') || isAbsolute(file)) return {};
    const check = (node) => {
      const source = node.source;
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = complaint(file, source.value);
      if (message !== undefined) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

const sinkBinding = /\.(innerHTML|outerHTML|srcdoc|style\.cssText)=$/i;
const styleBinding = /\sstyle=["']?$/i;
const styleText = /\sstyle=("|')?[^"'\s>]/i;

const safeTemplates = {
  meta: {
    type: 'problem',
    docs: { description: 'Keep markup sinks, style strings and style elements out of html templates.' },
    schema: [],
  },
  create(context) {
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.type !== 'Identifier' || (tag.name !== 'html' && tag.name !== 'svg')) return;
        quasi.quasis.forEach((part, index) => {
          const text = part.value.raw;
          const expression = quasi.expressions[index];
          if (/<style[\s>]/i.test(text))
            context.report({ node: part, message: 'Styles belong in static styles, not in <style>.' });
          if (styleText.test(text))
            context.report({ node: part, message: 'No style strings in templates: use a class or styleMap().' });
          if (expression === undefined) return;
          if (sinkBinding.test(text))
            context.report({
              node: expression,
              message: 'No binding to a property that parses a string as markup or style.',
            });
          if (styleBinding.test(text) && !isStyleMap(expression, context.sourceCode)) {
            context.report({ node: expression, message: 'Only styleMap() may be bound to style.' });
          }
        });
      },
    };
  },
};

function isStyleMap(expression, sourceCode) {
  if (expression.type === 'ConditionalExpression') {
    return isStyleMap(expression.consequent, sourceCode) && isStyleMap(expression.alternate, sourceCode);
  }
  if (expression.type === 'Identifier') {
    return expression.name === 'nothing' || isConstStyleMap(expression, sourceCode);
  }
  return expression.type === 'CallExpression' && expression.callee.name === 'styleMap';
}

function isConstStyleMap(identifier, sourceCode) {
  for (let scope = sourceCode.getScope(identifier); scope !== null; scope = scope.upper) {
    const [definition] = scope.set.get(identifier.name)?.defs ?? [];
    if (definition === undefined) continue;
    const { init, parent } = definition.node;
    return parent.kind === 'const' && Boolean(init) && isStyleMap(init, sourceCode);
  }
  return false;
}

export default {
  meta: { name: 'partner-widgets' },
  rules: { arrows, 'safe-templates': safeTemplates, 'words-are-terms': wordsAreTerms },
};
