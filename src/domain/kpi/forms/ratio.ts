import { divide } from "../../numbers";
import { comparatorAfter, comparatorBefore } from "../wording";
import type { Found } from "./level";

const ratio = /^\D*?(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)(?!\d|:)\s*(?:以内|以上|以下|左右)?$/;
const ratioInText =
  /(?:比例?为?|调整[为至到]|ratio(?: of)?|mix(?: of)?|达到?|至|不低于|不高于|≥|≤)\s*(\d+(?:\.\d+)?)\s*:\s*(\d+(?:\.\d+)?)(?![\d:])/i;

function suffixOf(text: string, start: number): string {
  return text.slice(start).replace(/^[\d.\s:]+/, "");
}

/** 6:4 is the ratio 1.5. */
export function readRatio(text: string): Found | undefined {
  if (!text.includes(":")) return undefined;
  const match = ratio.exec(text) ?? ratioInText.exec(text);
  const [a, b] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || b === 0) return undefined;
  const start = match.index + match[0].search(/\d/);
  const end = match.index + match[0].length;
  const comparator =
    comparatorBefore(text.slice(0, start)) ?? comparatorAfter(suffixOf(text, start))?.comparator;
  return { quantity: { comparator: comparator ?? "=", value: divide(a, b), unit: "ratio" }, start, end };
}
