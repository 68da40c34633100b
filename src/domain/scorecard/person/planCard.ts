import { planColumns, type CardColumn } from "./cardColumns";
import { writeCharts } from "./cardCharts";
import { dressTable, writeBars } from "./cardDress";
import { figureOut } from "../input/cardFigures";
import { writePlan, writeSignatures, writeSummary } from "./cardForms";
import { HEADER_ROWS, lineBelow, resultTiles, writeHeader } from "./cardHeader";
import type { CardContext, CardInput } from "../input/cardInput";
import { writeLists } from "./cardLists";
import { writeNotes } from "./cardNotes";
import { cardCell, placeTable } from "./cardPlace";
import { writeSources } from "./cardSources";
import { writeTable } from "./cardTable";
import { Draft } from "../sheet/draft";
import { writeLogo } from "../sheet/logo";
import { endsOf, writeMovedCheck } from "../kept/movedRows";
import { writeGap, writeSectionGap } from "../sheet/section";
import { finishSheet } from "../sheet/finishSheet";
import type { SheetPlan } from "../sheet/sheetPlan";

/** The scorecard of one person, or of a table that names nobody, on a sheet of its own. */
export function planCard(input: CardInput): SheetPlan {
  const { context, subject } = input;
  const { table, words, fields, settings } = context;
  const columns = planColumns(table, words, fields);
  const draft = new Draft(settings.formulas, columns.length - 1);
  const bottom = writeCard(draft, input, columns, 0, settings.look === "compact" ? noForms : allForms);
  return finishSheet(draft, context, columns, {
    bottom,
    title: subject.name,
    header: { row: HEADER_ROWS, until: totalRow(input) },
    breaks: [],
  });
}

/** Many cards below each other, each on pages of its own. */
export function planReport(inputs: readonly CardInput[]): SheetPlan {
  const [first] = inputs;
  if (!first) throw new Error("a report needs somebody to report on");
  const { context } = first;
  const { table, words, fields, settings } = context;
  const columns = planColumns(table, words, fields);
  const draft = new Draft(settings.formulas, columns.length - 1);
  const breaks: number[] = [];
  let top = 0;
  for (const input of inputs) {
    if (top > 0) breaks.push(top);
    top = writeCard(draft, input, columns, top, settings.look === "compact" ? noForms : planOnly) + 2;
  }
  return finishSheet(draft, context, columns, { bottom: top - 2, title: table.title, breaks });
}

/** Which parts a card has beside its table, lists and summary. */
interface Forms {
  readonly charts: boolean;
  readonly plan: boolean;
}

const allForms: Forms = { charts: true, plan: true };
/** Hundreds of charts on one sheet make Excel slow to open it: a report has bars in its cells instead. */
const planOnly: Forms = { charts: false, plan: true };
const noForms: Forms = { charts: false, plan: false };

function totalRow({ context, post }: CardInput): number {
  const figures = figureOut(context.table, post, context.settings);
  return placeTable(figures, [], 0, HEADER_ROWS).total;
}

/** Answers its last row. */
function writeCard(
  draft: Draft,
  input: CardInput,
  columns: readonly CardColumn[],
  top: number,
  forms: Forms,
): number {
  const { context, subject } = input;
  const { table, words, settings } = context;
  const widths = columns.map(({ width }) => width);
  const figures = figureOut(table, input.post, settings);
  const place = placeTable(figures, columns, top, top + HEADER_ROWS);
  writeTable(draft, input, figures, place, columns);
  dressTable(draft, input, figures, place, columns);
  const total = cardCell(place, "weighted", place.total);
  if (!forms.charts) writeBars(draft, place, settings.accent);
  const { rows } = figures;
  const when = writeMovedCheck(draft, table, rows, endsOf(rows), place.work);
  writeHeader(draft, top, columns, {
    warning: { when, text: words.moved },
    ...{ above: lineAbove(context, words.card), name: subject.name, below: lineBelow(input) },
    tiles: resultTiles(draft, input, total, figures, place.work),
    accent: settings.accent,
  });
  writeLogo(draft, top, settings.logo, settings.company || words.logo);
  let next = place.total + 1;
  const gap = () => writeSectionGap(draft, next++);
  gap();
  next = writeLists(draft, figures, place, next, widths, words);
  if (forms.charts) {
    gap();
    next = writeCharts(draft, input, figures, place, next, widths);
  }
  if (settings.look === "detailed") {
    gap();
    next = writeSources(draft, input, figures, next, widths);
  }
  if (forms.plan) {
    gap();
    next = writePlan(draft, input, next, widths);
  }
  gap();
  next = writeSummary(draft, input, next, widths);
  next = writeSignatures(draft, { words, kept: input.kept }, next, widths);
  writeGap(draft, next++);
  return writeNotes(draft, input, figures, place, next) - 1;
}

/** 华东公司  ·  绩效评分卡 */
export function lineAbove({ settings: { company } }: CardContext, card: string): string {
  return [company, card].filter(Boolean).join("  ·  ");
}
