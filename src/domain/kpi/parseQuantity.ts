import { readAmounts, type Amount } from "./amounts";
import { withDigits } from "./chineseNumerals";
import { withoutDates } from "./dates";
import { withEnglishDigits } from "./englishNumerals";
import { isMissing, plainText } from "./plainText";
import { plainNumber, type NoQuantity, type NoQuantityReason, type Quantity } from "./quantity";
import { readDoubling, readFromTo, readRange, readRank, readRatio } from "./specialForms";

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
  const signed = plainText(text)
    .replace(/\b(?:US\$|USD)\s*/gi, "$")
    .replace(/\b(?:RMB|CNY)\s*/gi, "¥");
  const plain = withDigits(withEnglishDigits(signed));
  const bare = plain.replace(/^\(([\d,.]+%?)\)$/, "-$1");
  const undated = withoutDates(bare);
  const special = readRatio(undated) ?? readFromTo(undated) ?? readRange(undated);
  if (special) return special;
  const rank = readRank(undated);
  if (rank) return rank;
  const amounts = readAmounts(undated);
  const best = chooseAmount(amounts);
  if (best) return toQuantity(best);
  if (amounts.length > 1) return no("several", text);
  return readDoubling(undated) ?? no(undated === bare ? "text" : "date", text);
}

/** Which of several numbers is the target: the one with the strongest words, if it is the only such one. */
function chooseAmount(amounts: readonly Amount[]): Amount | undefined {
  const ranked = amounts
    .map((amount) => ({ amount, strength: strengthOf(amount) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength);
  const [first, second] = ranked;
  if (!first || (second && second.strength === first.strength)) return undefined;
  return first.amount;
}

/** Words after an amount that do not make it part of a name. */
const follows =
  /^(?:左右|的?目标|(?:per|of|by|in|for|within|over|at|on|to|before|until|during|throughout|this|next|each|every)(?: |$))/;

/** How strongly the words around a number make it the target; 1 or less: it may belong to a name. */
export function strengthOf(amount: Amount): number {
  const { comparator, reached, relative, unit, before, rest } = amount;
  // ISO 9001认证: a number after a Latin word and before a Chinese one is part of a name.
  if (/[A-Za-z] ?$/.test(before) && /^\p{Script=Han}/u.test(unit ?? rest) && !comparator) return 0;
  // at least 25 new accounts: in English what is counted comes after the number.
  if (comparator && /^[A-Za-z]/.test(rest) && !follows.test(rest)) return 3;
  // 单价≥4000元机型占比 and 48小时内响应率: a number after which the name goes on is part of it.
  if (/^[\p{Script=Han}A-Za-z]/u.test(rest) && !follows.test(rest))
    return comparator || reached || relative || unit ? 1 : 0;
  if (comparator || reached) return 4;
  if (relative) return 3;
  if (unit !== undefined) return 2;
  // Without a unit and inside words it may be anything.
  return rest === "" && (before.trim() === "" || /[\p{Script=Han}:|]\s*$/u.test(before)) ? 2 : 0;
}

function toQuantity({ comparator, value, unit, scale, per, change, relative }: Amount): Quantity {
  return {
    comparator: comparator ?? "=",
    value,
    unit,
    ...(change ? { change } : {}),
    ...(relative ? { relative: true as const } : {}),
    ...(scale ? { scale } : {}),
    ...(per ? { per } : {}),
  };
}
