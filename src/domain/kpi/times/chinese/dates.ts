import { dayText, monthEndText, monthText, yearText } from "../calendar";
import type { TimeForm } from "../time";
import { month, number, year } from "./parts";

const by = "(?:之前|以前|前|之内|以内|内|底前?|末前?|初前?|止|为止|截止|截至)";

/** Days and months, the fullest first. */
export const dateForms: readonly TimeForm[] = [
  {
    kind: "deadline",
    pattern: new RegExp(
      `(?:截[至止]到?|到|至|于|在)?(?<!\\d)((?:19|20)\\d{2})\\s*(?:年|[-/.])\\s*(1[0-2]|0?[1-9])\\s*(?:月|[-/.])\\s*(3[01]|[12]\\d|0?[1-9])(?!\\d)\\s*[日号]?${by}?`,
      "g",
    ),
    value: ([, y, m, d]) => dayText(y, Number(m), Number(d)),
  },
  // 1–6月, 1月至6月, 3月到5月底
  {
    kind: "period",
    pattern: new RegExp(
      `(?:${year})?(?<!\\d)(1[0-2]|[1-9])月?\\s*(?:至|到|[-~—–])\\s*(?:${year})?${month}(?:底|末|\\d{1,2}[日号])?`,
      "g",
    ),
    value: (match) => {
      const y = yearText(match[1]);
      const [from, to] = [
        monthText(y, Number(match[3])),
        monthText(yearText(match[4]) ?? y, number(match[6])),
      ];
      return from && to ? `${from}/${to}` : undefined;
    },
  },
  {
    kind: "deadline",
    pattern: new RegExp(
      `(?:截[至止]到?|到|至|于|在)?(?:${year})?(?<![\\d.])${month}\\s*(3[01]|[12]\\d|0?[1-9])\\s*[日号]${by}?`,
      "g",
    ),
    value: ([, y, , m, d]) => dayText(yearText(y), number(m), Number(d)),
  },
  {
    kind: "deadline",
    pattern: /(?<![\d.])(1[0-2]|0?[1-9])[./](3[01]|[12]\d|0?[1-9])\s*(?:之前|以前|前)/g,
    value: ([, m, d]) => dayText(undefined, Number(m), Number(d)),
  },
  {
    kind: "deadline",
    pattern: new RegExp(
      `(?:截[至止]到?|到|至)?(?:${year})?(?<![\\d.])${month}\\s*(?:底|末|月末)(?:之?前|以前)?`,
      "g",
    ),
    value: ([, y, , m]) => monthEndText(yearText(y), number(m)),
  },
  {
    kind: "deadline",
    pattern: new RegExp(
      `(?:截[至止]到?|到|至)?(?:${year})?(?<![\\d.])${month}\\s*(?:之前|以前|前|中旬|上旬|下旬|初|中|内|以内|止)`,
      "g",
    ),
    value: ([, y, , m]) => monthText(yearText(y), number(m)),
  },
  {
    kind: "period",
    pattern: new RegExp(`${year}${month}(?![龄均度供子饼])`, "g"),
    value: ([, y, , m]) => monthText(yearText(y), number(m)),
  },
  {
    kind: "period",
    pattern: new RegExp(`(?<![\\d.])(1[0-2]|[1-9])月(?:份)?(?![龄均度供子饼卡租费薪活]|\\s*\\d)`, "g"),
    value: ([, m]) => monthText(undefined, number(m)),
  },
];
