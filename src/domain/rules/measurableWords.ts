import type { RuleLanguage, Sentence } from "./words";

/** Why a target cannot be measured. */
export type UnmeasuredReason =
  /** Blank, or 待定. */
  | "noTarget"
  /** Words where a number belongs. */
  | "words"
  /** Judged by people, and nothing says what is good. */
  | "noStandard"
  /** 不低于去年同期, and last year's number is nowhere. */
  | "reference"
  /** 见附件, as per the plan. */
  | "elsewhere"
  /** 无 of something nobody wants. */
  | "none";

interface ReasonWords {
  readonly what: Sentence;
  readonly why: Sentence;
  readonly advice: Sentence;
}

const chineseNumber: Sentence = (_data, say) =>
  `在${say.fields(["target"])}中填写数值和单位，例如“≥95%”；非此即彼的事项写明交付物和日期。`;
const chineseWhy: Sentence = ({ scored }) =>
  scored === "yes" ? "占了权重却没有可衡量的目标，这部分得分没有依据。" : "没有目标，就无法判断做得好不好。";
const englishNumber: Sentence = (_data, say) =>
  `Put a number with its unit in ${say.fields(["target"])}, such as "≥95%"; of something that is done or not, the deliverable and its date.`;
const englishWhy: Sentence = ({ scored }) =>
  scored === "yes"
    ? "It carries weight without a target, so that share of the score rests on nothing."
    : "Without a target nobody can tell whether it went well.";

const words: Readonly<Record<RuleLanguage, Readonly<Record<UnmeasuredReason, ReasonWords>>>> = {
  "zh-CN": {
    noTarget: {
      what: ({ name, text }, say) =>
        text
          ? `${say.quote(name)}的目标写着${say.quote(text)}，还没有定。`
          : `${say.quote(name)}没有目标值。`,
      why: chineseWhy,
      advice: chineseNumber,
    },
    words: {
      what: ({ name, text, degrees }, say) =>
        degrees
          ? `${say.quote(name)}的目标是${say.quote(text)}，只有程度，没有数值。`
          : `${say.quote(name)}的目标是${say.quote(text)}，不是可以衡量的数值或交付物。`,
      why: chineseWhy,
      advice: chineseNumber,
    },
    noStandard: {
      what: ({ name }, say) => `${say.quote(name)}没有评价标准，也没有行为描述。`,
      why: () => "没有标准，评分只凭印象，不同的人打出的分无法比较。",
      advice: (_data, say) =>
        `在${say.fields(["target"])}或${say.fields(["definition"])}中写明各等级的行为表现。`,
    },
    reference: {
      what: ({ name, text, referred }, say) =>
        `${say.quote(name)}的目标是${say.quote(text)}，但没有写明${say.quote(referred)}是多少。`,
      why: () => "对照的数不写出来，期末各有各的口径，得分也算不出来。",
      advice: ({ referred }, say) =>
        `查出${say.quote(referred)}的数值，写进${say.fields(["target"])}，例如“≥320 万元”；过去的数也可以填在${say.fields(["start"])}。`,
    },
    elsewhere: {
      what: ({ name, text }, say) => `${say.quote(name)}的目标是${say.quote(text)}，表里没有写出数值。`,
      why: () => "要翻别的文件才知道目标，文件一改就对不上，得分也算不出来。",
      advice: (_data, say) =>
        `把文件中的数值抄进${say.fields(["target"])}，出处写在${say.fields(["note"])}里。`,
    },
    none: {
      what: ({ name, text }, say) =>
        `${say.quote(name)}的目标写着${say.quote(text)}，读不出是 0 还是没有定。`,
      why: () => "文字不能计分，会当作没有目标。",
      advice: () => "写成数字，例如“0 起”，得分就能算出来。",
    },
  },
  "en-US": {
    noTarget: {
      what: ({ name, text }, say) =>
        text
          ? `The target of ${say.quote(name)} still says ${say.quote(text)}.`
          : `${say.quote(name)} has no target.`,
      why: englishWhy,
      advice: englishNumber,
    },
    words: {
      what: ({ name, text, degrees }, say) =>
        degrees
          ? `The target of ${say.quote(name)} is ${say.quote(text)}: a degree, not a number.`
          : `The target of ${say.quote(name)} is ${say.quote(text)}, which is neither an amount nor a deliverable.`,
      why: englishWhy,
      advice: englishNumber,
    },
    noStandard: {
      what: ({ name }, say) =>
        `${say.quote(name)} has neither a standard nor a description of the behaviour.`,
      why: () => "Without a standard it is scored by impression, and two people's marks cannot be compared.",
      advice: (_data, say) =>
        `Describe the behaviour for each level in ${say.fields(["target"])} or ${say.fields(["definition"])}.`,
    },
    reference: {
      what: ({ name, text, referred }, say) =>
        `The target of ${say.quote(name)} is ${say.quote(text)}, and nothing says what ${say.quote(referred)} comes to.`,
      why: () =>
        "Until the number it refers to is written down, everybody may have another one in mind, and no score can be worked out.",
      advice: ({ referred }, say) =>
        `Look up ${say.quote(referred)} and put the number in ${say.fields(["target"])}, such as "≥3.2 million"; one from the past may go in ${say.fields(["start"])}.`,
    },
    elsewhere: {
      what: ({ name, text }, say) =>
        `The target of ${say.quote(name)} is ${say.quote(text)}: its number is not on the sheet.`,
      why: () =>
        "People must look it up, it comes apart when the other document changes, and no score can be worked out.",
      advice: (_data, say) =>
        `Copy the number into ${say.fields(["target"])} and say in ${say.fields(["note"])} where it comes from.`,
    },
    none: {
      what: ({ name, text }, say) =>
        `The target of ${say.quote(name)} says ${say.quote(text)}, which may mean 0 or not yet set.`,
      why: () => "A word cannot be scored: it counts as no target.",
      advice: () => 'Write a number, such as "0 cases", and the score can be worked out.',
    },
  },
};

/** One sentence of the rule, in the words of its reason. */
export function saysReason(language: RuleLanguage, part: keyof ReasonWords): Sentence {
  return (data, say) => words[language][data.reason as UnmeasuredReason][part](data, say);
}
