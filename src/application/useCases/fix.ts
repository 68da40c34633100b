import { boundingArea, cellArea } from "../../domain/binding/area";
import { rules } from "../../domain/rules";
import type { CellChange } from "../../domain/rules/rule";
import type { Action } from "../actions";
import type { Notice } from "../application";
import { findingId } from "../checkTables";
import { done, refuse } from "../notices";
import { readBound, requireTable, type Session } from "../session";
import type { WorkbookPort } from "../workbookPort";
import { reportAndMark } from "./check";

/** Mends what a finding found, as the sheet is now, and checks again. */
export async function fix(session: Session, id: string): Promise<Notice> {
  const { port, store } = session;
  const finding = store.get().findings?.find((one) => one.id === id);
  if (!finding) throw refuse("findingGone", {});
  const { bound } = await readBound(session);
  const { table, sheetId } = requireTable(bound, finding.tableId);
  const rule = rules.find(({ code }) => code === finding.rule);
  const issue = rule?.check(table).find((one) => findingId(finding.tableId, one) === id);
  if (!rule || !issue) throw refuse("findingGone", {});
  const changes = rule.fix(table, issue);
  if (!changes || (await holdFormulas(port, sheetId, changes)))
    throw refuse("notFixable", { table: table.title });
  await port.apply(changes.map((change) => writeCell(sheetId, change)));

  const after = await readBound(session, { highlights: session.memory.marking ? "all" : "none" });
  await reportAndMark(session, after, []);
  return done("fixed", { table: table.title, count: changes.length });
}

/** A weight that is worked out elsewhere must not be typed over. */
async function holdFormulas(
  port: WorkbookPort,
  sheetId: string,
  cells: readonly CellChange[],
): Promise<boolean> {
  if (cells.length === 0) return false;
  const area = boundingArea(cells);
  const { formulas } = await port.readDetails(sheetId, area);
  return cells.some(({ row, column }) => {
    const formula = formulas[row - area.top]?.[column - area.left];
    return typeof formula === "string" && formula.startsWith("=");
  });
}

function writeCell(sheetId: string, { row, column, input }: CellChange): Action {
  return { do: "writeCells", sheet: { id: sheetId }, area: cellArea({ row, column }), cells: [[input]] };
}
