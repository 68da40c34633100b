import { parseArea } from "../../model/address";
import type { Desk } from "./desk";
import { perform } from "./perform";

/** Types a text into a cell of any sheet, as a person does who goes there first. */
export function enterAt(desk: Desk, sheetName: string, address: string, text: string): void {
  const sheet = desk.workbook.sheetByName(sheetName);
  const area = parseArea(address);
  if (!sheet || !area) return;
  const { top, left } = area;
  desk.goTo(sheet, { top, left, bottom: top, right: left });
  perform(desk, { kind: "type", sheetId: sheet.id, row: top, column: left, text, everywhere: false });
}
