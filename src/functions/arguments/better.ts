import { readDirection } from "../../domain/kpi/direction";
import type { ChoiceWords } from "../declare";
import type { ByLanguage } from "../language";
import type { ChoiceParameter } from "../parameters";

/** For figures without a target, where only up or down can be better. */
export const betterParameter = {
  kind: "choice",
  choices: ["higher", "lower"],
  default: "higher",
  read: (text: string) => readDirection(text),
} as const satisfies ChoiceParameter;

interface BetterWords {
  readonly name: string;
  readonly text: string;
  readonly choices: Record<"higher" | "lower", ChoiceWords>;
}

export const betterWords: ByLanguage<BetterWords> = {
  "zh-CN": {
    name: "方向",
    text: "越高越好还是越低越好。默认越高越好。",
    choices: { higher: ["越高越好", "数值越高越好"], lower: ["越低越好", "数值越低越好"] },
  },
  "en-US": {
    name: "direction",
    text: "Whether higher or lower is better; higher unless given.",
    choices: { higher: ["higher is better", "More is better"], lower: ["lower is better", "Less is better"] },
  },
};
