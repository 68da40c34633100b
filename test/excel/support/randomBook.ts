import fc from "fast-check";
import { areaAddress, cellAddress } from "../../../src/domain/binding/area";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { areaAt, type KpiBook } from "./kpiBook";

/** A plan with columns in any order and rows as people leave them. */
export interface RandomPlan {
  readonly rows: string;
  readonly columns: number;
  readonly count: number;
}

const pool: Readonly<Record<string, readonly string[]>> = {
  指标名称: [
    "销售收入",
    "提升客户满意度",
    "回款率",
    "供应链响应速度",
    "尽快完善制度等",
    "产品故障率",
    "销售收入",
  ],
  权重: ["40%", "0.3", "30", "", "高", "-5%", "20%"],
  目标值: ["≥1200", "98%", "待定", "≤48小时", "从85分提升至90分", "", "TOP3"],
  单位: ["万元", "%", "分", "", "小时"],
  实际值: ["1350", "97%", "", "未统计", "40"],
  责任人: ["甲", "", "乙", "甲"],
  维度: ["财务", "", "客户", ""],
  截止日期: ["2026-12-31", "持续", "", "12月底"],
  编号: ["K1", "K2", "K2", "", "K5"],
};
const optional = Object.keys(pool).filter((header) => header !== "指标名称" && header !== "权重");

export const randomPlan: fc.Arbitrary<RandomPlan> = fc
  .record({
    columns: fc.subarray(optional).chain((some) =>
      fc.shuffledSubarray(["指标名称", "权重", ...some], {
        minLength: some.length + 2,
        maxLength: some.length + 2,
      }),
    ),
    picks: fc.array(fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), { minLength: 3, maxLength: 7 }),
  })
  .map(({ columns, picks }) => {
    const cellOf = (header: string, pick: number) => {
      const texts = pool[header] ?? [];
      return texts[pick % texts.length] ?? "";
    };
    // Where most weights are words it is no plan.
    const weightOf = (at: number) => (at <= picks.length / 2 ? ["40%", "30%"][at % 2] : undefined);
    const lines = picks.map((line, at) =>
      columns
        .map((header, i) => (header === "权重" ? weightOf(at) : undefined) ?? cellOf(header, line[i] ?? 0))
        .join(" | "),
    );
    return { rows: [columns.join(" | "), ...lines].join("\n"), columns: columns.length, count: picks.length };
  });

/** What a person does to a sheet beside typing: where, and which of its kinds. */
export interface Touch {
  readonly row: number;
  readonly column: number;
  readonly tall: number;
  readonly wide: number;
  readonly what: number;
  readonly which: number;
}

export const randomTouches: fc.Arbitrary<Touch[]> = fc.array(
  fc.record({
    ...{
      row: fc.nat({ max: 9 }),
      column: fc.nat({ max: 11 }),
      tall: fc.nat({ max: 4 }),
      wide: fc.nat({ max: 3 }),
    },
    ...{ what: fc.nat({ max: 11 }), which: fc.nat({ max: 7 }) },
  }),
  { minLength: 6, maxLength: 24 },
);

/** Does all of it through Office.js, as far as Excel allows: two merged areas or two comments cannot share a cell. */
export async function touchSheet(
  book: KpiBook,
  sheetName: string,
  touches: readonly Touch[],
  plan: RandomPlan,
) {
  for (const touch of touches)
    await book.Excel.run(async (context) => {
      queueTouch(context.workbook, context.workbook.worksheets.getItem(sheetName), touch, plan);
      await context.sync();
    }).catch((error: unknown) => {
      if (!(error instanceof book.OfficeExtension.Error)) throw error;
    });
}

const colors = ["#FFF2CC", "#FF0000", "#92D050", "#F2A477", "#000000", "#BDD7EE", "#FFFFFF", "#7030A0"];
const formats = ["0%", "0.00", "@", "yyyy-mm-dd", '#,##0"万元"', "General", "[Red]0", "0.0%"];

