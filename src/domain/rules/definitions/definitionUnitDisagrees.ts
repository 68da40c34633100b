import type { Kpi } from "../../binding/records/readRecord";
import { parseQuantity } from "../../kpi/parseQuantity";
import { isQuantity } from "../../kpi/quantity";
import { knownUnits, unitFactor, unitName } from "../../kpi/units";
import { placeAmong, shown, titleOf } from "../evidence/places";
import { defineRule } from "../rule";

export const definitionUnitDisagrees = defineRule({
  code: "definition/unitDisagrees",
  family: "definition",
  severity: "warning",
  looksAt: "kpi",
  settings: {},

  words: {
    "zh-CN": {
      name: "目标值与单位列一致",
      what: ({ name, target, unit }, say) =>
        `${say.quote(name)}的目标写作${say.quote(target)}，单位列却是${say.quote(unit)}。`,
      why: ({ convertible }) =>
        convertible ? "两种单位并列，看表的人要自己换算。" : "两处单位不同，实际值该按哪个填说不清。",
      advice: () => "两处统一成一个单位。",
    },
    "en-US": {
      name: "Targets agree with the unit column",
      what: ({ name, target, unit }, say) =>
        `The target of ${say.quote(name)} says ${say.quote(target)}, its unit column ${say.quote(unit)}.`,
      why: ({ convertible }) =>
        convertible
          ? "With two units side by side everyone has to convert."
          : "Nobody can tell in which of them the actual value belongs.",
      advice: () => "Use one unit in both places.",
    },
  },

  passing: [
    {
      industry: "retail",
      why: "16.5万 and 万元, no unit at all, counting words",
      rows: `
        指标名称 | 单位  | 权重 | 目标值
        销售额   | 万元  | 40   | 16.5万
        会员新增 | 人    | 20   | 320个
        差异率   | %     | 20   | ≤0.3%
        费用     | 万元  | 20   | 30000元`,
    },
    {
      industry: "factory",
      why: "minutes are also called 分; compound units and unknown ones are left alone",
      rows: `
        指标名称 | 单位   | 权重 | 目标值
        换模时间 | 分     | 40   | ≤15分钟
        连带率   | 件/单  | 30   | 1.8件
        能耗     | kWh/吨 | 30   | 1280度`,
    },
    {
      industry: "software",
      why: "a share raised by points",
      rows: `
        KPI      | Unit | Weight | Target
        Adoption | %    | 60     | up 3 percentage points
        Latency  | s    | 40     | 2 seconds`,
    },
  ],
  failing: [
    {
      industry: "retail",
      why: "a percentage that should be people",
      rows: `
        指标名称 | 单位 | 权重 | 目标值
        会员新增 | 人   | 60   | 15%
        客单价   | 元   | 40   | 120元`,
      at: "B2",
      data: { target: "15%", unit: "人", convertible: "" },
    },
    {
      industry: "supply chain",
      why: "hours against days: a hint",
      rows: `
        KPI           | Unit | Weight | Target
        Response time | days | 60     | ≤48 hours
        Orders        | %    | 40     | 98%`,
      at: "B2",
      data: { convertible: "yes" },
    },
    {
      industry: "foreign trade",
      why: "two currencies",
      rows: `
        指标名称 | 单位 | 权重 | 目标值
        出口额   | 元   | 60   | 80万美元
        客户数   | 个   | 40   | 12`,
      at: "B2",
    },
  ],

  check(kpi, { columns }) {
    const units = disagreement(kpi);
    if (!units) return [];
    const focus = placeAmong(kpi, ["unit"], columns);
    return [
      {
        focus: [focus],
        cells: [focus, placeAmong(kpi, ["target"], columns)],
        data: {
          ...{ name: titleOf(kpi), target: shown(kpi, "target"), unit: shown(kpi, "unit") },
          convertible: units.convertible ? "yes" : "",
        },
        severity: units.convertible ? "hint" : "warning",
      },
    ];
  },
});

const known = new Set(knownUnits.map(unitName));
const percents = new Set(["%", "pp", "‰", "bps"]);

/** Only units that are known on both sides: 公里 and km would be two strangers. */
function disagreement(kpi: Kpi): { readonly convertible: boolean } | undefined {
  const cell = kpi.record.cells.target;
  const column = nameOfUnit(kpi.unit);
  // Of number formats only the percent sign changes what the number is.
  if (!cell || column === undefined || (typeof cell.value !== "string" && !/[%％]$/.test(cell.text)))
    return undefined;
  const target = parseQuantity(cell.text);
  if (!isQuantity(target) || target.unit === undefined || target.per || target.relative || target.rank)
    return undefined;
  const own = unitName(target.unit);
  if (!known.has(own) || own === column || (percents.has(own) && percents.has(column))) return undefined;
  // 分 is a point and a minute.
  if (kpi.unit?.trim() === "分" && own === "minute") return undefined;
  return { convertible: unitFactor(own, column) !== undefined };
}

/** 万元 is 元; undefined for compound units and those nobody knows. */
function nameOfUnit(unit: string | undefined): string | undefined {
  if (unit === undefined || /[/·每]/.test(unit)) return undefined;
  const read = parseQuantity(`1${unit.trim()}`);
  const name = unitName(isQuantity(read) && read.unit !== undefined ? read.unit : unit.trim());
  return known.has(name) ? name : undefined;
}
