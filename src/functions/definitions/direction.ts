import { isFailure } from "../../domain/failure";
import { readDirection } from "../../domain/kpi/direction";
import type { DirectionEvidence, InferredDirection } from "../../domain/kpi/inferDirection";
import { directionOfGoal } from "../../domain/smart/goalDirection";
import { inUnitOf } from "../../domain/kpi/alignment";
import { defineFunction } from "../declare";
import { directionWords } from "../arguments/direction";
import type { ByLanguage, Language } from "../language";

interface Words {
  readonly evidence: Record<DirectionEvidence, string>;
  readonly unknown: string;
  readonly agrees: (from: string) => string;
  readonly contradicts: (from: string, other: string, because: string) => string;
}

const words: ByLanguage<Words> = {
  "zh-CN": {
    evidence: { given: "方向列", target: "目标的写法", levels: "期初、底线或挑战值", name: "指标名称" },
    unknown: "✗ 无法判断，请填写方向",
    agrees: (from) => `✓ 依据${from}`,
    contradicts: (from, other, because) => `✗ ${from}与${other}${because}相反`,
  },
  "en-US": {
    evidence: {
      given: "the direction given",
      target: "the target",
      levels: "start, floor or challenge",
      name: "the name",
    },
    unknown: "✗ cannot tell; give the direction",
    agrees: (from) => `✓ by ${from}`,
    contradicts: (from, other, because) => `✗ ${from} says the opposite of ${other}${because}`,
  },
};

function label({ direction }: InferredDirection, language: Language): string {
  const { choices } = directionWords[language];
  return choices[direction === "rating" ? "higher" : direction][0];
}

function verdict(found: InferredDirection | undefined, language: Language): string {
  const { evidence, unknown, agrees, contradicts } = words[language];
  if (!found) return unknown;
  if (!found.contradicts) return agrees(evidence[found.from]);
  const quoted = language === "zh-CN" ? `“${found.because}”` : ` (${found.because})`;
  return contradicts(evidence[found.from], evidence[found.contradicts], found.because ? quoted : "");
}

export const direction = defineFunction({
  id: "DIRECTION",
  answers: "cell",
  parameters: {
    name: { kind: "text", whenBlank: "blank" },
    target: { kind: "measure", optional: true, zeroIsBlank: true },
    given: { kind: "text", optional: true, zeroIsBlank: true },
    start: { kind: "amount", optional: true, zeroIsBlank: true },
    output: { kind: "choice", choices: ["direction", "check"], default: "direction" },
  },
  words: {
    "zh-CN": {
      summary: "判断指标的方向（越高越好、越低越好、区间），或检查方向是否自相矛盾。",
      result: "方向名称，可直接用作其他函数的方向；看不出时为空。选“检查”时为依据或矛盾之处。",
      source:
        "依次看方向列、目标的写法（≥、≤、TOP3、80~90、降至）、期初与目标的高低，最后才看名称，因为名称会误导：“供应链响应速度 ≤48小时”越低越好。",
      parameters: {
        name: { name: "指标名称", text: "如 产品故障率下降比例。" },
        target: { name: "目标值", text: "目标的写法，如 ≤48小时。" },
        given: { name: "已填方向", text: "表中已有的方向，如 正向、越低越好；最优先。" },
        start: { name: "期初值", text: "期初的数值；低于目标即越高越好。" },
        output: {
          name: "输出",
          text: "只要方向，还是检查。",
          choices: { direction: ["方向", "方向名称"], check: ["检查", "依据，或相互矛盾之处"] },
        },
      },
    },
    "en-US": {
      summary: "Tells a KPI's direction (higher, lower, range), or checks it for contradictions.",
      result:
        "The direction's name, which other functions take as their direction; blank when nothing tells. With check, its evidence or what contradicts it.",
      source:
        "What is given, then the target's form (≥, ≤, TOP3, 80~90), then start against target, and the name last, because names mislead: supply-chain response speed ≤48 h is lower-is-better.",
      parameters: {
        name: { name: "name", text: "The KPI's name, such as Failure rate reduction." },
        target: { name: "target", text: "The target as written, such as ≤48 h." },
        given: { name: "given", text: "The direction that the sheet gives; it comes first." },
        start: { name: "start", text: "Where the period began; below the target means higher is better." },
        output: {
          name: "output",
          text: "The direction, or a check of it.",
          choices: {
            direction: ["direction", "The direction's name"],
            check: ["check", "Its evidence, or what contradicts it"],
          },
        },
      },
    },
  },
  run({ name, target, given, start, output }, { language }) {
    const level = start && typeof target === "object" ? inUnitOf(target, start) : start?.value;
    if (isFailure(level)) return level;
    const stated = given === undefined ? undefined : readDirection(given);
    const found = directionOfGoal({
      name,
      given: stated,
      target: typeof target === "object" ? target : undefined,
      start: level,
    });
    if (output === "check") return verdict(found, language);
    return found ? label(found, language) : "";
  },
  examples: [
    {
      with: { name: "供应链响应速度", target: "≤48小时" },
      gives: { "zh-CN": "越低越好", "en-US": "lower is better" },
    },
    { with: { name: "产品故障率下降比例" }, gives: { "zh-CN": "越高越好", "en-US": "higher is better" } },
    {
      with: { name: "客户投诉率", target: "≥5%", output: "check" },
      gives: {
        "zh-CN": "✗ 目标的写法与指标名称“投诉”相反",
        "en-US": "✗ the target says the opposite of the name (投诉)",
      },
    },
    { with: { name: "交付周期", target: "≤10天", start: "85分" }, fails: "unitsDiffer" },
  ],
  moreTests: [
    { with: { name: "采购成本降低率" }, gives: { "zh-CN": "越高越好", "en-US": "higher is better" } },
    { with: { name: "预算偏差率" }, gives: { "zh-CN": "区间", "en-US": "range" } },
    { with: { name: "机型故障率" }, gives: { "zh-CN": "越低越好", "en-US": "lower is better" } },
    {
      with: { name: "客户满意度", target: "TOP3" },
      gives: { "zh-CN": "越低越好", "en-US": "lower is better" },
    },
    { with: { name: "投诉处理及时率" }, gives: { "zh-CN": "越高越好", "en-US": "higher is better" } },
    {
      with: { name: "单价≥4000元机型占比", target: "提升至35%" },
      gives: { "zh-CN": "越高越好", "en-US": "higher is better" },
    },
    {
      with: { name: "NPS", target: 10, start: -8, output: "check" },
      gives: { "zh-CN": "✓ 依据期初、底线或挑战值", "en-US": "✓ by start, floor or challenge" },
    },
    {
      with: { name: "缺货率", target: "3%", given: "正向", output: "check" },
      gives: {
        "zh-CN": "✗ 方向列与指标名称“缺货”相反",
        "en-US": "✗ the direction given says the opposite of the name (缺货)",
      },
    },
    { with: { name: "库存周转天数不超过45天" }, gives: { "zh-CN": "越低越好", "en-US": "lower is better" } },
    { with: { name: "毛利率不低于32%，库存周转天数不超过45天" }, gives: "" },
    { with: { name: "Cost per hire" }, gives: { "zh-CN": "越低越好", "en-US": "lower is better" } },
    { with: { name: "领导交办任务" }, gives: "" },
    {
      with: { name: "领导交办任务", output: "check" },
      gives: { "zh-CN": "✗ 无法判断，请填写方向", "en-US": "✗ cannot tell; give the direction" },
    },
    { with: { name: "" }, gives: "" },
  ],
  seeAlso: ["ATTAINMENT", "SCORE", "PARSETARGET"],
});
