import type { FormulaMode } from "../../src/domain/scorecard/formulas/live";
import { WORK_LEFT } from "../../src/domain/scorecard/formulas/workColumns";
import { deleteSheet } from "../../src/workbench/model/sheets";
import { startBound } from "./support/bound";
import { team } from "./support/cardBooks";
import type { KpiBook } from "./support/kpiBook";

const company = { kind: "company", key: "" } as const;

/** In Excel's own formulas unless told, so that nothing is waited for. */
async function startCompany(
  formulas: FormulaMode = "native",
  sheets: Readonly<Record<string, string>> = team,
): Promise<KpiBook> {
  const book = await startBound(sheets);
  await book.application.changeCardSettings({ formulas });
  await book.application.makeScorecard("id1", company);
  await book.calculated();
  return book;
}

/** Two of the first and two of the second department, one of them without a figure. */
const fewPeople = {
  销售人员: team.销售人员
    .split("\n")
    .filter((line) => !/ \| (?:李伟|张敏|陈静|赵娜|周婷|吴昊|徐丽|孙鹏) \| /.test(line))
    .join("\n"),
};

const cardOf = ({ workbook }: KpiBook) => workbook.activeSheet;

/** What stands on the card itself, by place. */
function shownOn(book: KpiBook): Map<string, unknown> {
  return new Map(
    [...cardOf(book).cells.entries()].flatMap(([row, column, { value }]) =>
      column >= WORK_LEFT || value === null || value === "" ? [] : [[`${row},${column}`, value]],
    ),
  );
}

/** The lines under a title or header, down to the first without one. */
function linesUnder(book: KpiBook, title: string, count: number): unknown[][] {
  const { name } = cardOf(book);
  const row = book.values(name, "A1:A100").findIndex(([cell]) => cell === title) + 1;
  return book.values(name, `A${row + 1}:J${row + count}`);
}

test("the whole company's card in any formulas says what that of KPI.* says, to 1e-9", async () => {
  const kpi = shownOn(await startCompany("kpi", fewPeople));
  for (const formulas of ["native", "values"] as const) {
    const other = shownOn(await startCompany(formulas, fewPeople));
    expect([...other.keys()]).toEqual([...kpi.keys()]);
    for (const [place, value] of kpi) {
      const same = other.get(place);
      if (typeof value === "number") expect(Math.abs(Number(same) - value)).toBeLessThan(1e-9);
      else expect([place, same]).toEqual([place, value]);
    }
  }
});

test("departments stand in the order of their scores, people by name own what went well and what did not", async () => {
  const book = await startCompany();
  const departments = () =>
    linesUnder(book, "部门", 4).map(([name, , weight, people, onTarget, missing, score, grade]) =>
      [name, Number(weight).toFixed(2), people, onTarget, missing, Number(score).toFixed(2), grade].join(" "),
    );
  expect(departments()).toEqual([
    "华南大区 0.33 4 0 0 93.60 待改进",
    "华东大区 0.33 4 0 1 86.67 待改进",
    "华北大区 0.33 4 0 1 82.97 待改进",
    "全体 1.00 12 0 2 87.74 待改进",
  ]);
  expect(linesUnder(book, "亮点", 3).map((row) => [row[0], row.slice(1).find(Boolean)])).toEqual([
    ["陈静  销售收入   126.7%", "刘洋  销售收入   少得 50.0 分"],
    ["徐丽  销售收入   126.7%", "吴昊  销售收入   少得 50.0 分"],
    ["李伟  交付周期（天）   120.0%", "陈静  交付周期（天）   少得 20.0 分"],
  ]);
  expect(labelsOf(book, "KPI groups")).toEqual(["财务  86.1", "客户  98.4", "流程  84.1"]);
  expect(labelsOf(book, "KPI grades")).toEqual(["待改进  12 (100%)", "良好  0 (0%)", "优秀  0 (0%)"]);
  // The last department comes first when all its figures are at their best.
  const rows = book.values("销售人员", "A3:J50");
  rows.forEach((row, i) => {
    const department = rows.slice(0, i + 1).findLast(([cell]) => cell !== null)?.[0];
    if (department === "华北大区")
      book.type("销售人员", `J${i + 3}`, [row[4] === "交付周期（天）" ? 1 : 9999]);
  });
  await book.calculated();
  expect(departments()[0]).toBe("华北大区 0.33 4 1 0 120.00 优秀");
  expect(labelsOf(book, "KPI grades")[2]).toBe("优秀  4 (33%)");
  expect(labelsOf(book, "KPI bullet").at(-1)).toBe("周婷");
});

/** What the categories of one of the card's charts are called. */
function labelsOf(book: KpiBook, chart: string): unknown[] {
  const { drawings, name } = cardOf(book);
  const drawing = drawings.find((one) => one.name === chart);
  const series = drawing && "chart" in drawing ? drawing.chart?.series[0] : undefined;
  return book.values(name, (series?.categories?.formula ?? "").split("!")[1] ?? "").flat();
}

test("what was typed on a group's card is kept: comments on people, plan, summary and signatures", async () => {
  const book = await startCompany();
  const { application } = book;
  const { name } = cardOf(book);
  const rowOf = (label: string) => book.values(name, "A1:A200").findIndex(([cell]) => cell === label) + 1;
  book.type(name, `J${rowOf("李伟")}`, ["盯紧回款"]);
  book.type(name, `A${rowOf("改进计划") + 2}`, ["交付周期"]);
  book.type(name, `A${rowOf("总评") + 1}`, ["整体稳健"]);
  const before = shownOn(book);
  await application.makeScorecard("id1", company);
  await book.calculated();
  expect(application.getState().notice).toMatchObject({ code: "scorecardUpdated" });
  expect(shownOn(book)).toEqual(before);
});

test("the lines between people follow the totals while there is a card of the whole company", async () => {
  const book = await startBound(team);
  const { application, workbook } = book;
  await application.changeCardSettings({ formulas: "native" });
  await application.makeScorecard("id1", { kind: "person", key: "王芳" });
  await book.calculated();
  const { name } = cardOf(book);
  const [labels = []] = book.values(name, "A1:L1");
  const at = (label: string) => book.values(name, "A2:L2")[0]?.[labels.indexOf(label)];
  const standing = () => [Number(at("前 20% 线")).toFixed(1), at("同表位次")];
  expect(standing()).toEqual(["99.6", "20%–50%"]);
  const best = (...rows: readonly number[]) => {
    for (const row of rows) book.type("销售人员", `J${row}:J${row + 3}`, [1500], ["100%"], [95], [8]);
    return book.calculated();
  };
  // 李伟's rows and 张敏's: without that card everybody else's totals are those of when this one was made.
  await best(7, 11);
  expect(standing()).toEqual(["99.6", "20%–50%"]);
  await application.makeScorecard("id1", company);
  await book.calculated();
  expect(standing()).toEqual(["120.0", "20%–50%"]);
  await best(3);
  expect(standing()).toEqual(["120.0", "前 20%"]);
  // Made again, the card of the company keeps its cells' name.
  await application.makeScorecard("id1", company);
  await best(3, 7, 11, 15, 19, 23, 27);
  expect(standing()).toEqual(["120.0", "前 20%"]);
  workbook.edit({ actor: "user" }, () => deleteSheet(workbook, cardOf(book)));
  await book.calculated();
  expect(standing()[0]).toBe("99.6");
});
