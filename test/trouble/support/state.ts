import { isBlankCell } from "../../../src/workbench/model/cell";
import type { ConditionalFormat } from "../../../src/workbench/model/parts";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { tidyStyle } from "../../../src/workbench/model/style";
import type { Workbook } from "../../../src/workbench/model/workbook";
import { ownerOf } from "../../../src/application/notes/noteMark";
import type { Application } from "../../../src/application/application";

type Lines = readonly string[];

/** What the people who use the workbook own, and what the add-in put beside it, as lines one can compare. */
export interface WorkbookState {
  readonly users: Lines;
  readonly ours: Lines;
}

/** Ids are given anew with every attempt; two results are the same when only they differ. */
const sameId = (text: string): string => text.replace(/\bid\d+\b/g, "id").replace(/_KPI_id\d+/g, "_KPI_id");

const isOurs = ({ rule }: ConditionalFormat): boolean =>
  rule.kind === "custom" && rule.formula.includes("kpi.v1");

export function stateOf(workbook: Workbook): WorkbookState {
  const isCard = (sheet: Sheet): boolean => sheet.customProperties.has("kpi-workbook.scorecard");
  const users = workbook.sheets.filter((sheet) => !isCard(sheet));
  const cards = workbook.sheets.filter(isCard);
  const names = workbook.names.map((name) => ({
    ours: name.name.startsWith("_KPI_"),
    line: JSON.stringify(name),
  }));
  return {
    users: [
      ...users.flatMap((sheet) => sheetLines(workbook, sheet, (format) => !isOurs(format))),
      ...names.flatMap(({ ours, line }) => (ours ? [] : [line])),
    ],
    ours: [
      ...users.flatMap(({ name, conditionalFormats, customProperties, notes }) => [
        // Ours never lie on the same cells, so their order says nothing.
        ...conditionalFormats
          .filter(isOurs)
          .map(({ areas, rule }) => `${name} ${JSON.stringify([areas, rule])}`)
          .sort(),
        ...notes
          .filter(({ text }) => ownerOf(text) === "ours")
          .map((note) => `${name} ${JSON.stringify(note)}`)
          .sort(),
        ...[...customProperties].map((property) => `${name} ${property.join("=")}`),
      ]),
      ...cards.flatMap((sheet) => sheetLines(workbook, sheet, () => true)),
      ...names.flatMap(({ ours, line }) => (ours ? [line] : [])),
      ...[...workbook.settings].map(([name, value]) => `${name} ${JSON.stringify(value)}`),
    ].map(sameId),
  };
}

function sheetLines(
  workbook: Workbook,
  sheet: Sheet,
  counts: (format: ConditionalFormat) => boolean,
): string[] {
  const { name, merges, notes, validations, hyperlinks, freeze, rows, columns } = sheet;
  const cells = [...sheet.cells.entries()].flatMap(([row, column, cell]) => {
    const style = JSON.stringify(workbook.styles.get(cell.style));
    if (isBlankCell(cell) && cell.style === 0) return [];
    return [`${name} ${row},${column} ${cell.formula ?? JSON.stringify(cell.value)} ${style}`];
  });
  const formats = sheet.conditionalFormats.filter(counts).map(({ areas, rule, overlay, stopIfTrue }) => ({
    areas,
    rule,
    overlay: overlay && tidyStyle(overlay),
    stopIfTrue,
  }));
  const parts = {
    merges,
    notes: notes.filter(({ text }) => ownerOf(text) !== "ours"),
    validations,
    hyperlinks,
    freeze,
    rows: [...rows],
    columns: [...columns],
    formats,
  };
  return [
    ...cells.sort(),
    ...Object.entries(parts).map(([part, is]) => `${name} ${part} ${JSON.stringify(is)}`),
  ];
}

/** What the pane shows for good: tables, findings, what was found. Notices come and go. */
export function shownBy(application: Application): Lines {
  const { tables, candidates, findings, scorecards } = application.getState();
  return [
    ...tables.map(({ state, place, recordCount, weightTotal }) =>
      JSON.stringify({ state, place, recordCount, weightTotal }),
    ),
    ...(candidates ?? []).map(({ place, recordCount }) => `found ${JSON.stringify({ place, recordCount })}`),
    ...(findings ?? []).map(({ rule, place, data }) => JSON.stringify({ rule, place, data })),
    ...Object.values(scorecards),
  ];
}
