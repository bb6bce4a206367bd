/** Compiles src into dist, as `tsc -p tsconfig.build.json` does, and slims the style sheets of css`` templates on the way. */
import ts from 'typescript';
import { slimStyles } from './slim-styles.js';

/** Stands for an expression while the texts around it are slimmed as one; no style sheet holds it. */
const hole = '\uE000';

function slimmed(factory, template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) {
    return factory.createNoSubstitutionTemplateLiteral(slimStyles(template.text));
  }
  const { head, templateSpans } = template;
  const texts = slimStyles(
    [head, ...templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join(hole),
  ).split(hole);
  const spans = templateSpans.map((span, index) => {
    const text = texts[index + 1];
    const isLast = index === templateSpans.length - 1;
    const literal = isLast ? factory.createTemplateTail(text) : factory.createTemplateMiddle(text);
    return factory.updateTemplateSpan(span, span.expression, literal);
  });
  return factory.updateTemplateExpression(template, factory.createTemplateHead(texts[0]), spans);
}

const slimCss = (context) => (file) => {
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(file) === 'css') {
      const { factory } = context;
      return factory.updateTaggedTemplateExpression(node, node.tag, undefined, slimmed(factory, node.template));
    }
    return ts.visitEachChild(node, visit, context);
  };
  return ts.visitNode(file, visit);
};

const host = {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: (problem) => {
    throw new Error(ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
  },
};
const { fileNames, options, errors } = ts.getParsedCommandLineOfConfigFile('tsconfig.build.json', {}, host);
const program = ts.createProgram(fileNames, options);
const { diagnostics } = program.emit(undefined, undefined, undefined, false, { before: [slimCss] });
const problems = [...errors, ...ts.getPreEmitDiagnostics(program), ...diagnostics];
if (problems.length > 0) {
  console.error(
    ts.formatDiagnostics(problems, {
      getCanonicalFileName: (name) => name,
      getCurrentDirectory: ts.sys.getCurrentDirectory,
      getNewLine: () => '\n',
    }),
  );
  process.exitCode = 1;
}
