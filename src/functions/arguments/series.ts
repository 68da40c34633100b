import type { ByLanguage } from "../language";
import type { RangeParameter } from "../parameters";

/** A column of attainments or figures in time order; blanks, which Excel may send as 0, are passed over. */
export const attainmentsParameter = { kind: "ratios", zeroIsBlank: true } as const satisfies RangeParameter;
export const figuresParameter = { kind: "numbers", zeroIsBlank: true } as const satisfies RangeParameter;

export const attainmentsWords: ByLanguage<{ name: string; text: string }> = {
  "zh-CN": { name: "完成率", text: "一列完成率，1 或 100% 为达到目标，按时间从早到晚。空单元格不计。" },
  "en-US": {
    name: "attainments",
    text: "A column of attainments, 1 or 100% on target, earliest first. Blanks are passed over.",
  },
};

export const figuresWords: ByLanguage<{ name: string; text: string }> = {
  "zh-CN": { name: "历史值", text: "一列历史数值，按时间从早到晚。空单元格不计。" },
  "en-US": { name: "history", text: "A column of past figures, earliest first. Blanks are passed over." },
};

export function present(values: readonly (number | undefined)[]): number[] {
  return values.filter((value) => value !== undefined);
}
