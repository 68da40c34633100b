import { inDigits } from "./digits";
import { withoutOtherLevels } from "./otherLevels";
import { isMissing, plainText } from "./plainText";
import { isQuantity, plainNumber, type NoQuantity, type NoQuantityReason, type Quantity } from "./quantity";
import { readQuantities, type Reading } from "./readQuantities";
import { timesIn, withoutTimes, type Time } from "./times";

/** Texts read so far: recalculation asks for the same few again and again. */
const known = new Map<string, Quantity | NoQuantity>();
const KNOWN_LIMIT = 5000;

/** What a cell says about an amount, or the reason why it says none. Nothing is guessed. */
export function parseQuantity(cell: unknown): Quantity | NoQuantity {
  if (typeof cell === "number") return Number.isFinite(cell) ? plainNumber(cell) : no("error", String(cell));
  if (cell === null || cell === undefined) return no("missing", "");
  if (typeof cell !== "string") return no("text", typeof cell === "boolean" ? String(cell) : "");
  const remembered = known.get(cell);
  if (remembered) return remembered;
  if (known.size >= KNOWN_LIMIT) known.clear();
  const parsed = parseText(cell);
  known.set(cell, parsed);
  return parsed;
}

function no(reason: NoQuantityReason, text: string): NoQuantity {
  return { reason, text };
}

function parseText(text: string): Quantity | NoQuantity {
  if (isMissing(text)) return no("missing", text);
  if (/^#[A-Z/0!?]+$/.test(text.trim())) return no("error", text);
  if (nothingHappened.test(plainText(text))) return no("text", text);
  let bare = withoutInclusive(inDigits(text)).replace(/^\(([\d,.]+%?)\)$/, "-$1");
  let read = chooseFrom(bare, text);
  for (const aside of asides) {
    if (isQuantity(read) || read.reason !== "several") break;
    const rest = bare.replace(aside, " ").trim();
    if (rest === bare || rest === "") continue;
    bare = rest;
    read = chooseFrom(bare, text);
  }
  return read;
}

/** What is no part of the target, the surest first, taken away while more than one amount is left. */
const asides = [
  // 95%(去年93%)
  /\([^)]*\)/g,
  // 90分/满分100分
  /[/,，;；]?\s*满分\s*(?:为|:)?\s*\d+\s*分?/g,
  // 95%，每低1%扣2分: how it is scored.
  /(?<=[\d%\p{Script=Han}])[,，;；。]\s*[^,，;；。]*(?:[扣加减得计]\s*\d*(?:\.\d+)?\s*分|不得分|不计分|否决)[^\d]*(?=$|[,，;；。])/gu,
];

/** 未发生违规 tells what was; 无责任事故，主动报告隐患 is how somebody is to behave. 无重大事故 alone is an amount: none. */
const nothingHappened = /^(?:全年|本期|期内)?(?:(?:未发生|没有)\D*|(?:无|不发生|杜绝)\D*[,，;；]\D*)$/;

/** 85分(含)以上 says what 85分以上 says. */
function withoutInclusive(text: string): string {
  return text.replace(/\((?:含|含本数|不含税|inclusive|incl\.?)\)/gi, "");
}

function chooseFrom(bare: string, text: string): Quantity | NoQuantity {
  const undated = withoutTimes(bare, timesIn(bare).filter(isNoAmount));
  const readings = readQuantities(undated);
  const best = chooseReading(withoutOtherLevels(undated, readings));
  if (best) return best.quantity;
  if (readings.filter(({ strength }) => strength > 0).length > 1) return no("several", text);
  return no(undated !== bare && plainText(undated) !== plainText(bare) ? "date" : "text", text);
}

/** 3个月内 and 2 hours may be the target itself. */
function isNoAmount({ kind, value, text }: Time): boolean {
  if (kind === "measure" || kind === "frequency") return false;
  return /\d/.test(text) && !(value?.startsWith("P") ?? false);
}

/** Which of several numbers is the target: the one with the strongest words, if it is the only such one. */
function chooseReading(readings: readonly Reading[]): Reading | undefined {
  const [first, second] = readings
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
  return !first || (second && second.strength === first.strength) ? undefined : first;
}
