import fc from "fast-check";
import { detectTables, readTable } from "../../../src/domain/binding/detection";
import { readRecords } from "../../../src/domain/binding/records/readRecord";
import type { SheetSnapshot } from "../../../src/domain/binding/snapshot";
import { rules } from "../../../src/domain/rules/catalogue";
import { createChecker } from "../../../src/domain/rules/checker";
import { changesOf, type Found } from "../../../src/domain/rules/found";
import { sheetsOf } from "../../../src/domain/rules/exampleSheet";
import type { Book, RuleExample } from "../../../src/domain/rules/rule";
import { follow } from "../../../src/domain/follow";
import { inForce } from "../../../src/domain/rules/settings";

const inUse = rules.map((rule) => inForce(rule));

/** A plan of several people under objectives and departments, with the results of the year before. */
const linked: RuleExample = {
  industry: "manufacturing",
  why: "several tables that lean on each other",
  sheets: {
    目标: `
      目标编号 | 目标 | 编号 | 关键结果 | 目标值 | 进度
      O1 | 提升盈利 | KR1.1 | 净利润率 | 12% | 0.4
      O1 | 提升盈利 | KR1.2 | 应收账款周转天数 | ≤45天 | 0.3
      O2 | 客户满意 | KR2.1 | 客户满意度 | 95% | 0.5`,
    部门: `
      编号 | 层级 | 指标名称 | 上级指标 | 汇总方式 | 权重 | 目标值 | 单位 | 责任人 | 采集频率 | 数据来源
      D1 | 公司 | 销售收入 | KR1.1 | 求和 | 40% | 1200 | 万元 | 张三 | 每月 | 财务系统
      D2 | 部门 | 回款率 | KR1.2 | | 30% | 98% | % | 李四 | 每月 | 财务系统
      D3 | 部门 | 客户满意度 | KR2.1 | | 30% | 96% | % | 王五 | 每季度 | 调研`,
    岗位: `
      姓名 | 编号 | 层级 | 指标名称 | 上级指标 | 权重 | 门槛值 | 目标值 | 单位 | 方向 | 截止日期 | 更新日期 | 采集频率
      赵一 | P1 | 岗位 | 销售收入 | D1 | 60% | 500 | 700 | 万元 | 越高越好 | 2026-12-31 | 2026-09-01 | 每月
      赵一 | P2 | 岗位 | 回款率 | D2 | 40% | 90% | 97% | % | 越高越好 | 2026-12-31 | 2026-05-01 | 每月
      钱二 | P3 | 岗位 | 销售收入 | D1 | 50% | 300 | 500 | 万元 | 越高越好 | 2026-12-31 | 2026-09-01 | 每月
      钱二 | P4 | 岗位 | 尽量提升客户满意度 | D3 | 50% | 95% | 92% | % | 越高越好 | 持续 | 2026-09-01 |`,
    历史: `
      编号 | 指标名称 | 期间 | 实际值
      D2 | 回款率 | 2025-01 | 97%
      D2 | 回款率 | 2025-02 | 97.5%
      D2 | 回款率 | 2025-03 | 97.8%
      P1 | 销售收入 | 2025 | 650
      D3 | 客户满意度 | 2025-01 | 91%`,
  },
};

const workbooks: readonly RuleExample[] = [linked, ...rules.flatMap(({ failing }) => failing)];

/** As in the application: tables are found once and then read again below the headers that are known. */
function bind(sheets: readonly SheetSnapshot[]): (now: readonly SheetSnapshot[]) => Book {
  const bound = sheets.flatMap((sheet, at) => detectTables(sheet).map(({ header }) => ({ header, at })));
  return (now) => ({
    today: "2026-09-30",
    tables: bound.flatMap(({ header, at }, i) => {
      const sheet = now[at];
      if (!sheet) return [];
      const table = readTable(sheet, header);
      return [{ id: `table${i + 1}`, table, kpis: readRecords(table) }];
    }),
  });
}

/** One cell as somebody types it, with what another cell of the sheet holds or with something else. */
interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly typed: readonly [from: number, text: string | undefined];
}

