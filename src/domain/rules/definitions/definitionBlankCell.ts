import type { Field } from "../../binding/fields";
import type { Kpi } from "../../binding/records/readRecord";
import { isMissing } from "../../kpi/plainText";
import { parseQuantity } from "../../kpi/parseQuantity";
import { isQuantity } from "../../kpi/quantity";
import { isPlanned } from "../evidence/amounts";
import { eachOrTogether } from "../evidence/gather";
import { columnsIn, headerPlace, placeAmong, shown, titleOf } from "../evidence/places";
import { hasStandard, isQualitative } from "../evidence/qualitative";
import { firstNames, quoted } from "../evidence/sentences";
import { keysOf } from "../keys";
import { defineRule, type BoundTableReading, type CellChange, type Issue } from "../rule";
import { itemsOf, madeOf, sift, type Sifted } from "../sift";

const fields = ["owner", "source", "frequency", "definition", "unit"] as const satisfies readonly Field[];
type DescribingField = (typeof fields)[number];

/** What a KPI table has a column for is filled in. Columns that are not there are definition/missingColumns' matter. */
export const definitionBlankCell = defineRule({
  code: "definition/blankCell",
  family: "definition",
  severity: "hint",
  looksAt: "table",
  settings: {
    owner: { value: 1, unit: "switch", source: "choice", least: 0, most: 1 },
    source: { value: 1, unit: "switch", source: "choice", least: 0, most: 1 },
    frequency: { value: 1, unit: "switch", source: "choice", least: 0, most: 1 },
    definition: { value: 1, unit: "switch", source: "choice", least: 0, most: 1 },
    unit: { value: 1, unit: "switch", source: "choice", least: 0, most: 1 },
  },

  words: {
    "zh-CN": {
      name: "责任人、来源、频率、定义和单位已填写",
      what: ({ names, field, count }, say) =>
        `${quoted(names, say)}${Number(count) > 3 ? `等 ${say.count(count, "个指标")}` : ""}没有填写${say.fields([String(field)])}。`,
      why: ({ field }) => reasons[String(field)]?.zh ?? "资料不全，考核时容易各执一词。",
      advice: ({ field, value }, say) =>
        value ? `填写${say.quote(value)}。` : `在${say.fields([String(field)])}列补上。`,
      fix: ({ field }, say) => `补上${say.fields([String(field)])}`,
      change: ({ field, value }, say) =>
        `在空白的${say.fields([String(field)])}单元格填入目标值或同类行已写明的内容，如${say.quote(value)}。其他单元格不变。`,
      settings: {
        owner: "查责任人",
        source: "查数据来源",
        frequency: "查采集频率",
        definition: "查指标定义",
        unit: "查单位",
      },
    },
    "en-US": {
      name: "Owner, source, frequency, definition and unit are filled in",
      what: ({ names, field, count }, say) =>
        Number(count) > 3
          ? `${say.count(count, "KPI has", "KPIs have")} no ${say.fields([String(field)]).toLowerCase()}: ${quoted(names, say)} and others.`
          : `${quoted(names, say)} ${Number(count) > 1 ? "have" : "has"} no ${say.fields([String(field)]).toLowerCase()}.`,
      why: ({ field }) => reasons[String(field)]?.en ?? "What is left open is argued about later.",
      advice: ({ field, value }, say) =>
        value ? `Enter ${say.quote(value)}.` : `Fill in ${say.fields([String(field)]).toLowerCase()}.`,
      fix: ({ field }, say) => `Fill in ${say.fields([String(field)]).toLowerCase()}`,
      change: ({ field, value }, say) =>
        `Fills blank cells of ${say.fields([String(field)]).toLowerCase()} with what the target or a row like it already says, such as ${say.quote(value)}. Nothing else changes.`,
      settings: {
        owner: "Look for owners",
        source: "Look for sources",
        frequency: "Look for frequencies",
        definition: "Look for definitions",
        unit: "Look for units",
      },
    },
  },

  passing: [
    {
      industry: "home appliances",
      why: "all of it is there",
      rows: `
        指标名称 | 计算公式       | 权重 | 目标值 | 数据来源 | 责任人
        销售收入 | 含税开票合计   | 60%  | 1200   | 财务系统 | 员工甲
        回款率   | 回款÷到期应收  | 40%  | 98%    | 财务系统 | 员工乙`,
    },
    {
      industry: "software",
      why: "there are no such columns",
      rows: `
        KPI    | Weight | Target
        Uptime | 60     | 99.9%
        Bugs   | 40     | 5`,
    },
    {
      industry: "chain stores",
      why: "merged cells are given once for the rows below",
      rows: `
        责任人 | 指标名称 | 权重 | 目标值 | 数据来源
        甲     | 月销售额 | 30   | 85万   | 收银系统
               | 连带率   | 30   | 1.8    |
               | 客单价   | 20   | 120    |
        乙     | 盘点差异 | 10   | 0.3%   | 盘点表
               | 临期占比 | 10   | 2%     |`,
    },
  ],
  failing: [
    {
      industry: "home appliances",
      why: "nobody is responsible",
      rows: `
        指标名称   | 权重 | 目标值 | 责任人
        销售收入   | 40%  | 1200   | 员工甲
        回款率     | 35%  | 98%    |
        客户满意度 | 25%  | 90     | 员工乙`,
      at: "D3",
      data: { field: "owner", names: ["回款率"], value: "" },
    },
    {
      industry: "factory",
      why: "the target says the unit that its column does not",
      rows: `
        指标名称 | 单位 | 权重 | 目标值
        产量     | 吨   | 40   | 900
        停机时长 |      | 30   | ≤8小时
        合格率   | %    | 30   | 99%`,
      at: "B3",
      data: { field: "unit", value: "小时" },
    },
    {
      industry: "logistics",
      why: "others of the same period are collected monthly",
      rows: `
        KPI              | Period    | Frequency | Weight | Target
        On-time delivery | Full year | Monthly   | 40     | 98%
        Damage rate      | Full year | Monthly   | 30     | ≤0.2%
        Cost per parcel  | Full year |           | 30     | 8`,
      at: "C4",
      data: { field: "frequency", value: "Monthly" },
    },
    {
      industry: "hospital",
      why: "many blanks are told once",
      rows: `
        指标名称   | 计算公式     | 权重 | 目标值
        平均住院日 | 总床日÷人数  | 20   | ≤7天
        患者满意度 | 调查均值     | 20   | 95%
        药占比     | 药费÷总费    | 20   | ≤28%
        床位使用率 | 占用÷开放    | 10   | 90%
        甲级病案率 |              | 10   | 95%
        门诊人次   |              | 10   | 1200
        投诉起数   |              | 5    | 2
        培训学时   |              | 5    | 16`,
      at: "B6:B9",
      data: { field: "definition", count: 4 },
    },
  ],

  check(bound, { settings }) {
    const columns = columnsIn(bound);
    if (!isPlanned(columns)) return [];
    const keys = keysOf(bound.kpis);
    return fields.flatMap((field) => {
      if (settings[field] !== 1 || !columns.has(field)) return [];
      const blank = blankRows(bound, field);
      const tell = (told: readonly Blank[]): Issue => {
        const rows = itemsOf(told);
        const focus = rows.map((kpi) => placeAmong(kpi, [field], columns));
        const value = rows.map((kpi) => follows(bound, kpi, field)).find((text) => text !== undefined);
        return {
          detail: rows.length > 1 ? field : `${field}|${keys[told[0]?.at ?? -1] ?? ""}`,
          focus,
          ...(rows.length > 3 ? { cells: [headerPlace(bound, field)] } : {}),
          data: { field, names: firstNames(rows.map(titleOf)), count: rows.length, value: value ?? "" },
          severity: field === "owner" ? "warning" : "hint",
        };
      };
      return eachOrTogether(blank, (one) => tell([one]), tell, 3);
    });
  },

  fix(bound, { data, focus }) {
    const field = fields.find((one) => one === data.field);
    if (!field) return undefined;
    const rows = new Set(focus.map(({ row }) => row));
    const changes = bound.kpis.flatMap((kpi): CellChange[] => {
      const text = rows.has(kpi.record.row) ? follows(bound, kpi, field) : undefined;
      return text === undefined ? [] : [{ ...placeAmong(kpi, [field], columnsIn(bound)), input: { text } }];
    });
    return changes.length > 0 ? changes : undefined;
  },
});

