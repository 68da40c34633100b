import { cellAddress } from "../../model/address";
import type { Area } from "../../model/geometry";
import type { Freeze } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import type { Colors } from "../reading/colors";
import { readFreeze, readSelection, viewOf } from "../reading/sheetParts";
import { element, type XmlElement } from "../xml/element";
import { sqref } from "./areas";
import { sameData } from "./same";
import { ensure } from "./sheetParts";

export function writeTabColor(root: XmlElement, tabColor: string, colors: Colors): void {
  const known = root.find("sheetPr", "tabColor");
  if ((colors.of(known) ?? "") === tabColor) return;
  known?.remove();
  if (tabColor === "") return;
  const properties = ensure(root, "sheetPr");
  properties.insertBefore(properties.elements[0], element("tabColor", { rgb: `FF${tabColor.slice(1)}` }));
}

export function writeView(root: XmlElement, sheet: Sheet): void {
  const known = viewOf(root);
  const gridlines = known?.flag("showGridLines", true) ?? true;
  const headings = known?.flag("showRowColHeaders", true) ?? true;
  const [freeze, selection] = [readFreeze(root), readSelection(root)];
  if (
    gridlines === sheet.showGridlines &&
    headings === sheet.showHeadings &&
    sameData(freeze, sheet.freeze) &&
    sameData(selection, sheet.selection)
  )
    return;
  const view = known ?? element("sheetView", { workbookViewId: 0 });
  if (!known) ensure(root, "sheetViews").append(view);
  if (gridlines !== sheet.showGridlines) view.set("showGridLines", sheet.showGridlines ? undefined : 0);
  if (headings !== sheet.showHeadings) view.set("showRowColHeaders", sheet.showHeadings ? undefined : 0);
  if (!sameData(freeze, sheet.freeze)) writeFreeze(view, sheet.freeze);
  if (!sameData(readSelection(root), sheet.selection)) writeSelection(view, sheet.selection);
}

function writeFreeze(view: XmlElement, { rows, columns }: Freeze): void {
  for (const item of [...view.all("pane"), ...view.all("selection")]) item.remove();
  if (rows === 0 && columns === 0) return;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  view.insertBefore(
    view.elements[0],
    element("pane", {
      xSplit: columns || undefined,
      ySplit: rows || undefined,
      topLeftCell: cellAddress({ row: rows, column: columns }),
      activePane: pane,
      state: "frozen",
    }),
  );
}

function writeSelection(view: XmlElement, areas: readonly Area[]): void {
  const pane = view.child("pane")?.get("activePane");
  const known = view.all("selection").find((item) => item.get("pane") === pane);
  const item = known ?? element("selection", { pane });
  if (!known)
    view.insertBefore(
      view.elements.find(({ local }) => /^(?:pivotSelection|extLst)$/.test(local)),
      item,
    );
  const first = areas[0] ?? { top: 0, left: 0 };
  item.set("activeCell", cellAddress({ row: first.top, column: first.left })).set("activeCellId", undefined);
  item.set("sqref", sqref(areas));
}

export function writeFormat(root: XmlElement, sheet: Sheet): void {
  const format = root.child("sheetFormatPr");
  const width = format?.number("defaultColWidth") ?? 8.43;
  const height = format?.number("defaultRowHeight") ?? 15;
  if (width !== sheet.defaultColumnWidth)
    ensure(root, "sheetFormatPr").set("defaultColWidth", sheet.defaultColumnWidth);
  if (height !== sheet.defaultRowHeight)
    ensure(root, "sheetFormatPr").set("defaultRowHeight", sheet.defaultRowHeight).set("customHeight", 1);
  // The height is an attribute the element must have.
  const written = root.child("sheetFormatPr");
  if (written && written.get("defaultRowHeight") === undefined)
    written.set("defaultRowHeight", sheet.defaultRowHeight);
}
