import { fail, type Failure } from "../domain/failure";
import { readDirection, type Direction } from "../domain/kpi/direction";
import type { Quantity } from "../domain/kpi/quantity";
import { saysDone } from "../domain/scoring/milestone";
import { DEFAULT_CAP, scoreMethods, type KpiCells, type ScoreMethod } from "../domain/scoring/score";
import type { ChoiceWords } from "./declare";
import type { ByLanguage, Language } from "./language";
import type { ChoiceParameter } from "./parameters";

/** Parameters that many functions share, with their words, so that one idea has one name everywhere. */
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

export const kpiParameters = {
  actual: { kind: "measure", whenBlank: "blank", zeroIsBlank: true },
  target: { kind: "measure", zeroIsBlank: true },
  direction: directionParameter,
  start: { kind: "amount", optional: true, zeroIsBlank: true },
} as const;

export const kpiWords = {
  "zh-CN": {
    actual: { name: "实际值", text: "实际完成的数值，可以是整列。空单元格的结果为空。" },
    target: {
      name: "目标值",
      text: "目标数值或写法，如 100、≥85%、≤48小时、从85分提升至90分、TOP3、80~90。",
    },
    direction: directionWords["zh-CN"],
    start: { name: "期初值", text: "期初的数值（不是底线值）。给出后按期初到目标的进展计算。" },
    floor: { name: "底线值", text: "可接受的最低水平（基准值）。" },
    challenge: { name: "挑战值", text: "挑战目标。" },
    zeros: zerosWords["zh-CN"],
  },
  "en-US": {
    actual: {
      name: "actual",
      text: "The measured value, or a whole column of them. A blank cell gives a blank.",
    },
    target: {
      name: "target",
      text: "The target as a number or as written: 100, ≥85%, ≤48小时, from 85 to 90, TOP3, 80~90.",
    },
    direction: directionWords["en-US"],
    start: {
      name: "start",
      text: "Where the period began (not the floor). With it, progress from start to target counts.",
    },
    floor: { name: "floor", text: "The least acceptable value." },
    challenge: { name: "challenge", text: "The stretch target." },
    zeros: zerosWords["en-US"],
  },
} as const;

export const scoringParameters = {
  floor: { kind: "amount", optional: true, zeroIsBlank: true },
  challenge: { kind: "amount", optional: true, zeroIsBlank: true },
  method: { kind: "choice", choices: scoreMethods, default: "auto" },
  cap: { kind: "number", default: DEFAULT_CAP, zeroIsBlank: true },
} as const;

export const scoringWords: ByLanguage<{
  method: { name: string; text: string; choices: Record<ScoreMethod, ChoiceWords> };
  cap: { name: string; text: string };
}> = {
  "zh-CN": {
    method: {
      name: "计分方法",
      text: "如何由完成情况得出分数。默认：有底线值或挑战值时用曲线，否则按完成率。",
      choices: {
        auto: ["自动", "有底线值或挑战值时用曲线，否则按完成率"],
        ratio: ["完成率", "得分 = 完成率 × 100"],
        inverse: ["目标÷实际", "越低越好的指标按 目标÷实际 计算"],
        curve: ["曲线", "底线 60 分、目标 100 分、挑战 120 分，其间为直线"],
        allOrNothing: ["非此即彼", "达到目标 100 分，否则 0 分"],
      },
    },
    cap: { name: "封顶分", text: "最高得分，默认 120。" },
  },
  "en-US": {
    method: {
      name: "method",
      text: "How points are made. By default the curve when a floor or challenge is given, else the attainment.",
      choices: {
        auto: ["automatic", "The curve when a floor or challenge is given, else the attainment"],
        ratio: ["attainment", "Points = attainment × 100"],
        inverse: ["target ÷ actual", "For lower-is-better KPIs: target ÷ actual"],
        curve: [
          "curve",
          "60 points at the floor, 100 at the target, 120 at the challenge, straight lines between",
        ],
        allOrNothing: ["all or nothing", "100 points when the target is reached, else 0"],
      },
    },
    cap: { name: "cap", text: "The most points, 120 unless given." },
  },
};

export interface KpiValues {
  readonly actual: Quantity | string;
  readonly target: Quantity | string;
  readonly direction: (typeof directionChoices)[number];
  readonly start: Quantity | undefined;
  readonly floor?: Quantity | undefined;
  readonly challenge?: Quantity | undefined;
}

/** The cells of one KPI as amounts; for a milestone told in words, reached (1 of 1) or not. */
export function toKpiCells(values: KpiValues): KpiCells | Failure {
  const { actual, target, start, floor, challenge } = values;
  const direction: Direction | undefined = values.direction === "auto" ? undefined : values.direction;
  if (typeof actual === "string") return milestoneCells(actual, target, direction);
  if (typeof target === "string") return fail("notNumber", { parameter: "target", text: target });
  return { actual, target, direction, start, floor, challenge };
}

function milestoneCells(
  actual: string,
  target: Quantity | string,
  direction: Direction | undefined,
): KpiCells | Failure {
  const done = saysDone(actual);
  const isMilestone = direction === "milestone" || (direction === undefined && typeof target === "string");
  if (done === undefined || !isMilestone) return fail("notNumber", { parameter: "actual", text: actual });
  const one: Quantity = { comparator: "=", value: 1, unit: undefined };
  return { actual: { ...one, value: done ? 1 : 0 }, target: one, direction: "milestone" };
}

/** Failures that name a parameter by its key name it as people see it. */
export function withLabels(failure: Failure, language: Language): Failure {
  const labels: Readonly<Record<string, { readonly name: string }>> = kpiWords[language];
  const name = labels[String(failure.data.parameter)]?.name;
  return name ? fail(failure.failure, { ...failure.data, parameter: name }) : failure;
}
