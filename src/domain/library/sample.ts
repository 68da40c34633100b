import type { RuleLanguage } from "../rules/words";
import type { SheetPlan } from "../scorecard/sheet/sheetPlan";
import { dayNumber, lastDay, periodCode, periodName, quarterOf } from "./period";
import { dressed, formatOf, levelInput, recordOf, type RecordCells } from "./planTemplate";
import { planColumnKeys, planHeaders, planTexts } from "./planWords";
import { service } from "./positions/service";
import { layOut } from "./sheetLayout";
import type { InBoth, TemplateKpi, TemplatePeriod } from "./template";

/** A small team's plan with results, to see on it what the product does. */
export interface SampleRequest {
  /** As 2026-09-30; the quarter is chosen so that it is well under way. */
  readonly today: string;
  readonly language: RuleLanguage;
}

interface Member {
  readonly name: InBoth<string>;
  /** What was reached of each KPI of the template; undefined is not told yet. */
  readonly actuals: readonly (number | undefined)[];
  /** Percent, where it differs from the template: a planted mistake. */
  readonly weights?: Readonly<Record<number, number>>;
  /** The KPIs, by their place from 0, whose figure nobody has brought up to date: another planted mistake. */
  readonly late?: readonly number[];
}

/** One is ahead, one about on target, one behind. The weights of the second make 97 %; one figure of the third is old. */
const team: readonly Member[] = [
  {
    name: { "zh-CN": "李娜", "en-US": "Anna Lee" },
    actuals: [91, 93, 36, 5.7, 10.4],
  },
  {
    name: { "zh-CN": "王强", "en-US": "Ben Carter" },
    actuals: [84, 90, 31, 6.2, 11.2],
    weights: { 3: 2 },
  },
  {
    name: { "zh-CN": "赵敏", "en-US": "Cara Diaz" },
    actuals: [79, 88, 17, 6.4, undefined],
    late: [1],
  },
];

type SampleKey = (typeof columnKeys)[number];
/** Whose a KPI is comes first, and the day of the figure beside the figure. */
const columnKeys = [
  "id",
  "owner",
  ...planColumnKeys.slice(1, planColumnKeys.indexOf("score") + 1),
  "asOf",
  ...planColumnKeys.slice(planColumnKeys.indexOf("score") + 1).filter((key) => key !== "owner"),
] as const;

const headers: InBoth<Readonly<Record<"owner" | "asOf", readonly [header: string, width: number]>>> = {
  "zh-CN": { owner: ["姓名", 60], asOf: ["更新日期", 74] },
  "en-US": { owner: ["Employee", 84], asOf: ["As of", 74] },
};

const texts: InBoth<{
  readonly sheetName: (of: { department: string; period: string }) => string;
  readonly title: (of: { department: string; period: string }) => string;
  readonly note: string;
}> = {
  "zh-CN": {
    sheetName: ({ department, period }) => `示例 ${department} ${period}`,
    title: ({ department, period }) => `示例：${department} ${period}绩效考核表`,
    note: "说明：人员和数值均为虚构，表中特意留了两处错误，供检查时发现。看完后删除本表和“公司目标”表即可。",
  },
  "en-US": {
    sheetName: ({ department, period }) => `Sample ${department} ${period}`,
    title: ({ department, period }) => `Sample: KPI plan of ${department}, ${period}`,
    note: "Note: people and figures are invented, and two mistakes were left in for the check to find. Delete this sheet and the company goals when you have seen enough.",
  },
};

/** Two months back: figures of that quarter have had time to grow old. */
const LEAST_AGE = 60;
const FRESH = 3;
/** Older than a month, which is how often it should be collected. */
const LATE = 43;

export function samplePeriod(today: string): Required<TemplatePeriod> {
  return quarterOf(dayNumber(today) - LEAST_AGE);
}

export function sampleSheetName({ today, language }: SampleRequest): string {
  const { department } = service.words[language];
  return texts[language].sheetName({ department, period: periodCode(samplePeriod(today)) });
}

export function planSample({ today, language }: SampleRequest): SheetPlan {
  const period = samplePeriod(today);
  const words = { ...service.words[language], period: periodName(period, language) };
  const fresh = Math.min(dayNumber(today) - FRESH, lastDay(period));
  const rows = team.flatMap((member, m) =>
    service.kpis.map((kpi, i) => {
      const at = m * service.kpis.length + i;
      const record = recordOf({ template: service, period, language }, kpi, at, columnKeys);
      const asOf = member.late?.includes(i) ? fresh - LATE + FRESH : fresh;
      return {
        kpi,
        cells: { ...record, ...resultOf(member, kpi, i, asOf), owner: { text: member.name[language] } },
      };
    }),
  );
  return layOut({
    title: texts[language].title(words),
    formLines: planTexts[language].formLines(words),
    columns: columnKeys.map((key) => {
      const [header, width] =
        key === "owner" || key === "asOf" ? headers[language][key] : planHeaders[language][key];
      return {
        header,
        width,
        ...(key === "asOf" ? { look: { horizontal: "Center" as const } } : dressed[key]),
      };
    }),
    rows: rows.map(({ cells }) => columnKeys.map((key) => (cells as SampleCells)[key])),
    formats: rows.map(({ kpi }) =>
      columnKeys.map((key) => (key === "asOf" ? "yyyy-mm-dd" : formatOf(kpi, key))),
    ),
    note: texts[language].note,
    footer: planTexts[language].footer,
  });
}

type SampleCells = RecordCells & Readonly<Partial<Record<SampleKey, RecordCells["id"]>>>;

function resultOf({ actuals, weights }: Member, kpi: TemplateKpi, i: number, asOf: number): SampleCells {
  const [actual, weight] = [actuals[i], weights?.[i]];
  return {
    ...(actual === undefined ? {} : { actual: levelInput(kpi, actual), asOf: { number: asOf } }),
    ...(weight === undefined ? {} : { weight: { number: weight / 100 } }),
  };
}

export function sampleSize(): number {
  return team.length * service.kpis.length;
}
