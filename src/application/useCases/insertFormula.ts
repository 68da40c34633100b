import { areaAddress, parseArea } from "../../domain/binding/area";
import type { Notice } from "../application";
import { done, refuse } from "../notices";
import { selectedPlace, type Session } from "../session";

/** Writes a formula into the first selected cell, if nothing is there. */
export async function insertFormula(session: Session, formula: string): Promise<Notice> {
  const { port } = session;
  const selection = await selectedPlace(session);
  const selected = selection && parseArea(selection.address);
  if (!selection || !selected) throw refuse("selectCell", {});
  const { top, left } = selected;
  const area = { top, left, bottom: top, right: left };
  const { sheetName } = selection;
  const { sheets } = await port.readOutline();
  const sheet = sheets.find(({ name }) => name === sheetName);
  if (!sheet) throw refuse("sheetGone", { sheetName });
  if (sheet.protected) throw refuse("sheetProtected", { sheetName });
  const [details] = await port.readDetails([{ sheetId: sheet.id, area }]);
  const address = areaAddress(area);
  if (details?.formulas[0]?.[0] !== "") throw refuse("cellNotEmpty", { sheetName, address });
  await port.apply([
    { do: "expectCells", sheet: { id: sheet.id }, area, formulas: [[""]] },
    { do: "writeCells", sheet: { id: sheet.id }, area, cells: [[{ formula }]] },
  ]);
  return done("formulaInserted", { sheetName, address });
}
