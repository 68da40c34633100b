import { rules } from "../../../src/domain/rules/catalogue";
import { writeRulebook } from "../../../src/domain/rules/rulebook";
import { areaAddress } from "../../../src/domain/binding/area";
import { shortQuarter, startBook, type KpiBook } from "./kpiBook";

interface BoundOptions extends Omit<Parameters<typeof startBook>[0], "sheets"> {
  /** The rules that are on, "weights/sum" unless told otherwise; "all" leaves them as they are. */
  readonly rules?: readonly string[] | "all";
  /** Sheets with nothing to bind. */
  readonly others?: Readonly<Record<string, string>>;
}

/** A book whose first table on each given sheet is bound. */
export async function startBound(
  sheets: Readonly<Record<string, string>> = { 一季度: shortQuarter },
  { others = {}, rules: wanted = ["weights/sum"], ...options }: BoundOptions = {},
): Promise<KpiBook> {
  const book = await startBook({ ...options, sheets: { ...sheets, ...others } });
  const { application, workbook } = book;
  if (wanted !== "all") switchOffAllBut(book, wanted);
  await application.open();
  for (const name of Object.keys(sheets)) {
    workbook.activeSheetId = book.sheet(name).id;
    await application.detect();
    const [first] = application.getState().candidates ?? [];
    if (!first) throw new Error(`no table on ${name}`);
    await application.bind([first.id]);
  }
  return book;
}

/** As a person would on the settings page, before the add-in opens the workbook. */
function switchOffAllBut({ workbook }: KpiBook, wanted: readonly string[]): void {
  const off = rules
    .filter(({ code }) => !wanted.includes(code))
    .map(({ code }) => [code, { on: false }] as const);
  if (off.length === 0) return;
  const text = writeRulebook({ choices: Object.fromEntries(off), dismissed: [] });
  workbook.settings = new Map(workbook.settings).set("kpi-workbook.rules", text);
}

/** What is highlighted on a sheet: "err B2:B4". */
export function highlightsOf(book: KpiBook, sheetName: string): string[] {
  return book.sheet(sheetName).conditionalFormats.flatMap(({ rule, areas }) => {
    const severity =
      rule.kind === "custom" ? /^=N\("kpi\.v1\|sev=(\w+)\|/.exec(rule.formula)?.[1] : undefined;
    return severity ? [`${severity} ${areas.map(areaAddress).join(",")}`] : [];
  });
}
