import { okrGap, type OkrGap } from "../../domain/cascade/okrGap";
import { defineFunction } from "../declare";
import type { ByLanguage } from "../language";

const verdicts: ByLanguage<Record<OkrGap, string>> = {
  "zh-CN": {
    aligned: "一致",
    gap: "断层点：KPI 达标而 KR 落后",
    luck: "偶然：KR 正常而 KPI 未达标",
    bothBehind: "两者都落后",
  },
  "en-US": {
    aligned: "Aligned",
    gap: "Gap: KPI reached, key result lags",
    luck: "Luck: key result on time, KPI missed",
    bothBehind: "Both behind",
  },
};

export const okrgap = defineFunction({
  id: "OKRGAP",
  answers: "cell",
  parameters: {
    kpi: { kind: "ratio", whenBlank: "blank", zeroIsBlank: true },
    keyresult: { kind: "ratio" },
    elapsed: { kind: "ratio", default: 1 },
  },
  words: {
    "zh-CN": {
      summary: "对照 KPI 与它应当推动的关键结果（KR），找出断层点。",
      result: "一致、断层点、偶然，或两者都落后。KPI 完成率为空时为空。",
      source: "KPI ≥ 100% 而 KR 进度落后于已过时间，说明这个 KPI 没有推动 KR；反之为偶然。",
      parameters: {
        kpi: { name: "KPI 完成率", text: "1 或 100% 为达到，可以是整列。" },
        keyresult: { name: "KR 进度", text: "关键结果的进度，1 或 100% 为完成。" },
        elapsed: { name: "已过时间", text: "周期已经过去的比例，默认 100%（期末）。" },
      },
    },
    "en-US": {
      summary: "Sets a KPI beside the key result it should drive and finds where the drive is lost.",
      result: "Aligned, Gap, Luck, or Both behind; blank when the KPI's attainment is.",
      source:
        "KPI at 100% or more while its key result lags the time elapsed: the driver does not drive. The other way round it was luck.",
      parameters: {
        kpi: { name: "KPI attainment", text: "1 or 100% is reached; or a whole column." },
        keyresult: { name: "key result", text: "The key result's progress; 1 or 100% is done." },
        elapsed: { name: "elapsed", text: "The share of the period that has passed; 100% unless given." },
      },
    },
  },
  run({ kpi, keyresult, elapsed }, { language }) {
    return verdicts[language][okrGap(kpi, keyresult, elapsed)];
  },
  examples: [
    {
      with: { kpi: 1.05, keyresult: 0.3, elapsed: 0.5 },
      gives: { "zh-CN": "断层点：KPI 达标而 KR 落后", "en-US": "Gap: KPI reached, key result lags" },
    },
    {
      with: { kpi: "100%", keyresult: "60%", elapsed: "50%" },
      gives: { "zh-CN": "一致", "en-US": "Aligned" },
    },
    {
      with: { kpi: 0.9, keyresult: 1 },
      gives: { "zh-CN": "偶然：KR 正常而 KPI 未达标", "en-US": "Luck: key result on time, KPI missed" },
    },
    { with: { kpi: "达标", keyresult: 0.5 }, fails: "notNumber" },
  ],
  moreTests: [
    {
      with: { kpi: 0.9, keyresult: 0.2, elapsed: 0.5 },
      gives: { "zh-CN": "两者都落后", "en-US": "Both behind" },
    },
  ],
  seeAlso: ["ROLLUP"],
});
