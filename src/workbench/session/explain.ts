import { Refusal, type RefusalCode } from "../model/refusal";
import { Problem, accessDenied, alreadyExists, invalidArgument, invalidOperation } from "../protocol/problem";

/** What Excel says when the workbook refuses an edit. */
const REFUSALS: Readonly<Record<RefusalCode, () => Problem>> = {
  mergedCells: () => invalidOperation("This operation is not allowed on merged cells."),
  tableInTheWay: () => invalidOperation("This operation would move cells in a table."),
  arrayPart: () => invalidOperation("You can't change part of an array."),
  sheetNameEmpty: () => invalidArgument("The sheet name is empty."),
  sheetNameLong: () => invalidArgument("The sheet name is longer than 31 characters."),
  sheetNameCharacters: () => invalidArgument("The sheet name has characters that are not allowed."),
  sheetNameReserved: () => invalidArgument("The sheet name is reserved."),
  sheetNameTaken: alreadyExists,
  lastSheet: () => invalidOperation("A workbook must contain at least one visible worksheet."),
  protected: accessDenied,
  sheetFull: () => invalidOperation("Cells with content would be pushed off the sheet."),
};

/** Puts an error of the object model into Excel's words; undefined for a bug. */
export function explain(error: unknown): Problem | undefined {
  return error instanceof Refusal ? REFUSALS[error.code]() : undefined;
}
