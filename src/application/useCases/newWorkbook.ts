import type { TemplatePeriod } from "../../domain/library/template";
import type { Action } from "../actions";
import type { Notice } from "../application";
import { boundOnly } from "../inspect";
import { done, refuse } from "../notices";
import { readBound, type Session } from "../session";
import { toActions } from "../sheetActions";
import { legalSheetName } from "../sheetNames";
import { bindFound } from "./bind";
import { findCandidates } from "./detect";

/** The library has a bundle of its own, fetched when a plan is first made from it. */
async function loadLibrary() {
  const [{ templates }, plans, goals] = await Promise.all([
    import("../../domain/library/templates"),
    import("../../domain/library/planTemplate"),
    import("../../domain/library/goals"),
  ]);
  return { templates, ...plans, ...goals };
}
type Library = Awaited<ReturnType<typeof loadLibrary>>;

/** Writes a position's KPI plan on a new sheet, with the company's goals of that year where there are none, and binds both. */
export async function newFromTemplate(
  session: Session,
  wanted: string,
  period: TemplatePeriod,
): Promise<Notice> {
  const library = await loadLibrary();
  const template = library.templates.find(({ id }) => id === wanted);
  if (!template) throw refuse("templateUnknown", { name: wanted });
  const { language } = session.words.current;
  const { outline, bound } = await readBound(session);
  const names = outline.sheets.map(({ name }) => name);
  const goals = hasGoals(library, bound, period.year)
    ? undefined
    : legalSheetName(library.goalsSheetName(period.year, language), names);
  const request = { template, period, language };
  const sheetName = legalSheetName(library.planSheetName(request), goals ? [...names, goals] : names);
  await session.port.apply([
    ...(goals ? newSheet(goals, library.planGoals(period.year, language)) : []),
    ...newSheet(sheetName, library.planTemplate(request)),
    { do: "showSheet", sheet: { added: sheetName } },
  ]);
  await bindSheets(session, goals ? [goals, sheetName] : [sheetName]);
  session.store.change({ activeSheetName: sheetName });
  return done("madeFromTemplate", { sheetName, count: template.kpis.length });
}

function newSheet(name: string, plan: Parameters<typeof toActions>[1]): Action[] {
  return [{ do: "addSheet", name }, ...toActions({ added: name }, plan)];
}

/** Whether the parents that a plan names are in the workbook already. */
function hasGoals({ goalIds }: Library, bound: Parameters<typeof boundOnly>[0], year: number): boolean {
  const ids = new Set(
    boundOnly(bound).flatMap(({ table }) => table.records.map(({ cells }) => cells.id?.text.trim())),
  );
  return goalIds(year).every((id) => ids.has(id));
}

/** Other tables that were found stay on offer. */
async function bindSheets(session: Session, names: readonly string[]): Promise<void> {
  const { memory } = session;
  const found = await findCandidates(session, ({ name }) => names.includes(name));
  memory.candidates = new Map([...memory.candidates, ...found.candidates]);
  await bindFound(session, found, [...found.candidates.keys()]);
}
