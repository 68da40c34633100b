import type { ComparisonOperator, DataValidation } from "../../model/parts";
import { fromFileFormula } from "../formulas/fromFile";
import type { XmlElement } from "../xml/element";
import { readAreas } from "./areas";

export interface FoundValidation {
  readonly validation: DataValidation;
  readonly element: XmlElement;
}

/** All validations of a sheet. One whose list stands on another sheet may be in the extension list. */
export function findValidations(sheet: XmlElement): FoundValidation[] {
  const extensions = sheet.child("extLst")?.all("ext") ?? [];
  return [sheet, ...extensions].flatMap((parent) =>
    parent
      .all("dataValidations")
      .flatMap((list) =>
        list.all("dataValidation").map((element) => ({ validation: readValidation(element), element })),
      ),
  );
}

/** The types that compare; without a word for it they mean "between". */
const COMPARED = new Set(["whole", "decimal", "date", "time", "textLength"]);

function readValidation(item: XmlElement): DataValidation {
  const type = item.get("type") ?? "none";
  const [formula1, formula2] = [1, 2].map((n) => readFormula(item.child(`formula${n}`), type));
  const operator = COMPARED.has(type) ? (item.get("operator") ?? "between") : undefined;
  const prompt = readMessage(item.get("promptTitle"), item.get("prompt"));
  const alert = readMessage(item.get("errorTitle"), item.get("error"));
  const style = item.get("errorStyle");
  return {
    areas: readAreas(item.get("sqref") ?? item.child("sqref")?.text),
    type,
    ...(operator !== undefined && { operator: operator as ComparisonOperator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    ignoreBlank: item.flag("allowBlank"),
    // The attribute says the opposite of its name: set, the arrow is hidden.
    showDropDown: !item.flag("showDropDown"),
    ...(prompt && { prompt }),
    ...((alert || style !== undefined) && { alert: { ...(style !== undefined && { style }), ...alert } }),
  };
}

function readMessage(title?: string, text?: string): { title?: string; text?: string } | undefined {
  if (title === undefined && text === undefined) return undefined;
  return { ...(title !== undefined && { title }), ...(text !== undefined && { text }) };
}

/** "a,b" in quotes is a list of its own and a number is itself; anything else is a formula and gets its "=". */
function readFormula(item: XmlElement | undefined, type: string): string | undefined {
  const text = item?.text.trim();
  if (text === undefined || text === "") return undefined;
  const literal = /^"((?:[^"]|"")*)"$/.exec(text);
  if (literal && type === "list") return (literal[1] ?? "").replaceAll('""', '"');
  return text !== "" && Number.isFinite(Number(text)) ? text : fromFileFormula(text);
}
