import { readDirection } from "../../domain/kpi/direction";
import type { ChoiceWords } from "../declare";
import type { ByLanguage } from "../language";
import type { ChoiceParameter } from "../parameters";

export const directionChoices = [
  "auto",
  "higher",
  "lower",
  "atLeast",
  "atMost",
  "range",
  "milestone",
] as const;

export const directionParameter = {
  kind: "choice",
  choices: directionChoices,
  default: "auto",
  read: (text: string) => readDirection(text),
} as const satisfies ChoiceParameter;

export const directionWords: ByLanguage<{
  name: string;
  text: string;
  choices: Record<(typeof directionChoices)[number], ChoiceWords>;
}> = {
  "zh-CN": {
    name: "方向",
    text: "哪个方向更好。默认按目标的写法判断（≥、≤、TOP3、从…到…），没有写明时越高越好。",
    choices: {
      auto: ["自动", "按目标的写法判断：≥ 越高越好，≤ 越低越好，80~90 为区间；没有写明时越高越好"],
      higher: ["越高越好", "实际值越高，完成率越高"],
      lower: ["越低越好", "实际值越低，完成率越高"],
      atLeast: ["达到即可", "达到目标得满分，超出不再加分"],
      atMost: ["不超过即可", "不超过目标得满分，更低不再加分"],
      range: ["区间", "在区间内得满分，偏离越远越低"],
      milestone: ["非此即彼", "达到得满分，未达到为 0；实际值可以写“已完成”“未完成”"],
    },
  },
  "en-US": {
    name: "direction",
    text: "Which way is better. By default as the target is written (≥, ≤, TOP3, from … to …); higher when it does not say.",
    choices: {
      auto: [
        "as the target says",
        "≥ means higher is better, ≤ lower, 80~90 a range; higher when it does not say",
      ],
      higher: ["higher is better", "The higher the actual, the higher the attainment"],
      lower: ["lower is better", "The lower the actual, the higher the attainment"],
      atLeast: ["at least", "Full once reached; more gives nothing extra"],
      atMost: ["at most", "Full while not exceeded; less gives nothing extra"],
      range: ["range", "Full inside the range, less the farther away"],
      milestone: ["all or nothing", "Full when reached, else 0; the actual may say done or not done"],
    },
  },
};
