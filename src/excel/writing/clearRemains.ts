import type { Action } from "../../application/actions";
import { chartNames } from "../../domain/scorecard/person/cardCharts";
import { LOGO_NAME } from "../../domain/scorecard/sheet/logo";
import { runWriting } from "../run";

/** What was in the workbook before a list of actions began. */
export interface Before {
  /** Only where sheets are added. */
  readonly sheetNames: ReadonlySet<string> | undefined;
  readonly anchors: ReadonlySet<string>;
  /** Names of charts, by the id of their sheet. */
  readonly charts: ReadonlyMap<string, ReadonlySet<string>>;
  readonly pictures: ReadonlyMap<string, ReadonlySet<string>>;
}

export const nothingBefore: Before = {
  ...{ sheetNames: undefined, anchors: new Set(), charts: new Map(), pictures: new Map() },
};

/**
 * Takes away what a list of actions left half done when it failed: nobody finds half of a sheet, a name of ours that
 * leads nowhere, or a conditional format without a rule. It is tried once; when Excel refuses this too, so be it.
 */
export async function clearRemains(actions: readonly Action[], before: Before): Promise<void> {
  const remains = actions.filter((action) => action.do !== "writeCells");
  const sheets = remains.flatMap((action) => (action.do === "addSheet" ? [action.name] : []));
  const anchors = remains.flatMap((action) => (isNaming(action) ? [action.name] : []));
  const highlighted = remains.flatMap((action) => (action.do === "addHighlight" ? [action.sheetId] : []));
  await runWriting(async (context) => {
    const found = [
      ...(before.sheetNames ? sheets.map((name) => findSheet(context, name)) : []),
      ...anchors.map((name) => context.workbook.names.getItemOrNullObject(name).load("name")),
    ];
    const drawings = findDrawings(context, before);
    const formats = await findEmptyRules(context, new Set(highlighted));
    for (const item of found) if (!item.isNullObject && isNew(item, before)) item.delete();
    for (const drawing of drawings()) drawing.delete();
    for (const format of formats) format.delete();
    await context.sync();
  }).catch(() => undefined);
}

/**
 * Charts and pictures that came without getting their name: nothing would ever find them again. Those that have it
 * are of use, and the next run replaces them.
 */
function findDrawings(
  { workbook }: Excel.RequestContext,
  { charts, pictures }: Before,
): () => (Excel.Chart | Excel.Shape)[] {
  const isStray = ({ name }: { readonly name: string }, known: ReadonlySet<string>) =>
    !known.has(name) && !ourNames.has(name);
  const reads = [
    ...[...charts].map(([id, known]) => {
      const found = workbook.worksheets.getItem(id).charts.load("items/name");
      return () => found.items.filter((chart) => isStray(chart, known));
    }),
    ...[...pictures].map(([id, known]) => {
      const found = workbook.worksheets.getItem(id).shapes.load("items/name");
      return () => found.items.filter((shape) => isStray(shape, known));
    }),
  ];
  return () => reads.flatMap((read): (Excel.Chart | Excel.Shape)[] => read());
}

const ourNames: ReadonlySet<string> = new Set([...chartNames, LOGO_NAME]);

function isNaming(action: Action): action is Extract<Action, { do: "setAnchor" | "nameCells" }> {
  return action.do === "setAnchor" || action.do === "nameCells";
}

type Found = Excel.Worksheet | Excel.NamedItem;

const findSheet = ({ workbook }: Excel.RequestContext, name: string): Excel.Worksheet =>
  workbook.worksheets.getItemOrNullObject(name).load("name");

const isNew = ({ name }: Found, { sheetNames, anchors }: Before): boolean =>
  !sheetNames?.has(name) && !anchors.has(name);

/** Conditional formats that were added and never got their rule; the last first, since each moves those after it. */
async function findEmptyRules(
  context: Excel.RequestContext,
  sheetIds: ReadonlySet<string>,
): Promise<Excel.ConditionalFormat[]> {
  const collections = [...sheetIds].map((id) =>
    context.workbook.worksheets.getItem(id).getRange().conditionalFormats.load("items/type"),
  );
  await context.sync();
  const custom = collections.flatMap((formats) =>
    formats.items.flatMap(({ type }, place) => {
      if (type !== "Custom") return [];
      const format = formats.getItemAt(place);
      format.custom.rule.load("formula");
      return [format];
    }),
  );
  await context.sync();
  return custom.filter(({ custom: { rule } }) => !rule.formula).reverse();
}
