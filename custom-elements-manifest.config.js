/** Writes custom-elements.json from the classes of src/elements and the classes of src/core and src/views they extend. */
import { loadSource, tokensOf } from './test/tools/token-use.js';

const kit = await loadSource('./src/index.ts');
const { tokenList } = await loadSource('./src/ui/tokens/index.ts');

/** The tokens that a class draws with, as custom properties that a host may set: those nearest to use first. */
function cssPropertiesOf(name) {
  const styles = kit[name]?.styles;
  if (styles === undefined) throw new Error(`${name} is not exported by src/index.ts, or has no styles.`);
  const used = tokensOf(styles);
  return tokenList
    .filter((token) => used.has(token.name))
    .reverse()
    .map((token) => ({ name: `--partner-${token.name}`, default: token.default, description: token.about }));
}

/** An optional member says twice that it may be undefined; an attribute is then not there at all. */
function plainType({ type }, { isAttribute = false } = {}) {
  if (type) type.text = type.text.replace(/( \| undefined)+$/, isAttribute ? '' : ' | undefined');
}

const isPublic = (member) =>
  member.privacy !== 'private' && member.privacy !== 'protected' && !/^[#_]/.test(member.name) && !member.static;

/** Keeps what a host can use: no private members, no base-class modules; paths are those of the published files. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
    manifest.modules = manifest.modules.filter(({ path }) => path.startsWith('src/elements/'));
    for (const module of manifest.modules) {
      module.path = published(module.path);
      for (const declaration of module.declarations ?? []) {
        declaration.members = declaration.members?.filter(isPublic);
        // Where a base class raises whatever event it is handed, the analyzer lists the parameter's name.
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('partner-'));
        // The base classes are no entries of their own: what a tag inherits is simply what it has.
        for (const inherited of [
          'members',
          'attributes',
          'events',
          'cssParts',
          'cssProperties',
          'slots',
          'cssStates',
        ]) {
          for (const item of declaration[inherited] ?? []) delete item.inheritedFrom;
        }
        for (const member of declaration.members ?? []) plainType(member);
        for (const attribute of declaration.attributes ?? []) plainType(attribute, { isAttribute: true });
        if (declaration.tagName !== undefined) declaration.cssProperties = cssPropertiesOf(declaration.name);
        if (declaration.superclass?.module) declaration.superclass = { name: 'LitElement', package: 'lit' };
      }
      const tags = (module.declarations ?? []).filter(({ tagName }) => tagName !== undefined);
      module.exports = [
        ...(module.exports ?? []).map((item) => ({
          ...item,
          declaration: { ...item.declaration, module: module.path },
        })),
        ...tags.map(({ name, tagName }) => ({
          kind: 'custom-element-definition',
          name: tagName,
          declaration: { name, module: module.path },
        })),
      ];
    }
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/core/**/*.ts', 'src/views/**/*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
