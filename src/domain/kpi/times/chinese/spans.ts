import type { TimeForm } from "../time";
import { count, digits, number } from "./parts";

const units: readonly (readonly [RegExp, string])[] = [
  [/年/, "Y"],
  [/季/, "Q"],
  [/月/, "M"],
  [/周|星期|礼拜/, "W"],
  [/天|日/, "D"],
];

/** 3个月内 is P3M, 半年内 P6M. */
function duration(amount: string | undefined, unit: string): string | undefined {
  const letter = units.find(([pattern]) => pattern.test(unit))?.[1];
  if (amount === "半") return letter === "Y" ? "P6M" : undefined;
  const size = number(amount);
  if (!letter || Number.isNaN(size)) return undefined;
  return letter === "Q" ? `P${size * 3}M` : `P${size}${letter}`;
}

const startsClause = (before: string): boolean =>
  /(?:^|[，,。;；、:：|()（）\s]|在|于|力争|争取|确保|预计|计划|要求|后|未来|今后|接下来|目标|须|需|用)$/.test(
    before,
  );
/** 3个月内留存率: what follows is a metric, so the window is its own. */
const metricFollows = (after: string): boolean =>
  /^的?[\p{Script=Han}A-Za-z]{0,8}?(?:率|占比|比例|比重)(?!\p{Script=Han}*制度)/u.test(after) &&
  !/^.{0,6}(?:将|把|使|完成|实现|提升|提高|降低)/u.test(after);
/** 周期控制在3个月内 says how long, not by when. */
const isHowLong = (before: string): boolean =>
  /(?:周期|时间|时长|时限|时效|账期|工期|账龄|期限?|控制[在到]|缩短[至到]|压缩?降?[至到]|降低?[至到]|不超过|不高于|[≤<]|低于|少于|小于)[:：为]?$/.test(
    before,
  );
const verbFollows = (after: string): boolean =>
  /^[，,]?(?:完成|实现|将|把|使|上线|达|提|降|建|搭|落地|交付|投产|开发|新增|签|招|完|通过|取得|整改完|开业|拿|关闭|清)/.test(
    after,
  );

/** Spans of time: a deadline when the sentence is set into it, a measure when a metric has it. */
export const spanForms: readonly TimeForm[] = [
  {
    kind: "period",
    pattern: new RegExp(`(?<![\\d每第])(${count})个?(年|季度|月|周)(?=累计|共计|合计)`, "g"),
    value: ([, amount, unit = ""]) => duration(amount, unit),
  },
  {
    kind: "measure",
    pattern: new RegExp(`${count}\\s*(?:个)?(?:小时|钟头|分钟|秒钟?|毫秒|h|min)(?:之内|以内|内)`, "g"),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?:未来|今后|接下来|下)(${count})个?(年|季度|月|周|星期|天)(?:之?内|以内)?`, "g"),
    value: ([, amount, unit = ""]) => duration(amount, unit),
  },
  {
    kind: "measure",
    pattern: new RegExp(`(${count})\\s*个?(工作日|自然日|日历日)(?:之内|以内|内)`, "g"),
    when: (before, after) => !(startsClause(before) && verbFollows(after)),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(${count})\\s*个?(工作日|自然日|日历日|天|日)(?:之内|以内|内)`, "g"),
    when: (before, after) => startsClause(before) && verbFollows(after),
    value: ([, amount, unit = ""]) => duration(amount, unit),
  },
  {
    kind: "deadline",
    pattern: new RegExp(`(?<![\\d.])(${count})\\s*个?(年|季度|月|周|星期|礼拜)(?:之内|以内|内|时间内?)`, "g"),
    when: (before, after) =>
      !isHowLong(before) && (startsClause(before) || (!metricFollows(after) && after !== "")),
    value: ([, amount, unit = ""]) => duration(amount, unit),
  },
  {
    kind: "measure",
    pattern: new RegExp(`${count}\\s*个?(?:工作日|天|日|周|月|年)(?:之内|以内|内)`, "gu"),
  },
  { kind: "measure", pattern: new RegExp(`[${digits}]年期|[${digits}\\d]+个?(?:月|年)期`, "g") },
];
