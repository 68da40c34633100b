import { shiftDecimals } from "../../numbers";
import type { Deadline } from "../../kpi/deadline";
import type { Quantity } from "../../kpi/quantity";
import { deliveryVerbs, vagueVerbs } from "../words/chinese";
import { chineseDegrees } from "../words/vague";
import type { GoalParts } from "./goalParts";

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
/** 大力提升客户满意度 is about 客户满意度. */
const leadingVerb = new RegExp(
  `^(?:(?:${longestFirst(chineseDegrees)})*(?:${longestFirst(vagueVerbs)}))+(?=.{2})`,
);
const delivers = new RegExp(longestFirst(deliveryVerbs));
/** 采购成本降低率 begins with no verb although 降低 is one; 提升机故障率 and 建设工程质量 begin with a noun. */
const nounVerb =
  /^(?:提升机|压缩机|控制器|管理|建设|服务|培训|安全|支持|保障房|维护费|加速器|降压|研究|设计)/;

/** 在{期限}{范围}{指标}由{期初}提升至{目标} */
export function chineseGoal(parts: GoalParts): string {
  const { scope = "", target, way, due } = parts;
  const metric = target ? bareMetric(parts.name) : parts.name;
  const time = due ? `在${timeOf(due)}` : "";
  if (way === "done" && !delivers.test(parts.name)) return `${time}完成${scope}${metric}`;
  return `${time}${scope}${metric}${target ? levelOf(parts, target) : ""}`;
}

function bareMetric(name: string): string {
  return nounVerb.test(name) ? name : name.replace(leadingVerb, "");
}

function levelOf({ start, way }: GoalParts, target: Quantity): string {
  const { comparator, rank, relative, unit } = target;
  if (comparator === "between") return `保持在${rangeOf(target)}`;
  if (rank) return `进入前${target.value}${unit ?? "名"}`;
  if (relative)
    return `${target.change === "decrease" ? "降低" : "提升"}${prefixOf(comparator)}${amountOf(target)}`;
  if (way === "hold") return `保持在${amountOf(target)}`;
  const from =
    start && start.value !== target.value
      ? `由${amountOf({ ...target, ...start, unit: start.unit ?? unit }, start.value)}`
      : "";
  if (way === "done") return `达到${amountOf(target)}`;
  return way === "fall" ? fallTo(from, target) : riseTo(from, target);
}

function rangeOf(target: Quantity): string {
  const { value, high = value } = target;
  return value === -high
    ? `±${amountOf(target, high)}`
    : `${amountOf(target, value, false)}~${amountOf(target, high)}`;
}

function fallTo(from: string, target: Quantity): string {
  const level = amountOf(target);
  if (target.comparator === "<") return from ? `${from}降至低于${level}` : `低于${level}`;
  if (from) return `${from}降至${level}${target.comparator === "<=" ? "以内" : ""}`;
  return target.value === 0 ? `为${level}` : `控制在${level}以内`;
}

function riseTo(from: string, target: Quantity): string {
  const level = amountOf(target);
  if (target.comparator === ">") return from ? `${from}提升并突破${level}` : `突破${level}`;
  const suffix = target.comparator === ">=" ? "以上" : "";
  return from ? `${from}提升至${level}${suffix}` : `达到${level}${suffix}`;
}

function prefixOf(comparator: Quantity["comparator"]): string {
  const words = { ">=": "不低于", "<=": "不超过", ">": "超过", "<": "低于", "=": "", between: "" };
  return words[comparator];
}

const scaleNames: Readonly<Record<number, string>> = {
  2: "百",
  3: "千",
  4: "万",
  6: "百万",
  7: "千万",
  8: "亿",
  9: "十亿",
};
const currencies: Readonly<Record<string, string>> = {
  $: "美元",
  "€": "欧元",
  "£": "英镑",
  "¥": "元",
  x: "倍",
  ratio: "",
};

function amountOf(quantity: Quantity, value = quantity.value, hasUnit = true): string {
  const { unit = "", per, scale } = quantity;
  const name = scale === undefined ? undefined : scaleNames[scale];
  const digits = name ? `${shiftDecimals(value, -(scale ?? 0))}${name}` : String(value);
  return hasUnit ? `${digits}${currencies[unit] ?? unit}${per ? `/${per}` : ""}` : digits;
}

const quarters = ["一", "二", "三", "四"];

/** 2026年9月30日前, 2026年第三季度, 3个月内. */
export function timeOf({ day, period, text }: Deadline): string {
  const date = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(day ?? "");
  if (date) return `${yearOf(date[1])}${Number(date[2])}月${Number(date[3])}日前`;
  const part = /^(?:(\d{4}|-)(?:-(?:(Q|H)(\d)|(\d{2})))?|P(\d+)([YMWD]))$/.exec(period ?? "");
  if (!part) return text;
  const [, year, kind, number, month, count, unit] = part;
  if (count) return `${count}${{ Y: "年", M: "个月", W: "周", D: "天" }[unit ?? "D"]}内`;
  if (kind === "Q") return `${yearOf(year)}第${quarters[Number(number) - 1]}季度`;
  if (kind === "H") return `${yearOf(year)}${number === "1" ? "上" : "下"}半年`;
  return month ? `${yearOf(year)}${Number(month)}月` : yearOf(year);
}

function yearOf(year: string | undefined): string {
  return year === undefined || year === "-" ? "" : `${year}年`;
}
