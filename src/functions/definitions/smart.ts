import {
  checkSmart,
  letters,
  type Letter,
  type LetterResult,
  type SmartReport,
} from "../../domain/smart/smartCheck";
import { vaguenessIn, type VagueWord } from "../../domain/smart/vagueness";
import { defineFunction } from "../declare";
import type { ByLanguage, Language } from "../language";

const signs: Readonly<Record<LetterResult, string>> = { pass: "✓", fail: "✗", unknown: "–" };

interface Advice {
  readonly letters: Record<Letter, string>;
  readonly degree: (words: string) => string;
  readonly openEnd: (words: string) => string;
  /** Words of time that bind nothing: 每周, 同比, asap. */
  readonly unbound: (words: string) => string;
  readonly fine: string;
  readonly join: string;
}

const advice: ByLanguage<Advice> = {
  "zh-CN": {
    letters: {
      S: "S：写明具体指标或交付物，以及对象或范围（部门、区域、产品、流程）",
      M: "M：填写目标值和单位",
      A: "A：期初值、目标值、挑战值的次序与方向不符",
      R: "R：填写上级指标",
      T: "T：填写期限或周期",
    },
    degree: (words) => `程度词“${words}”无法衡量`,
    openEnd: (words) => `“${words}”没有界限`,
    unbound: (words) => `，“${words}”不是期限`,
    fine: "符合",
    join: "；",
  },
  "en-US": {
    letters: {
      S: "S: name the metric or deliverable and its object or scope (department, region, product, process)",
      M: "M: give a target and its unit",
      A: "A: start, target and challenge are not in the order of the direction",
      R: "R: give the KPI it supports",
      T: "T: give a deadline or a period",
    },
    degree: (words) => `"${words}" cannot be measured`,
    openEnd: (words) => `"${words}" has no end`,
    unbound: (words) => `; "${words}" is none`,
    fine: "Fine",
    join: "; ",
  },
};

function adviceFor(text: string, report: SmartReport, language: Language): string {
  const words = advice[language];
  const found = letters
    .filter((letter) => report[letter].result === "fail")
    .map((letter) => {
      const unbound = letter === "T" ? report.T.reasons[0]?.words : undefined;
      return words.letters[letter] + (unbound ? words.unbound(unbound) : "");
    });
  const vague = vaguenessIn(text);
  const listed = (kind: VagueWord["kind"]) =>
    [...new Set(vague.filter((word) => word.kind === kind).map((word) => word.text))].join(
      language === "zh-CN" ? "、" : ", ",
    );
  const [degrees, ends] = [listed("degree"), listed("openEnd")];
  if (degrees) found.push(words.degree(degrees));
  if (ends) found.push(words.openEnd(ends));
  return found.length > 0 ? found.join(words.join) : words.fine;
}

const letterChoices = (pass: string): Record<Letter, readonly [string, string]> => ({
  S: ["S", `Specific: ${pass}`],
  M: ["M", `Measurable: ${pass}`],
  A: ["A", `Achievable: ${pass}`],
  R: ["R", `Relevant: ${pass}`],
  T: ["T", `Time-bound: ${pass}`],
});

