import type { TemplatePeriod } from "../../domain/library/template";
import type { SheetPlan } from "../../domain/scorecard/sheet/sheetPlan";
import type { Action } from "../actions";
import type { Notice } from "../application";
import { boundOnly } from "../tables/inspect";
import { done, refuse } from "../notices";
import { readBound, type Session } from "../session";
import { toActions } from "../sheetActions";
import { legalSheetName } from "../sheetNames";
import { bindFound } from "./bind";
import { findCandidates } from "./detect";

/** The library has a bundle of its own, fetched when a plan is first made from it. */
async function loadLibrary() {
  const [{ templates }, plans] = await Promise.all([
    import("../../domain/library/templates"),
    import("../../domain/library/planTemplate"),
  ]);
  return { templates, ...plans };
}

const loadGoals = () => import("../../domain/library/goals");

/** Writes a position's KPI plan on a new sheet, with the company's goals of that year where there are none, and binds both. */
export async function newFromTemplate(
  session: Session,
  wanted: string,
  period: TemplatePeriod,
): Promise<Notice> {
  const library = await loadLibrary();
  const template = library.templates.find(({ id }) => id === wanted);
  if (!template) throw refuse("templateUnknown", { name: wanted });
  const request = { template, period, language: session.words.current.language };
  const sheetName = await makeSheets(session, {
    name: library.planSheetName(request),
    plan: library.planTemplate(request),
    year: period.year,
  });
  return done("madeFromTemplate", { sheetName, count: template.kpis.length });
}

interface NewPlan {
  readonly name: string;
  readonly plan: SheetPlan;
  /** Whose goals the plan supports. */
  readonly year: number;
}

/** A plan on a sheet of its own, under the goals that it names; answers what the sheet is called. */
export async function makeSheets(session: Session, { name, plan, year }: NewPlan): Promise<string> {
  const { goalIds, goalsSheetName, planGoals } = await loadGoals();
  const { language } = session.words.current;
  const { outline, bound } = await readBound(session);
  const names = outline.sheets.map((sheet) => sheet.name);
  const goals = hasGoals(goalIds(year), bound)
    ? undefined
    : legalSheetName(goalsSheetName(year, language), names);
  const sheetName = legalSheetName(name, goals ? [...names, goals] : names);
  await session.port.apply([
    ...(goals ? newSheet(goals, planGoals(year, language)) : []),
    ...newSheet(sheetName, plan),
    { do: "showSheet", sheet: { added: sheetName } },
  ]);
  await bindSheets(session, goals ? [goals, sheetName] : [sheetName]);
  session.store.change({ activeSheetName: sheetName });
  return sheetName;
}

function newSheet(name: string, plan: Parameters<typeof toActions>[1]): Action[] {
  return [{ do: "addSheet", name }, ...toActions({ added: name }, plan)];
}

/** Whether the parents that a plan names are in the workbook already. */
function hasGoals(wanted: readonly string[], bound: Parameters<typeof boundOnly>[0]): boolean {
  const ids = new Set(
    boundOnly(bound).flatMap(({ table }) => table.records.map(({ cells }) => cells.id?.text.trim())),
  );
  return wanted.every((id) => ids.has(id));
}

/** Other tables that were found stay on offer. */
async function bindSheets(session: Session, names: readonly string[]): Promise<void> {
  const { memory } = session;
  const found = await findCandidates(session, ({ name }) => names.includes(name));
  memory.candidates = new Map([...memory.candidates, ...found.candidates]);
  await bindFound(session, found, [...found.candidates.keys()]);
}
