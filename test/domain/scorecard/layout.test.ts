import { areaAddress, type Area } from "../../../src/domain/binding/area";
import { cardLooks } from "../../../src/domain/scorecard/input/cardInput";
import type { SheetPlan } from "../../../src/domain/scorecard/sheet/sheetPlan";
import { WORK_LEFT } from "../../../src/domain/scorecard/formulas/workColumns";
import { english, onePerson, team } from "../../excel/support/cardBooks";
import { planFor } from "./planFor";

const HEAD = "部门 | 姓名 | 岗位 | 维度 | 指标名称 | 权重 | 目标值 | 实际值";
const longName = "这是一个长度达到三十个汉字的指标名称用来检验评分卡能否排得下去吗";
const longPerson = "阿卜杜拉·穆罕默德·买买提江·艾合买提·吾斯曼江·图尔逊";

const books = {
  "a team": team.销售人员,
  "one person": onePerson.张三,
  "no people": english.Plan,
  "one KPI": "姓名 | 指标名称 | 权重 | 目标值 | 实际值\n张三 | 产量 | 100% | 100 | 90",
  "forty KPIs": [
    HEAD,
    ...Array.from(
      { length: 40 },
      (_, i) => `研发部 | 李四 | 工程师 | 财务 | 指标${i + 1} | 2.5% | 100 | ${70 + i}`,
    ),
  ].join("\n"),
  "no figures": [
    ...[HEAD, "一部 | 张三 | 经理 | 财务 | 收入 | 60% | 100 |", " | | | 客户 | 满意度 | 40% | 90 |"],
    ...["二部 | 李四 | 经理 | 财务 | 收入 | 60% | 100 |", " | | | 客户 | 满意度 | 40% | 90 |"],
  ].join("\n"),
  "long names and targets in words": [
    HEAD,
    `${longName.slice(0, 20)}事业部 | ${longPerson} | 高级首席客户解决方案架构师 | 内部流程 | ${longName} | 60% | ≤48小时并经客户书面确认 | 36小时`,
    ` | | | 内部流程 | ${longName}二 | 40% | 从85分提升至90分 | 88分`,
    "另一事业部 | 张三 | 经理 | 财务 | 收入 | 100% | 123456789.12 | 98765432.1",
  ].join("\n"),
} as const;

const kinds = ["table", "person", "department", "company", "brief"] as const;

const isOver = (one: Area, other: Area) =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

/** Places of the plan where one thing lies over another. */
function overlaps({ cells, looks, charts = [], area }: SheetPlan): string[] {
  const merges = [
    ...new Map(looks.flatMap((one) => (one.look.merge ? [[areaAddress(one.area), one.area]] : []))),
  ].map(([, merged]) => merged);
  const shown = cells.flatMap(({ row, column }) =>
    column >= WORK_LEFT ? [] : [{ top: row, left: column, bottom: row, right: column }],
  );
  const pairs = <One extends Area, Other extends Area>(
    what: string,
    ones: readonly One[],
    others: readonly Other[],
  ) =>
    ones.flatMap((one, i) =>
      others.flatMap((other, j) =>
        isOver(one, other) && !((ones as readonly Area[]) === others && j <= i)
          ? [`${what} ${areaAddress(one)} ${areaAddress(other)}`]
          : [],
      ),
    );
  const hidden = shown.filter((cell) =>
    merges.some((merged) => isOver(merged, cell) && (merged.top !== cell.top || merged.left !== cell.left)),
  );
  const areas = charts.map((chart) => chart.area);
  return [
    ...pairs("merged", merges, merges),
    ...pairs("charts", areas, areas),
    ...pairs("chart over cells", areas, shown),
    ...hidden.map((cell) => `hidden by a merge ${areaAddress(cell)}`),
    ...shown.filter((cell) => !isOver(cell, area)).map((cell) => `off paper ${areaAddress(cell)}`),
  ];
}

const cases = Object.entries(books).flatMap(([name, text]) =>
  kinds.flatMap((kind) => cardLooks.map((look) => [name, kind, look, text] as const)),
);

test.each(cases)(
  "%s: on the %s's card in its %s look nothing lies over anything else",
  (_name, kind, look, text) => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const plan = planIfAny(kind, () => planFor(text, "表", kind, "native", language, look));
      if (plan) expect(overlaps(plan)).toEqual([]);
    }
  },
);

/** Not every book has people or departments. */
function planIfAny(kind: string, body: () => SheetPlan): SheetPlan | undefined {
  try {
    return body();
  } catch (error) {
    if (error instanceof Error && error.message === `no ${kind}`) return undefined;
    throw error;
  }
}
