import { halfText, monthEndText, quarterText, yearText } from "../calendar";
import type { TimeForm } from "../time";
import { number, year } from "./parts";

const quarter = "第?\\s*([1-4一二三四])\\s*季度?|Q([1-4])|([首末])季度?";

const quarterNumber = (a?: string, b?: string, c?: string): number =>
  a ? number(a) : b ? Number(b) : c === "首" ? 1 : 4;

/** Quarters and halves, their ends first. */
export const quarterForms: readonly TimeForm[] = [
  {
    kind: "period",
    pattern: new RegExp(`(?:${year})?前([二三2-3])个?季度`, "g"),
    value: ([, y, , q]) => `${quarterText(yearText(y), 1)}/${quarterText(yearText(y), number(q))}`,
  },
  {
    kind: "period",
    pattern: new RegExp(
      `(?:${year})?(?:第?[1-4一二三四]季度?|Q[1-4])\\s*(?:至|到|[-~—–])\\s*(?:第?[1-4一二三四]季度?|Q[1-4])`,
      "gi",
    ),
  },
  {
    kind: "deadline",
    pattern: new RegExp(
      `(?:截[至止]到?|到|至)?(?:${year})?(?<![A-Za-z\\d.])(?:${quarter})(?:末|底)(?:之?前)?`,
      "gi",
    ),
    value: ([, y, , a, b, c]) => monthEndText(yearText(y), quarterNumber(a, b, c) * 3),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?:${year})?(?<![A-Za-z\\d.])(?:${quarter})(?:之前|以前|前)`, "gi"),
    value: ([, y, , a, b, c]) => {
      const before = (quarterNumber(a, b, c) - 1) * 3;
      return before > 0 ? monthEndText(yearText(y), before) : undefined;
    },
  },
  {
    kind: "period",
    pattern: new RegExp(
      `(?:${year})?(?<![A-Za-z\\d.])(?:${quarter})(?!节)(?:之?内|以内)?(?![A-Za-z\\d%])`,
      "gi",
    ),
    value: ([, y, , a, b, c]) => quarterText(yearText(y), quarterNumber(a, b, c)),
  },
  {
    kind: "period",
    pattern:
      /(?<![A-Za-z\d])((?:20)?\d{2})\s*(?:Q([1-4])|H([12]))(?![A-Za-z\d])|(?<![A-Za-z\d])([12])H((?:20)?\d{2})(?!\d)/gi,
    value: ([, y, q, h, half, late]) =>
      q ? quarterText(yearText(y), Number(q)) : halfText(yearText(y ?? late), Number(h ?? half)),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?:${year})?([上下])半年(?:末|底|结束前|之?前)`, "g"),
    value: ([, y, , half]) => monthEndText(yearText(y), half === "上" ? 6 : 12),
  },
  {
    kind: "period",
    pattern: new RegExp(`(?:${year})?([上下])半年(?:度|内)?`, "g"),
    value: ([, y, , half]) => halfText(yearText(y), half === "上" ? 1 : 2),
  },
  {
    kind: "period",
    pattern: new RegExp(`(?:${year})?(?<![A-Za-z\\d])H([12])(?![A-Za-z\\d])`, "g"),
    value: ([, y, , half]) => halfText(yearText(y), Number(half)),
  },
];
