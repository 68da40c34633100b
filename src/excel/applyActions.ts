import type { Action } from "../application/actions";
import { Problem, refuse } from "../application/notices";
import type { Progress } from "../application/workbookPort";
import { cellCount } from "../domain/binding/area";
import { clearRemains, type Before } from "./clearRemains";
import { Expectations } from "./expectations";
import { isAccessDenied, isAtRule, isTurnedAway } from "./hostErrors";
import { inSafeOrder, type Step } from "./inOrder";
import { queueAction } from "./queueAction";
import { Removals } from "./removals";
import { runReading, runWriting, withRetries } from "./run";
import { SheetFinder } from "./sheetFinder";

/** More new cells than this go out in several requests: Excel on the web takes 5 MB each. */
const MOST_CELLS = 20_000;

/**
 * One request, or as many as the number of new cells demands; one more first where a sheet is added or a name is
 * removed, and one more after writes that hit what somebody had changed meanwhile. What a list that fails has left
 * half done is taken away again.
 */
export async function applyActions(actions: readonly Action[], progress?: Progress): Promise<void> {
  if (actions.length === 0) return;
  let before: Before = { sheetNames: undefined, anchors: new Set(), charts: new Map() };
  try {
    await runWriting(async (context) => {
      before = await lookBefore(context, actions);
      const expectations = new Expectations();
      const removals = new Removals();
      const helpers = { sheets: new SheetFinder(context), expectations, removals };
      const batches = cutIntoBatches(inSafeOrder(actions));
      for (const [i, batch] of batches.entries()) {
        progress?.report(i / batches.length);
        for (const action of batch) {
          for (const one of onlyWhatIsThere(action, before)) queueAction(context, helpers, one);
        }
        await context.sync();
      }
      if (expectations.areMet && !removals.hitOthers) return;
      if (removals.hitOthers) await putRulesBack(context, removals);
      if (!expectations.areMet) await expectations.putBack(context);
      throw refuse("changedMeanwhile", {});
    });
  } catch (error) {
    await clearRemains(actions, before);
    if (isAtRule(error)) throw refuse("changedMeanwhile", {});
    throw isAccessDenied(error) ? await explainAccessDenied(actions) : error;
  }
}

function putRulesBack(context: Excel.RequestContext, removals: Removals): Promise<void> {
  return withRetries(() => {
    removals.queuePuttingBack();
    return context.sync();
  }, isTurnedAway);
}

/** Cells too many for one request are written some rows at a time. */
function cutIntoPieces(action: Step): Step[] {
  if (action.do !== "writeCells" || cellCount(action.area) <= MOST_CELLS) return [action];
  const { area, cells } = action;
  const rows = Math.max(1, Math.floor(MOST_CELLS / (area.right - area.left + 1)));
  const pieces: Step[] = [];
  for (let at = 0; at < cells.length; at += rows) {
    const piece = cells.slice(at, at + rows);
    const top = area.top + at;
    pieces.push({ ...action, area: { ...area, top, bottom: top + piece.length - 1 }, cells: piece });
  }
  return pieces;
}

async function lookBefore(context: Excel.RequestContext, actions: readonly Action[]): Promise<Before> {
  const adds = actions.some((action) => action.do === "addSheet");
  const removed = actions.flatMap((action) => (action.do === "removeAnchor" ? [action.name] : []));
  const charted = new Set(
    actions.flatMap((action) =>
      action.do === "removeCharts" && "id" in action.sheet ? [action.sheet.id] : [],
    ),
  );
  if (!adds && removed.length === 0 && charted.size === 0)
    return { sheetNames: undefined, anchors: new Set(), charts: new Map() };
  const sheets = adds ? context.workbook.worksheets.load("items/name") : undefined;
  const anchors = removed.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
  const charts = [...charted].map((id) => ({
    id,
    charts: context.workbook.worksheets.getItem(id).charts.load("items/name"),
  }));
  await context.sync();
  return {
    sheetNames: sheets && new Set(sheets.items.map(({ name }) => name)),
    anchors: new Set(anchors.flatMap((anchor) => (anchor.isNullObject ? [] : [anchor.name]))),
    charts: new Map(charts.map((one) => [one.id, new Set(one.charts.items.map(({ name }) => name))])),
  };
}

/** Removing what is gone already is done. */
function onlyWhatIsThere(action: Step, before: Before): Step[] {
  if (action.do === "removeAnchor") return before.anchors.has(action.name) ? [action] : [];
  if (action.do !== "removeCharts") return [action];
  const there = "id" in action.sheet ? before.charts.get(action.sheet.id) : undefined;
  const names = action.names.filter((name) => there?.has(name));
  return names.length > 0 ? [{ ...action, names }] : [];
}

function cutIntoBatches(actions: readonly Step[]): Step[][] {
  const batches: Step[][] = [[]];
  let room = MOST_CELLS;
  for (const action of actions.flatMap(cutIntoPieces)) {
    const cost = costOf(action);
    if (cost > room && batches.at(-1)?.length) {
      batches.push([]);
      room = MOST_CELLS;
    }
    batches.at(-1)?.push(action);
    room -= cost;
  }
  return batches;
}

/** In cells: what a call with its arguments weighs in a request, by and large. */
const CALL = 8;
const CHART = 200;

function costOf(action: Step): number {
  if (action.do === "writeCells") return cellCount(action.area);
  return action.do === "addChart" ? CHART : CALL;
}

/** Excel says only that something is protected; people need to know which sheet. */
async function explainAccessDenied(actions: readonly Action[]): Promise<Problem> {
  const ids = new Set(actions.flatMap((action) => sheetIdOf(action) ?? []));
  return runReading(async (context) => {
    const sheets = [...ids].map((id) =>
      context.workbook.worksheets.getItemOrNullObject(id).load("name,protection/protected"),
    );
    await context.sync();
    const locked = sheets.find((sheet) => !sheet.isNullObject && sheet.protection.protected);
    if (locked) return refuse("sheetProtected", { sheetName: locked.name });
    return refuse(isReadOnly() ? "readOnly" : "workbookProtected", {});
  });
}

function isReadOnly(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly;
}

function sheetIdOf(action: Action): string | undefined {
  if ("sheetId" in action) return action.sheetId;
  return "sheet" in action && "id" in action.sheet ? action.sheet.id : undefined;
}
