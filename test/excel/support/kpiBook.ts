import { createApplication } from "../../../src/application/createApplication";
import type { Application } from "../../../src/application/application";
import type { WorkbookPort } from "../../../src/application/workbookPort";
import { createExcelPort } from "../../../src/excel/excelPort";
import type { Language } from "../../../src/i18n/language";
import { sessionWords } from "../../../src/i18n/workbookWords";
import { parseArea, type Area } from "../../../src/domain/binding/area";
import { addSheet } from "../../../src/workbench/model/sheets";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { Workbook } from "../../../src/workbench/model/workbook";
import { writeEntries, type Written } from "../../../src/workbench/model/writing";
import { functionsMetadata } from "../../../src/functions/metadata";
import { registerFunctions } from "../../../src/functions/register";
import { startOffice, type OfficeOptions, type OfficeUnderTest } from "../../support/office";

/** A workbook that the real Office.js works on, with the add-in's application over it. */
export interface KpiBook extends OfficeUnderTest {
  /** Another one after `reload`. */
  readonly application: Application;
  readonly port: WorkbookPort;
  sheet(name: string): Sheet;
  /** The person types into cells: "B2" or "B2:C3" with what is typed. */
  type(sheetName: string, address: string, ...rows: readonly (readonly Written[])[]): void;
  /** Values of an area as a formula would see them. */
  values(sheetName: string, address: string): unknown[][];
  /** How many requests went out meanwhile. */
  countRequests(body: () => Promise<unknown>): Promise<number>;
  /** Waits until no cell is #BUSY! any more: the library hands results over after a pause. */
  calculated(): Promise<void>;
  /** A second add-in session over the same workbook, as after saving and opening it again. */
  reopen(): Application;
  /** The pane is closed and opened again: a new session takes the place of the one there was. */
  reload(): Promise<void>;
}

interface BookOptions extends OfficeOptions {
  /** Sheet name → rows as drawn in `rowsOf`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly language?: Language;
}

export async function startBook({ sheets, language = "zh-CN", ...options }: BookOptions): Promise<KpiBook> {
  books += 1;
  const workbook = options.workbook ?? new Workbook();
  workbook.edit({ actor: "user", undo: false }, () => {
    for (const [name, rows] of Object.entries(sheets)) fill(workbook, addSheet(workbook, name), rows);
  });
  const functions = functionsMetadata(language, { helpBase: "https://localhost/help" });
  const office = await startOffice({ locale: language, ...options, workbook, functions });
  associateFunctions(office, language);
  workbook.recalculate();
  let ids = 0;
  const book = books;
  const newApplication = (isOpen = () => true) =>
    createApplication({
      port: portWhile(() => book === books && isOpen()),
      words: sessionWords(language),
      newId: () => `id${++ids}`,
      today: () => "2026-09-30",
    });
  const sheet = (name: string): Sheet => {
    const found = workbook.sheetByName(name);
    if (!found) throw new Error(`no sheet ${name}`);
    return found;
  };
  let panes = 0;
  const openPane = (pane = ++panes) => newApplication(() => pane === panes);
  let application = openPane();
  return {
    ...office,
    get application() {
      return application;
    },
    port: createExcelPort(),
    sheet,
    type: (name, address, ...rows) =>
      workbook.edit({ actor: "user", undo: "typing" }, () =>
        writeEntries(workbook, sheet(name), areaAt(address), rows),
      ),
    values: (name, address) => {
      const { top, left, bottom, right } = areaAt(address);
      return Array.from({ length: bottom - top + 1 }, (_, i) =>
        Array.from({ length: right - left + 1 }, (_, j) => sheet(name).valueAt(top + i, left + j)),
      );
    },
    async countRequests(body) {
      await office.settled();
      const requests = jest.spyOn(office.host, "processQuery");
      await body();
      // Excel.run gives its ranges back in a request that nobody waits for.
      const count = requests.mock.calls.filter(([text]) => !text.includes("_RemoveReference")).length;
      requests.mockRestore();
      return count;
    },
    calculated: () => waitUntil(() => !isBusy(workbook)),
    reopen: () => newApplication(),
    reload: () => (application = openPane()).open(),
  };
}

let books = 0;

/** An add-in never hears from Excel again once its pane is closed, or its book, as those that earlier tests have left. */
function portWhile(isOpen: () => boolean): WorkbookPort {
  const port = createExcelPort();
  const never = new Promise<never>(() => undefined);
  const whileOpen =
    <Given extends unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
    (...given: Given): Promise<Answer> =>
      isOpen() ? call(...given) : never;
  return {
    readOutline: whileOpen(port.readOutline),
    readSheets: whileOpen(port.readSheets),
    readBook: whileOpen(port.readBook),
    readDetails: whileOpen(port.readDetails),
    readActiveCell: whileOpen(port.readActiveCell),
    readSelection: whileOpen(port.readSelection),
    apply: whileOpen(port.apply),
    canWriteNotes: () => port.canWriteNotes(),
    readNotes: whileOpen(port.readNotes),
    writeNotes: whileOpen(port.writeNotes),
    select: whileOpen(port.select),
    watch: whileOpen(port.watch),
  };
}

/** The library is started once for each language and asked to remember the functions once. */
const associated = new WeakSet<object>();

function associateFunctions({ CustomFunctions: excel }: OfficeUnderTest, language: Language): void {
  if (associated.has(excel)) return;
  associated.add(excel);
  registerFunctions(
    {
      associate: (functions) => excel.associate({ ...functions }),
      makeError: (error, message) => new excel.Error(excel.ErrorCode[error], message),
    },
    language,
  );
}

export function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`no address: ${address}`);
  return area;
}

/** Cells between bars, typed as a person would: numbers, 30%, text; a leading ' keeps text. */
export function rowsOf(text: string): Written[][] {
  return text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim() || null));
}

function fill(workbook: Workbook, sheet: Sheet, text: string): void {
  const rows = rowsOf(text);
  const right = Math.max(...rows.map(({ length }) => length)) - 1;
  writeEntries(workbook, sheet, { top: 0, left: 0, bottom: rows.length - 1, right }, rows);
}

/** A quarter's sheet whose weights make 97 %. */
export const shortQuarter = `
  编号 | 维度 | 指标名称 | 权重 | 目标值 | 实际值
  1 | 财务 | 销售收入 | 40% | 1200 | 1350
  2 | | 回款率 | 35% | ≥98.5% | 97.2%
  3 | 客户 | 客户满意度 | 22% | 90 | 88.6`;

function isBusy(workbook: Workbook): boolean {
  return workbook.sheets.some((sheet) =>
    [...sheet.cells.entries()].some(([, , { value }]) => JSON.stringify(value)?.includes("#BUSY!")),
  );
}

export async function waitUntil(done: () => boolean, patience = 3000): Promise<void> {
  const end = Date.now() + patience;
  while (!done()) {
    if (Date.now() > end) throw new Error("waited in vain");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