export const smart = defineFunction({
  id: "SMART",
  answers: "cell",
  memoise: true,
  parameters: {
    text: { kind: "text", whenBlank: "blank", zeroIsBlank: true },
    target: { kind: "measure", optional: true },
    deadline: { kind: "text", optional: true, zeroIsBlank: true },
    parent: { kind: "text", optional: true, zeroIsBlank: true },
    start: { kind: "amount", optional: true, zeroIsBlank: true },
    challenge: { kind: "amount", optional: true, zeroIsBlank: true },
    output: { kind: "choice", choices: ["letters", "advice", ...letters], default: "letters" },
  },
  words: {
    "zh-CN": {
      summary: "按 SMART 五个字母检查一条目标：整行一起看，不只看句子。",
      result: "如 S✓ M✓ A– R– T✗，– 表示没有相应的列可判断；也可给出改进建议，或单个字母的 TRUE/FALSE。",
      source:
        "S 具体的指标或交付物加对象或范围，空泛动词加空泛名词不算；M 目标值或可验收的交付；A 期初值、目标值、挑战值依次排列；R 有上级指标；T 期限或周期，频率（每周）和比较基准（同比）不算。",
      parameters: {
        text: { name: "指标", text: "指标名称或目标语句。" },
        target: { name: "目标值", text: "目标列；句子中已写数值时可以不给。" },
        deadline: { name: "期限", text: "截止日期或周期列。" },
        parent: { name: "上级指标", text: "上级指标的编号或名称。" },
        start: { name: "期初值", text: "期初的数值。" },
        challenge: { name: "挑战值", text: "挑战目标。" },
        output: {
          name: "输出",
          text: "五个字母、建议，或单个字母。",
          choices: {
            letters: ["字母", "如 S✓ M✓ A– R– T✗"],
            advice: ["建议", "每个未通过的字母应补什么"],
            ...letterChoices("TRUE / FALSE"),
          },
        },
      },
    },
    "en-US": {
      summary: "Checks a goal by the five letters of SMART, on the whole row and not only its sentence.",
      result:
        "Such as S✓ M✓ A– R– T✗, where – means that no column tells; or advice, or TRUE or FALSE for one letter.",
      source:
        "S a concrete metric or deliverable with its object or scope, a vague verb with a bare noun fails; M a target or a deliverable that is there or not; A start, target and challenge in order; R a KPI it supports; T a deadline or period, while a frequency (weekly) or a baseline (year on year) is none.",
      parameters: {
        text: { name: "text", text: "The KPI's name or the goal's sentence." },
        target: { name: "target", text: "The target column; not needed when the sentence has a number." },
        deadline: { name: "deadline", text: "The deadline or period column." },
        parent: { name: "parent", text: "The KPI that this one supports." },
        start: { name: "start", text: "Where the period began." },
        challenge: { name: "challenge", text: "The stretch target." },
        output: {
          name: "output",
          text: "The five letters, advice, or one letter.",
          choices: {
            letters: ["letters", "Such as S✓ M✓ A– R– T✗"],
            advice: ["advice", "What each failed letter needs"],
            ...letterChoices("TRUE / FALSE"),
          },
        },
      },
    },
  },
  run({ text, target, deadline, parent, start, challenge, output }, { language }) {
    const report = checkSmart({ text, target, deadline, parent, start, challenge });
    if (output === "advice") return adviceFor(text, report, language);
    if (output === "letters")
      return letters.map((letter) => `${letter}${signs[report[letter].result]}`).join(" ");
    const { result } = report[output];
    return result === "unknown" ? "" : result === "pass";
  },
  examples: [
    { with: { text: "提升客户满意度" }, gives: "S✗ M✗ A– R– T✗" },
    { with: { text: "3个月内客户满意度评分从85分提升至90分" }, gives: "S✓ M✓ A– R– T✓" },
    {
      with: { text: "尽快提高工作效率", target: "20%", deadline: "2026-09-30", output: "advice" },
      gives: {
        "zh-CN": "S：写明具体指标或交付物，以及对象或范围（部门、区域、产品、流程）；程度词“尽快”无法衡量",
        "en-US":
          'S: name the metric or deliverable and its object or scope (department, region, product, process); "尽快" cannot be measured',
      },
    },
    {
      with: { text: "门店缺货率", target: 2, deadline: "2026Q3", start: 4, challenge: 1, parent: "F01" },
      gives: "S✓ M✓ A✓ R✓ T✓",
    },
    { with: { text: "门店缺货率", start: "很多" }, fails: "notNumber" },
  ],
  moreTests: [
    { with: { text: "提升产品销量" }, gives: "S✗ M✗ A– R– T✗" },
    { with: { text: "在第三季度通过华东地区线下渠道实现A产品销量同比增长20%" }, gives: "S✓ M✓ A– R– T✓" },
    { with: { text: "提高工作效率" }, gives: "S✗ M✗ A– R– T✗" },
    { with: { text: "每天处理文件数量增加20%" }, gives: "S✓ M✓ A– R– T✗" },
    { with: { text: "提高销售额" }, gives: "S✗ M✗ A– R– T✗" },
    { with: { text: "将销售额提升至500万" }, gives: "S✓ M✓ A– R– T✗" },
    { with: { text: "注塑车间废品率", target: "≤2%", start: 1.5, challenge: 1, output: "A" }, gives: false },
    { with: { text: "门店缺货率", target: "从4%降至2%", output: "A" }, gives: true },
    { with: { text: "门店缺货率", output: "A" }, gives: "" },
    { with: { text: "门店缺货率", deadline: "长期", output: "T" }, gives: false },
    {
      with: { text: "做好员工关怀工作等", output: "advice", target: 3, deadline: "2026年" },
      gives: {
        "zh-CN": "S：写明具体指标或交付物，以及对象或范围（部门、区域、产品、流程）；“等”没有界限",
        "en-US":
          'S: name the metric or deliverable and its object or scope (department, region, product, process); "等" has no end',
      },
    },
    { with: { text: "" }, gives: "" },
  ],
  seeAlso: ["PARSETARGET", "DIRECTION"],
});
