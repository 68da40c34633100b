import type { ChoiceWords } from "../declare";
import type { ByLanguage } from "../language";
import type { ChoiceParameter } from "../parameters";

export const zerosChoices = ["blank", "value"] as const;

/** In columns of raw figures a 0 is more likely a blank cell; in columns of computed scores it is a 0. */
export const zerosParameter = {
  kind: "choice",
  choices: zerosChoices,
  default: "blank",
} as const satisfies ChoiceParameter;

export const zerosAreValues = {
  kind: "choice",
  choices: zerosChoices,
  default: "value",
} as const satisfies ChoiceParameter;

export const zerosWords: ByLanguage<{
  name: string;
  text: string;
  choices: Record<(typeof zerosChoices)[number], ChoiceWords>;
}> = {
  "zh-CN": {
    name: "零值",
    text: "单元格为 0 时如何看待。Excel 会把空单元格当作 0 传入，两者无法区分；文本“0”总是零。",
    choices: {
      blank: ["视为空", "0 与空单元格一样，表示还没有数据"],
      value: ["就是零", "0 是真实的数值"],
    },
  },
  "en-US": {
    name: "zeros",
    text: "What a 0 means. Excel hands over a blank cell as 0, so the two look alike; the text 0 is always a value.",
    choices: {
      blank: ["blank", "0 means that there is no figure yet, as a blank cell does"],
      value: ["a value", "0 is a real figure"],
    },
  },
};
