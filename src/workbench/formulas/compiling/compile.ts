import type { Table } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { compileCall } from "./compileCalls";
import type { CallSite, CustomNames, Program } from "./program";
import { ARITHMETIC, OPERANDS, type Operand } from "./operands";
import { numberOfText } from "../running/textNumbers";
import {
  locate,
  nameFormula,
  type Place,
  type Reference,
  type Relativity,
  type SheetArea,
  keyOf,
} from "./references";
import { NO_SCOPE, functionName, isReference, readFormula, type Scope, type SyntaxNode } from "./syntax";
import { locateInTable, tableByName } from "./tableReferences";

/** Names that are defined by names that are defined by names … */
const DEEPEST = 32;

export class Compiler {
  readonly references: Reference[] = [];
  readonly sites: CallSite[] = [];
  readonly relativity: Relativity = { row: false, column: false };
  volatile = false;
  roaming = false;
  private readonly known = new Map<string, number>();
  private fresh = 0;
  private depth = 0;

  constructor(
    public place: Place,
    readonly custom: CustomNames,
  ) {}

  compile(node: SyntaxNode): Program {
    const text = this.whole(node);
    const { references, sites, volatile, roaming, relativity } = this;
    const name = node.type === 9 ? functionName(node.name) : "";
    const subtotal = name === "SUBTOTAL" || name === "AGGREGATE";
    return { text, references, sites, volatile, roaming, relativity, subtotal };
  }

  /** Excel takes the last sum or difference of a formula for 0 when only its binary digits say otherwise. */
  private whole(node: SyntaxNode): string {
    if (node.type !== 7 || (node.op !== "+" && node.op !== "-")) return this.value(node, NO_SCOPE);
    const [left, right] = [this.freshName(), this.freshName()];
    const [a, b] = [node.left, node.right].map((side) => this.operand(side, NO_SCOPE, ARITHMETIC));
    return `LET(${left},${a},${right},${b},_NEAR(${left}${node.op}${right},${left}))`;
  }

  /** The text that gives the node's value. */
  value(node: SyntaxNode, scope: Scope): string {
    switch (node.type) {
      case 1:
        return String(node.value);
      case 2:
        return quote(node.value);
      case 3:
        return node.value ? "TRUE" : "FALSE";
      case 4:
        return node.value;
      case 7:
        return this.binary(node.op, node.left, node.right, scope);
      case 8:
        return this.unary(node.op, node.operand, scope);
      case 9:
        return compileCall(this, node, scope);
      case 10:
        return `{${node.rows.map((row) => row.map((item) => this.value(item, scope)).join(",")).join(";")}}`;
      case 11:
        return `(${this.operand(node.operand, scope, ARITHMETIC)}%)`;
      case 12:
        return this.name(node.name, scope, (inner) => this.value(inner, NO_SCOPE));
      case 16:
        return "";
      default: {
        const reference = this.point(node);
        return reference ? this.fetch("_V", reference) : "#REF!";
      }
    }
  }

  private unary(op: string, operand: SyntaxNode, scope: Scope): string {
    if (op === "@") {
      Object.assign(this.relativity, { row: true, column: true });
      return `_ONE(${this.located(operand, scope)})`;
    }
    // A leading plus, as in =+A1, changes nothing, not even a text.
    if (op === "+") return this.value(operand, scope);
    return `(${op}${this.operand(operand, scope, ARITHMETIC)})`;
  }

  private binary(op: string, left: SyntaxNode, right: SyntaxNode, scope: Scope): string {
    if (op === ":") return `_RANGE(${this.located(left, scope)},${this.located(right, scope)})`;
    if (op === " ") return `_INTERSECT(${this.located(left, scope)},${this.located(right, scope)})`;
    const kind = OPERANDS[op] ?? ARITHMETIC;
    return `(${this.operand(left, scope, kind)}${op}${this.operand(right, scope, kind)})`;
  }

  /** What stands beside an operator, read as that operator reads it. */
  operand(node: SyntaxNode, scope: Scope, kind: Operand): string {
    if (node.type === 2 && kind === ARITHMETIC) {
      const number = numberOfText(node.value);
      return number === undefined ? quote(node.value) : `(${number})`;
    }
    if (kind.plain(node)) return this.value(node, scope);
    const reference = node.type === 12 ? undefined : this.point(node);
    if (reference?.single) return this.fetch(kind.cell, reference);
    return `${kind.wrap}(${this.value(node, scope)})`;
  }

  /** The text that gives the node's value together with where it stands, if it stands anywhere. */
  located(node: SyntaxNode, scope: Scope, positional?: true): string {
    if (node.type === 12)
      return this.name(node.name, scope, (inner) => this.located(inner, NO_SCOPE, positional));
    const reference = this.point(node);
    if (reference) return this.fetch("_R", positional ? { ...reference, positional } : reference);
    return isReference(node) ? "#REF!" : this.value(node, scope);
  }

  /** What a node that is itself a reference points at. */
  point(node: SyntaxNode): Reference | undefined {
    switch (node.type) {
      case 5:
      case 6:
      case 13:
      case 14:
        return locate(node, this.place, this.relativity);
      case 15:
        return locateInTable(node, this.place, this.relativity);
      case 17:
        return this.union(node.areas);
      default:
        return undefined;
    }
  }

  private union(nodes: readonly SyntaxNode[]): Reference | undefined {
    const areas: SheetArea[] = [];
    for (const node of nodes) {
      const reference = this.point(node);
      if (!reference) return undefined;
      areas.push(...reference.areas);
    }
    return { areas, single: false };
  }

  fetch(how: "_V" | "_R" | "_M" | Operand["cell"], reference: Reference): string {
    const key = keyOf(reference);
    let index = this.known.get(key);
    if (index === undefined) {
      index = this.references.push(reference) - 1;
      this.known.set(key, index);
    }
    return `${how}(${index})`;
  }

  /** A LET variable, a table, or the formula behind a defined name, spelled out in place. */
  private name(name: string, scope: Scope, spell: (node: SyntaxNode) => string): string {
    if (scope.has(name.toUpperCase())) return name;
    const inner = this.namedNode(name, this.place.sheet);
    return inner ? this.inside(() => spell(inner)) : "#NAME?";
  }

  /** What a name that is not bound locally stands for. */
  namedNode(name: string, sheet: Sheet): SyntaxNode | undefined {
    const place = { ...this.place, sheet };
    const formula = nameFormula(place, name);
    if (formula !== undefined) return readFormula(formula);
    const table = tableByName(place, name);
    return table && tableNode(table);
  }

  /** Relative references in a name are written as seen from A1 and move with the cell that uses it. */
  inside(spell: () => string): string {
    if (this.depth >= DEEPEST) return "#NAME?";
    const outer = this.place;
    this.place = { ...outer, down: outer.row, right: outer.column };
    this.depth++;
    try {
      return spell();
    } finally {
      this.depth--;
      this.place = outer;
    }
  }

  freshName(): string {
    return `_x${++this.fresh}`;
  }
}

const tableNode = ({ name }: Table): SyntaxNode => ({
  type: 15,
  tableName: name,
  columns: [],
  specials: [],
});

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
