import { fail, isFailure } from "../../domain/failure";
import { defaultGrades, gradeOf, type Grade, type GradeName } from "../../domain/grades/grade";
import { defineFunction } from "../declare";
import type { ByLanguage } from "../language";
import { tableRows } from "../tables";

const gradeNames: ByLanguage<Record<GradeName, string>> = {
  "zh-CN": { excellent: "优秀", good: "良好", improve: "待改进" },
  "en-US": { excellent: "Excellent", good: "Good", improve: "Needs improvement" },
};

export const grade = defineFunction({
  id: "GRADE",
  answers: "cell",
  parameters: {
    attainment: { kind: "ratio", whenBlank: "blank" },
    table: { kind: "cells", optional: true },
  },
  words: {
    "zh-CN": {
      summary: "由完成率得出等级：120% 及以上优秀，100% 及以上良好，其余待改进。",
      result: "等级名称。按未取整的完成率判断：119.996% 为良好。",
      source: "优秀 ≥ 120%，良好 [100%, 120%)，待改进 < 100%；可用自己的分级表代替。",
      parameters: {
        attainment: { name: "完成率", text: "1.1 或 110%，通常来自 KPI.ATTAINMENT。得分请除以 100。" },
        table: { name: "分级表", text: "两列：起点（含）与等级名称，如 120%、优秀。起点为空表示其余。" },
      },
    },
    "en-US": {
      summary: "The grade for an attainment: excellent from 120%, good from 100%, else needs improvement.",
      result: "The grade's name, by the unrounded attainment: 119.996% is good.",
      source:
        "Excellent ≥ 120%, good [100%, 120%), needs improvement < 100%; an own table takes their place.",
      parameters: {
        attainment: {
          name: "attainment",
          text: "1.1 or 110%, as KPI.ATTAINMENT gives it. Divide a score by 100.",
        },
        table: {
          name: "table",
          text: "Two columns: from (inclusive) and the grade's name. A blank from means the rest.",
        },
      },
    },
  },
  run({ attainment, table }, { language }) {
    if (!table) {
      const name = gradeOf(attainment, defaultGrades);
      return name ? gradeNames[language][name] : "";
    }
    const rows = tableRows(table, {
      label: language === "zh-CN" ? "分级表" : "table",
      columns: 2,
      percentIsShare: true,
    });
    if (isFailure(rows)) return rows;
    const grades: Grade[] = rows.map(({ key, rest }) => ({
      from: key ?? -Infinity,
      name: String(rest[0] ?? ""),
    }));
    return gradeOf(attainment, grades) ?? fail("bandMissing", { value: attainment });
  },
  examples: [
    { with: { attainment: 1.2 }, gives: { "zh-CN": "优秀", "en-US": "Excellent" } },
    { with: { attainment: "119.996%" }, gives: { "zh-CN": "良好", "en-US": "Good" } },
    {
      with: {
        attainment: 0.85,
        table: [
          ["90%", "A"],
          ["80%", "B"],
          ["", "C"],
        ],
      },
      gives: "B",
    },
    {
      with: {
        attainment: 0.5,
        table: [
          [0.9, "A"],
          [0.8, "B"],
        ],
      },
      fails: "bandMissing",
    },
  ],
  moreTests: [
    { with: { attainment: 1 }, gives: { "zh-CN": "良好", "en-US": "Good" } },
    { with: { attainment: 0.99999 }, gives: { "zh-CN": "待改进", "en-US": "Needs improvement" } },
    { with: { attainment: "" }, gives: "" },
    { with: { attainment: 0 }, gives: { "zh-CN": "待改进", "en-US": "Needs improvement" } },
    {
      with: {
        attainment: 0.85,
        table: [
          ["起点", "等级"],
          [0.8, "B"],
          ["", "C"],
        ],
      },
      gives: "B",
    },
    { with: { attainment: 0.5, table: [[0.9], [0.8]] }, fails: "notTable" },
    { with: { attainment: "很好" }, fails: "notNumber" },
  ],
  seeAlso: ["ATTAINMENT", "SCORE", "BAND"],
});
