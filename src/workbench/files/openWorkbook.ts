import { Workbook } from "../model/workbook";
import { checkSignature } from "./reading/signature";
import type { CellContext } from "./reading/cells";
import { readNames, readPrintNames } from "./reading/names";
import { readSharedStrings } from "./reading/sharedStrings";
import { mergeNamedStyles, readStyles, type FileStyles } from "./reading/styles";
import { readTable } from "./reading/tables";
import {
  activeTab,
  readCalculationMode,
  readIteration,
  readDynamicMarks,
  readWorkbookPart,
  workbookRelated,
  type ListedSheet,
  type WorkbookPart,
} from "./reading/workbookPart";
import { readWorksheet } from "./reading/worksheet";
import { readCharts } from "./charts/readCharts";
import { drawCharts } from "./charts/drawCharts";
import { readPeople } from "./reading/comments";
import { findDrawings } from "./reading/drawings";
import { readCustomXml } from "./customXml";
import { readDocumentProperties, readOwnProperties } from "./documentProperties";
import { FileProblem } from "./fileProblem";
import { Package } from "./package/archive";
import { relationshipsOf } from "./package/relationships";
import { DEFAULT_IDENTITY, readSettings, type AddinIdentity } from "./webExtensions";
import { XmlProblem } from "./xml/parse";

/** Reads an .xlsx or .xlsm file. Throws FileProblem when it cannot; whatever was open before is not touched. */
export async function openWorkbook(
  bytes: Uint8Array,
  name: string,
  identity: AddinIdentity = DEFAULT_IDENTITY,
): Promise<Workbook> {
  checkSignature(bytes);
  try {
    const pkg = Package.open(bytes);
    const workbook = new Workbook();
    workbook.name = name;
    workbook.original = bytes;
    await readInto(workbook, pkg, identity);
    return workbook;
  } catch (error) {
    if (error instanceof XmlProblem) throw new FileProblem("broken", error.message);
    throw error;
  }
}

async function readInto(workbook: Workbook, pkg: Package, identity: AddinIdentity): Promise<void> {
  const part = readWorkbookPart(pkg);
  const styles = readStyles(workbookRelated(pkg, part, "styles"), workbookRelated(pkg, part, "theme"));
  workbook.namedStyles = mergeNamedStyles(styles.named);
  const cells = readCellContext(workbook, pkg, part, styles);
  const people = readPeople(pkg, part.path);
  const sheets = part.sheets.map((listed, index) => {
    const sheet = workbook.newSheet(listed.name, listed.name);
    sheet.visibility = listed.visibility;
    const root = listed.isWorksheet ? pkg.xml(listed.path) : undefined;
    if (root) readWorksheet(sheet, { pkg, path: listed.path, root, styles, cells, people });
    sheet.pageLayout = { ...sheet.pageLayout, ...readPrintNames(part.root, index) };
    return { sheet, listed };
  });
  const ids = sheets.map(({ sheet }) => sheet.id);
  const shown = sheets.filter(({ listed }) => listed.isWorksheet);
  workbook.sheets = shown.map(({ sheet }) => sheet);
  workbook.tables = shown.flatMap(({ sheet, listed }) => readTables(pkg, listed, sheet.id));
  workbook.names = readNames(part.root, ids);
  workbook.settings = readSettings(pkg, identity);
  workbook.calculationMode = readCalculationMode(part.root);
  workbook.iteration = readIteration(part.root);
  workbook.protection = { protected: part.root.child("workbookProtection")?.flag("lockStructure") ?? false };
  workbook.properties = readDocumentProperties(pkg);
  workbook.customProperties = readOwnProperties(pkg);
  workbook.customXml = readCustomXml(pkg, part.path);
  const first = shown.find(({ listed }) => listed.visibility === "Visible") ?? shown[0];
  const active = sheets[activeTab(part.root)];
  workbook.activeSheetId = (active?.listed.isWorksheet ? active : first)?.sheet.id ?? "";
  const charts = readCharts(pkg, part, styles.colors);
  const pictures = await drawCharts(pkg, part, workbook, styles.colors, charts);
  for (const { sheet, listed } of shown) {
    sheet.drawings = findDrawings(pkg, listed.path, { charts, pictures, colors: styles.colors }).map(
      ({ drawing }) => drawing,
    );
  }
}

function readCellContext(
  workbook: Workbook,
  pkg: Package,
  part: WorkbookPart,
  styles: FileStyles,
): CellContext {
  const xfs = workbookRelated(pkg, part, "styles")?.child("cellXfs")?.all("xf") ?? [];
  return {
    strings: readSharedStrings(workbookRelated(pkg, part, "sharedStrings"), styles.colors),
    colors: styles.colors,
    styles: styles.cells.map((style) => workbook.styles.add(style)),
    quoted: new Set(xfs.flatMap((xf, index) => (xf.flag("quotePrefix") ? [index] : []))),
    dynamic: readDynamicMarks(workbookRelated(pkg, part, "sheetMetadata")),
  };
}

function readTables(pkg: Package, listed: ListedSheet, sheetId: string): Workbook["tables"] {
  return relationshipsOf(pkg, listed.path)
    .filter(({ kind }) => kind === "table")
    .flatMap(({ target }) => {
      const root = pkg.xml(target);
      return (root && readTable(root, sheetId)) ?? [];
    });
}
