import { parseArea } from "../../model/address";
import type { Cell, Extent } from "../../model/cell";
import { columnsIn, rowsIn, type Area, type Position } from "../../model/geometry";
import { moveFormula } from "../../model/references";
import type { ErrorCode, Scalar } from "../../model/values";
import { fromFileFormula } from "../formulas/fromFile";
import { decodeCellText, unescapeXml } from "../xml/escape";
import { parseXml } from "../xml/parse";
import type { Colors } from "./colors";
import { readRichText, type FileText } from "./sharedStrings";
import { attributeOf, cellPart, type CellPart, type CellSource } from "./cellTag";

/** What the cells of all sheets refer to. */
export interface CellContext {
  readonly strings: readonly FileText[];
  readonly colors: Colors;
  /** The model's style number for a cell's s attribute. */
  readonly styles: readonly number[];
  /** Which s attributes say that the text was typed with a leading apostrophe. */
  readonly quoted: ReadonlySet<number>;
  /** Which cm attributes mark a dynamic array formula. */
  readonly dynamic: ReadonlySet<number>;
}

/** Turns the cells of one sheet into the model's. Keep one per sheet: shared formulas refer back. */
export class CellReader {
  private readonly shared = new Map<string, { formula: string; at: Position }>();
  /** Cells that came before the one with their group's text; their formulas are known after the last cell. */
  readonly early: { readonly group: string; readonly at: Position }[] = [];
  /** Areas of array formulas that reach beyond their own cell. */
  readonly arrays: { readonly area: Area; readonly at: Position; readonly dynamic: boolean }[] = [];

  private readonly formulaTag: string;
  private readonly valueTag: string;

  constructor(
    private readonly context: CellContext,
    private readonly prefix: string,
  ) {
    this.formulaTag = `<${prefix}f`;
    this.valueTag = `<${prefix}v>`;
  }

  read(source: CellSource): Cell {
    const style = this.context.styles[source.style] ?? 0;
    const { body, type } = source;
    if (body === "") return { value: null, style };
    const formula = body.includes(this.formulaTag) ? this.formulaOf(source) : undefined;
    const isText = type === "s" || type === "str" || type === "inlineStr";
    if (!isText)
      return formula
        ? { value: this.valueOf(source), ...formula, style }
        : { value: this.valueOf(source), style };
    const { text, runs } = this.textOf(source);
    return {
      value: text,
      ...formula,
      ...(runs && { runs }),
      ...(!formula && this.context.quoted.has(source.style) && { forcedText: true as const }),
      style,
    };
  }

  private part(body: string, name: string): CellPart | undefined {
    return cellPart(body, this.prefix + name);
  }

  /** The content of <v>, as source. */
  private raw(body: string): string {
    const start = body.indexOf(this.valueTag);
    if (start < 0) return this.part(body, "v")?.text ?? "";
    const from = start + this.valueTag.length;
    const end = body.indexOf("<", from);
    return body.slice(from, end < 0 ? body.length : end);
  }

  private textOf({ type, body }: CellSource): FileText {
    if (type === "s") return this.context.strings[Number(this.raw(body))] ?? NO_TEXT;
    if (type === "str") return { text: decodeCellText(unescapeXml(this.raw(body))) };
    const inline = this.part(body, "is");
    return inline ? readRichText(parseXml(`<is>${inline.text}</is>`).root, this.context.colors) : NO_TEXT;
  }

  private valueOf({ type, body }: CellSource): Scalar {
    const raw = this.raw(body);
    if (raw === "") return null;
    if (type === "b") return raw === "1" || raw === "true";
    if (type === "e") return { error: unescapeXml(raw) as ErrorCode };
    if (type === "d") return serialOfIsoDate(raw);
    const number = Number(raw);
    return Number.isFinite(number) ? number : unescapeXml(raw);
  }

  private formulaOf(source: CellSource): Pick<Cell, "formula" | "fixedArray" | "spill"> {
    const part = this.part(source.body, "f");
    if (!part) return {};
    const kind = attributeOf(part.tag, "t");
    if (kind === "shared") return { formula: this.sharedFormula(source, part) };
    // A data table (what-if) has no formula of its own; its cells keep their values.
    if (kind === "dataTable" || part.text === "") return {};
    const formula = fromFileFormula(unescapeXml(part.text));
    return kind === "array" ? { formula, ...this.arrayOf(source, part) } : { formula };
  }

  private arrayOf(source: CellSource, part: CellPart): Pick<Cell, "fixedArray" | "spill"> {
    const area = parseArea(attributeOf(part.tag, "ref") ?? "");
    const extent: Extent = area ? { rows: rowsIn(area), columns: columnsIn(area) } : { rows: 1, columns: 1 };
    const dynamic = this.context.dynamic.has(source.metadata);
    const several = extent.rows * extent.columns > 1;
    if (area && several) this.arrays.push({ area, at: { row: source.row, column: source.column }, dynamic });
    if (!dynamic) return { fixedArray: extent };
    return several ? { spill: extent } : {};
  }

  /** Only the first cell of a group has the text; the others stand as if it had been filled into them. */
  private sharedFormula({ row, column }: CellSource, part: CellPart): string {
    const group = attributeOf(part.tag, "si") ?? "";
    if (part.text !== "") {
      const formula = fromFileFormula(unescapeXml(part.text));
      this.shared.set(group, { formula, at: { row, column } });
      return formula;
    }
    const formula = this.sharedAt(group, { row, column });
    if (formula === undefined) this.early.push({ group, at: { row, column } });
    return formula ?? "=#REF!";
  }

  /** The formula of a group as it stands at this place. */
  sharedAt(group: string, { row, column }: Position): string | undefined {
    const first = this.shared.get(group);
    return first && moveFormula(first.formula, row - first.at.row, column - first.at.column);
  }
}

const NO_TEXT: FileText = { text: "" };

const DAY = 86_400_000;

/** Cells of type d hold ISO 8601 dates; the model holds serial numbers. */
function serialOfIsoDate(text: string): Scalar {
  const time = Date.parse(/[zZ]$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? text : time / DAY + 25_569;
}