function queueTouch(workbook: Excel.Workbook, sheet: Excel.Worksheet, touch: Touch, plan: RandomPlan): void {
  const { row, column, tall, wide, what, which } = touch;
  const area = { top: row, left: column, bottom: row + tall, right: column + wide };
  const range = sheet.getRange(areaAddress(area));
  switch (what) {
    case 0:
      range.format.fill.color = colors[which] ?? "";
      return;
    case 1:
      range.format.font.color = colors[which] ?? "";
      range.format.font.bold = which % 2 === 0;
      return;
    case 2:
      range.numberFormat = [[formats[which]]];
      return;
    case 3:
      // What is merged away is lost, so people merge beside the table and in columns that are mostly blank.
      sheet
        .getRange(areaAddress({ ...area, left: plan.columns + 1 + wide, right: plan.columns + 2 + wide }))
        .merge();
      return;
    case 4:
    case 5:
      return queueRule(range, which);
    case 6:
      range.dataValidation.rule =
        which % 2
          ? { list: { inCellDropDown: true, source: "甲,乙,丙" } }
          : { decimal: { formula1: 0, formula2: 100, operator: "Between" } };
      return;
    case 7:
      workbook.comments.add(sheet.getRange(cellAddress(row, column)), "请核对");
      return;
    case 8:
      workbook.names.add(`范围${row}_${column}`, range);
      return;
    case 9:
      if (which % 2) range.rowHidden = true;
      else range.columnHidden = true;
      return;
    case 10:
      sheet.pageLayout.orientation = which % 2 ? "Landscape" : "Portrait";
      sheet.pageLayout.setPrintArea(areaAddress(area));
      sheet.freezePanes.freezeRows(1);
      return;
    default:
      range.format.columnWidth = 40 + which * 10;
      range.format.borders.getItem("EdgeBottom").style = which % 2 ? "Double" : "Continuous";
  }
}

function queueRule(range: Excel.Range, which: number): void {
  const types = [
    "Custom",
    "CellValue",
    "DataBar",
    "ColorScale",
    "IconSet",
    "TopBottom",
    "PresetCriteria",
    "ContainsText",
  ] as const;
  const type = types[which] ?? "Custom";
  const format = range.conditionalFormats.add(type);
  if (type === "Custom") {
    format.custom.rule.formula = "=LEN($A1)>2";
    format.custom.format.fill.color = "#C00000";
    format.stopIfTrue = true;
  }
  if (type === "CellValue") {
    format.cellValue.rule = { formula1: "=0.3", operator: "GreaterThan" };
    format.cellValue.format.font.color = "#00B050";
  }
  if (type === "ContainsText") format.textComparison.rule = { operator: "Contains", text: "率" };
}

/** Everything there is in the workbook, as it is told in the file and on the screen. */
export function photograph(workbook: Workbook): unknown {
  const sheets = workbook.sheets.map((sheet) => {
    const { cells, spilled: _spilled, selection: _selection, ...rest } = sheet;
    const filled = [...cells.entries()].map(([row, column, { style, ...cell }]) => ({
      ...{ row, column, ...cell },
      style: workbook.styles.get(style),
    }));
    return { ...rest, filled };
  });
  const { tables, names, namedStyles, settings, bindings, customXml, properties } = workbook;
  return structuredClone({ sheets, tables, names, namedStyles, settings, bindings, customXml, properties });
}

/** A note, which older Excels let nobody but the person write. */
export function writeNote(book: KpiBook, sheetName: string, address: string): void {
  const { top: row, left: column } = areaAt(address);
  const sheet = book.sheet(sheetName);
  const notes = [...sheet.notes, { at: { row, column }, author: "张三", text: "董事会定的" }];
  book.workbook.edit({ actor: "user" }, () =>
    book.workbook.change(
      sheet,
      { notes },
      { type: "sheetParts", part: "notes", sheetId: sheet.id, actor: "user" },
    ),
  );
}
