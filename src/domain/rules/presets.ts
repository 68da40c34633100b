import type { RuleLanguage } from "./words";
import type { RuleFamily } from "./rule";
import type { RuleChoice, RuleChoices } from "./settings";
import { rules } from "./catalogue";

/** A set of rules for a way of working, by what it leaves out or weighs otherwise. */
export interface Preset {
  readonly id: "standard" | "strict" | "weightsOnly" | "startingOut";
  readonly words: Readonly<Record<RuleLanguage, { readonly name: string; readonly text: string }>>;
  readonly choices: RuleChoices;
}

export const presets: readonly Preset[] = [
  {
    id: "standard",
    words: {
      "zh-CN": { name: "标准", text: "全部规则，按规则自身的级别。" },
      "en-US": { name: "Standard", text: "Every rule, at its own level." },
    },
    choices: {},
  },
  {
    id: "strict",
    words: {
      "zh-CN": { name: "严格", text: "定稿前使用：SMART、定义和数据问题按错误处理，提示升为警告。" },
      "en-US": {
        name: "Strict",
        text: "Before a plan is signed off: SMART, definition and data count as errors, hints as warnings.",
      },
    },
    choices: strictChoices(),
  },
  {
    id: "weightsOnly",
    words: {
      "zh-CN": { name: "只查权重与数据", text: "考核期中使用：只核对权重和数据，不评价指标本身。" },
      "en-US": {
        name: "Weights and data only",
        text: "In the middle of a period: weights and data are checked, the KPIs themselves are not judged.",
      },
    },
    choices: only(["weights", "data"]),
  },
  {
    id: "startingOut",
    words: {
      "zh-CN": { name: "起步", text: "刚开始做 KPI 时使用：权重、SMART 和指标定义。" },
      "en-US": { name: "Starting out", text: "For a first set of KPIs: weights, SMART and definitions." },
    },
    choices: only(["weights", "smart", "definition"]),
  },
];

function only(families: readonly RuleFamily[]): RuleChoices {
  const others = rules.filter(({ family }) => !families.includes(family));
  return Object.fromEntries(others.map(({ code }) => [code, { on: false }]));
}

function strictChoices(): RuleChoices {
  const raised: readonly RuleFamily[] = ["smart", "definition", "data"];
  return Object.fromEntries(
    rules.flatMap(({ code, family, severity }): [string, RuleChoice][] => {
      if (raised.includes(family) && severity !== "error") return [[code, { severity: "error" }]];
      return severity === "hint" ? [[code, { severity: "warning" }]] : [];
    }),
  );
}
