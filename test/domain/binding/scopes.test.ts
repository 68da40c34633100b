import { detectTables } from "../../../src/domain/binding/detection";
import { drawn, sheetOf } from "./sheetOf";

function scopesOf(text: string): string {
  const [table] = detectTables(sheetOf(drawn(text)));
  if (!table) return "no table";
  const scopes = table.scopes.map(({ kind, name, sum, weights }) => {
    const [problem] = weights.problems;
    return `${kind === table.scopeKind ? "" : `${kind} `}${name}=${sum.sum}${problem ? ` ${problem.problem}` : ""}`;
  });
  return `${table.scopeKind}: ${scopes.join(", ")}`;
}

test.each([
  [
    "the whole sheet, also where it is short",
    "指标 | 权重 | 目标 | 负责人\na收入 | 40 | 1 | 甲\nb利润 | 35 | 1 | 乙\nc成本 | 5 | 1 | 丙\nd费用 | 5 | 1 | 丙\ne人效 | 12 | 1 | 甲",
    "sheet: =97",
  ],
  [
    "each person, though one of two is wrong",
    "姓名 | 指标 | 权重 | 目标\n甲 | 收入 | 60% | 1\n | 利润 | 40% | 1\n乙 | 收入 | 10% | 1",
    "person: 甲=100, 乙=10",
  ],
  [
    "each person, though all are wrong",
    "姓名 | 指标 | 权重 | 目标\n甲 | 收入 | 60% | 1\n | 利润 | 30% | 1\n乙 | 收入 | 50% | 1\n | 投诉 | 45% | 1",
    "person: 甲=90, 乙=95",
  ],
  [
    "a team whose shares make one whole is no list of persons",
    "姓名 | 指标 | 权重 | 目标\n甲 | 收入 | 30% | 1\n | 利润 | 20% | 1\n乙 | 收入 | 25% | 1\n | 投诉 | 25% | 1",
    "sheet: =100",
  ],
  [
    "one person counts in another unit, and it is said",
    "姓名 | 指标 | 权重 | 目标\n甲 | 收入 | 0.5 | 1\n | 利润 | 0.5 | 1\n乙 | 收入 | 50 | 1\n | 投诉 | 50 | 1\n丙 | 收入 | 60% | 1\n | 利润 | 40% | 1",
    "person: 甲=100, 乙=100 mixedUnits, 丙=100",
  ],
  [
    "parts of ten for each team",
    "班组 | 指标 | 权重比 | 目标\n甲班 | 产量 | 6 | 4\n甲班 | 违章 | 4 | 0\n乙班 | 产量 | 6 | 4\n乙班 | 违章 | 4 | 0",
    "person: 甲班=100, 乙班=100",
  ],
  [
    "posts",
    "岗位 | 指标 | 权重 | 目标\n店长 | 收入 | 60% | 1\n店长 | 利润 | 40% | 1\n导购 | 收入 | 70% | 1\n导购 | 投诉 | 30% | 1",
    "person: 店长=100, 导购=100",
  ],
  [
    "blocks of one table, each below its person's line",
    "序号 | 指标名称 | 权重 | 目标值\n姓名：张三　岗位：店长 | | |\n1 | 销售额 | 60% | 100\n2 | 客诉 | 40% | 1\n姓名：李四　岗位：导购 | | |\n1 | 销售额 | 70% | 50\n2 | 连带率 | 30% | 1.8",
    "person: 张三=100, 李四=100",
  ],
  [
    "parts",
    "指标 | 权重 | 目标\n一、业绩（占比70%） | |\na收入 | 60 | 1\nb利润 | 40 | 1\n二、能力（占比30%） | |\nc沟通 | 90 | 1",
    "part: 业绩=100, 能力=90",
  ],
  [
    "parts that share one whole",
    "指标 | 权重 | 目标\n一、业绩 | |\na收入 | 40% | 1\nb利润 | 30% | 1\n二、能力 | |\nc沟通 | 27% | 1",
    "sheet: =97",
  ],
  [
    "dimensions with weights of their own in a column",
    "维度 | 维度权重 | 指标 | 权重 | 目标\n财务 | 60% | 收入 | 70% | 1\n | | 利润 | 30% | 1\n客户 | 30% | 满意度 | 100% | 1",
    "dimension: 财务=100, 客户=100, dimensions =90",
  ],
  [
    "dimensions with weights in their names",
    "维度（权重） | 指标 | 权重 | 目标\n财务（60%） | 收入 | 70 | 1\n | 利润 | 30 | 1\n客户（40%） | 满意度 | 80 | 1\n | 投诉 | 20 | 1",
    "dimension: 财务=100, 客户=100, dimensions =100",
  ],
  [
    "dimensions whose items share them out",
    "维度 | 维度权重 | 指标 | 权重 | 目标\n财务 | 60% | 收入 | 40% | 1\n | | 利润 | 20% | 1\n客户 | 40% | 满意度 | 40% | 1",
    "sheet: =100",
  ],
  [
    "each dimension of each person",
    "姓名 | 维度 | 指标 | 权重 | 目标\n甲 | 业绩 | 收入 | 70% | 1\n | | 利润 | 30% | 1\n | 能力 | 沟通 | 100% | 4\n乙 | 业绩 | 收入 | 50% | 1\n | | 利润 | 50% | 1\n | 能力 | 沟通 | 100% | 4",
    "dimension: 甲 · 业绩=100, 甲 · 能力=100, 乙 · 业绩=100, 乙 · 能力=100",
  ],
  ["no weights at all", "指标 | 目标 | 实际\n收入 | 1 | 1\n利润 | 1 | 1", "sheet: "],
])("%s", (_what, text, expected) => {
  expect(scopesOf(text)).toBe(expected);
});

test("posts are the people with their position; a form line names the only one", () => {
  const posts = (text: string) =>
    detectTables(sheetOf(drawn(text)))[0]?.posts.map(
      ({ name, position, department, records }) => [name, position, department, records.length] as const,
    );
  expect(
    posts(
      "姓名 | 岗位 | 指标 | 权重 | 目标\n甲 | 店长 | 收入 | 60% | 1\n | | 利润 | 40% | 1\n乙 | 导购 | 收入 | 70% | 1\n | | 投诉 | 30% | 1",
    ),
  ).toEqual([
    ["甲", "店长", undefined, 2],
    ["乙", "导购", undefined, 2],
  ]);
  expect(
    posts("姓名：张三 | 岗位：店长 | 部门：城南片区\n指标 | 权重 | 目标\n收入 | 60% | 1\n利润 | 40% | 1"),
  ).toEqual([["张三", "店长", "城南片区", 2]]);
});