const reasons: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  owner: {
    zh: "没有责任人，指标落后时没有人跟进。",
    en: "With nobody responsible, nobody acts when it falls behind.",
  },
  source: {
    zh: "来源不明，期末对数据时容易有争议。",
    en: "When nobody knows where the figure comes from, it is disputed.",
  },
  frequency: {
    zh: "不知道多久采集一次，就不知道数据是不是旧的。",
    en: "Without it nobody can tell whether a figure is out of date.",
  },
  definition: {
    zh: "口径没有写明，不同的人会算出不同的结果。",
    en: "Without a definition two people get two results.",
  },
  unit: {
    zh: "单位留空，换算和汇总时容易出错。",
    en: "Blank units go wrong when figures are converted or added.",
  },
};

/** Cells that are blank because they were forgotten: not the lower cells of merged ones, nor units nobody needs. */
function blankRows({ kpis }: BoundTableReading, field: DescribingField): readonly Blank[] {
  const blank = blankIn[field](kpis);
  const looksMerged = blank.length < kpis.length && blank.length * 2 > kpis.length && blank[0]?.at !== 0;
  if (looksMerged) return [];
  return blank.some(({ told }) => told === "needless")
    ? blank.filter(({ told }) => told === "missed")
    : blank;
}

type Blank = Sifted<Kpi, "missed" | "needless">;

