import type { Chart } from "../../model/charts/chart";
import type { Drawing } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import type { Method, Parameter, Scalar } from "../../protocol/declaration";
import { method, write } from "../../protocol/members";
import { either } from "../../protocol/parameters";
import { invalidArgument, invalidOperation } from "../../protocol/problem";
import type { ApiSet } from "../../protocol/declaration";
import type { App } from "../app";
import { changeSheet } from "../change";
import { found } from "../collection";
import type { HandleOf, TypeName } from "../handles";
import { refuseProtected } from "../protected";

/** The way to a part of a chart: ["series", 0, "format", "line"]. */
export type ChartPath = readonly (string | number)[];

/** A chart, or what lies at the end of a path inside it. */
export interface ChartPlace {
  readonly sheet: Sheet;
  readonly number: number;
  readonly path: ChartPath;
}

/** Object types that stand for a part of a chart. */
export type ChartTypeName = {
  [K in TypeName]: HandleOf<K> extends ChartPlace ? K : never;
}[TypeName];

export const below = ({ sheet, number, path }: ChartPlace, ...steps: ChartPath): ChartPlace => ({
  sheet,
  number,
  path: [...path, ...steps],
});

export function drawingOf({ sheet, number }: Pick<ChartPlace, "sheet" | "number">): Drawing {
  return found(sheet.drawings.find((drawing) => drawing.number === number));
}

export function chartOf(place: ChartPlace): Chart {
  const { chart } = drawingOf(place);
  if (!chart) throw invalidOperation("Charts of this kind are kept in the file as they are.");
  return chart;
}

/** Labels of the whole chart are those of every series. */
function pathsOf(chart: Chart, path: ChartPath): ChartPath[] {
  if (path[0] !== "dataLabels") return [path];
  return chart.series.map((_series, index) => ["series", index, ...path]);
}

/** What lies at a path now; undefined when nothing of it was ever set. */
export function partAt(place: ChartPlace, ...steps: ChartPath): unknown {
  const chart = chartOf(place);
  const [path = []] = pathsOf(chart, [...place.path, ...steps]);
  return path.reduce<unknown>(
    (part, step) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    chart,
  );
}

function replaced(part: unknown, [step, ...rest]: ChartPath, value: unknown): unknown {
  if (step === undefined) return value;
  const inner = replaced((part as Record<string | number, unknown> | undefined)?.[step], rest, value);
  if (!Array.isArray(part)) return { ...(part as object | undefined), [step]: inner };
  return part.map((item: unknown, index) => (index === step ? inner : item));
}

export function changeDrawing(
  app: App,
  place: Pick<ChartPlace, "sheet" | "number">,
  patch: Partial<Drawing>,
): void {
  const { sheet } = place;
  refuseProtected(sheet, "allowEditObjects");
  const old = drawingOf(place);
  const drawings = sheet.drawings.map((drawing) => (drawing === old ? { ...drawing, ...patch } : drawing));
  changeSheet(app, sheet, "drawings", { drawings });
}

export function changeChart(app: App, place: ChartPlace, change: (chart: Chart) => Chart): void {
  changeDrawing(app, place, { chart: change(chartOf(place)) });
}

/** Puts a value at a path of the part; undefined takes it away. */
export function setPart(app: App, place: ChartPlace, steps: ChartPath, value: unknown): void {
  changeChart(app, place, (chart) =>
    pathsOf(chart, [...place.path, ...steps]).reduce<Chart>(
      (changed, path) => replaced(changed, path, value) as Chart,
      chart,
    ),
  );
}

/** A property that is kept under its own name; `standard` is what Excel says where nothing was set. */
export function kept<T, S = T>(
  set: ApiSet,
  parameter: Parameter<T>,
  name: string,
  standard: S | ((place: ChartPlace, app: App) => S),
): Scalar<ChartPlace & { readonly type: string }, App> {
  return write(
    set,
    parameter,
    (place, app) =>
      partAt(place, name) ??
      (typeof standard === "function"
        ? (standard as (place: ChartPlace, app: App) => S)(place, app)
        : standard),
    (place, value, app) => setPart(app, place, [name], value),
  );
}

/** A property that "" sets back to what Excel chooses. */
export const orAutomatic = <T>(parameter: Parameter<T>): Parameter<T | undefined> =>
  either((value): undefined => {
    if (value !== "") throw invalidArgument();
    return undefined;
  }, parameter);

export const noArguments = <K extends TypeName>(
  set: ApiSet,
  call: (item: HandleOf<K>, app: App) => unknown,
): Method<HandleOf<K>, App> => method(set, [], (item: HandleOf<K>, _none, app: App) => call(item, app));
