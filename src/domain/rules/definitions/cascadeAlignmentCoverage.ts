import type { RecordRow } from "../../binding/rows/tableRows";
import { reachedFrom } from "../../cascade/links";
import { isScored } from "../evidence/amounts";
import type { Goal } from "../evidence/bookGoals";
import { cascadeOf, type Cascade } from "../evidence/cascade";
import { columnsIn, headerPlace } from "../evidence/places";
import { firstNames, quoted } from "../evidence/sentences";
import { defineRule, type Book, type BookIssue, type BoundTableReading } from "../rule";

/** Enough posts have a KPI that leads up to a goal of the company. */
export const cascadeAlignmentCoverage = defineRule({
  code: "cascade/alignmentCoverage",
  family: "cascade",
  severity: "hint",
  looksAt: "book",
  settings: { expected: { value: 80, unit: "percent", source: "choice", least: 0, most: 100 } },

  words: {
    "zh-CN": {
      name: "战略对齐覆盖率",
      what: ({ reached, posts, share, names }, say) =>
        `${say.count(posts, "个岗位")}中只有 ${say.count(reached, "个")}的指标能追溯到公司目标，覆盖率 ${say.percent(share)}，例如${quoted(names, say)}还没有接上。`,
      why: ({ expected }, say) => `覆盖率低于 ${say.percent(expected)}，说明不少人的考核与公司目标无关。`,
      advice: (_data, say) => `为未接上的岗位至少选一个指标，在${say.fields(["parent"])}写明它支撑的目标。`,
      settings: { expected: "覆盖率至少" },
    },
    "en-US": {
      name: "Posts are aligned with company goals",
      what: ({ reached, posts, share, names }, say) =>
        `Only ${say.number(reached)} of ${say.count(posts, "post", "posts")} (${say.percent(share)}) have a KPI that leads to a company goal; ${quoted(names, say)} for instance ${Array.isArray(names) && names.length > 1 ? "have" : "has"} none.`,
      why: ({ expected }, say) =>
        `Below ${say.percent(expected)}, many people are measured on what does not move the company.`,
      advice: (_data, say) =>
        `Choose at least one KPI of each such post and say in ${say.fields(["parent"])} what it supports.`,
      settings: { expected: "Share of posts, at least" },
    },
  },

  passing: [
    {
      industry: "biotech",
      why: "both posts reach a company goal, one by way of its department",
      sheets: {
        公司: `
          编号 | 指标名称 | 层级 | 上级指标 | 目标值
          C1 | 营业收入 | 公司级 | | 2亿元
          D1 | 科研销售额 | 部门级 | C1 | 5200万元`,
        销售代表: `
          编号 | 指标名称 | 上级指标 | 权重 | 目标值
          P1 | 拜访量 | D1 | 60% | 40次
          P2 | 报价及时率 | | 40% | 98%`,
        客服: `
          编号 | 指标名称 | 上级指标 | 权重 | 目标值
          P3 | 续单率 | C1 | 60% | 70%
          P4 | 响应时长 | | 40% | ≤30秒`,
      },
    },
    {
      industry: "retail",
      why: "nobody cascades anything: other rules say what there is to say",
      sheets: {
        店长: `
          指标名称 | 权重 | 目标值
          月销售额 | 60% | 85万
          连带率 | 40% | 1.8`,
        导购: `
          指标名称 | 权重 | 目标值
          个人销售额 | 60% | 16万
          会员新增 | 40% | 32人`,
      },
    },
    {
      industry: "software",
      why: "as many as the workbook wants",
      settings: { expected: 50 },
      sheets: {
        Company: `
          ID | KPI | Level | Target
          C1 | ARR | Company | 12M
          C2 | NRR | Company | 110%`,
        Sales: `
          ID | KPI | Parent | Weight | Target
          S1 | New ARR | C1 | 100 | 4M
          S2 | Demos | | 0 | 120`,
        Support: `
          ID | KPI | Weight | Target
          H1 | P1 response time | 60 | ≤4 h
          H2 | Backlog | 40 | ≤20`,
      },
    },
  ],
  failing: [
    {
      industry: "biotech",
      why: "one of two posts",
      sheets: {
        公司: `
          编号 | 指标名称 | 层级 | 目标值
          C1 | 营业收入 | 公司级 | 2亿元
          C2 | 客户满意度 | 公司级 | 90分`,
        销售代表: `
          编号 | 指标名称 | 上级指标 | 权重 | 目标值
          P1 | 拜访量 | C1 | 60% | 40次
          P2 | 报价及时率 | | 40% | 98%`,
        客服: `
          编号 | 指标名称 | 上级指标 | 权重 | 目标值
          P3 | 续单率 | | 60% | 70%
          P4 | 响应时长 | | 40% | ≤30秒`,
      },
      data: { reached: 1, posts: 2, share: 50, names: ["客服"] },
    },
    {
      industry: "software",
      why: "a parent that leads to no company goal does not count",
      sheets: {
        Company: `
          ID | KPI | Level | Target
          C1 | ARR | Company | 12M
          C2 | NRR | Company | 110%`,
        Sales: `
          ID | KPI | Level | Parent | Weight | Target
          S1 | New ARR | Post | C1 | 100 | 4M
          S2 | Demos | Post | S1 | 0 | 120`,
        Support: `
          ID | KPI | Level | Parent | Weight | Target
          H1 | P1 response time | Post | H2 | 60 | ≤4 h
          H2 | Backlog | Department | | 40 | ≤20`,
      },
      data: { reached: 1, posts: 2 },
    },
    {
      industry: "hospital",
      why: "one of three",
      sheets: {
        医院: `
          编号 | 指标名称 | 层级 | 目标值
          H1 | 患者满意度 | 公司级 | 95%
          H2 | 平均住院日 | 公司级 | ≤7天`,
        护士: `
          编号 | 指标名称 | 上级指标 | 权重 | 目标值
          N1 | 护理满意度 | H1 | 60% | 96%
          N2 | 压疮发生率 | H1 | 40% | 0`,
        药师: `
          编号 | 指标名称 | 权重 | 目标值
          Y1 | 处方审核率 | 60% | 100%
          Y2 | 发药差错 | 40% | 0`,
        收费员: `
          编号 | 指标名称 | 权重 | 目标值
          F1 | 收费差错 | 60% | 0
          F2 | 排队时长 | 40% | ≤8分钟`,
      },
      data: { reached: 1, posts: 3, names: ["药师", "收费员"] },
    },
  ],

  check(book, { settings: { expected } }) {
    const cascade = cascadeOf(book);
    const tops = topsOf(cascade);
    if (tops.length === 0) return [];
    const isTop = new Set(tops);
    const reached = reachedFrom(tops, cascade.links);
    // A company's own sheet is no post: everything on it that is scored stands at the top or above posts.
    const posts = postsOf(book, cascade).filter(({ goals }) =>
      goals.some(({ level }) => level === undefined || level === 3),
    );
    const open = posts.filter(({ goals }) => !goals.some((goal) => reached.has(goal) && !isTop.has(goal)));
    const share = posts.length === 0 ? 100 : ((posts.length - open.length) / posts.length) * 100;
    const [first] = open;
    if (!first || posts.length < 2 || open.length === posts.length || share >= expected) return [];
    return [issueOf(first.bound, open, posts.length, expected)];
  },
});

