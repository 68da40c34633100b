import { parseText } from "../running/library";
import { spellOut } from "./spelling";

/** The formula library's syntax tree. Its numbers for the kinds of nodes are not exported. */
export type SyntaxNode =
  | { readonly type: 1; readonly value: number }
  | { readonly type: 2; readonly value: string }
  | { readonly type: 3; readonly value: boolean }
  | { readonly type: 4; readonly value: string }
  | CellNode
  | RangeNode
  | { readonly type: 7; readonly op: string; readonly left: SyntaxNode; readonly right: SyntaxNode }
  | { readonly type: 8; readonly op: string; readonly operand: SyntaxNode }
  | CallNode
  | { readonly type: 10; readonly rows: readonly (readonly SyntaxNode[])[] }
  | { readonly type: 11; readonly operand: SyntaxNode }
  | { readonly type: 12; readonly name: string }
  | ColumnsNode
  | RowsNode
  | TableNode
  | { readonly type: 16 }
  | { readonly type: 17; readonly areas: readonly SyntaxNode[] };

interface OnSheets {
  readonly sheet?: string;
  /** The last sheet of Sheet1:Sheet3!A1. */
  readonly endSheet?: string;
}

export interface CellNode extends OnSheets {
  readonly type: 5;
  readonly col: string;
  readonly row: string;
  readonly colAbsolute: boolean;
  readonly rowAbsolute: boolean;
}

export interface RangeNode extends OnSheets {
  readonly type: 6;
  readonly start: CellNode;
  readonly end: CellNode;
}

export interface CallNode {
  readonly type: 9;
  readonly name: string;
  readonly args: readonly SyntaxNode[];
}

export interface ColumnsNode extends OnSheets {
  readonly type: 13;
  readonly startCol: string;
  readonly endCol: string;
}

export interface RowsNode extends OnSheets {
  readonly type: 14;
  readonly startRow: number;
  readonly endRow: number;
}

export interface TableNode {
  readonly type: 15;
  readonly tableName: string;
  readonly columns: readonly string[];
  readonly specials: readonly string[];
}

/** Formulas repeat: a table column has one text, undo brings old ones back. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, SyntaxNode | undefined>();

/** Reads a formula with or without its leading "="; undefined when it is none. */
export function readFormula(formula: string): SyntaxNode | undefined {
  const known = remembered.get(formula);
  if (known || remembered.has(formula)) return known;
  const node = parseText(spellOut(formula.startsWith("=") ? formula.slice(1) : formula));
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(formula, node);
  return node;
}

export const functionName = (name: string): string => name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");

export const isReference = ({ type }: SyntaxNode): boolean =>
  type === 5 || type === 6 || type === 13 || type === 14 || type === 15 || type === 17;

/** The names LET and LAMBDA bound around a node, in capitals, and whether each may be an array. */
export type Scope = ReadonlyMap<string, boolean>;
export const NO_SCOPE: Scope = new Map();
