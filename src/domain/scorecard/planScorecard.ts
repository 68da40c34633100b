import type { Area } from "../binding/area";
import type { TableReading } from "../binding/detection";
import { defaultGrades } from "../grades/grade";
import { weightTolerance } from "../weights/weightSum";
import { planColumns, type CardKey } from "./cardColumns";
import { cardCell, cardRange, planRecord, planWeights, type CardPlace } from "./cardRows";
import { planFooter } from "./cardFooter";
import { bandLooks, bodyLooks } from "./cardLooks";
import { FIRST_ROW, HEADER_ROW, SOURCE_ROW, TITLE_ROW } from "./cardLayout";
import { quoteText } from "./references";
import { commentKeys, keepInput, type KeptTexts } from "./keptTexts";
import { textCell, type CellInput, type PlannedCell, type SheetPlan } from "./sheetPlan";
import type { FieldWords, ScorecardWords } from "./words";

export interface ScorecardInput {
  readonly table: TableReading;
  readonly words: ScorecardWords;
  readonly fields: FieldWords;
  /** What people typed on the card so far. */
  readonly kept: KeptTexts;
  /** The number format of a cell of the table. */
  readonly formatAt: (row: number, column: number) => string | undefined;
}

/** The scorecard of one table: a sheet that follows the table and keeps what was typed on it. */
export function planScorecard(input: ScorecardInput): SheetPlan {
  const { table, words, fields, kept } = input;
  const columns = planColumns(table, words, fields);
  const columnOf = new Map(columns.map((column) => [column.key, column]));
  const last = FIRST_ROW + table.records.length - 1;
  const place: CardPlace = { first: FIRST_ROW, last, columnOf };
  const footer = planFooter(words, kept, last + 3, columns);
  const cells = [
    ...planBand(input, place),
    ...columns.map(({ column, header }) => textCell(HEADER_ROW, column, header)),
    ...planRecords(input, place),
    ...planTotal(words, place),
    ...footer.cells,
  ];
  const area: Area = { top: 0, left: 0, bottom: footer.bottom, right: columns.length - 1 };
  return {
    area,
    cells,
    looks: [...bandLooks(columns), ...bodyLooks(input, place, columns), ...footer.looks],
    page: {
      orientation: "Landscape",
      printArea: area,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      freezeRows: HEADER_ROW + 1,
      footer: "&P / &N",
    },
  };
}

/** What the card is, where its figures come from, and the result. */
function planBand({ table, words }: ScorecardInput, place: CardPlace): PlannedCell[] {
  const total = cardCell(place, "weighted", place.last + 1);
  const at = (key: CardKey) => place.columnOf.get(key)?.column ?? 0;
  return [
    textCell(TITLE_ROW, 0, words.titleOf({ table: table.title })),
    textCell(SOURCE_ROW, 0, `${words.source}: ${table.sheetName}`),
    { row: TITLE_ROW, column: at("weighted"), input: { formula: `=${total}` } },
    { row: TITLE_ROW, column: at("comment"), input: { formula: gradeFormula(total, words) } },
    textCell(SOURCE_ROW, at("weighted"), words.total),
    textCell(SOURCE_ROW, at("comment"), words.grade),
  ];
}

/** Points are a hundred times the attainment that grades are on. Only binary noise is rounded away. */
function gradeFormula(total: string, words: ScorecardWords): string {
  const chain = [...defaultGrades]
    .sort((a, b) => a.from - b.from)
    .reduce(
      (rest, { name, from }) =>
        Number.isFinite(from)
          ? `IF(ROUND(${total},9)>=${Math.round(from * 1e4) / 100},${quoteText(words.grades[name])},${rest})`
          : quoteText(words.grades[name]),
      `""`,
    );
  return `=IF(ISNUMBER(${total}),${chain},"")`;
}

function planRecords({ table, words, kept }: ScorecardInput, place: CardPlace): PlannedCell[] {
  const weights = planWeights(table);
  const keys = commentKeys(table.records.map(({ cells }) => cells.name?.text.trim() ?? ""));
  return table.records.flatMap((record, i) => {
    const row = place.first + i;
    const inputs = planRecord(table, record, row, place, words, weights);
    const comment = kept.comments.get(keys[i] ?? "");
    const all = { ...inputs, ...(comment === undefined ? {} : { comment: keepInput(comment) }) };
    return (Object.entries(all) as [CardKey, CellInput][]).flatMap(([key, value]) => {
      const column = place.columnOf.get(key)?.column;
      return column === undefined ? [] : [{ row, column, input: value }];
    });
  });
}

function planTotal(words: ScorecardWords, place: CardPlace): PlannedCell[] {
  const row = place.last + 1;
  const at = (key: CardKey) => place.columnOf.get(key)?.column ?? 0;
  const weight = cardCell(place, "weight", row);
  const tolerance = weightTolerance(place.last - place.first + 1) / 100;
  const total = `IF(COUNT(${cardRange(place, "weighted")})=0,"",SUM(${cardRange(place, "weighted")}))`;
  return [
    textCell(row, at("name"), words.total),
    { row, column: at("weight"), input: { formula: `=SUM(${cardRange(place, "weight")})` } },
    { row, column: at("weighted"), input: { formula: `=${total}` } },
    {
      row,
      column: at("comment"),
      input: { formula: `=IF(ABS(${weight}-1)<=${tolerance},"",${quoteText(words.weightsNote)})` },
    },
  ];
}
