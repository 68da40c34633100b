import { readChineseNumeral } from "../../chineseNumerals";

export const digits = "一二两三四五六七八九十";
export const count = `(?:\\d+|[${digits}]+|半|几|数)`;
/** 2026年, 2026, 26年, 今年 … The digits are the first group, the word the second. */
export const year =
  "(?:((?:19|20)\\d{2}|(?<!\\d)\\d{2}(?=\\s*年))\\s*(?:年度?|财年|[-/.])?|(今年|本年度?|当年|明年|次年|去年|后年))\\s*";
export const month = `(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s*月份?`;
export const number = (text: string | undefined): number =>
  text === undefined
    ? Number.NaN
    : /^\d+$/.test(text)
      ? Number(text)
      : (readChineseNumeral(text) ?? Number.NaN);

/** 年底ARR达到6800万: a metric may stand between, when it is to reach something. */
const metricReaches = "[\\u4e00-\\u9fffA-Za-z]{2,10}(?:达到|达成|实现|突破)\\d";

/** Words after 年底, 月末 that make it a time: 年底达到95%, against the name 年末存货. */
export const verbs =
  "前|之前|以前|完成|实现|达|使|将|把|力争|确保|不|提|降|升|减|增|上线|建成|控制|交付|投产|开业|通过|发布|做到|全面|累计|为|须|要|应|可|的?目标|[,，。;；:：、)）\\s]|$" +
  `|${metricReaches}`;

export const verbAfter = new RegExp(`^(?:${verbs})`);
