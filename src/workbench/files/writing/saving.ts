import type { Chart } from "../../model/charts/chart";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { readCharts } from "../charts/readCharts";
import { NO_ITERATION } from "../../model/documentParts";
import { writeCustomXml } from "../customXml";
import { writeDocumentProperties, writeOwnProperties } from "../documentProperties";
import { sameData } from "./same";
import { writeCustomProperties } from "../customProperties";
import type { Package } from "../package/archive";
import { addContentType } from "../package/contentTypes";
import { addRelationship, relatedPart } from "../package/relationships";
import type { CellContext } from "../reading/cells";
import { readSharedStrings } from "../reading/sharedStrings";
import { readColumns } from "../reading/sheetParts";
import {
  readCalculationMode,
  readIteration,
  readDynamicMarks,
  workbookRelated,
  type WorkbookPart,
} from "../reading/workbookPart";
import { writeComments } from "./comments";
import { writeDrawings } from "./drawings";
import { writeColumns } from "./columns";
import { writeHyperlinks } from "./hyperlinks";
import { dynamicMark } from "./metadata";
import { writeNames } from "./names";
import { writeNotes } from "./notes";
import { writePageSetup } from "./pageSetup";
import { ruleOrigins, writeRules, type RuleOrigins } from "./rules";
import { writeSheetData } from "./sheetData";
import { passwordHash, writeAutoFilter, writeBreaks, writeMerges, writeProtection } from "./sheetParts";
import { writeSelectedTab, writeSheetList, type PlacedSheet } from "./sheets";
import { StringWriter } from "./stringWriter";
import { translateParts } from "./structure/otherParts";
import { Translator } from "./structure/translator";
import { StyleWriter } from "./styleWriter";
import { dropCalculationChain } from "./sweep";
import { fileTables, writeTables, type FileTables } from "./tables";
import { STRINGS_TYPE, STYLES_TYPE, emptyPackage, emptyStrings } from "./template";
import { writeValidations } from "./validations";
import { writeFormat, writeTabColor, writeView } from "./view";
import { element, type XmlElement } from "../xml/element";
import { placeInWorkbook } from "../xml/sheetOrder";
import { parseXml } from "../xml/parse";

/** What the parts of one save have in common. */
export class Saving {
  private readonly styles: StyleWriter;
  private readonly strings: StringWriter;
  private readonly context: CellContext;
  private readonly origins = new Map<string, RuleOrigins>();
  private readonly tables = new Map<string, FileTables>();
  private charts: ReadonlyMap<string, Chart> = new Map();
  private mark: number | undefined;

  constructor(
    private readonly pkg: Package,
    private readonly part: WorkbookPart,
    private readonly workbook: Workbook,
  ) {
    const theme = workbookRelated(pkg, part, "theme");
    this.styles = new StyleWriter(this.stylesRoot(), theme, workbook.styles, workbook.namedStyles);
    this.strings = new StringWriter(() => this.stringsRoot());
    this.context = {
      strings: readSharedStrings(workbookRelated(pkg, part, "sharedStrings"), this.styles.styles.colors),
      colors: this.styles.styles.colors,
      styles: this.styles.numbers,
      quoted: this.styles.quoted,
      dynamic: readDynamicMarks(workbookRelated(pkg, part, "sheetMetadata")),
    };
    for (const sheet of part.sheets.filter(({ isWorksheet }) => isWorksheet)) {
      const root = pkg.xml(sheet.path);
      if (root) this.origins.set(sheet.path, ruleOrigins(root, this.styles));
      this.tables.set(sheet.path, fileTables(pkg, sheet.path));
    }
  }

  private stylesRoot(): XmlElement {
    return this.related(
      "styles",
      "xl/styles.xml",
      STYLES_TYPE,
      () => emptyPackage().xml("xl/styles.xml")?.toString() ?? "",
    );
  }

  private stringsRoot(): XmlElement {
    return this.related("sharedStrings", "xl/sharedStrings.xml", STRINGS_TYPE, emptyStrings);
  }

  private related(kind: string, usual: string, type: string, empty: () => string): XmlElement {
    const known = relatedPart(this.pkg, this.part.path, { kind });
    if (known === undefined) {
      this.pkg.write(usual, empty());
      addContentType(this.pkg, usual, type);
      addRelationship(this.pkg, this.part.path, kind, usual);
    }
    return this.pkg.xml(known ?? usual) ?? parseXml(empty()).root;
  }

