/** Which terms src says, by what the compiler knows of it: a key stands for a term only where a term's name is asked for. */
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));
let terms, used;

before(() => {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const files = ts.sys.readDirectory(`${root}src`, ['.ts']);
  const program = ts.createProgram(files, { ...options, incremental: false, tsBuildInfoFile: undefined });
  const checker = program.getTypeChecker();
  const inLocales = ({ fileName }) => fileName.includes('/src/locales/');
  const english = program.getSourceFiles().find(({ fileName }) => fileName.endsWith('/src/locales/en.ts'));
  terms = new Set(
    checker.getExportsOfModule(checker.getSymbolAtLocation(english)).flatMap((section) =>
      checker
        .getTypeOfSymbol(section)
        .getProperties()
        .map(({ name }) => name),
    ),
  );
  used = termsUsed(
    program.getSourceFiles().filter((file) => file.fileName.startsWith(`${root}src/`) && !inLocales(file)),
    checker,
  );
});

/** The terms that are handed to `say()`, and those written where the name of a term is asked for. */
function termsUsed(files, checker) {
  const found = new Set();
  const literalsOf = (type) =>
    (type.isUnion() ? type.types : [type]).flatMap((one) => (one.isStringLiteral() ? one.value : []));
  const add = (names) => names.filter((name) => terms.has(name)).forEach((name) => found.add(name));
  const visit = (node) => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      node.expression.name.text === 'say'
    ) {
      if (node.arguments[0]) add(literalsOf(checker.getTypeAtLocation(node.arguments[0])));
    } else if (ts.isStringLiteralLike(node)) {
      const wanted = checker.getContextualType(node);
      const names = wanted ? literalsOf(wanted) : [];
      // Where something else than a term is asked for, a term of the same name is none.
      if (names.length > 0 && names.every((name) => terms.has(name))) add([node.text]);
    } else if (ts.isTypeNode(node)) {
      return;
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) visit(file);
  return found;
}

test('every term is said somewhere in src', () => {
  assert.ok(terms.size > 200, String(terms.size));
  assert.deepEqual(
    [...terms].filter((term) => !used.has(term)),
    [],
  );
});
