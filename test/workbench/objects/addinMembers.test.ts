import { join } from "node:path";
import ts from "typescript";
import { classes } from "../../../src/workbench/objects/classes";

const ROOT = join(__dirname, "../../..");

/** Every `Class.member` of Excel's types that the add-in's Excel folder names. */
function usedMembers(): Set<string> {
  const config = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const program = ts.createProgram(fileNames, { ...options, noEmit: true });
  const checker = program.getTypeChecker();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    const name = ts.isPropertyAccessExpression(node)
      ? node.name
      : ts.isBindingElement(node) && !node.dotDotDotToken
        ? (node.propertyName ?? node.name)
        : undefined;
    const symbol = name && symbolOf(checker, node, name);
    for (const owner of symbol?.declarations ?? []) {
      const member = excelMember(owner);
      if (member) used.add(member);
    }
    for (const member of loadedMembers(checker, node)) used.add(member);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    if (file.fileName.includes("/src/excel/") || file.fileName.includes("/src/runtime")) visit(file);
  }
  return used;
}

/** `range.load("values,format/fill/color")` names members in a text. */
function loadedMembers(checker: ts.TypeChecker, node: ts.Node): string[] {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return [];
  const [names] = node.arguments;
  if (node.expression.name.text !== "load" || !names || !ts.isStringLiteral(names)) return [];
  const { expression: receiver } = node.expression;
  return names.text.split(",").flatMap((path) => {
    let type = checker.getTypeAtLocation(receiver);
    return path
      .trim()
      .split("/")
      .flatMap((name) => {
        const property = type.getProperty(name);
        if (!property) return [`${checker.typeToString(type)}.${name} (unknown)`];
        const next = checker.getTypeOfSymbolAtLocation(property, node);
        type = next.getNumberIndexType() ?? next;
        return (property.declarations ?? []).flatMap((declaration) => excelMember(declaration) ?? []);
      });
  });
}

/** `const { values } = range` names a property of the range's type, not the variable it makes. */
function symbolOf(checker: ts.TypeChecker, node: ts.Node, name: ts.Node): ts.Symbol | undefined {
  if (!ts.isBindingElement(node)) return checker.getSymbolAtLocation(name);
  return checker.getTypeAtLocation(node.parent).getProperty(name.getText());
}

/** `Range.values` for a member declared in a class of the Excel namespace. */
function excelMember(declaration: ts.Declaration): string | undefined {
  const owner = declaration.parent;
  if (!ts.isClassDeclaration(owner) || !owner.name) return undefined;
  if (!ts.isModuleBlock(owner.parent)) return undefined;
  if (owner.parent.parent.name.text !== "Excel") return undefined;
  const name = ts.getNameOfDeclaration(declaration)?.getText();
  return name === undefined ? undefined : `${owner.name.text}.${name}`;
}

/** What the library does by itself, without asking its host. */
const OWN =
  /^(?:RequestContext\.|\w+\.(?:load|context|isNullObject|toJSON|set|track|untrack|items|on[A-Z]\w+)$)/;

test("every member of Excel the add-in uses is there", () => {
  const declared = new Set(
    classes.flatMap((item) =>
      [item.scalars, item.navigations, item.methods].flatMap((members) =>
        Object.keys(members).map((member) => `${item.name}.${member}`),
      ),
    ),
  );
  const used = [...usedMembers()].filter((member) => !OWN.test(member));
  expect(used).toEqual(
    // By its name, in a text that is loaded, and through a variable.
    expect.arrayContaining(["Range.values", "ConditionalRangeFont.strikethrough", "Workbook.worksheets"]),
  );
  expect(used.filter((member) => !declared.has(member))).toEqual([]);
});
