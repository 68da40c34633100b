import type { InBoth } from "./template";

/** The columns of a plan in their order: what is measured, the levels, what is filled in, and who and where from. */
export const planColumnKeys = [
  ...(["id", "perspective", "name", "definition", "importance", "kind", "nature"] as const),
  ...(["direction", "unit", "start", "floor", "target", "challenge", "weight", "actual", "score"] as const),
  ...(["deadline", "source", "frequency", "owner", "parent", "counter"] as const),
] as const;
export type PlanColumnKey = (typeof planColumnKeys)[number];

type Headers = Readonly<Record<PlanColumnKey, readonly [header: string, width: number]>>;

/** Headers with their widths in points. */
export const planHeaders: InBoth<Headers> = {
  "zh-CN": {
    id: ["编号", 58],
    perspective: ["维度", 66],
    name: ["指标名称", 124],
    definition: ["指标定义", 190],
    importance: ["核心/非核心", 70],
    kind: ["指标类型", 58],
    nature: ["定量/定性", 60],
    direction: ["方向", 58],
    unit: ["单位", 36],
    start: ["期初值", 48],
    floor: ["底线值", 48],
    target: ["目标值", 52],
    challenge: ["挑战值", 48],
    weight: ["权重", 44],
    actual: ["实际值", 56],
    score: ["得分", 48],
    deadline: ["截止日期", 70],
    source: ["数据来源", 88],
    frequency: ["采集频率", 58],
    owner: ["责任人", 74],
    parent: ["上级指标", 64],
    counter: ["配对指标", 100],
  },
  "en-US": {
    id: ["ID", 58],
    perspective: ["Perspective", 72],
    name: ["KPI", 130],
    definition: ["Definition", 200],
    importance: ["Core or non-core", 60],
    kind: ["KPI type", 58],
    nature: ["Nature", 72],
    direction: ["Direction", 64],
    unit: ["Unit", 52],
    start: ["Start", 48],
    floor: ["Floor", 48],
    target: ["Target", 52],
    challenge: ["Challenge", 62],
    weight: ["Weight", 48],
    actual: ["Actual", 56],
    score: ["Score", 48],
    deadline: ["Deadline", 70],
    source: ["Source", 88],
    frequency: ["Frequency", 64],
    owner: ["Owner", 84],
    parent: ["Parent", 64],
    counter: ["Counter-metric", 110],
  },
};

interface PlanTexts {
  readonly title: (of: { position: string; period: string }) => string;
  readonly formLines: (of: { position: string; department: string; period: string }) => readonly string[];
  readonly total: string;
  readonly note: string;
  readonly footer: string;
}

export const planTexts: InBoth<PlanTexts> = {
  "zh-CN": {
    title: ({ position, period }) => `${position} ${period}绩效考核表`,
    formLines: ({ position, department, period }) => [
      `岗位：${position}`,
      `部门：${department}`,
      `考核期：${period}`,
    ],
    total: "合计",
    note: "说明：各项数值为示例，请按实际情况修改；填写“实际值”后自动计分。",
    footer: "第 &P 页，共 &N 页",
  },
  "en-US": {
    title: ({ position, period }) => `${position}: KPI plan ${period}`,
    formLines: ({ position, department, period }) => [
      `Position: ${position}`,
      `Department: ${department}`,
      `Review period: ${period}`,
    ],
    total: "Total",
    note: "Note: the figures are examples, replace them with your own. Scores appear when Actual is filled in.",
    footer: "Page &P of &N",
  },
};
