import type { Kpi } from "../../binding/records/readRecord";
import { groupBy } from "../../binding/rows/grouping";
import { plainText } from "../../kpi/plainText";
import { isPlanned } from "../evidence/amounts";
import { placeAmong, shown, titleOf } from "../evidence/places";
import { defineRule } from "../rule";

/** One name at three levels, for several people, owners or periods is fine: each is a KPI of its own. */
export const definitionDuplicateName = defineRule({
  code: "definition/duplicateName",
  family: "definition",
  severity: "warning",
  looksAt: "post",
  settings: {},

  words: {
    "zh-CN": {
      name: "同一个人的指标不重名",
      what: ({ post, name, count }, say) =>
        `${post ? `${say.quote(post)}的` : ""}${say.quote(name)}出现了 ${say.count(count, "次")}。`,
      why: () => "同一件事重复计分；名称相同，也无法引用和汇总。",
      advice: () => "删去重复的一行，或者在名称里写明区别。",
    },
    "en-US": {
      name: "No KPI appears twice for one person",
      what: ({ post, name, count }, say) =>
        `${post ? `${String(post)}: ` : ""}${say.quote(name)} appears ${say.count(count, "time", "times")}.`,
      why: () => "The same work is scored twice, and neither row can be referred to by its name.",
      advice: () => "Delete one of them, or say in the names how they differ.",
    },
  },

  passing: [
    {
      industry: "chain stores",
      why: "two people may have the same KPI",
      rows: `
        姓名 | 指标名称   | 权重 | 目标值
        乙   | 个人销售额 | 0.6  | 16.5万
             | 连带率     | 0.4  | 1.8
        丙   | 个人销售额 | 0.6  | 15万
             | 连带率     | 0.4  | 1.8`,
    },
    {
      industry: "hospital",
      why: "one name at three levels",
      rows: `
        指标名称   | 层级   | 权重 | 目标值
        患者满意度 | 企业级 | 40   | 95%
        患者满意度 | 部门级 | 30   | 96%
        患者满意度 | 岗位级 | 30   | 97%`,
    },
    {
      industry: "software",
      why: "one for each region's owner",
      rows: `
        KPI     | Owner  | Weight | Target
        Revenue | Ann    | 40     | 12
        Revenue | Robert | 40     | 8
        Churn   | Ann    | 20     | <2%`,
    },
  ],
  failing: [
    {
      industry: "chain stores",
      why: "twice for one person",
      rows: `
        姓名 | 指标名称   | 权重 | 目标值
        丙   | 个人销售额 | 0.5  | 15万
             | 连带率     | 0.3  | 1.8
             | 连带率     | 0.2  | 1.75
        乙   | 个人销售额 | 0.6  | 16.5万
             | 连带率     | 0.4  | 1.8`,
      at: "B4",
      data: { post: "丙", name: "连带率", count: 2 },
    },
    {
      industry: "software",
      why: "capitals and spaces make no difference",
      rows: `
        KPI          | Weight | Target
        Net revenue  | 50     | 12
        Uptime       | 30     | 99.9%
        net  Revenue | 20     | 10`,
      at: "A4",
      data: { count: 2 },
    },
    {
      industry: "logistics",
      why: "three times",
      rows: `
        指标名称 | 权重 | 目标值
        准时率   | 40   | 98%
        准时率   | 30   | 97%
        准时率   | 30   | 96%`,
      at: "A3:A4",
      data: { count: 3 },
    },
  ],

  check({ post, kpis }, { columns }) {
    if (!isPlanned(columns)) return [];
    const groups = groupBy(
      kpis.filter(({ name }) => name !== undefined),
      identity,
    );
    return [...groups].flatMap(([key, same]) => {
      const [first, ...again] = same.map((kpi) => placeAmong(kpi, ["name"], columns));
      if (!first || again.length === 0) return [];
      const name = same[0] ? titleOf(same[0]) : "";
      return [
        {
          detail: key,
          focus: again,
          cells: [first, ...again],
          data: { post: post.name, name, count: same.length },
        },
      ];
    });
  },
});

function identity(kpi: Kpi): string {
  const name = plainText(kpi.name ?? "")
    .toLowerCase()
    .replace(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, "");
  const others = (
    ["level", "department", "position", "owner", "period", "deadline", "objective"] as const
  ).map((field) => shown(kpi, field));
  return [name, kpi.part ?? "", ...others].join("|");
}
