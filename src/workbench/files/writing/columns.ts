import type { ColumnLook } from "../../model/parts";
import { element, type XmlElement } from "../xml/element";
import { ensure } from "./sheetParts";

/** Columns in runs of equal look; attributes the model does not know (best fit) stay. */
export function writeColumns(
  root: XmlElement,
  columns: ReadonlyMap<number, ColumnLook>,
  known: ReadonlyMap<number, ColumnLook>,
  styleNumber: (style: number, base: number) => number,
): void {
  const all = [...new Set([...columns.keys(), ...known.keys()])].sort((a, b) => a - b);
  const changed = all.filter((column) => !sameColumn(columns.get(column), known.get(column)));
  if (changed.length === 0) return;
  for (const column of changed) setColumn(root, column, columns.get(column), styleNumber);
  const list = root.child("cols");
  if (list) joinRuns(list);
}

const sameColumn = (a: ColumnLook = {}, b: ColumnLook = {}): boolean =>
  a.width === b.width &&
  (a.hidden ?? false) === (b.hidden ?? false) &&
  (a.style ?? 0) === (b.style ?? 0) &&
  (a.level ?? 0) === (b.level ?? 0);

function setColumn(
  root: XmlElement,
  column: number,
  look: ColumnLook | undefined,
  styleNumber: (style: number, base: number) => number,
): void {
  const item = ownColumn(ensure(root, "cols"), column + 1);
  const base = item.number("style") ?? 0;
  item.set("width", look?.width).set("customWidth", look?.width === undefined ? undefined : 1);
  item.set("hidden", look?.hidden ? 1 : undefined);
  item.set("style", look?.style ? styleNumber(look.style, base) : undefined);
  item.set("outlineLevel", look?.level);
  // A <col> without a width is refused by Excel, so one that says nothing at all goes.
  if (look?.width === undefined) {
    if (look?.hidden || look?.style || look?.level) item.set("width", 9.140625);
    else item.remove();
  }
}

/** The <col> of exactly this column; a run around it is cut into up to three. */
function ownColumn(list: XmlElement, number: number): XmlElement {
  const run = list.elements.find(
    (item) => (item.number("min") ?? 0) <= number && (item.number("max") ?? 0) >= number,
  );
  if (!run) {
    const made = element("col", { min: number, max: number });
    list.insertBefore(
      list.elements.find((item) => (item.number("min") ?? 0) > number),
      made,
    );
    return made;
  }
  const [min, max] = [run.number("min") ?? number, run.number("max") ?? number];
  if (min < number)
    list.insertBefore(
      run,
      copyOf(run)
        .set("min", min)
        .set("max", number - 1),
    );
  run.set("min", number);
  if (max > number) {
    const after = copyOf(run)
      .set("min", number + 1)
      .set("max", max);
    list.insertBefore(list.elements[list.elements.indexOf(run) + 1], after);
  }
  return run.set("max", number);
}

const ATTRIBUTES = [
  "min",
  "max",
  "width",
  "style",
  "hidden",
  "bestFit",
  "customWidth",
  "phonetic",
  "outlineLevel",
  "collapsed",
];

const copyOf = (item: XmlElement): XmlElement =>
  element("col", Object.fromEntries(ATTRIBUTES.map((name) => [name, item.get(name)])));

function joinRuns(list: XmlElement): void {
  if (list.elements.length === 0) return list.remove();
  const look = (item: XmlElement): string =>
    JSON.stringify(ATTRIBUTES.slice(2).map((name) => item.get(name)));
  let last: XmlElement | undefined;
  for (const item of list.elements) {
    if (last && look(last) === look(item) && last.number("max") === (item.number("min") ?? 0) - 1) {
      last.set("max", item.get("max"));
      item.remove();
    } else last = item;
  }
}
