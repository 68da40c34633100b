const ts = require("typescript");

/** What only the docs, the help and the function browser read; Excel waits for every byte of the rest. */
const lists = new Set(["examples", "moreTests", "seeAlso"]);
const sentences = new Set(["summary", "result", "source", "text"]);

/**
 * Takes what is only read by people out of the declarations of worksheet functions, before they go into the add-in:
 * the pages and the function browser are written from the whole declarations when it is built.
 * @type {import("webpack").LoaderDefinition}
 */
module.exports = function leanDeclarations(source) {
  const file = ts.createSourceFile("definition.ts", source, ts.ScriptTarget.Latest, true);
  /** @type {{ start: number, end: number, text: string }[]} */
  const cuts = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      const { initializer } = node;
      const name = node.name.text;
      const isList = lists.has(name) && ts.isArrayLiteralExpression(initializer);
      const isSentence = sentences.has(name) && ts.isStringLiteralLike(initializer);
      if (isList || isSentence) {
        cuts.push({ start: initializer.getStart(), end: initializer.end, text: isList ? "[]" : '""' });
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts.reduceRight(
    (text, { start, end, text: lean }) => text.slice(0, start) + lean + text.slice(end),
    source,
  );
};
