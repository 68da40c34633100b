import type { Area } from "../../model/geometry";
import type { ConditionalFormat, ConditionalRule } from "../../model/parts";
import { toFileFormula } from "../formulas/toFile";
import { ruleFormulas } from "../reading/ruleConditions";
import { extensionGroups, extensionId, findRules, type FoundRule } from "../reading/rules";
import { element, type XmlElement } from "../xml/element";
import { placeInSheet } from "../xml/sheetOrder";
import { sqref } from "./areas";
import { fillRule } from "./ruleParts";
import { dataKey, sameData } from "./same";
import type { StyleWriter } from "./styleWriter";

/** Which rule of the opened file each element is. Taken before anything is moved, for moving may drop some. */
export type RuleOrigins = ReadonlyMap<XmlElement, string>;

export function ruleOrigins(sheet: XmlElement, styles: StyleWriter): RuleOrigins {
  return new Map(findRules(sheet, styles.styles).map(({ rule, format }) => [rule, format.origin ?? ""]));
}

/**
 * Writes the conditional formats that differ. A rule of the file keeps its element, and with it everything the
 * model does not know of it; only what was changed on it is changed there.
 */
export function writeRules(
  sheet: XmlElement,
  formats: readonly ConditionalFormat[],
  origins: RuleOrigins,
  styles: StyleWriter,
): void {
  const found = findRules(sheet, styles.styles);
  const known = new Map(found.map((item) => [origins.get(item.rule) ?? "", item]));
  const used = new Set<FoundRule>();
  const order = formats.map((format): XmlElement => {
    const item = known.get(format.origin ?? "");
    if (!item || used.has(item) || !isSameKind(item.format.rule, format.rule))
      return addRule(sheet, format, styles);
    used.add(item);
    return updateRule(sheet, item, format, styles);
  });
  for (const item of found) if (!used.has(item)) removeRule(sheet, item);
  setPriorities(order, found);
}

const isSameKind = (a: ConditionalRule, b: ConditionalRule): boolean => a.kind === b.kind;

function updateRule(
  sheet: XmlElement,
  item: FoundRule,
  format: ConditionalFormat,
  styles: StyleWriter,
): XmlElement {
  const { rule, format: before } = item;
  if (!sameAreas(before.areas, format.areas)) moveRule(item, format.areas, sheet);
  if (!sameData(before.rule, format.rule)) updateCondition(item, format, styles);
  if (!sameData(before.overlay, format.overlay) && !isExtension(item))
    rule.set("dxfId", format.overlay && styles.overlayNumber(format.overlay));
  if ((before.stopIfTrue ?? false) !== (format.stopIfTrue ?? false))
    rule.set("stopIfTrue", format.stopIfTrue && 1);
  return rule;
}

const isExtension = ({ group }: FoundRule): boolean => group.child("sqref") !== undefined;

/** Only the formulas, where nothing else differs: the rule keeps what the model does not know of it. */
function updateCondition(
  { rule, format: before }: FoundRule,
  format: ConditionalFormat,
  styles: StyleWriter,
): void {
  const written = formulasOf(format.rule);
  const elements = ruleFormulas(rule);
  if (written.length === elements.length && withoutFormulas(before.rule) === withoutFormulas(format.rule)) {
    elements.forEach((item, index) => {
      const text = toFileFormula(written[index] ?? "");
      if (item.text !== text) item.text = text;
    });
  } else fillRule(rule, format, styles);
}

function formulasOf(rule: ConditionalRule): string[] {
  const texts = rule as { formula?: string; formula1?: string; formula2?: string };
  return [texts.formula, texts.formula1, texts.formula2].filter((text) => text !== undefined);
}

const withoutFormulas = (rule: ConditionalRule): string =>
  dataKey({ ...rule, formula: undefined, formula1: undefined, formula2: undefined });

const sameAreas = (a: readonly Area[], b: readonly Area[]): boolean => sqref(a) === sqref(b);

/** Rules may share an element that names their areas; one that moves away gets its own. */
function moveRule(item: FoundRule, areas: readonly Area[], sheet: XmlElement): void {
  const { rule, group } = item;
  const text = sqref(areas);
  const place = group.child("sqref");
  if (group.all("cfRule").length === 1) {
    if (place) place.text = text;
    else group.set("sqref", text);
    return;
  }
  rule.remove();
  if (place) {
    const own = element(group.name, {}, rule, element(place.name, {}, text));
    group.parent?.append(own);
  } else addGroup(sheet, areas).append(rule);
}

function addGroup(sheet: XmlElement, areas: readonly Area[]): XmlElement {
  return placeInSheet(sheet, element("conditionalFormatting", { sqref: sqref(areas) }));
}

function addRule(sheet: XmlElement, format: ConditionalFormat, styles: StyleWriter): XmlElement {
  const rule = element("cfRule", {});
  fillRule(rule, format, styles);
  addGroup(sheet, format.areas).append(rule);
  return rule;
}

function removeRule(sheet: XmlElement, { rule, group }: FoundRule): void {
  const half = extensionId(rule);
  removeFrom(group, rule);
  for (const other of half === undefined ? [] : extensionGroups(sheet)) {
    const twin = other.all("cfRule").find((item) => item.get("id") === half);
    if (twin) removeFrom(other, twin);
  }
}

/** Takes a rule out, and with the last one everything that was only there for it. */
function removeFrom(group: XmlElement, rule: XmlElement): void {
  rule.remove();
  for (let item: XmlElement | undefined = group; item && item.all("cfRule").length === 0;) {
    const parent: XmlElement | undefined = item.parent;
    const isHolder = /^(?:conditionalFormatting|conditionalFormattings|ext|extLst)$/.test(item.local);
    if (!isHolder || (item !== group && item.elements.length > 0)) return;
    item.remove();
    item = parent;
  }
}

/**
 * The list's order is told by numbers. Each rule keeps its distance from the one before it, so that taking our rules
 * off gives back the very numbers the file had before we put them on.
 */
function setPriorities(order: readonly XmlElement[], found: readonly FoundRule[]): void {
  const distances = new Map(
    found.map(({ rule, priority }, index) => [rule, priority - (found[index - 1]?.priority ?? 0)] as const),
  );
  let [last, afterNew] = [0, false];
  for (const rule of order) {
    const distance = distances.get(rule);
    last += afterNew ? Math.max(1, distance ?? 1) : (distance ?? 1);
    afterNew = distance === undefined;
    if (rule.number("priority") !== last) rule.set("priority", last);
  }
}