const blankIn = {
  owner: siftBlank("owner"),
  source: siftBlank("source"),
  frequency: siftBlank("frequency"),
  definition: siftBlank("definition", (kpi) => !isQualitative(kpi) || !hasStandard(kpi)),
  unit: siftBlank("unit", (kpi) => unitInTarget(kpi) !== undefined),
};

/**
 * A missing unit matters where it can be told; where it cannot, smart/unit asks for it. Conduct is defined by the
 * standard it is rated by.
 */
function siftBlank(field: DescribingField, isMissed: (kpi: Kpi) => boolean = () => true) {
  return sift((kpi: Kpi) => {
    if (kpi.name === undefined || !isMissing(shown(kpi, field))) return undefined;
    return isMissed(kpi) ? "missed" : "needless";
  });
}

/** What a blank cell must say, as other cells tell; undefined when nobody but a person knows. */
function follows(bound: BoundTableReading, kpi: Kpi, field: DescribingField): string | undefined {
  if (field === "unit") return unitInTarget(kpi);
  if (field !== "frequency" || !kpi.period) return undefined;
  const { count, frequencies } = frequenciesOf(bound.kpis).get(kpi.period) ?? NONE;
  const [only] = frequencies;
  return count > 1 && frequencies.size === 1 ? only : undefined;
}

interface Frequencies {
  count: number;
  readonly frequencies: Set<string>;
}

const NONE: Frequencies = { count: 0, frequencies: new Set() };

/** How often KPIs are collected, by their period. */
const frequenciesOf = madeOf(
  (now: Kpi, before) => now.period === before.period && now.frequency === before.frequency,
  (kpis): ReadonlyMap<string, Frequencies> => {
    const all = new Map<string, Frequencies>();
    for (const { period, frequency } of kpis) {
      if (period === undefined || frequency === undefined) continue;
      const of = all.get(period) ?? { count: 0, frequencies: new Set<string>() };
      all.set(period, of);
      of.count += 1;
      of.frequencies.add(frequency);
    }
    return all;
  },
);

/** As it is written behind the number, with its 万; a number format's sign is the format's matter. */
function unitInTarget(kpi: Kpi): string | undefined {
  const value = kpi.record.cells.target?.value;
  if (typeof value !== "string") return undefined;
  const read = parseQuantity(value);
  if (!isQuantity(read) || read.unit === undefined || read.relative || read.rank || read.per)
    return undefined;
  const scaled = new RegExp(`[万亿百千]+${read.unit}`).exec(value);
  return scaled?.[0] ?? read.unit;
}
