import type { Action, CellInput } from "../../application/actions";
import { refuse } from "../../application/notices";
import type { Progress } from "../../application/workbookPort";
import { cellCount } from "../../domain/binding/area";
import { explainAccessDenied } from "../accessDenied";
import { clearRemains, nothingBefore, type Before } from "./clearRemains";
import { Expectations } from "./expectations";
import { isAccessDenied, isAtRule, isNotFound, isTurnedAway } from "../hostErrors";
import { inSafeOrder, type Step } from "./inOrder";
import { queueAction } from "./queueAction";
import { Removals } from "./removals";
import { runWriting, withRetries } from "../run";
import { SheetFinder } from "../sheetFinder";

/** More new cells than this go out in several requests: Excel on the web takes 5 MB each. */
const MOST_CELLS = 20_000;

/**
 * One request, or as many as the number of new cells demands; one more first where a sheet is added or a name is
 * removed, and one more after writes that hit what somebody had changed meanwhile. What a list that fails has left
 * half done is taken away again.
 */
export async function applyActions(actions: readonly Action[], progress?: Progress): Promise<void> {
  try {
    await applyOnce(actions, progress);
  } catch (error) {
    if (!isNotFound(error) || !actions.some(isToldWhatIsThere)) throw error;
    // Since it was last looked, somebody may have deleted a chart or a picture.
    await applyOnce(actions.map(forgetWhatIsThere), progress);
  }
}

type Removal = Extract<Action, { do: "removeCharts" | "removePictures" }>;

function isRemoval(action: Action | Step): action is Removal {
  return action.do === "removeCharts" || action.do === "removePictures";
}

function isToldWhatIsThere(action: Action): boolean {
  return isRemoval(action) && action.there !== undefined;
}

function forgetWhatIsThere(action: Action): Action {
  if (!isRemoval(action)) return action;
  const { do: what, sheet, names } = action;
  return { do: what, sheet, names };
}

async function applyOnce(actions: readonly Action[], progress?: Progress): Promise<void> {
  if (actions.length === 0) return;
  let before = nothingBefore;
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
    if (!isAccessDenied(error)) throw error;
    throw await explainAccessDenied(new Set(actions.flatMap((action) => sheetIdOf(action) ?? [])));
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
  if (action.do !== "writeCells") return [action];
  const { area, cells } = action;
  const count = Math.ceil(Math.max(cellCount(area) / MOST_CELLS, costOf(action) / MOST_LETTERS));
  const rows = Math.max(1, Math.floor(cells.length / count));
  if (rows >= cells.length) return [action];
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
  const charted = unknownOn(actions, "removeCharts");
  const pictured = unknownOn(actions, "removePictures");
  const told = {
    charts: toldOf(actions, "removeCharts"),
    pictures: toldOf(actions, "removePictures"),
  };
  if (!adds && removed.length === 0 && charted.size + pictured.size === 0)
    return { ...nothingBefore, ...told };
  const sheets = adds ? context.workbook.worksheets.load("items/name") : undefined;
  const anchors = removed.map((name) => context.workbook.names.getItemOrNullObject(name).load("name"));
  const charts = [...charted].map((id) => ({
    id,
    charts: context.workbook.worksheets.getItem(id).charts.load("items/name"),
  }));
  const pictures = [...pictured].map((id) => ({
    id,
    shapes: context.workbook.worksheets.getItem(id).shapes.load("items/name"),
  }));
  await context.sync();
  return {
    pictures: new Map([
      ...told.pictures,
      ...pictures.map((one) => [one.id, namesOf(one.shapes.items)] as const),
    ]),
    sheetNames: sheets && new Set(sheets.items.map(({ name }) => name)),
    anchors: new Set(anchors.flatMap((anchor) => (anchor.isNullObject ? [] : [anchor.name]))),
    charts: new Map([...told.charts, ...charts.map((one) => [one.id, namesOf(one.charts.items)] as const)]),
  };
}

function namesOf(items: readonly { readonly name: string }[]): Set<string> {
  return new Set(items.map(({ name }) => name));
}

/** Sheets of whose charts or pictures nobody has told. */
function unknownOn(actions: readonly Action[], what: Removal["do"]): Set<string> {
  const ids = actions.flatMap((action) =>
    action.do === what && action.there === undefined && "id" in action.sheet ? [action.sheet.id] : [],
  );
  return new Set(ids);
}

function toldOf(actions: readonly Action[], what: Removal["do"]): Map<string, ReadonlySet<string>> {
  const told = actions.flatMap((action) =>
    action.do === what && action.there && "id" in action.sheet
      ? [[action.sheet.id, new Set(action.there)] as const]
      : [],
  );
  return new Map(told);
}

/** Removing what is gone already is done. */
function onlyWhatIsThere(action: Step, before: Before): Step[] {
  if (action.do === "removeAnchor") return before.anchors.has(action.name) ? [action] : [];
  if (!isRemoval(action)) return [action];
  const found = action.do === "removeCharts" ? before.charts : before.pictures;
  const there = "id" in action.sheet ? found.get(action.sheet.id) : undefined;
  const names = action.names.filter((name) => there?.has(name));
  return names.length > 0 ? [{ ...action, names }] : [];
}

function cutIntoBatches(actions: readonly Step[]): Step[][] {
  const batches: Step[][] = [[]];
  let room = MOST_LETTERS;
  for (const action of actions.flatMap(cutIntoPieces)) {
    const cost = costOf(action);
    if (cost > room && batches.at(-1)?.length) {
      batches.push([]);
      room = MOST_LETTERS;
    }
    batches.at(-1)?.push(action);
    room -= cost;
  }
  return batches;
}

/** Of a request, which says everything in letters: well below the 5 MB of Excel on the web, where many take three bytes. */
const MOST_LETTERS = 1_700_000;

/** What a call with its arguments takes, by and large; a chart is some eighty calls. */
const CALL = 250;
const CHART = 20_000;

function costOf(action: Step): number {
  if (action.do === "addPicture") return CALL + action.picture.data.length;
  if (action.do === "addChart") return CHART;
  if (action.do === "dressCells") return CALL * (1 + Object.keys(action.look).length);
  if (action.do !== "writeCells") return CALL;
  return action.cells.reduce(
    (sum, row) => row.reduce((letters, input) => letters + lettersOf(input), sum),
    CALL,
  );
}

/** With the quotes and the comma around it, which is all that a blank takes. */
function lettersOf(input: CellInput): number {
  if (input === null) return 5;
  if ("formula" in input) return input.formula.length + 4;
  return "text" in input ? input.text.length + 4 : 12;
}

function sheetIdOf(action: Action): string | undefined {
  if ("sheetId" in action) return action.sheetId;
  return "sheet" in action && "id" in action.sheet ? action.sheet.id : undefined;
}