const edit: fc.Arbitrary<Edit> = fc.record({
  ...{ sheet: fc.nat(), row: fc.nat(), column: fc.nat() },
  typed: fc.tuple(
    fc.nat(),
    fc.option(fc.constantFrom("", "30%", "12", "待定", "#REF!", "KR9.9", "≥5天", "每年"), { nil: undefined }),
  ),
});

/** All rows that are not edited stay the very same arrays. */
function typeInto(
  sheets: readonly SheetSnapshot[],
  { sheet: at, row, column, typed }: Edit,
): SheetSnapshot[] {
  return sheets.map((sheet, i) => {
    if (i !== at % sheets.length) return sheet;
    const [values, texts] = [[...sheet.values], [...sheet.texts]];
    const below = 1 + (row % Math.max(1, values.length - 1));
    const across = column % (values[0]?.length ?? 1);
    const [from, text] = typed;
    const source = from % values.length;
    const line = [...(values[below] ?? [])];
    const shown = [...(texts[below] ?? [])];
    line[across] = text ?? values[source]?.[across] ?? "";
    shown[across] = text ?? texts[source]?.[across] ?? "";
    [values[below], texts[below]] = [line, shown];
    return { ...sheet, values: follow(values, sheet.values), texts };
  });
}

/** The same sheets in arrays of their own: nothing that is remembered of the others can be found for them. */
function copied(sheets: readonly SheetSnapshot[]): SheetSnapshot[] {
  return sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    texts: sheet.texts.map((row) => [...row]),
  }));
}

function tell(found: readonly Found[]) {
  return found.map((one) => {
    const { id, tableId, about, severity, issue, inForce: of, subject, context } = one;
    const choices = of.rule.choices?.(subject as never, issue, context);
    return { id, tableId, about, severity, issue, choices, changes: changesOf(one, choices?.[0]?.value) };
  });
}

test("after any edits a checker that remembers answers what a fresh one answers", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constant(linked), fc.constantFrom(...workbooks)),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (example, edits) => {
        const checker = createChecker();
        let sheets = sheetsOf(example);
        const bookOf = bind(sheets);
        checker.check(bookOf(sheets), inUse);
        for (const one of edits) {
          sheets = typeInto(sheets, one);
          const [book, freshBook] = [bookOf(sheets), bookOf(copied(sheets))];
          const remembered = checker.check(book, inUse);
          const fresh = createChecker().check(freshBook, inUse);
          expect(tell(remembered)).toEqual(tell(fresh));
        }
        expect(bookOf(sheets)).toEqual(bookOf(copied(sheets)));
      },
    ),
    { numRuns: 80, seed: 20260930 },
  );
});

test("of a row that nobody touched the finding stays the very same", () => {
  const sheets = sheetsOf(linked);
  const bookOf = bind(sheets);
  const checker = createChecker();
  const before = checker.check(bookOf(sheets), inUse);
  const edited = typeInto(sheets, { sheet: 2, row: 0, column: 11, typed: [0, "2026-08-01"] });
  const after = checker.check(bookOf(edited), inUse);
  const kept = new Set(before);
  const ofRows = (one: Found) => one.inForce.rule.looksAt === "kpi" && !one.about.startsWith("P1");
  expect(before.filter(ofRows).length).toBeGreaterThan(0);
  expect(after.filter(ofRows).every((one) => kept.has(one))).toBe(true);
});

test.each([
  ["usually", {}, "hint"],
  ["as an error", { severity: "error" }, "warning"],
  ["as a hint", { severity: "hint" }, "hint"],
] as const)(
  "degree words beside a quantity, the rule taken %s, weigh less than the rule",
  (_how, choice, weighs) => {
    const sheets = sheetsOf({
      industry: "retail",
      why: "a degree word beside a quantity says little that is wrong",
      rows: `
      指标名称 | 权重 | 目标值
      大幅提升华东区门店销售额20% | 60% | 20%
      回款率 | 40% | 98%`,
    });
    const degreeWords = rules
      .filter(({ code }) => code === "smart/degreeWords")
      .map((rule) => inForce(rule, choice));
    const found = createChecker().check(bind(sheets)(sheets), degreeWords);
    expect(found.map(({ severity }) => severity)).toEqual([weighs]);
  },
);
