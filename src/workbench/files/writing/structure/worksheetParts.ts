import { parseArea } from "../../../model/address";
import { isWholeColumns, isWholeRows, MAX_COLUMNS } from "../../../model/geometry";
import type { StructuralChange } from "../../../model/events";
import { shiftArea } from "../../../model/shifting";
import { readAreas } from "../../reading/areas";
import type { XmlElement } from "../../xml/element";
import { sqref } from "../areas";
import { moveCells } from "./moveCells";
import type { Translator } from "./translator";

/** Brings everything in a worksheet part that names places up to date. `sheet` is its name in the opened file. */
export function translateWorksheet(root: XmlElement, sheet: string, translator: Translator): void {
  const changes = translator.changesOn(sheet);
  const data = root.child("sheetData");
  if (changes.length > 0) {
    if (data) moveCells(data, changes);
    moveColumns(root, changes);
    moveBreaks(root, changes);
  }
  for (const item of root.elements) {
    if (item === data || item.local === "cols") continue;
    translateBelow(item, sheet, translator);
  }
}

/** Attributes that hold one area each, and what they stand on. */
const AREA_HOLDERS = new Set([
  "mergeCell",
  "hyperlink",
  "autoFilter",
  "sortState",
  "sortCondition",
  "cellWatch",
]);
/** Elements whose text is a formula; in the extension list they are called f. */
const FORMULAS = new Set(["formula", "formula1", "formula2", "f"]);

function translateBelow(item: XmlElement, sheet: string, translator: Translator): void {
  for (const child of [item, ...item.descendants()]) {
    if (FORMULAS.has(child.local) && child.elements.length === 0)
      child.text = translator.formula(child.text, sheet);
    else if (child.local === "sqref") translateSqrefText(child, sheet, translator);
    else if (child.get("sqref") !== undefined && child.local !== "selection")
      translateSqref(child, sheet, translator);
    else if (AREA_HOLDERS.has(child.local)) translateRef(child, sheet, translator);
    if (child.local === "cfvo" && child.get("type") === "formula")
      child.set("val", translator.formula(child.get("val") ?? "", sheet));
  }
  dropEmpty(item);
}

function translateSqref(item: XmlElement, sheet: string, translator: Translator): void {
  const before = readAreas(item.get("sqref"));
  const areas = translator.areas(before, sheet);
  if (areas.length === 0 && before.length > 0) item.remove();
  else if (sqref(areas) !== sqref(before)) item.set("sqref", sqref(areas));
}

/** In extension lists the areas are the text of an element beside what they are for. */
function translateSqrefText(item: XmlElement, sheet: string, translator: Translator): void {
  const areas = translator.areas(readAreas(item.text), sheet);
  if (areas.length === 0) item.parent?.remove();
  else item.text = sqref(areas);
}

function translateRef(item: XmlElement, sheet: string, translator: Translator): void {
  const name = item.local === "cellWatch" ? "r" : "ref";
  const before = parseArea(item.get(name) ?? "");
  if (!before) return;
  const area = translator.area(before, sheet);
  const single = item.local === "mergeCell" && area && area.top === area.bottom && area.left === area.right;
  if (!area || single) item.remove();
  else if (area !== before) item.set(name, sqref([area]));
}

/** A list that lost all its items goes too. */
function dropEmpty(item: XmlElement): void {
  const emptied =
    /^(?:mergeCells|hyperlinks|dataValidations|protectedRanges|ignoredErrors|cellWatches|conditionalFormatting)$/;
  if (!emptied.test(item.local)) return;
  if (item.elements.length === 0) item.remove();
  else if (item.get("count") !== undefined) item.set("count", item.elements.length);
}

/** <cols> say how runs of columns look; they move with whole columns only. */
function moveColumns(root: XmlElement, changes: readonly StructuralChange[]): void {
  const list = root.child("cols");
  for (const change of changes.filter(({ area }) => isWholeColumns(area))) {
    for (const item of list?.elements ?? []) {
      const [left, right] = [
        (item.number("min") ?? 1) - 1,
        Math.min(item.number("max") ?? 1, MAX_COLUMNS) - 1,
      ];
      const moved = shiftArea({ top: 0, bottom: 0, left, right }, onRow(change));
      if (moved) item.set("min", moved.left + 1).set("max", moved.right + 1);
      else item.remove();
    }
  }
  if (list?.elements.length === 0) list.remove();
}

const onRow = (change: StructuralChange): StructuralChange => ({
  ...change,
  area: { ...change.area, top: 0, bottom: 0 },
});

/** A page break stands before the row or column with its number. */
function moveBreaks(root: XmlElement, changes: readonly StructuralChange[]): void {
  for (const [name, applies] of [
    ["rowBreaks", isWholeRows],
    ["colBreaks", isWholeColumns],
  ] as const) {
    const whole = changes.filter(({ area }) => applies(area));
    const list = root.child(name);
    for (const item of list?.elements ?? []) {
      const id = item.number("id") ?? 0;
      const cell =
        name === "rowBreaks"
          ? { top: id, bottom: id, left: 0, right: 0 }
          : { top: 0, bottom: 0, left: id, right: id };
      const moved = whole.reduce<typeof cell | undefined>(
        (area, change) => area && shiftArea(area, change),
        cell,
      );
      if (moved) item.set("id", name === "rowBreaks" ? moved.top : moved.left);
      else item.remove();
    }
    if (list && whole.length > 0)
      list.set("count", list.elements.length).set("manualBreakCount", list.elements.length);
  }
}
