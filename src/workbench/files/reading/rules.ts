import type { ConditionalFormat, ConditionalRule, Overlay } from "../../model/parts";
import type { XmlElement } from "../xml/element";
import { readAreas } from "./areas";
import { readRule } from "./ruleConditions";
import { readOverlay } from "./overlays";
import type { FileStyles } from "./styles";

/** A rule of a sheet's part together with the element it was read from. */
export interface FoundRule {
  readonly format: ConditionalFormat;
  readonly priority: number;
  readonly rule: XmlElement;
  /** The element around it that names the areas. */
  readonly group: XmlElement;
}

/** All rules of a sheet, the one that wins first. Newer kinds stand in the sheet's extension list. */
export function findRules(sheet: XmlElement, styles: FileStyles): FoundRule[] {
  const found = [...plainRules(sheet, styles), ...extensionRules(sheet, styles)];
  return found.sort((a, b) => a.priority - b.priority);
}

function plainRules(sheet: XmlElement, styles: FileStyles): FoundRule[] {
  return sheet.all("conditionalFormatting").flatMap((group, groupIndex) =>
    group.all("cfRule").map((rule, index): FoundRule => {
      const overlay = styles.overlays[rule.number("dxfId") ?? -1];
      const areas = readAreas(group.get("sqref"));
      return found(rule, group, `c${groupIndex}.${index}`, areas, readRule(rule, styles), overlay);
    }),
  );
}

/** Where Excel 2010 and later keep the rules that the first version of the format has no words for. */
export function extensionGroups(sheet: XmlElement): XmlElement[] {
  const lists = (sheet.child("extLst")?.all("ext") ?? []).flatMap((ext) => ext.all("conditionalFormattings"));
  return lists.flatMap((list) => list.all("conditionalFormatting"));
}

function extensionRules(sheet: XmlElement, styles: FileStyles): FoundRule[] {
  const halves = new Set(
    sheet
      .all("conditionalFormatting")
      .flatMap((group) => group.all("cfRule").flatMap((rule) => extensionId(rule) ?? [])),
  );
  return extensionGroups(sheet).flatMap((group, groupIndex) =>
    group.all("cfRule").flatMap((rule, index): FoundRule[] => {
      // The second half of a data bar only adds looks to the rule that names it.
      if (halves.has(rule.get("id") ?? "")) return [];
      const dxf = rule.child("dxf");
      const overlay = dxf && readOverlay(dxf, styles.colors);
      const areas = readAreas(group.child("sqref")?.text);
      return [found(rule, group, `x${groupIndex}.${index}`, areas, readRule(rule, styles), overlay)];
    }),
  );
}

/** The id by which a rule names its second half in the extension list. */
export function extensionId(rule: XmlElement): string | undefined {
  return [...rule.descendants("id")].at(0)?.text;
}

function found(
  rule: XmlElement,
  group: XmlElement,
  origin: string,
  areas: ConditionalFormat["areas"],
  read: ConditionalRule,
  overlay: Overlay | undefined,
): FoundRule {
  const stopIfTrue = rule.flag("stopIfTrue");
  const format = {
    key: origin,
    areas,
    rule: read,
    ...(overlay && { overlay }),
    ...(stopIfTrue && { stopIfTrue }),
    origin,
  };
  return { format, priority: rule.number("priority") ?? Number.MAX_SAFE_INTEGER, rule, group };
}
