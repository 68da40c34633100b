import type { TableReading } from "../binding/detection";
import type { Post } from "../binding/records/posts";
import type { ReadCell } from "../binding/snapshot";
import type { RecordRow } from "../binding/rows/tableRows";
import { isFailure, type Failure } from "../failure";
import { gradeOf } from "../grades/grade";
import type { Direction } from "../kpi/direction";
import { formatQuantity } from "../kpi/formatQuantity";
import { parseQuantity } from "../kpi/parseQuantity";
import { isQuantity } from "../kpi/quantity";
import { gradeOfPoints, isWeighted, meanOf } from "../overview/scopeTotals";
import { explainScore, type Explanation } from "../scoring/explain";
import type { ScoreMethod } from "../scoring/score";
import type { ScoringChoices } from "../scorecard/input/cardInput";
import { figureOut, type CardFigures } from "../scorecard/input/cardFigures";
import { readKpiCells, scoredRow, scoreRow, type NoScore, type ScoredRow } from "../scorecard/input/cardKpi";
import { asShown } from "./asShown";
import { methodResults, type MethodResult } from "./otherMethods";
import { scoreLine, type LinePoint } from "./scoreLine";
import { whatIfRange, type WhatIfRange } from "./whatIfRange";

export const levelFields = ["actual", "target", "start", "floor", "challenge"] as const;
export type LevelField = (typeof levelFields)[number];

/** One KPI among those of its person, and how this workbook scores. */
export interface AskedKpi {
  readonly table: TableReading;
  readonly post: Post;
  readonly record: RecordRow;
  readonly choices: ScoringChoices;
}

/** A score with what it comes to: of the cells as they are, or of a what-if. */
export interface KpiOutcome {
  readonly actual: number | undefined;
  readonly score: number | undefined;
  readonly grade: string | undefined;
  readonly belowFloor: boolean;
  readonly reachedChallenge: boolean;
  /** Points of the person's total. */
  readonly contribution: number | undefined;
  readonly total: number | undefined;
  readonly totalGrade: string | undefined;
  /** Of the person's weighted KPIs. */
  readonly missing: number;
}

/** Everything that the pane tells about one score. */
export interface KpiScore {
  readonly now: KpiOutcome;
  readonly direction: Direction | undefined;
  readonly method: ScoreMethod;
  readonly explanation: Explanation | undefined;
  readonly noScore: NoScore | undefined;
  /** Why the numbers give no score, where they can be read. */
  readonly failure: Failure | undefined;
  readonly cells: readonly {
    readonly field: LevelField | "weight";
    readonly text: string;
    readonly cell: ReadCell;
  }[];
  /** As a fraction of its scope. */
  readonly weight: number | undefined;
  /** Whether its table has weights at all. */
  readonly weighted: boolean;
  readonly unit: string;
  /** Undefined where there is no number to move: a milestone in words, or a target without a number. */
  readonly range: WhatIfRange | undefined;
  readonly line: readonly LinePoint[];
  /** Where the levels lie, in the target's unit. */
  readonly levels: Readonly<Partial<Record<LevelField, number>>>;
  readonly methods: readonly MethodResult[];
}

export function explainKpi(asked: AskedKpi): KpiScore {
  const { record, choices } = asked;
  const { scoring } = choices;
  const shown = asShown(record, scoring);
  const row = shown === record ? scoredRow(record, scoring) : scoreRow(shown, scoring);
  const read = readKpiCells(shown.cells);
  const explained = read && explainScore(read.cells, row.method, scoring.cap, scoring.curve);
  const figures = figureOut(asked.table, asked.post, choices);
  // A target alone says what would be counted, so that a what-if may be asked before there is an actual.
  const numbers = row.told ? undefined : (row.numbers ?? scoreRow(shown, scoring, 0).numbers);
  const actual = row.told ? undefined : row.numbers?.actual;
  const range = numbers && whatIfRange(numbers, actual, scoring.cap);
  const levels = numbers ? levelsOf(numbers, actual) : {};
  return {
    now: outcomeOf(asked, figures, row),
    ...{ direction: row.direction, method: row.method, noScore: row.noScore, range, levels },
    explanation: explained && !isFailure(explained) ? explained : undefined,
    failure: isFailure(explained) ? explained : undefined,
    cells: cellsOf(record),
    weight: figures.rows.find((one) => one.record === record)?.weight,
    weighted: isWeighted(asked.table),
    unit: numbers?.unit ?? "",
    line: range
      ? scoreLine(range, Object.values(levels), (value) => scoreRow(shown, scoring, value).score)
      : [],
    methods: read && !row.told ? methodResults(read.cells, row.method, scoring) : [],
  };
}

/** What the score, the grade and the person's total would be with another actual. Nothing is written. */
export function askWhatIf(asked: AskedKpi, actual: number): KpiOutcome {
  const { table, post, record, choices } = asked;
  const row = scoreRow(asShown(record, choices.scoring), choices.scoring, actual);
  const scored = (one: RecordRow) => (one === record ? row : scoredRow(one, choices.scoring));
  return outcomeOf(asked, figureOut(table, post, choices, scored), row);
}

function outcomeOf({ table, record, choices }: AskedKpi, figures: CardFigures, row: ScoredRow): KpiOutcome {
  const { score, attainment, belowFloor, reachedChallenge, numbers, told } = row;
  const own = figures.rows.find((one) => one.record === record);
  return {
    ...{ score, belowFloor, reachedChallenge, contribution: own?.contribution },
    actual: told ? undefined : numbers?.actual,
    grade:
      score === undefined || attainment === undefined
        ? undefined
        : gradeOf(attainment, choices.scoring.grades),
    ...(isWeighted(table) ? totalOf(figures) : plainTotal(figures, choices)),
    missing: figures.missing,
  };
}

type Total = Pick<KpiOutcome, "total" | "totalGrade">;

function totalOf({ total, grade }: CardFigures): Total {
  return { total, totalGrade: grade };
}

/** Without weights all KPIs count alike, as on the page that sums up the workbook. */
function plainTotal({ rows }: CardFigures, { scoring }: ScoringChoices): Total {
  const total = meanOf(rows.flatMap(({ score }) => score ?? []));
  return { total, totalGrade: total === undefined ? undefined : gradeOfPoints(total, scoring.grades) };
}

function levelsOf(
  numbers: NonNullable<ScoredRow["numbers"]>,
  actual: number | undefined,
): Partial<Record<LevelField, number>> {
  const { target, start, floor, challenge } = numbers;
  const all = { actual, target, start, floor, challenge };
  return Object.fromEntries(Object.entries(all).filter(([, level]) => level !== undefined));
}

function cellsOf({ cells }: RecordRow): KpiScore["cells"] {
  return [...levelFields, "weight" as const].flatMap((field) => {
    const cell = cells[field];
    if (!cell || cell.text.trim() === "") return [];
    const read = parseQuantity(cell.value);
    // Excel shows ### where a column is too narrow.
    const isHidden = /^#+$/.test(cell.text.trim());
    return [{ field, text: isHidden && isQuantity(read) ? formatQuantity(read) : cell.text.trim(), cell }];
  });
}
