import type { Sheet } from "../../src/workbench/model/sheet";
import { changeStyle } from "../../src/workbench/model/writing";
import { startBound } from "./support/bound";
import { areaAt, shortQuarter, type KpiBook } from "./support/kpiBook";

/** What a person has made of a sheet by hand. */
function decorate(book: KpiBook): void {
  const { workbook } = book;
  const sheet = book.sheet("一季度");
  const part = (name: "conditionalFormats" | "validations" | "notes") =>
    ({ type: "sheetParts", part: name, sheetId: sheet.id, actor: "user" }) as const;
  workbook.edit({ actor: "user" }, () => {
    changeStyle(workbook, sheet, areaAt("D2:D4"), {
      fill: { color: "#FFF2CC" },
      font: { bold: true, color: "#C00000" },
    });
    workbook.change(
      sheet,
      {
        conditionalFormats: [
          { key: "bar", areas: [areaAt("D2:D4")], rule: { kind: "dataBar", color: "#5B9BD5" } },
          {
            key: "low",
            areas: [areaAt("F2:F4")],
            rule: { kind: "cellValue", operator: "lessThan", formula1: "=90" },
            overlay: { fill: { color: "#FFC7CE" } },
          },
          { key: "own", areas: [areaAt("C2:C4")], rule: { kind: "custom", formula: "=LEN($C2)>4" } },
        ],
      },
      part("conditionalFormats"),
    );
    workbook.change(
      sheet,
      {
        validations: [
          { areas: [areaAt("B2:B4")], type: "list", formula1: '"财务,客户"' },
        ] as Sheet["validations"],
      },
      part("validations"),
    );
    workbook.change(
      sheet,
      { notes: [{ at: { row: 1, column: 3 }, author: "张三", text: "董事会定的" }] },
      part("notes"),
    );
  });
}

/** Everything of a sheet that belongs to the person. */
function photograph(book: KpiBook): unknown {
  const { cells, columns, rows, merges, freeze, conditionalFormats, validations, notes, pageLayout } =
    book.sheet("一季度");
  const styled = [...cells.entries()].map(([row, column, { value, formula, style }]) => ({
    ...{ row, column, value, formula },
    style: book.workbook.styles.get(style),
  }));
  return structuredClone({
    styled,
    columns,
    rows,
    merges,
    freeze,
    conditionalFormats,
    validations,
    notes,
    pageLayout,
  });
}

test("open → bind → check → clear leaves all that is the person's as it was", async () => {
  const book = await startBound();
  decorate(book);
  const before = photograph(book);
  await book.application.check();
  expect(book.application.getState().highlightCount).toBe(3);
  expect(photograph(book)).not.toEqual(before);
  await book.application.clearHighlights();
  expect(photograph(book)).toEqual(before);
});

test("a mark lies over the person's formats and changes none of them", async () => {
  const book = await startBound();
  decorate(book);
  const before = book.sheet("一季度").conditionalFormats;
  await book.application.check();
  const [ours, ...rest] = book.sheet("一季度").conditionalFormats;
  expect(ours?.overlay).toMatchObject({ fill: { color: "#F2A477" } });
  expect(rest).toEqual(before);
});

test("a fix changes the weights and nothing else", async () => {
  const book = await startBound();
  decorate(book);
  const cells = () =>
    [...book.sheet("一季度").cells.entries()].map(([row, column, { value, style }]) => [
      row,
      column,
      value,
      style,
    ]);
  const before = cells();
  await book.application.check();
  await book.application.fix([book.application.getState().findings?.[0]?.id ?? ""]);
  const changed = cells().filter((cell, i) => JSON.stringify(cell) !== JSON.stringify(before[i]));
  expect(changed.map(([row, column]) => [row, column])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  expect(changed.map((cell) => cell[3])).toEqual(
    before.filter(([row, column]) => row !== 0 && column === 3).map((cell) => cell[3]),
  );
});

test.each(["一季度", "a,b 'c' 100%!"])("a sheet named %s gives no trouble", async (name) => {
  const book = await startBound({ [name]: shortQuarter });
  await book.application.check();
  expect(book.application.getState()).toMatchObject({ highlightCount: 3, notice: { code: "checked" } });
  await book.application.clearHighlights();
  expect(book.sheet(name).conditionalFormats).toEqual([]);
});
