import { shiftDecimals } from "../numbers";
import type { RuleLanguage } from "../rules/words";
import type { CellInput, SheetPlan } from "../scorecard/sheet/sheetPlan";
import { numberFormatOf } from "./numberFormats";
import { lastDay, periodName } from "./period";
import { layOut } from "./sheetLayout";
import type { InBoth } from "./template";
import {
  frequencies,
  sources,
  units,
  type Frequency,
  type Perspective,
  type Source,
  type Unit,
} from "./vocabulary";

/** One goal of the company for the year, which KPIs of one perspective support. Figures are examples. */
interface CompanyGoal {
  readonly perspective: Perspective;
  readonly words: InBoth<readonly [objective: string, keyResult: string, owner: string]>;
  readonly unit: Unit;
  readonly start: number;
  readonly target: number;
  readonly source: Source;
  readonly frequency: Frequency;
}

const goals: readonly CompanyGoal[] = [
  {
    perspective: "finance",
    words: {
      "zh-CN": ["稳健增长", "公司营业收入增长率", "总经理"],
      "en-US": ["Grow soundly", "Company revenue growth rate", "General manager"],
    },
    ...{ unit: "percent", start: 10, target: 15, source: "ledger", frequency: "monthly" },
  },
  {
    perspective: "customer",
    words: {
      "zh-CN": ["赢得客户信任", "公司客户满意度评分", "客户副总"],
      "en-US": ["Earn the customers' trust", "Company customer satisfaction score", "VP Customers"],
    },
    ...{ unit: "points", start: 85, target: 90, source: "survey", frequency: "quarterly" },
  },
  {
    perspective: "process",
    words: {
      "zh-CN": ["高效交付", "公司订单准时交付率", "运营副总"],
      "en-US": ["Deliver efficiently", "Company on-time delivery rate", "VP Operations"],
    },
    ...{ unit: "percent", start: 90, target: 95, source: "erp", frequency: "monthly" },
  },
  {
    perspective: "learning",
    words: {
      "zh-CN": ["留住并培养人才", "公司核心人才保留率", "人力副总"],
      "en-US": ["Keep and grow talent", "Company key-talent retention", "VP People"],
    },
    ...{ unit: "percent", start: 86, target: 90, source: "people", frequency: "quarterly" },
  },
];

/** The year is part of it: the goals of two years may stand in one workbook. */
export function goalId(perspective: Perspective, year: number): string {
  return `KR${year}-${goals.findIndex((goal) => goal.perspective === perspective) + 1}`;
}

export function goalIds(year: number): string[] {
  return goals.map(({ perspective }) => goalId(perspective, year));
}

interface GoalsTexts {
  readonly sheetName: (of: { year: number }) => string;
  readonly title: (of: { period: string }) => string;
  readonly formLine: (of: { period: string }) => string;
  readonly columns: readonly (readonly [header: string, width: number])[];
  readonly note: string;
  readonly footer: string;
}

const goalsTexts: InBoth<GoalsTexts> = {
  "zh-CN": {
    sheetName: ({ year }) => `公司目标 ${year}`,
    title: ({ period }) => `公司 ${period}目标`,
    formLine: ({ period }) => `考核期：${period}`,
    columns: [
      ...([
        ["目标编号", 64],
        ["公司目标", 130],
        ["KR编号", 72],
        ["关键结果", 160],
        ["单位", 44],
      ] as const),
      ...([
        ["期初值", 60],
        ["目标值", 60],
        ["截止日期", 80],
        ["责任人", 72],
        ["数据来源", 96],
      ] as const),
      ["采集频率", 64],
    ],
    note: "说明：各项数值为示例，请按实际情况修改；各岗位考核表的“上级指标”引用这里的 KR 编号。",
    footer: "第 &P 页，共 &N 页",
  },
  "en-US": {
    sheetName: ({ year }) => `Company goals ${year}`,
    title: ({ period }) => `Company goals ${period}`,
    formLine: ({ period }) => `Review period: ${period}`,
    columns: [
      ...([
        ["Objective ID", 80],
        ["Objective", 150],
        ["KR ID", 72],
        ["Key result", 190],
        ["Unit", 52],
      ] as const),
      ...([
        ["Start", 60],
        ["Target", 60],
        ["Deadline", 80],
        ["Owner", 100],
        ["Source", 110],
      ] as const),
      ["Frequency", 72],
    ],
    note: "Note: the figures are examples, replace them with your own. The Parent column of each plan names a KR ID of this sheet.",
    footer: "Page &P of &N",
  },
};

export function goalsSheetName(year: number, language: RuleLanguage): string {
  return goalsTexts[language].sheetName({ year });
}

/** Columns of numbers and of days. */
const AMOUNTS = [5, 6];
const DEADLINE = 7;

/** The goals that all plans of the year hang on, so that nothing supports what is not there. */
export function planGoals(year: number, language: RuleLanguage): SheetPlan {
  const texts = goalsTexts[language];
  const period = periodName({ year }, language);
  return layOut({
    title: texts.title({ period }),
    formLines: [texts.formLine({ period })],
    columns: texts.columns.map(([header, width], column) => ({
      header,
      width,
      ...(AMOUNTS.includes(column) ? { look: { horizontal: "Right" as const } } : {}),
      ...(column === DEADLINE ? { look: { horizontal: "Center" as const } } : {}),
    })),
    rows: goals.map((goal, i) => rowOf(goal, i, year, language)),
    formats: goals.map(({ unit, start, target }) =>
      texts.columns.map((_, column) =>
        AMOUNTS.includes(column)
          ? numberFormatOf(unit, [start, target])
          : column === DEADLINE
            ? "yyyy-mm-dd"
            : undefined,
      ),
    ),
    note: texts.note,
    footer: texts.footer,
  });
}

function rowOf(goal: CompanyGoal, i: number, year: number, language: RuleLanguage): CellInput[] {
  const [objective, keyResult, owner] = goal.words[language];
  const amount = (value: number) => ({ number: goal.unit === "percent" ? shiftDecimals(value, -2) : value });
  return [
    { text: `O${year}-${i + 1}` },
    { text: objective },
    { text: goalId(goal.perspective, year) },
    { text: keyResult },
    { text: units[goal.unit][language] },
    amount(goal.start),
    amount(goal.target),
    { number: lastDay({ year }) },
    { text: owner },
    { text: sources[goal.source][language] },
    { text: frequencies[goal.frequency][language] },
  ];
}
