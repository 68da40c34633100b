import { rules } from "../../../src/domain/rules/catalogue";
import { createChecker } from "../../../src/domain/rules/checker";
import { changesOf } from "../../../src/domain/rules/found";
import { bookOf, tryExample } from "../../../src/domain/rules/examples";
import type { Rule } from "../../../src/domain/rules/rule";
import { inForce } from "../../../src/domain/rules/settings";

function rule(code: string): Rule {
  const found = rules.find((one) => one.code === code);
  if (!found) throw new Error(`no rule ${code}`);
  return found;
}

const company = `
  编号 | 指标名称   | 层级   | 目标值 | 截止日期
  C-1  | 营业收入   | 公司级 | 2亿元  | 2026-12-31
  C-2  | 客户满意度 | 公司级 | 90分   | 2026-12-31
  C-3  | 人均产值   | 公司级 | 80万元 | 2026-12-31`;

function offered(code: string, parents: readonly string[]) {
  const rows = ["科研销售额", "回访满意度", "招聘完成率"].map(
    (name, i) => `D-${i + 1} | ${name} | 部门级 | ${parents[i] ?? ""} | 100`,
  );
  const department = ["编号 | 指标名称 | 层级 | 上级指标 | 目标值", ...rows].join("\n");
  const [found] = tryExample(rule(code), {
    industry: "",
    why: "",
    sheets: { 公司: company, 部门: department },
  });
  if (!found) throw new Error("nothing found");
  const choices = rule(code).choices?.(found.subject as never, found.issue, found.context) ?? [];
  return { found, choices };
}

test.each([
  ["a near spelling of the id comes first", "cascade/brokenParent", ["C-1", "C-2", "C3"], "C-3"],
  [
    "a near spelling of the name comes first",
    "cascade/brokenParent",
    ["营业收入", "客户满意度", "人均产出"],
    "C-3",
  ],
  ["of an orphan, what is called most like it", "cascade/orphan", ["C-1", "", "C-3"], "C-2"],
])("%s", (_what, code, parents, first) => {
  const { choices } = offered(code, parents);
  expect(choices.map(({ value }) => value).sort()).toEqual(["C-1", "C-2", "C-3"]);
  expect(choices[0]?.value).toBe(first);
  expect(choices[0]?.label).toMatch(/^C-\d \p{Script=Han}+$/u);
});

test("only what is broken of several ids is replaced", () => {
  const { found } = offered("cascade/brokenParent", ["C-1", "C-2、C-9", "C-3"]);
  expect(changesOf(found, "C-3")).toEqual([{ row: 2, column: 3, input: { text: "C-2、C-3" } }]);
});

test("without a choice nothing is changed", () => {
  expect(changesOf(offered("cascade/orphan", ["C-1", "", "C-3"]).found)).toBeUndefined();
});

test("serial numbers are written as numbers", () => {
  const rows = `
    编号 | 指标名称   | 层级   | 上级指标 | 目标值
    1    | 营业收入   | 公司级 |          | 2亿元
    2    | 科研销售额 | 部门级 | 1        | 5200万元
    3    | 培训完成率 | 部门级 |          | 100%`;
  const [found] = tryExample(rule("cascade/orphan"), { industry: "", why: "", rows });
  expect(found && changesOf(found, "1")).toEqual([{ row: 3, column: 3, input: { number: 1 } }]);
});

test("a title that names the period takes back what was said of all rows", () => {
  const rows = "指标名称 | 权重 | 目标值\n一次解决率 | 60% | 95%\n响应时长 | 40% | ≤30秒";
  const book = bookOf({ industry: "", why: "", rows });
  const checker = createChecker();
  const inUse = [inForce(rule("smart/timeBound"))];
  expect(checker.check(book, inUse)).toHaveLength(1);
  const titled = book.tables.map((bound) => ({
    ...bound,
    table: { ...bound.table, title: "2026年第三季度考核表" },
  }));
  expect(checker.check({ ...book, tables: titled }, inUse)).toHaveLength(0);
});
