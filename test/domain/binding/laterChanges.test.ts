import { areaAddress } from "../../../src/domain/binding/area";
import { detectTables } from "../../../src/domain/binding/detection";
import { readRecords } from "../../../src/domain/binding/records/readRecord";
import { describeTable, resolveBinding } from "../../../src/domain/binding/stored/resolution";
import { readBindings, type StoredBinding } from "../../../src/domain/binding/stored/stored";
import { area, drawn, sheetOf } from "./sheetOf";

function bind(text: string): StoredBinding {
  const table = detectTables(sheetOf(drawn(text)))[0];
  if (!table) throw new Error("no table");
  return { id: "t1", sheetKey: "s1", anchor: { kind: "name", name: "_KPI_t1" }, ...describeTable(table) };
}

/** The table found again: where, in which role, and which columns mean something. */
function findAgain(before: string, after: string, anchor: string | undefined, at = "A1"): string {
  const anchored = anchor === undefined ? undefined : area(anchor);
  const result = resolveBinding(bind(before), sheetOf(drawn(after), { at }), anchored);
  if (result.state === "lost") return result.reason;
  const { role, header, records } = result.table;
  const columns = header.columns.flatMap(
    ({ field, period, ratingItem }) => field ?? period?.period ?? ratingItem ?? [],
  );
  return `${role} ${areaAddress(result.table.area)} ${records.length}: ${columns.join(" ")}`;
}

const wide = `
  指标 | 单位 | 2026-01 | 2026-02
  销售额 | 万元 | 10 | 11
  回款率 | % | 88 | 90`;

const plan = `
  指标名称 | 权重 | 目标值 | 实际值
  销售收入 | 60% | 1200 | 1350
  回款率 | 40% | 98% | 97%`;

const twoRows = `
  指标名称 | 权重 | 目标值 | | 实际值
   | | 基准 | 目标 |
  销售收入 | 60% | 1000 | 1200 | 1350
  回款率 | 40% | 95% | 98% | 97%`;

const ratings = `
  被评人 | 评价关系 | 评价人 | 协作 | 专业
  甲 | 上级 | R1 | 4 | 5
  甲 | 平级 | R2 | 3 | 4`;

type Change = readonly [
  what: string,
  before: string,
  after: string,
  anchor: string | undefined,
  expected: string,
  at?: string,
];

const changes: readonly Change[] = [
  [
    "a month added beyond the anchor belongs to the table",
    wide,
    `
    指标 | 单位 | 2026-01 | 2026-02 | 2026-03 | 2026-04 | 说明
    销售额 | 万元 | 10 | 11 | 12 | 13 |
    回款率 | % | 88 | 90 | 91 | 92 |`,
    "A1:D1",
    "actuals A1:F3 2: name unit 2026-01 2026-02 2026-03 2026-04",
  ],
  [
    "a month inserted within",
    wide,
    `
    指标 | 单位 | 2026-01 | 2026-02 | 2025-12
    销售额 | 万元 | 10 | 11 | 9
    回款率 | % | 88 | 90 | 89`,
    "A1:E1",
    "actuals A1:E3 2: name unit 2026-01 2026-02 2025-12",
  ],
  [
    "rows added below and sorted",
    plan,
    `
    指标名称 | 权重 | 目标值 | 实际值
    回款率 | 30% | 98% | 97%
    销售收入 | 60% | 1200 | 1350
    满意度 | 10% | 90 | 91`,
    "A1:D1",
    "plan A1:D4 3: name weight target actual",
  ],
  ["one header row becomes two", plan, twoRows, "A1:E1", "plan A1:E4 2: name weight target actual"],
  [
    "two header rows become one",
    twoRows,
    `
    指标名称 | 权重 | 基准值 | 目标值 | 实际值
    销售收入 | 60% | 1000 | 1200 | 1350
    回款率 | 40% | 95% | 98% | 97%`,
    "A1:E1",
    "plan A1:E3 2: name weight floor target actual",
  ],
  [
    "ratings keep their role, and a competency more is rated too",
    ratings,
    `
    被评人 | 评价关系 | 评价人 | 协作 | 创新 | 专业
    甲 | 上级 | R1 | 4 | 2 | 5
    甲 | 平级 | R2 | 3 | 3 | 4`,
    "A1:F1",
    "ratings A1:F3 2: subject raterGroup rater 协作 创新 专业",
  ],
  [
    "an inserted title above moves the anchor with it",
    plan,
    plan,
    "B7:E7",
    "plan B7:E9 2: name weight target actual",
    "B7",
  ],
  [
    "cut and put elsewhere without its anchor",
    plan,
    plan,
    undefined,
    "plan D12:G14 2: name weight target actual",
    "D12",
  ],
  [
    "copied beside itself without an anchor it is not guessed",
    plan,
    plan
      .trim()
      .split("\n")
      .map((row) => `${row} | | ${row}`)
      .join("\n"),
    undefined,
    "ambiguous",
  ],
];

test.each(
  changes.map(([what, before, after, anchor, expected, at = "A1"]) => ({
    what,
    before,
    after,
    anchor,
    expected,
    at,
  })),
)("$what", ({ before, after, anchor, expected, at }) => {
  expect(findAgain(before, after, anchor, at)).toBe(expected);
});

test("figures of a month added later are read", () => {
  const later = sheetOf(
    drawn(
      `${wide.trim()}`
        .replace("2026-02", "2026-02 | 2026-03")
        .replace("| 11", "| 11 | 12")
        .replace("| 90", "| 90 | 91"),
    ),
  );
  const result = resolveBinding(bind(wide), later, area("A1:D1"));
  const series = result.state === "bound" ? readRecords(result.table).map((kpi) => kpi.series?.length) : [];
  expect(series).toEqual([3, 3]);
});

test("bindings of the first version are plans", () => {
  const { role: _, ...old } = bind(plan);
  const read = readBindings(JSON.stringify({ version: 1, bindings: [old] }));
  expect(read).toEqual({ state: "ok", bindings: [{ ...old, role: "plan" }] });
});

test("a role from nowhere drops its binding", () => {
  const read = readBindings(JSON.stringify({ version: 2, bindings: [{ ...bind(plan), role: "dreams" }] }));
  expect(read).toEqual({ state: "ok", bindings: [] });
});
