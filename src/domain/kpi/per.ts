import { isPercent, unitName } from "./units";
import type { Quantity } from "./quantity";

/** By what people count in plans: stretches of time, people, places, things made. Other words after 每 are objects. */
const counted =
  "年度?|半年|季度?|月度?|学期|学年|双周|旬|周|星期|工作日|天|日|班次?|小时|人|员工|坐席|座席|班组|科室|病区|门店|店|网点|支行|台|车|单|户|亩|迭代|版本|冲刺|批次?|标段|场|产线|sprint";
const each = new RegExp(
  `((?:每(?:[\\d两双三半]*个?|位|名|台|家)?(?:${counted})[、,]?)+|(?:${counted})均)[^\\d,，。;；:：|]{0,12}$`,
  "u",
);
const one = new RegExp(`每(?:个|位|名|台|家)?([\\d两双三]*个?(?:${counted}))|(${counted})均`, "gu");

/** 每人每月拜访 before a number: it is counted per 人/月. */
export function perBefore(text: string): string | undefined {
  if (!/[每均]/.test(text)) return undefined;
  const said = each.exec(text)?.[1];
  if (said === undefined) return undefined;
  return [...said.matchAll(one)].map((match) => match[1] ?? match[2]).join("/");
}

const whole = new RegExp(
  `^(?:${counted}|day|week|month|quarter|year|shift|person|head|store|employee)$`,
  "i",
);

/** 个/季度 is counted per quarter; mg/L is one unit. */
export function isCounted(per: string): boolean {
  return per.split("/").every((name) => whole.test(name));
}

/** With what stands before it; shares, multiples and changes are per nothing. */
export function withPer(quantity: Quantity, before: string | undefined): Quantity {
  const { unit, relative, rank, per } = quantity;
  const name = unit === undefined ? "" : unitName(unit);
  if (before === undefined || relative || rank || isPercent(unit) || /^(?:‰|pp|bps|ppm|x|ratio)$/.test(name))
    return quantity;
  return { ...quantity, per: [before, per].filter(Boolean).join("/") };
}
