/** Why Excel would refuse an edit. The page and the objects put it into words or Office.js error codes. */
export type RefusalCode =
  | "mergedCells"
  | "tableInTheWay"
  | "arrayPart"
  | "sheetNameEmpty"
  | "sheetNameLong"
  | "sheetNameCharacters"
  | "sheetNameTaken"
  | "sheetNameReserved"
  | "lastSheet"
  | "protected"
  | "sheetFull";

export class Refusal extends Error {
  constructor(readonly code: RefusalCode) {
    super(code);
    this.name = "Refusal";
  }
}