  write(): void {
    const { pkg, part, workbook } = this;
    const worksheets = part.sheets.filter(({ isWorksheet }) => isWorksheet);
    const translator = new Translator(
      workbook,
      worksheets.map(({ name }) => name),
    );
    if (translator.isNeeded) translateParts(pkg, part, translator);
    this.charts = readCharts(pkg, part, this.context.colors);
    const placed = writeSheetList(pkg, part, workbook);
    const formulas = placed.map((item) => this.writeSheet(item, translator));
    this.strings.finish();
    this.styles.finish();
    writeNames(part.root, workbook, this.sheetIds(placed.map(({ sheet }) => sheet)));
    this.writeCalculationMode();
    this.writeProtection();
    writeDocumentProperties(pkg, workbook.properties);
    writeOwnProperties(pkg, workbook.customProperties);
    writeCustomXml(pkg, part.path, workbook.customXml);
    if (translator.isNeeded || formulas.includes(true)) dropCalculationChain(pkg, part.path);
  }

  /** The id of the sheet at each place of the file's list; a chart sheet has none. */
  private sheetIds(sheets: readonly Sheet[]): string[] {
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet.id]));
    return (this.part.root.child("sheets")?.all("sheet") ?? []).map(
      (item) => byName.get(item.get("name") ?? "") ?? "",
    );
  }

  private writeSheet({ sheet, path, selected }: PlacedSheet, translator: Translator): boolean {
    const { pkg, workbook, styles } = this;
    const root = pkg.xml(path);
    if (!root) return false;
    const tables = workbook.tables.filter(({ sheetId }) => sheetId === sheet.id);
    const { formulas } = writeSheetData(root, sheet, {
      strings: this.strings,
      prefix: root.prefix,
      tables,
      dynamicMark: () => (this.mark ??= dynamicMark(pkg, this.part.path)),
      styles,
      context: this.context,
      moved: translator.changesOn(sheet.origin ?? "").length > 0,
    });
    writeTabColor(root, sheet.tabColor, this.context.colors);
    writeView(root, sheet);
    if (selected !== undefined) writeSelectedTab(root, selected);
    writeFormat(root, sheet);
    writeColumns(root, sheet.columns, readColumns(root, styles.numbers), (style, base) =>
      styles.numberFor(style, base),
    );
    writeMerges(root, sheet.merges);
    writeRules(root, sheet.conditionalFormats, this.origins.get(path) ?? new Map(), styles);
    writeValidations(root, sheet.validations);
    writeHyperlinks(pkg, path, root, sheet.hyperlinks);
    writeAutoFilter(root, sheet.autoFilter, sheet.filters);
    writeBreaks(root, "rowBreaks", sheet.rowBreaks);
    writeBreaks(root, "colBreaks", sheet.columnBreaks);
    writeProtection(root, sheet.protection);
    writePageSetup(root, sheet.pageLayout);
    const target = {
      pkg,
      sheetPath: path,
      sheet: root,
      workbook,
      charts: this.charts,
      colors: this.context.colors,
    };
    writeDrawings(target, sheet.drawings);
    writeNotes(pkg, path, root, sheet.notes);
    writeComments({ pkg, workbookPath: this.part.path, sheetPath: path, sheet: root }, sheet.comments);
    writeTables(pkg, path, root, { tables, cells: sheet.cells }, this.tables.get(path) ?? new Map());
    writeCustomProperties(pkg, path, root, sheet.customProperties);
    return formulas;
  }

  private writeCalculationMode(): void {
    const { root } = this.part;
    const { calculationMode } = this.workbook;
    const { iteration } = this.workbook;
    if (readCalculationMode(root) === calculationMode && sameData(readIteration(root), iteration)) return;
    const item = root.child("calcPr") ?? placeInWorkbook(root, element("calcPr"));
    const modes = { Automatic: undefined, Manual: "manual", AutomaticExceptTables: "autoNoTable" } as const;
    item.set("calcMode", modes[calculationMode]);
    const usual = <T>(value: T, standard: T): T | undefined => (value === standard ? undefined : value);
    item
      .set("iterate", iteration.enabled ? 1 : undefined)
      .set("iterateCount", usual(iteration.maxIteration, NO_ITERATION.maxIteration))
      .set("iterateDelta", usual(iteration.maxChange, NO_ITERATION.maxChange));
  }

  private writeProtection(): void {
    const { root } = this.part;
    const { protection } = this.workbook;
    const known = root.child("workbookProtection");
    if ((known?.flag("lockStructure") ?? false) === protection.protected) return;
    if (!protection.protected) return known?.remove();
    const item = known ?? placeInWorkbook(root, element("workbookProtection"));
    const password = protection.password === undefined ? undefined : passwordHash(protection.password);
    item.set("workbookPassword", password).set("lockStructure", 1);
  }
}