function topsOf({ goals, links }: Cascade): Goal[] {
  const used = (goal: Goal) => links.children.has(goal);
  const named = goals.filter((goal) => goal.kind !== "kpi" || goal.level === 1);
  return named.some(used) ? named : [];
}

interface PostGoals {
  readonly name: string;
  readonly bound: BoundTableReading;
  readonly goals: readonly Goal[];
}

function postsOf({ tables }: Book, { goals }: Cascade): PostGoals[] {
  const goalAt = new Map(
    goals.flatMap((goal) =>
      goal.kind === "kpi" ? [[placeOf(goal.tableId, goal.kpi.record), goal] as const] : [],
    ),
  );
  return tables.flatMap((bound) =>
    bound.table.posts.map(({ name, records }) => ({
      name: name || bound.table.sheetName,
      bound,
      goals: records.flatMap((record) => {
        const goal = goalAt.get(placeOf(bound.id, record));
        return goal && isScored(goal.kpi, goal.columns) ? [goal] : [];
      }),
    })),
  );
}

function placeOf(tableId: string, { row }: RecordRow): string {
  return `${tableId}|${row}`;
}

function issueOf(
  bound: BoundTableReading,
  open: readonly PostGoals[],
  posts: number,
  expected: number,
): BookIssue {
  const reached = posts - open.length;
  return {
    ...{ tableId: bound.id, about: "" },
    focus: [headerPlace(bound, columnsIn(bound).has("parent") ? "parent" : "name")],
    cells: [],
    data: {
      ...{ reached, posts, expected, names: firstNames(open.map(({ name }) => name)) },
      share: Math.round((reached / posts) * 1000) / 10,
    },
  };
}
