import { screen as screenKpi, SCREENING_MIDDLE, type Screening } from "../../domain/screening/screening";
import { defineFunction } from "../declare";
import type { ByLanguage } from "../language";

const verdicts: ByLanguage<Record<Screening, string>> = {
  "zh-CN": { core: "核心指标", improve: "改进采集或替代", reference: "参考指标", drop: "放弃" },
  "en-US": {
    core: "Core",
    improve: "Improve collection or substitute",
    reference: "Reference",
    drop: "Drop",
  },
};

export const screen = defineFunction({
  id: "SCREEN",
  answers: "cell",
  parameters: {
    importance: { kind: "number", whenBlank: "blank", zeroIsBlank: true },
    operability: { kind: "number", whenBlank: "blank", zeroIsBlank: true },
    middle: { kind: "number", default: SCREENING_MIDDLE, zeroIsBlank: true },
  },
  words: {
    "zh-CN": {
      summary: "按重要性与可操作性筛选指标：核心、改进采集或替代、参考、放弃。",
      result: "结论。任一评分为空时为空。",
      source: "重要性 × 可操作性矩阵，达到中间值即为高。",
      parameters: {
        importance: { name: "重要性", text: "1–5 分，可以是整列。" },
        operability: { name: "可操作性", text: "1–5 分：数据是否容易取得、是否可控。" },
        middle: { name: "中间值", text: "达到多少分算高，默认 3。" },
      },
    },
    "en-US": {
      summary: "Screens a KPI by importance and operability: core, improve or substitute, reference, drop.",
      result: "The verdict; blank when a score is.",
      source: "The importance × operability matrix; at the middle and above is high.",
      parameters: {
        importance: { name: "importance", text: "1 to 5, or a whole column." },
        operability: { name: "operability", text: "1 to 5: how easy it is to collect and to influence." },
        middle: { name: "middle", text: "What counts as high; 3 unless given." },
      },
    },
  },
  run({ importance, operability, middle }, { language }) {
    return verdicts[language][screenKpi(importance, operability, middle)];
  },
  examples: [
    { with: { importance: 5, operability: 4 }, gives: { "zh-CN": "核心指标", "en-US": "Core" } },
    {
      with: { importance: [[5], [1]], operability: [[1], [5]] },
      gives: {
        "zh-CN": [["改进采集或替代"], ["参考指标"]],
        "en-US": [["Improve collection or substitute"], ["Reference"]],
      },
    },
    { with: { importance: "重要", operability: 4 }, fails: "notNumber" },
  ],
  moreTests: [
    { with: { importance: 2, operability: 2 }, gives: { "zh-CN": "放弃", "en-US": "Drop" } },
    { with: { importance: 5 }, gives: "" },
  ],
  seeAlso: [],
});
