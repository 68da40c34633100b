import type { Quantity } from "../kpi/quantity";
import { withoutOtherLevels } from "../kpi/otherLevels";
import { readQuantities, type Reading } from "../kpi/readQuantities";
import type { Time } from "../kpi/times";
import { countedIn } from "./counted";

export interface GoalQuantity {
  readonly quantity: Quantity;
  readonly start: number;
  readonly end: number;
}

/** Without any of these no amount can be there. */
const mayHaveAmount =
  /\d|翻|半|零|无|不发生|杜绝|没有|zero|\bno |hal[fv]|doubl|tripl|quadrup|top|place|first|number|without/i;

/** The targets that a sentence names, clause by clause; numbers of names, dates and terms are none. */
export function goalQuantitiesIn(plain: string, times: readonly Time[]): GoalQuantity[] {
  if (!mayHaveAmount.test(plain)) return [];
  const timeless = times.filter(({ kind }) => kind !== "measure");
  const all = readClauses(blank(plain, timeless), times);
  if (timeless.length === times.length || all.some(({ quantity }) => quantity.start !== undefined))
    return all;
  // 95%的订单48小时内出库: how fast is part of what is measured when another amount is there.
  const unhurried = readClauses(blank(plain, times), times);
  return unhurried.length > 0 ? unhurried : all;
}

/** As long as before, so that places stay; a bar stops words before and after from touching. */
function blank(text: string, times: readonly Time[]): string {
  let rest = text;
  for (const { start, end } of times)
    rest = `${rest.slice(0, start)}|${" ".repeat(end - start - 1)}${rest.slice(end)}`;
  return rest;
}

const clause =
  /[，。；;!?！？]|,(?!\d)|\.(?=\s|$)|(?:并且?|同时|且|而)(?=[\p{Script=Han}]{2,12}\d)|\s(?:and|while|but)\s(?=[a-z][^,]*\d)/giu;

function readClauses(text: string, times: readonly Time[]): GoalQuantity[] {
  const found: GoalQuantity[] = [];
  for (const [start, end] of clausesOf(text)) {
    const part = text.slice(start, end);
    const lead = part.length - part.trimStart().length;
    for (const reading of strongest(readClause(part.trim()))) {
      const place = { start: start + lead + reading.start, end: start + lead + reading.end };
      const quantity = asAddition(reading.quantity, part.slice(0, lead + reading.start));
      found.push({ quantity: withFrequency(quantity, times, start, end), ...place });
    }
  }
  return found;
}

function clausesOf(text: string): (readonly [number, number])[] {
  // between 40 and 45 and 从85分，提升至90分 are one amount each.
  if (/between|both/i.test(text) || /从[^,，]*\d[^,，]*[,，]\s*(?:提|升|降|增|减|压|达|到)/.test(text))
    return [[0, text.length]];
  const places: (readonly [number, number])[] = [];
  let from = 0;
  for (const match of text.matchAll(clause)) {
    places.push([from, match.index]);
    from = match.index + match[0].length;
  }
  return [...places, [from, text.length]];
}

function readClause(text: string): readonly Reading[] {
  const readings = withoutOtherLevels(
    text,
    readQuantities(text).filter(({ strength }) => strength >= 2),
  );
  if (readings.length > 0) return readings.map((reading) => ({ ...reading, ...countedIn(text, reading) }));
  const counted = countedIn(text, undefined);
  return counted ? [{ strength: 2, ...counted }] : [];
}

function strongest(readings: readonly Reading[]): readonly Reading[] {
  const top = Math.max(...readings.map(({ strength }) => strength));
  return top >= 3 ? readings.filter(({ strength }) => strength === top) : readings;
}

/** 新增停车泊位1.5万个: so many more than there are. */
function asAddition(quantity: Quantity, before: string): Quantity {
  const isAdded =
    /(?:新增|净增)[\p{Script=Han}A-Za-z“”]{0,12}$/u.test(before) && quantity.start === undefined;
  return isAdded && !quantity.rank && !CHANGES.test(quantity.unit ?? "%")
    ? { ...quantity, change: "increase", relative: true }
    : quantity;
}

const CHANGES = /^(?:%|‰|pp|个?百分点|倍|x)$/;

/** 每周不少于2次 is 2次 per 周; a share or a change is per nothing. */
function withFrequency(quantity: Quantity, times: readonly Time[], start: number, end: number): Quantity {
  const often = times.find((time) => time.kind === "frequency" && time.start >= start && time.end <= end);
  const per = /^(?:每个?|per |each |every |an? )(.+)$/i.exec(often?.text ?? "")?.[1];
  const isCount = quantity.unit !== undefined && !CHANGES.test(quantity.unit);
  return per && isCount && !quantity.per && !quantity.relative && quantity.start === undefined
    ? { ...quantity, per }
    : quantity;
}
