import { AGGREGATES, givesOneValue, isText } from "./functionKinds";
import { functionName, type SyntaxNode } from "./syntax";

/** How an operator reads what stands beside it. */
export interface Operand {
  /** Nodes that give what the operator wants as they are. */
  readonly plain: (node: SyntaxNode) => boolean;
  /** Fetches a single cell the right way … */
  readonly cell: "_N" | "_C" | "_T";
  /** … and this makes any other value right. */
  readonly wrap: "_NUM" | "_CMP" | "_TXT";
}

const isLiteral = ({ type }: SyntaxNode): boolean => type >= 1 && type <= 4;

const isNumeric = (node: SyntaxNode): boolean => {
  if (isLiteral(node) || node.type === 8 || node.type === 11) return node.type !== 8 || node.op !== "@";
  if (node.type === 7) return node.op !== "&" && node.op !== ":" && node.op !== " ";
  if (node.type !== 9) return false;
  const name = functionName(node.name);
  return AGGREGATES.has(name) || (givesOneValue(name) && !isText(name));
};

/** Texts that read as numbers are numbers here: dates, percentages, 1,234. */
export const ARITHMETIC: Operand = { plain: isNumeric, cell: "_N", wrap: "_NUM" };

/** Numbers are compared by their first 15 digits. */
const COMPARISON: Operand = { plain: isLiteral, cell: "_C", wrap: "_CMP" };

/** Numbers are joined with their first 15 digits. */
const JOINING: Operand = {
  plain: (node) => node.type >= 2 && node.type <= 4,
  cell: "_T",
  wrap: "_TXT",
};

export const OPERANDS: Readonly<Record<string, Operand>> & { readonly "&": Operand } = {
  "=": COMPARISON,
  "<>": COMPARISON,
  "<": COMPARISON,
  ">": COMPARISON,
  "<=": COMPARISON,
  ">=": COMPARISON,
  "&": JOINING,
};
