import type { TextRun } from "../../model/cell";
import { itemSources } from "../reading/sharedStrings";
import { element, textElement, type XmlElement } from "../xml/element";
import { encodeCellText } from "../xml/escape";
import { runFont } from "./styleParts";

/** Numbers for cell texts; a text the file has already keeps its number, others are added at the end. */
export class StringWriter {
  private numbers: Map<string, number> | undefined;
  private readonly added: string[] = [];
  private count = 0;

  constructor(private readonly table: () => XmlElement) {}

  numberFor(text: string, runs?: readonly TextRun[]): number {
    const source = itemElement(text, runs).toString();
    const numbers = (this.numbers ??= this.readNumbers());
    const known = numbers.get(source);
    if (known !== undefined) return known;
    this.added.push(source);
    numbers.set(source, this.count);
    return this.count++;
  }

  private readNumbers(): Map<string, number> {
    const items = itemSources(this.table());
    this.count = items.length;
    return new Map(items.map((item, index) => [item, index]));
  }

  /** Puts what was added into the table. */
  finish(): void {
    if (this.added.length === 0) return;
    const table = this.table();
    table.replaceInner(insertItems(table, this.added));
    table.set("uniqueCount", this.count).set("count", undefined);
  }
}

/** After the last item: an extension list may follow. */
function insertItems(table: XmlElement, added: readonly string[]): string {
  const { inner, prefix } = table;
  const items = added
    .map((item) => (prefix === "" ? item : item.replace(/<(\/?)/g, `<$1${prefix}`)))
    .join("");
  const closing = `</${prefix}si>`;
  const end = inner.lastIndexOf(closing);
  const at = end < 0 ? inner.length : end + closing.length;
  return inner.slice(0, at) + items + inner.slice(at);
}

function itemElement(text: string, runs: readonly TextRun[] | undefined): XmlElement {
  if (!runs || runs.length === 0) return element("si", {}, textElement("t", encodeCellText(text)));
  return element(
    "si",
    {},
    ...runs.map((run) => {
      const look = run.font && [runFont(run.font)];
      return element("r", {}, ...(look ?? []), textElement("t", encodeCellText(run.text)));
    }),
  );
}
