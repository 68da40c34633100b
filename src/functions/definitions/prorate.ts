import { prorate as proratedTarget } from "../../domain/calibration/proration";
import { fail } from "../../domain/failure";
import { withoutNoise } from "../../domain/numbers";
import { defineFunction } from "../declare";

const words = {
  "zh-CN": {
    target: { name: "目标值", text: "整个周期的目标（只适用于可累计的数量，不适用于比率）。" },
    available: { name: "出勤天数", text: "周期内实际在岗的天数。" },
    period: { name: "周期天数", text: "周期的总天数，与出勤天数同一口径。" },
  },
  "en-US": {
    target: {
      name: "target",
      text: "The target of the whole period; for volumes that add up, not for rates.",
    },
    available: { name: "available days", text: "Days of the period the person was there." },
    period: { name: "period days", text: "Days of the whole period, counted the same way." },
  },
} as const;

export const prorate = defineFunction({
  id: "PRORATE",
  answers: "cell",
  parameters: {
    target: { kind: "number", whenBlank: "blank", zeroIsBlank: true },
    available: { kind: "number" },
    period: { kind: "number", zeroIsBlank: true },
  },
  words: {
    "zh-CN": {
      summary: "按出勤天数折算目标，用于请假、入职或调岗。",
      result: "折算后的目标，与目标同一单位。",
      source: "目标 × 出勤天数 ÷ 周期天数。",
      parameters: words["zh-CN"],
    },
    "en-US": {
      summary: "Scales a volume target down to the days someone was there.",
      result: "The target for those days, in the target's unit.",
      source: "Target × available days ÷ period days.",
      parameters: words["en-US"],
    },
  },
  run({ target, available, period }, { language }) {
    const answer = proratedTarget(target, available, period);
    if (answer !== null) return withoutNoise(answer);
    return fail("outOfRange", {
      parameter: words[language].available.name,
      value: available,
      low: 0,
      high: period,
    });
  },
  examples: [
    { with: { target: 120, available: 45, period: 90 }, gives: 60 },
    { with: { target: "1,200万", available: 61, period: 92 }, gives: 7956521.73913043 },
    { with: { target: [[120], [90]], available: [[90], [30]], period: 90 }, gives: [[120], [30]] },
    { with: { target: 120, available: 95, period: 90 }, fails: "outOfRange" },
  ],
  moreTests: [
    { with: { target: 120, available: 0, period: 90 }, gives: 0 },
    { with: { target: 120, available: 10 }, fails: "missing" },
  ],
  seeAlso: ["ATTAINMENT"],
});
