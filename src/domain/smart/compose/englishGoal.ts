import type { Deadline } from "../../kpi/deadline";
import type { Quantity } from "../../kpi/quantity";
import { vagueVerbs } from "../words/english";
import { englishDegrees } from "../words/vague";
import type { GoalParts } from "./goalParts";

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const leadingVerb = new RegExp(
  `^(?:(?:${longestFirst(englishDegrees)})\\s+)*(?:${longestFirst(vagueVerbs)})\\s+(?:(?:${longestFirst(englishDegrees)})\\s+)*(?:the |our )?(?=\\S+)`,
  "i",
);
const begins =
  /^(?:[a-z]+ly\s+)?(?:raise|reduce|increase|keep|complete|bring|cut|grow|achieve|improve|lower|decrease|ship|launch|release|pass|obtain|publish|deliver|open|sign|migrate|implement|install|win|hire|train|run|hold|move|build|set up|roll out|go live)\b/i;

/** Raise {metric} {scope} from {start} to {target} by {deadline} */
export function englishGoal(parts: GoalParts): string {
  const { scope, target, way, due, name } = parts;
  const place = scope ? ` for ${scope}` : "";
  const time = due ? ` ${timeOf(due)}` : "";
  if (target) {
    const metric = lowerFirst(name.replace(leadingVerb, ""));
    const { verb, level } = wordsOf(parts, target);
    return `${verb} ${metric}${place} ${level}${time}`;
  }
  const isSaid = way !== "done" || begins.test(name);
  return `${isSaid ? name : `Complete ${lowerFirst(name)}`}${place}${time}`;
}

function wordsOf({ start, way }: GoalParts, target: Quantity): { verb: string; level: string } {
  const { comparator, rank, relative, unit } = target;
  const level = amountOf(target);
  if (comparator === "between")
    return { verb: "Keep", level: `between ${lowerBound(target)} and ${amountOf(target, target.high)}` };
  if (rank) return { verb: "Bring", level: `into the top ${target.value}${unit ?? ""}` };
  if (relative)
    return {
      verb: target.change === "decrease" ? "Reduce" : "Increase",
      level: `by ${bound(target)}${level}`,
    };
  if (way === "hold") return { verb: "Keep", level: `at ${level}` };
  const isFalling = way === "fall";
  if (start && start.value !== target.value) {
    const from = amountOf({ ...target, ...start, unit: start.unit ?? unit }, start.value);
    return { verb: isFalling ? "Reduce" : "Raise", level: `from ${from} to ${bound(target)}${level}` };
  }
  if (isFalling)
    return {
      verb: "Keep",
      level: comparator === "<" ? `below ${level}` : `to ${level === "0" ? "" : "at most "}${level}`,
    };
  return { verb: "Raise", level: `to ${bound(target)}${level}` };
}

/** 40 and 45 days, but 5% and 7%. */
function lowerBound(target: Quantity): string {
  const level = amountOf({ ...target, per: "" }, target.value);
  return level.split(" ")[0] ?? level;
}

function bound({ comparator }: Quantity): string {
  const words = {
    ">=": "at least ",
    "<=": "at most ",
    ">": "more than ",
    "<": "less than ",
    "=": "",
    between: "",
  };
  return words[comparator];
}

const currencies: Readonly<Record<string, string>> = { "¥": "¥", $: "$", "€": "€", "£": "£" };

function amountOf(quantity: Quantity, value = quantity.value): string {
  const { unit, per } = quantity;
  const [whole = "", decimals] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",") + (decimals ? `.${decimals}` : "");
  const digits = `${value < 0 ? "-" : ""}${unit ? (currencies[unit] ?? "") : ""}${grouped}`;
  const named =
    unit === undefined || unit === "ratio" || currencies[unit]
      ? ""
      : /^[%‰x]$/.test(unit)
        ? unit
        : ` ${unit}`;
  return `${digits}${named}${per ? ` per ${per}` : ""}`;
}

/** DSO and NPS stay as they are. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** by 30 September 2026, in Q3 2026, within 3 months. */
export function timeOf({ day, period, text }: Deadline): string {
  const date = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(day ?? "");
  if (date) return `by ${Number(date[3])} ${months[Number(date[2]) - 1]}${yearAfter(date[1])}`;
  const part = /^(?:(\d{4}|-)(?:-(?:((?:Q|H)\d)|(\d{2})))?|P(\d+)([YMWD]))$/.exec(period ?? "");
  if (!part)
    return /^(?:by|before|until|in|within|during|for|on|at|over|throughout|end)\b/i.test(text)
      ? lowerFirst(text)
      : `by ${text}`;
  const [, year, named, month, count, unit] = part;
  if (count) {
    const name = { Y: "year", M: "month", W: "week", D: "day" }[unit ?? "D"];
    return `within ${count} ${name}${count === "1" ? "" : "s"}`;
  }
  if (named) return `in ${named}${yearAfter(year)}`;
  return month ? `in ${months[Number(month) - 1]}${yearAfter(year)}` : `in ${year}`;
}

function yearAfter(year: string | undefined): string {
  return year === undefined || year === "-" ? "" : ` ${year}`;
}
