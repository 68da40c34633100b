import type { Kpi } from "../../binding/records/readRecord";
import { isMissing } from "../../kpi/plainText";
import { directionWord, sideOf } from "../evidence/directionWords";
import { eachOrTogether } from "../evidence/gather";
import { columnsIn, headerPlace, placeAmong, shown, titleOf } from "../evidence/places";
import { isQualitative } from "../evidence/qualitative";
import { firstNames, quoted } from "../evidence/sentences";
import { keysOf } from "../keys";
import { defineRule, type BoundTableReading, type CellChange, type Issue } from "../rule";
import { itemsOf, sift } from "../sift";

export const definitionMissingDirection = defineRule({
  code: "definition/missingDirection",
  family: "definition",
  severity: "hint",
  looksAt: "table",
  settings: {},

  words: {
    "zh-CN": {
      name: "方向已填写",
      what: ({ names, count }, say) =>
        `${quoted(names, say)}${Number(count) > 3 ? `等 ${say.count(count, "个指标")}` : ""}没有写方向。`,
      why: () => "越高越好还是越低越好，决定得分怎么算。",
      advice: ({ word }, say) =>
        word ? `按目标值和名称看，应是${say.quote(word)}。` : "写明越高越好还是越低越好。",
      fix: () => "补上方向",
      change: ({ word }, say) => `按目标值、各级数值和名称补上方向，如${say.quote(word)}。其他单元格不变。`,
    },
    "en-US": {
      name: "Directions are filled in",
      what: ({ names, count }, say) =>
        Number(count) > 3
          ? `${say.count(count, "KPI has", "KPIs have")} no direction: ${quoted(names, say)} and others.`
          : `${quoted(names, say)} ${Number(count) > 1 ? "have" : "has"} no direction.`,
      why: () => "Whether more or less is better decides how it is scored.",
      advice: ({ word }, say) =>
        word
          ? `By its target and name it should be ${say.quote(word)}.`
          : "Say whether higher or lower is better.",
      fix: () => "Fill in the direction",
      change: ({ word }, say) =>
        `Fills in directions as targets, levels and names tell them, such as ${say.quote(word)}. Nothing else changes.`,
    },
  },

  passing: [
    {
      industry: "factory",
      why: "all of them",
      rows: `
        指标名称 | 方向 | 权重 | 目标值
        产量     | 正向 | 60   | 900
        不良率   | 逆向 | 40   | ≤1%`,
    },
    {
      industry: "software",
      why: "there is no such column",
      rows: `
        KPI    | Weight | Target
        Uptime | 60     | 99.9%
        Bugs   | 40     | 5`,
    },
    {
      industry: "bank",
      why: "conduct is rated: it has no direction",
      rows: `
        指标名称 | 方向 | 权重 | 目标值
        存款余额 | 正向 | 80   | 5亿元
        团队协作 |      | 20   | 按行为等级1-5级评定`,
    },
  ],
  failing: [
    {
      industry: "factory",
      why: "at most says it",
      rows: `
        指标名称 | 方向 | 权重 | 目标值
        产量     | 正向 | 60   | 900
        不良率   |      | 40   | ≤1%`,
      at: "B3",
      data: { names: ["不良率"], word: "逆向" },
    },
    {
      industry: "logistics",
      why: "in the column's own words",
      rows: `
        KPI              | Direction | Weight | Target
        Damage rate      | Lower     | 40     | ≤0.2%
        Cost per parcel  | Lower     | 30     | ≤8
        On-time delivery |           | 30     | ≥98%`,
      at: "B4",
      data: { word: "Higher" },
    },
    {
      industry: "hospital",
      why: "many at once",
      rows: `
        指标名称   | 方向     | 权重 | 目标值
        平均住院日 | 越低越好 | 20   | ≤7天
        患者满意度 |          | 20   | ≥95%
        药占比     |          | 20   | ≤28%
        床位使用率 |          | 20   | ≥90%
        投诉       |          | 20   | ≤2`,
      at: "B3:B6",
      data: { count: 4 },
    },
  ],

  check(bound) {
    const columns = columnsIn(bound);
    if (!columns.has("direction")) return [];
    const blank = undirected(bound.kpis);
    // A column that is hardly used is not the sheet's way of saying it.
    if (blank.length === bound.kpis.length) return [];
    const keys = keysOf(bound.kpis);
    const tell = (rows: readonly Kpi[], at = -1): Issue => ({
      detail: keys[at] ?? "",
      focus: rows.map((kpi) => placeAmong(kpi, ["direction"], columns)),
      ...(rows.length > 3 ? { cells: [headerPlace(bound, "direction")] } : {}),
      data: {
        names: firstNames(rows.map(titleOf)),
        ...{ count: rows.length, word: rows.map((kpi) => follows(bound, kpi)).find(Boolean) ?? "" },
      },
    });
    return eachOrTogether(
      blank,
      ({ item, at }) => tell([item], at),
      (all) => tell(itemsOf(all)),
      3,
    );
  },

  fix(bound, { focus }) {
    const rows = new Set(focus.map(({ row }) => row));
    const changes = bound.kpis.flatMap((kpi): CellChange[] => {
      const text = rows.has(kpi.record.row) ? follows(bound, kpi) : undefined;
      return text ? [{ ...placeAmong(kpi, ["direction"], columnsIn(bound)), input: { text } }] : [];
    });
    return changes.length > 0 ? changes : undefined;
  },
});

const undirected = sift(
  (kpi: Kpi) =>
    (kpi.name !== undefined && isMissing(shown(kpi, "direction")) && !isQualitative(kpi)) || undefined,
);

/** The word for what target, levels and name tell; nothing where they tell nothing, or disagree. */
function follows(bound: BoundTableReading, { inferred }: Kpi): string | undefined {
  const side = inferred && !inferred.contradicts ? sideOf(inferred.direction) : undefined;
  return side && directionWord(bound, side);
}
