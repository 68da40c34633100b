import { comparatorBefore } from "../wording";
import { number, type Found } from "./level";

/** 4.5/5, 92/100 and 9 out of 10; a bare 4/5 may be a day. */
const mark = new RegExp(
  `${number}\\s*(分)?\\s*(\\/|out of)\\s*(5|7|10|100)(?![\\d.%/])\\s*(分|points|pts|stars?)?`,
  "i",
);
/** What a call centre calls its service level: 80/20 is 80 % within 20 seconds. */
const serviceLevel = /^(?:≥|不低于)?\s*([5-9]\d)%?\s*\/\s*(?:10|15|20|25|30|40|45|60)\s*(?:s|sec|秒)?$/i;

/** A mark out of the best one, and a service level, whose second number is no amount of its own. */
export function readOutOf(text: string): Found | undefined {
  if (!/\/|out of/i.test(text)) return undefined;
  const level = serviceLevel.exec(text);
  if (level)
    return {
      quantity: { comparator: comparatorOf(text), value: Number(level[1]), unit: "%" },
      ...{ start: 0, end: text.length },
    };
  const match = mark.exec(text);
  if (!match) return undefined;
  const [whole, points = "", fen, sign, best, unit] = match;
  const isMark = sign !== "/" || fen !== undefined || best === "100" || points.includes(".");
  if (!isMark || Number(points) > Number(best)) return undefined;
  const before = text.slice(0, match.index);
  return {
    quantity: { comparator: comparatorBefore(before) ?? "=", value: Number(points), unit: unit ?? fen },
    ...{ start: match.index, end: match.index + whole.length },
  };
}

function comparatorOf(text: string): ">=" | "=" {
  return /^(?:≥|不低于)/.test(text) ? ">=" : "=";
}
