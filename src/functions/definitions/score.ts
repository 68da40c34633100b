import { isFailure } from "../../domain/failure";
import { scoreOf } from "../../domain/scoring/score";
import { defineFunction } from "../declare";
import { kpiParameters, kpiWords, toKpiCells, withLabels } from "../arguments/kpi";
import { pointsParameter, readPoints, scoringParameters, scoringWords } from "../arguments/scoring";
import { zerosParameter } from "../arguments/zeros";

export const score = defineFunction({
  id: "SCORE",
  answers: "cell",
  parameters: {
    ...kpiParameters,
    ...scoringParameters,
    zeros: zerosParameter,
    points: pointsParameter,
  },
  words: {
    "zh-CN": {
      summary: "计算单项指标的得分：100 分为达到目标，默认 120 分封顶。",
      result: "得分（分），介于 0 与封顶分之间；实际值为空时为空。",
      source:
        "完成率按方向计算：越高越好 实际÷目标，有期初值时 (实际−期初)÷(目标−期初)；越低越好 2−实际÷目标，最低 0。给出底线值或挑战值时按曲线：底线 60 分、目标 100 分、挑战 120 分，其间为直线，低于底线 0 分。封顶 120 与曲线分值为产品默认值。",
      parameters: {
        ...kpiWords["zh-CN"],
        ...scoringWords["zh-CN"],
      },
    },
    "en-US": {
      summary: "Scores one KPI: 100 points on target, capped at 120 unless you say otherwise.",
      result: "Points between 0 and the cap; blank when the actual is blank.",
      source:
        "Attainment in the KPI's direction: actual ÷ target when higher is better, (actual − start) ÷ (target − start) with a start; 2 − actual ÷ target, at least 0, when lower is better. With a floor or a challenge, a curve: 60 points at the floor, 100 at the target, 120 at the challenge, straight lines between, nothing below the floor. The cap of 120 and the points of the curve are the product's defaults.",
      parameters: {
        ...kpiWords["en-US"],
        ...scoringWords["en-US"],
      },
    },
  },
  run(values, { language }) {
    const cells = toKpiCells(values);
    const curve = readPoints(values.points, language);
    if (isFailure(curve)) return curve;
    const score = isFailure(cells) ? cells : scoreOf(cells, values.method, values.cap, curve);
    return isFailure(score) ? withLabels(score, language) : score;
  },
  examples: [
    { with: { actual: 95, target: 100 }, gives: 95 },
    { with: { actual: "40小时", target: "≤48小时" }, gives: 116.666666666667 },
    { with: { actual: 1100, target: 1200, floor: 1000, challenge: 1500 }, gives: 80 },
    { with: { actual: 1350, target: 1200, floor: 1000, challenge: 1500 }, gives: 110 },
    { with: { actual: [[95], [150], [""]], target: [[100], ["≥100"], ["100"]] }, gives: [[95], [120], [""]] },
    { with: { actual: "待统计数", target: 100 }, fails: "notNumber" },
  ],
  moreTests: [
    { with: { actual: 119.996, target: 100 }, gives: 119.996 },
    { with: { actual: 1.19996, target: "100%" }, gives: 119.996 },
    { with: { actual: 200, target: 100, cap: 150 }, gives: 150 },
    { with: { actual: 40, target: 48, direction: "lower", method: "inverse" }, gives: 120 },
    {
      with: { actual: 1100, target: 1200, floor: 1000, challenge: 1500, points: [[70, 100, 150]] },
      gives: 85,
    },
    {
      with: { actual: 1500, target: 1200, challenge: 1500, cap: 150, points: [[70], [100], [150]] },
      gives: 150,
    },
    { with: { actual: 1, target: 1, points: [[60, 100]] }, fails: "notTable" },
    { with: { actual: 1, target: 1, points: [[60, 100, 90]] }, fails: "curveOutOfOrder" },
    { with: { actual: "已完成", target: "6月30日前上线" }, gives: 100 },
    { with: { actual: "未完成", target: "6月30日前上线", direction: "非此即彼" }, gives: 0 },
    { with: { actual: 5, target: "TBD" }, fails: "missing" },
    { with: { actual: "", target: 100 }, gives: "" },
    { with: { actual: 0, target: 100 }, gives: "" },
    { with: { actual: 0, target: 100, zeros: "value" }, gives: 0 },
    { with: { actual: "0", target: 100 }, gives: 0 },
    { with: { actual: 0, target: "≤0", zeros: "value" }, gives: 100 },
    { with: { actual: 5, target: 0, zeros: "value" }, fails: "targetZero" },
    { with: { actual: "突破2亿台", target: "突破2亿台", method: "allOrNothing" }, gives: 0 },
    { with: { actual: "3天", target: "85分" }, fails: "unitsDiffer" },
    { with: { actual: 95, target: 100, direction: "sideways" }, fails: "notChoice" },
    { with: { actual: 95, target: 100, direction: "越低越好" }, gives: 105 },
    { with: { actual: 95, target: 85, start: 90, direction: "higher" }, fails: "startBeyondTarget" },
    { with: { actual: 1100, target: 1200, direction: "higher", floor: 1300 }, fails: "curveOutOfOrder" },
    { with: { actual: "单价≥4000元机型占比36.75%", target: "单价≥4000元机型占比提升至35%" }, gives: 105 },
  ],
  seeAlso: ["ATTAINMENT", "EXPLAIN", "TOTAL"],
});
