import { FileProblem } from "../fileProblem";
import { NO_ITERATION, type IterativeCalculation } from "../../model/documentParts";
import type { Visibility } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { Package } from "../package/archive";
import { relatedPart, relationshipsOf } from "../package/relationships";
import type { XmlElement } from "../xml/element";

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly relationshipId: string;
  readonly path: string;
  /** Chart sheets and dialogs are kept in the file but not shown. */
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
}

/** The workbook part and the places of what belongs to it. */
export interface WorkbookPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly sheets: readonly ListedSheet[];
}

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

export function readWorkbookPart(pkg: Package, { mayBeEmpty = false } = {}): WorkbookPart {
  const path = relatedPart(pkg, "", { kind: "officeDocument" });
  if (path === undefined || !pkg.has(path)) throw new FileProblem("notSpreadsheet", "no workbook part");
  if (/\.bin$/i.test(path)) throw new FileProblem("notSpreadsheet", "a binary workbook (.xlsb)");
  const root = pkg.xml(path);
  if (root?.local !== "workbook")
    throw new FileProblem("notSpreadsheet", `the main part is ${root?.local ?? "empty"}`);
  const related = relationshipsOf(pkg, path);
  const sheets = (root.child("sheets")?.all("sheet") ?? []).flatMap((element): ListedSheet[] => {
    const relationshipId = element.get("r:id") ?? element.get("id") ?? "";
    const target = related.find(({ id }) => id === relationshipId);
    if (!target) return [];
    return [
      {
        name: element.get("name") ?? "",
        visibility: VISIBILITY[element.get("state") ?? ""] ?? "Visible",
        relationshipId,
        path: target.target,
        isWorksheet: target.kind === "worksheet" && pkg.has(target.target),
        element,
      },
    ];
  });
  if (!mayBeEmpty && !sheets.some(({ isWorksheet }) => isWorksheet))
    throw new FileProblem("broken", "no worksheet");
  return { path, root, sheets };
}

/** A part that belongs to the workbook: styles, theme, sharedStrings, … */
export function workbookRelated(pkg: Package, { path }: WorkbookPart, kind: string): XmlElement | undefined {
  const target = relatedPart(pkg, path, { kind });
  return target === undefined ? undefined : pkg.xml(target);
}

const MODES: Readonly<Record<string, Workbook["calculationMode"]>> = {
  manual: "Manual",
  autoNoTable: "AutomaticExceptTables",
};

export const readCalculationMode = (root: XmlElement): Workbook["calculationMode"] =>
  MODES[root.child("calcPr")?.get("calcMode") ?? ""] ?? "Automatic";

export function readIteration(root: XmlElement): IterativeCalculation {
  const item = root.child("calcPr");
  return {
    enabled: item?.flag("iterate") ?? false,
    maxIteration: item?.number("iterateCount") ?? NO_ITERATION.maxIteration,
    maxChange: item?.number("iterateDelta") ?? NO_ITERATION.maxChange,
  };
}

export const activeTab = (root: XmlElement): number =>
  root.find("bookViews", "workbookView")?.number("activeTab") ?? 0;

/** The cm numbers that mark dynamic array formulas: those whose metadata is of type XLDAPR. */
export function readDynamicMarks(metadata: XmlElement | undefined): Set<number> {
  const types = metadata?.child("metadataTypes")?.all("metadataType") ?? [];
  const type = types.findIndex((item) => item.get("name") === "XLDAPR") + 1;
  const blocks = metadata?.child("cellMetadata")?.all("bk") ?? [];
  return new Set(
    blocks.flatMap((block, index) =>
      block.all("rc").some((item) => item.number("t") === type) ? [index + 1] : [],
    ),
  );
}
