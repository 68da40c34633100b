import fc from "fast-check";
import { detectTables, type TableReading } from "../../../src/domain/binding/detection";
import { readRecords } from "../../../src/domain/binding/records/readRecord";
import type { CellValue } from "../../../src/domain/binding/snapshot";
import { sheetOf, type TestCell } from "./sheetOf";

const seed = 20260331;

const kpi = fc.record({
  name: fc.constantFrom("销售收入", "回款率", "客户满意度", "交付周期", "差错笔数", "培训学时"),
  weight: fc.integer({ min: 1, max: 60 }),
  target: fc.constantFrom("≥98.5%", "1200万元", "不超过30秒", "90分"),
  actual: fc.integer({ min: 0, max: 200 }),
});
type Kpi = typeof kpi extends fc.Arbitrary<infer T> ? T : never;

const header: TestCell[] = ["考核指标", "权重", "目标值", "实际值"];

function rowsOf(kpis: readonly Kpi[]): TestCell[][] {
  return [[...header], ...kpis.map(({ name, weight, target, actual }) => [name, weight, target, actual])];
}

function meaning(table: TableReading | undefined): unknown {
  return (
    table && readRecords(table).map(({ name, weight, target, actual }) => ({ name, weight, target, actual }))
  );
}

const blanks = fc.integer({ min: 0, max: 4 });

test("blank rows and columns around a table, and columns of no field in it, change nothing", () => {
  fc.assert(
    fc.property(
      fc.array(kpi, { minLength: 2, maxLength: 8 }),
      fc.record({ above: blanks, left: blanks, right: blanks, below: blanks }),
      fc.array(
        fc.record({
          at: fc.integer({ min: 0, max: 4 }),
          word: fc.constantFrom("里程碑备忘", "得分", "RAG", "设备台账"),
        }),
        {
          maxLength: 3,
        },
      ),
      (kpis, around, unknown) => {
        const plain = detectTables(sheetOf(rowsOf(kpis)));
        const rows = rowsOf(kpis);
        for (const { at, word } of unknown) rows.forEach((row, i) => row.splice(at, 0, i === 0 ? word : "x"));
        const width = rows[0]?.length ?? 0;
        const blank = (count: number): TestCell[] => Array<TestCell>(count).fill(null);
        const padded = [
          ...Array.from({ length: around.above }, () => blank(width)),
          ...rows,
          ...Array.from({ length: around.below }, () => blank(width)),
        ].map((row) => [...blank(around.left), ...row, ...blank(around.right)]);
        const [table, ...more] = detectTables(sheetOf(padded));
        expect(more).toEqual([]);
        expect(meaning(table)).toEqual(meaning(plain[0]));
        expect(table?.records[0]?.row).toBe(around.above + 1);
      },
    ),
    { seed, numRuns: 150 },
  );
});

test("a table is read the same wherever it stands", () => {
  fc.assert(
    fc.property(
      fc.array(kpi, { minLength: 2, maxLength: 6 }),
      fc.constantFrom("A1", "C5", "AA120", "B2"),
      (kpis, at) => {
        expect(meaning(detectTables(sheetOf(rowsOf(kpis), { at }))[0])).toEqual(
          meaning(detectTables(sheetOf(rowsOf(kpis)))[0]),
        );
      },
    ),
    { seed, numRuns: 40 },
  );
});

const noise: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(""),
  fc.integer({ min: -5, max: 50_000 }),
  fc.string({ maxLength: 12 }),
  fc.constantFrom("张三", "华东", "2026-03-01", "—", "备注", "12%", true),
);

test("nothing is found in noise", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(noise, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 15 }),
      (rows) => {
        expect(detectTables(sheetOf(rows))).toEqual([]);
      },
    ),
    { seed, numRuns: 300 },
  );
});

const words: fc.Arbitrary<CellValue> = fc.oneof(
  noise,
  fc.constantFrom<CellValue>(
    ...[
      "指标",
      "权重",
      "目标",
      "实际",
      "姓名",
      "1月",
      "2月",
      "3月",
      "合计",
      "一、业绩（70%）",
      "KR",
      "目标 Objective",
    ],
    ...[
      "被评价人",
      "上级",
      "平级",
      "姓名：张三",
      "系数",
      "Weight",
      "KPI",
      "Q1",
      "0.4",
      "签字：____",
      2026,
      46203,
    ],
  ),
);

test("header words anywhere never make it throw, and records stay inside their table", () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(words, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 20 }),
      (rows) => {
        for (const table of detectTables(sheetOf(rows))) {
          readRecords(table);
          for (const { row } of table.records) {
            expect(row).toBeGreaterThan(table.header.area.bottom);
            expect(row).toBeLessThanOrEqual(table.area.bottom);
          }
        }
      },
    ),
    { seed, numRuns: 500 },
  );
});
