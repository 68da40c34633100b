import type { DataValidation } from "../../model/parts";
import { toFileFormula } from "../formulas/toFile";
import { findValidations, type FoundValidation } from "../reading/validations";
import { element, textElement, type XmlElement } from "../xml/element";
import { placeInSheet } from "../xml/sheetOrder";
import { sqref } from "./areas";

/** Writes the validations that differ; one whose cells alone differ keeps its element. */
export function writeValidations(sheet: XmlElement, validations: readonly DataValidation[]): void {
  const rest = findValidations(sheet);
  const fresh = validations.filter((validation) => !takeEqual(rest, validation));
  const added = fresh.filter((validation) => !takeMoved(rest, validation));
  for (const { element: item } of rest) removeItem(item);
  if (added.length === 0) return;
  const list = sheet.child("dataValidations") ?? placeInSheet(sheet, element("dataValidations"));
  list.append(...added.map(validationElement));
  list.set("count", list.elements.length);
}

function take(
  rest: FoundValidation[],
  test: (item: FoundValidation) => boolean,
): FoundValidation | undefined {
  const at = rest.findIndex(test);
  return at < 0 ? undefined : rest.splice(at, 1)[0];
}

const takeEqual = (rest: FoundValidation[], wanted: DataValidation): boolean =>
  take(rest, (item) => key(item.validation) === key(wanted)) !== undefined;

function takeMoved(rest: FoundValidation[], wanted: DataValidation): boolean {
  const item = take(rest, ({ validation }) => key({ ...validation, areas: wanted.areas }) === key(wanted));
  if (!item) return false;
  const place = item.element.child("sqref");
  if (place) place.text = sqref(wanted.areas);
  else item.element.set("sqref", sqref(wanted.areas));
  return true;
}

/** Texts that are equal for equal validations, whatever the order of their keys. */
function key(validation: DataValidation): string {
  const { type, operator, formula1, formula2, ignoreBlank, showDropDown, prompt, alert } = validation;
  return JSON.stringify([
    sqref(validation.areas),
    type,
    operator ?? "between",
    formula1 ?? "",
    formula2 ?? "",
    ignoreBlank ?? false,
    showDropDown ?? true,
    [prompt?.title, prompt?.text],
    [alert?.style ?? "stop", alert?.title, alert?.text],
  ]);
}

function removeItem(item: XmlElement): void {
  const list = item.parent;
  item.remove();
  if (list && list.elements.length > 0) list.set("count", list.elements.length);
  else removeEmpty(list);
}

function removeEmpty(item: XmlElement | undefined): void {
  if (!item || item.elements.length > 0 || item.local === "worksheet") return;
  const { parent } = item;
  item.remove();
  removeEmpty(parent);
}

function validationElement(validation: DataValidation): XmlElement {
  const { areas, type, operator, formula1, formula2, ignoreBlank, showDropDown, prompt, alert } = validation;
  const item = element("dataValidation", {
    type: type === "none" ? undefined : type,
    errorStyle: alert?.style === "stop" ? undefined : alert?.style,
    operator: operator === "between" ? undefined : operator,
    allowBlank: ignoreBlank ? 1 : undefined,
    showDropDown: showDropDown === false ? 1 : undefined,
    showInputMessage: 1,
    showErrorMessage: 1,
    errorTitle: alert?.title,
    error: alert?.text,
    promptTitle: prompt?.title,
    prompt: prompt?.text,
    sqref: sqref(areas),
  });
  if (formula1 !== undefined) item.append(textElement("formula1", fileFormula(formula1, type)));
  if (formula2 !== undefined) item.append(textElement("formula2", fileFormula(formula2, type)));
  return item;
}

/** A list that is no formula is a text in quotes. */
function fileFormula(text: string, type: string): string {
  if (text.startsWith("=")) return toFileFormula(text);
  return type === "list" ? `"${text.replaceAll('"', '""')}"` : text;
}
