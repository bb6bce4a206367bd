/** Compiles src into dist, as `tsc -p tsconfig.build.json` does, and slims styles and markup in templates on the way. */
import ts from 'typescript';
import { slimMarkup, slimStyles } from './slim-templates.js';

const slimming = { css: slimStyles, html: slimMarkup, svg: slimMarkup };

/** Stands for an expression while the texts around it are slimmed as one; no template holds it. */
const hole = '\uE000';

const slimTemplates = (context) => (file) => {
  const { factory } = context;

  function slimmed(template, slim) {
    if (ts.isNoSubstitutionTemplateLiteral(template)) {
      return factory.createNoSubstitutionTemplateLiteral(slim(template.text));
    }
    const { head, templateSpans } = template;
    const literals = [head, ...templateSpans.map(({ literal }) => literal)];
    const [first, ...texts] = slim(literals.map(({ text }) => text).join(hole)).split(hole);
    const spans = templateSpans.map((span, place) => {
      const isLast = place === templateSpans.length - 1;
      const literal = isLast ? factory.createTemplateTail(texts[place]) : factory.createTemplateMiddle(texts[place]);
      return factory.updateTemplateSpan(span, visit(span.expression), literal);
    });
    return factory.updateTemplateExpression(template, factory.createTemplateHead(first), spans);
  }

  function visit(node) {
    const slim = ts.isTaggedTemplateExpression(node) ? slimming[node.tag.getText(file)] : undefined;
    if (slim === undefined) return ts.visitEachChild(node, visit, context);
    return factory.updateTaggedTemplateExpression(node, node.tag, undefined, slimmed(node.template, slim));
  }

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
const { diagnostics } = program.emit(undefined, undefined, undefined, false, { before: [slimTemplates] });
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
