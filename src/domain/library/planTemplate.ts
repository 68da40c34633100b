import { columnLetter } from "../binding/area";
import { shiftDecimals } from "../numbers";
import type { RuleLanguage } from "../rules/words";
import type { CellInput, Look, SheetPlan } from "../scorecard/sheet/sheetPlan";
import { goalId } from "./goals";
import { numberFormatOf } from "./numberFormats";
import { lastDay, periodCode, periodName } from "./period";
import { planColumnKeys, planHeaders, planTexts, type PlanColumnKey } from "./planWords";
import { FIRST_ROW, layOut } from "./sheetLayout";
import type { Template, TemplateKpi, TemplatePeriod } from "./template";
import {
  directionWords,
  frequencies,
  importances,
  kinds,
  natures,
  perspectives,
  sources,
  units,
} from "./vocabulary";

export interface TemplateRequest {
  readonly template: Template;
  readonly period: TemplatePeriod;
  readonly language: RuleLanguage;
}

export function planSheetName({ template, period, language }: TemplateRequest): string {
  return `${template.words[language].position} ${periodCode(period)}`;
}

/** A whole KPI plan as a sheet, with live scores beside the actuals and the weights added up. */
export function planTemplate(request: TemplateRequest): SheetPlan {
  const { template, period, language } = request;
  const texts = planTexts[language];
  const words = { ...template.words[language], period: periodName(period, language) };
  const records = template.kpis.map((kpi, i) => recordOf(request, kpi, i));
  return layOut({
    title: texts.title(words),
    formLines: texts.formLines(words),
    columns: planColumnKeys.map((key) => {
      const [header, width] = planHeaders[language][key];
      return { header, width, ...dressed[key] };
    }),
    rows: records.map((record) => planColumnKeys.map((key) => record[key])),
    formats: [
      ...template.kpis.map((kpi) => planColumnKeys.map((key) => formatOf(kpi, key))),
      planColumnKeys.map((key) => totalFormats[key]),
    ],
    total: planColumnKeys.map((key) => totalsOf(template.kpis.length, texts.total)[key]),
    note: texts.note,
    footer: texts.footer,
  });
}

export type RecordCells = Readonly<Partial<Record<PlanColumnKey, CellInput>>>;

/** The row of one KPI; its score reads the cells beside it, wherever the columns stand. */
export function recordOf(
  { template, period, language }: TemplateRequest,
  kpi: TemplateKpi,
  i: number,
  columns: readonly string[] = planColumnKeys,
): RecordCells {
  const [name, definition] = kpi.words[language];
  const [start, floor, target, challenge] = kpi.levels.map((level) => levelInput(kpi, level));
  const counter = kpi.counter === undefined ? undefined : template.kpis[kpi.counter - 1];
  return {
    id: { text: `${template.code}-${i + 1}` },
    perspective: { text: perspectives[kpi.perspective][language] },
    name: { text: name },
    definition: { text: definition },
    importance: { text: importances[kpi.weight >= CORE_WEIGHT ? "core" : "other"][language] },
    kind: { text: kinds[kpi.kind][language] },
    nature: { text: natures[kpi.judged ? "judged" : "measured"][language] },
    direction: { text: directionWords[kpi.better][language] },
    unit: { text: units[kpi.unit][language] },
    ...(start && { start }),
    ...(floor && { floor }),
    ...(target && { target }),
    ...(challenge && { challenge }),
    weight: { number: shiftDecimals(kpi.weight, -2) },
    score: { formula: scoreFormula(FIRST_ROW + i, columns) },
    deadline: { number: lastDay(period) },
    source: { text: sources[kpi.source][language] },
    frequency: { text: frequencies[kpi.frequency][language] },
    owner: { text: template.words[language].position },
    parent: { text: goalId(kpi.perspective, period.year) },
    ...(counter && { counter: { text: counter.words[language][0] } }),
  };
}

/** What a core KPI weighs at least. */
const CORE_WEIGHT = 30;

export function levelInput({ unit }: TemplateKpi, level: number): CellInput {
  return { number: unit === "percent" ? shiftDecimals(level, -2) : level };
}

function cellName(key: PlanColumnKey, row: number, columns: readonly string[] = planColumnKeys): string {
  return `${columnLetter(columns.indexOf(key))}${row + 1}`;
}

/** Without an actual there is no score yet, and a real 0 counts. */
function scoreFormula(row: number, columns: readonly string[]): string {
  const at = (key: PlanColumnKey) => cellName(key, row, columns);
  const levels = ["actual", "target", "direction", "start", "floor", "challenge"] as const;
  return `=IF(${at("actual")}="","",KPI.SCORE(${levels.map(at).join(",")},,,"value"))`;
}

function totalsOf(count: number, label: string): RecordCells {
  const column = (key: PlanColumnKey) =>
    `${cellName(key, FIRST_ROW)}:${cellName(key, FIRST_ROW + count - 1)}`;
  return {
    id: { text: label },
    weight: { formula: `=SUM(${column("weight")})` },
    score: {
      formula: `=IF(COUNT(${column("score")})=0,"",KPI.TOTAL(${column("score")},${column("weight")}))`,
    },
  };
}

const totalFormats: Readonly<Partial<Record<PlanColumnKey, string>>> = { weight: "0%", score: "0.0" };

export function formatOf({ unit, levels }: TemplateKpi, key: PlanColumnKey): string | undefined {
  if (totalFormats[key]) return totalFormats[key];
  if (key === "deadline") return "yyyy-mm-dd";
  const isAmount = ["start", "floor", "target", "challenge", "actual"].includes(key);
  return isAmount ? numberFormatOf(unit, levels) : undefined;
}

const right: { readonly look: Look } = { look: { horizontal: "Right" } };
const centre: { readonly look: Look } = { look: { horizontal: "Center" } };
/** Where something is to be typed. */
const INPUT_FILL = "#FFF8E1";

/** How the cells of a column stand; text stands on the left. */
export const dressed: Readonly<
  Partial<Record<PlanColumnKey, { readonly look?: Look; readonly fill?: string }>>
> = {
  name: { look: { bold: true } },
  importance: centre,
  kind: centre,
  nature: centre,
  unit: centre,
  start: right,
  floor: right,
  target: { look: { horizontal: "Right", bold: true } },
  challenge: right,
  weight: right,
  actual: { ...right, fill: INPUT_FILL },
  score: right,
  deadline: centre,
  frequency: centre,
};
