import type { Actor, ModelEvent } from "./events";
import { nextCommentId } from "./comments";
import { mapDrawingFormulas } from "./drawings";
import type { Drawing } from "./parts";
import { renameSheetInFormula } from "./references";
import { Refusal } from "./refusal";
import { Sheet, type Visibility } from "./sheet";
import { mapPartFormulas } from "./structureParts";
import type { Workbook } from "./workbook";

/** A protected workbook keeps its list of sheets. */
function refuseProtected(workbook: Workbook): void {
  if (workbook.protection.protected) throw new Refusal("protected");
}

/** Excel's rules for sheet names; "History" is a name it keeps for itself. */
export function checkSheetName(workbook: Workbook, name: string, except?: Sheet): void {
  if (name.trim() === "") throw new Refusal("sheetNameEmpty");
  if (name.length > 31) throw new Refusal("sheetNameLong");
  if (/[\\/?*[\]:]/.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new Refusal("sheetNameCharacters");
  if (name.toLowerCase() === "history") throw new Refusal("sheetNameReserved");
  const taken = workbook.sheetByName(name);
  if (taken && taken !== except) throw new Refusal("sheetNameTaken");
}

const event = (
  what: Extract<ModelEvent, { type: "sheet" }>["what"],
  sheetId: string,
  actor: Actor,
  before?: string,
): ModelEvent => ({
  type: "sheet",
  what,
  sheetId,
  actor,
  ...(before !== undefined && { before }),
});

/** Adds an empty sheet; without a name it is Sheet1, Sheet2, …; without a place it goes last. */
export function addSheet(workbook: Workbook, name?: string, at = workbook.sheets.length): Sheet {
  refuseProtected(workbook);
  const wanted = name ?? freeName(workbook, (n) => `Sheet${n}`);
  checkSheetName(workbook, wanted);
  const sheet = workbook.newSheet(wanted);
  placeSheet(workbook, sheet, at);
  return sheet;
}

function freeName(workbook: Workbook, candidate: (n: number) => string): string {
  for (let n = 1; ; n++) {
    if (!workbook.sheetByName(candidate(n))) return candidate(n);
  }
}

function placeSheet(workbook: Workbook, sheet: Sheet, at: number): void {
  workbook.edit({ actor: workbook.actor, undo: "add sheet" }, () => {
    const sheets = [...workbook.sheets.slice(0, at), sheet, ...workbook.sheets.slice(at)];
    workbook.change(workbook, { sheets }, event("added", sheet.id, workbook.actor));
    if (workbook.activeSheetId === "") workbook.activeSheetId = sheet.id;
  });
}

/** Deletes a sheet; Excel cannot undo that, so what was done before cannot be undone either. */
export function deleteSheet(workbook: Workbook, sheet: Sheet): void {
  refuseProtected(workbook);
  const visible = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (visible.length === 0) throw new Refusal("lastSheet");
  workbook.edit({ actor: workbook.actor, undo: false }, () => {
    const index = workbook.sheets.indexOf(sheet);
    const sheets = workbook.sheets.filter((other) => other !== sheet);
    const tables = workbook.tables.filter((table) => table.sheetId !== sheet.id);
    const names = workbook.names.filter((name) => name.sheetId !== sheet.id);
    workbook.change(workbook, { sheets, tables, names }, event("deleted", sheet.id, workbook.actor));
    rewriteFormulas(workbook, (formula) => renameSheetInFormula(formula, sheet.name, undefined));
    if (workbook.activeSheetId === sheet.id) {
      const next = sheets.slice(index).find((other) => other.visibility === "Visible") ?? visible.at(-1);
      if (next) activateSheet(workbook, next);
    }
  });
  workbook.forgetUndo();
}

export function renameSheet(workbook: Workbook, sheet: Sheet, name: string): void {
  if (sheet.name === name) return;
  refuseProtected(workbook);
  checkSheetName(workbook, name, sheet);
  workbook.edit({ actor: workbook.actor, undo: "rename sheet" }, () => {
    const before = sheet.name;
    workbook.change(sheet, { name }, event("renamed", sheet.id, workbook.actor, before));
    rewriteFormulas(workbook, (formula) => renameSheetInFormula(formula, before, name));
  });
}

/** Formulas of cells, names and sheet parts of the whole workbook. */
function rewriteFormulas(workbook: Workbook, rewrite: (formula: string) => string): void {
  for (const sheet of workbook.sheets) {
    const entries = [...sheet.cells.entries()].flatMap(([row, column, cell]) => {
      if (cell.formula === undefined) return [];
      const formula = rewrite(cell.formula);
      return formula === cell.formula
        ? []
        : [
            [
              row,
              column,
              { ...cell, formula, changed: { ...cell.changed, content: true as const } },
            ] as const,
          ];
    });
    if (entries.length > 0) workbook.replaceCells(sheet, entries, "contents");
    mapPartFormulas(workbook, sheet, rewrite);
  }
  workbook.change(workbook, {
    names: workbook.names.map((name) => ({ ...name, formula: rewrite(name.formula) })),
  });
}

export function moveSheet(workbook: Workbook, sheet: Sheet, to: number): void {
  refuseProtected(workbook);
  workbook.edit({ actor: workbook.actor, undo: "move sheet" }, () => {
    const others = workbook.sheets.filter((other) => other !== sheet);
    const sheets = [...others.slice(0, to), sheet, ...others.slice(to)];
    workbook.change(workbook, { sheets }, event("moved", sheet.id, workbook.actor));
  });
}

export function setVisibility(workbook: Workbook, sheet: Sheet, visibility: Visibility): void {
  refuseProtected(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (visibility !== "Visible" && others.length === 0) throw new Refusal("lastSheet");
  workbook.edit({ actor: workbook.actor, undo: "hide sheet" }, () => {
    workbook.change(sheet, { visibility }, event("visibility", sheet.id, workbook.actor));
    const next = others[0];
    if (visibility !== "Visible" && workbook.activeSheetId === sheet.id && next)
      activateSheet(workbook, next);
  });
}

/** Shows a sheet; no undo step, as in Excel. */
export function activateSheet(workbook: Workbook, sheet: Sheet): void {
  if (workbook.activeSheetId === sheet.id) return;
  workbook.edit({ actor: workbook.actor, undo: false }, () => {
    const before = workbook.activeSheetId;
    workbook.activeSheetId = sheet.id;
    workbook.record(undefined, event("activated", sheet.id, workbook.actor, before));
  });
}

/** What a copy shares with its sheet; lists are never changed in place, so they may be the same ones. */
const COPIED = [
  "visibility",
  "tabColor",
  "showGridlines",
  "defaultColumnWidth",
  "defaultRowHeight",
  "columns",
  "rows",
  "merges",
  "freeze",
  "validations",
  "notes",
  "hyperlinks",
  "autoFilter",
  "filters",
  "showHeadings",
  "rowBreaks",
  "columnBreaks",
  "pageLayout",
  "protection",
] as const satisfies readonly (keyof Sheet)[];

/** A copy with everything on it but its custom properties, which Excel does not copy either. */
export function copySheet(workbook: Workbook, sheet: Sheet, at = workbook.sheets.length): Sheet {
  refuseProtected(workbook);
  const base = sheet.name.slice(0, 26);
  const copy = workbook.newSheet(freeName(workbook, (n) => `${base} (${n + 1})`));
  for (const [row, column, cell] of sheet.cells.entries()) {
    copy.cells.set(row, column, { ...cell, changed: { content: true, style: true } });
  }
  Object.assign(copy, Object.fromEntries(COPIED.map((part) => [part, sheet[part]])));
  copy.drawings = copiedDrawings(sheet, copy.name);
  copy.conditionalFormats = sheet.conditionalFormats.map(({ origin: _origin, ...format }, index) => ({
    ...format,
    key: `${copy.id}-${index}`,
  }));
  placeSheet(workbook, copy, at);
  copyTables(workbook, sheet, copy);
  copyComments(workbook, sheet, copy);
  return copy;
}

/** Charts of the copy show the copy's cells. */
function copiedDrawings(sheet: Sheet, name: string): readonly Drawing[] {
  const drawings = mapDrawingFormulas(sheet.drawings, (formula) =>
    renameSheetInFormula(formula, sheet.name, name),
  );
  return drawings.map(({ origin: _origin, ...drawing }) => drawing);
}

/** Conversations go on apart, under ids of their own. */
function copyComments(workbook: Workbook, sheet: Sheet, copy: Sheet): void {
  for (const { replies, ...comment } of sheet.comments) {
    copy.comments = [...copy.comments, { ...comment, id: nextCommentId(workbook), replies: [] }];
    for (const reply of replies) {
      const [last] = copy.comments.slice(-1);
      const id = nextCommentId(workbook);
      if (last)
        copy.comments = [
          ...copy.comments.slice(0, -1),
          { ...last, replies: [...last.replies, { ...reply, id }] },
        ];
    }
  }
}

function copyTables(workbook: Workbook, sheet: Sheet, copy: Sheet): void {
  const taken = new Set(workbook.tables.map(({ name }) => name.toLowerCase()));
  const copies = workbook.tables
    .filter((table) => table.sheetId === sheet.id)
    .map((table) => {
      let n = 1;
      while (taken.has(`${table.name}_${n}`.toLowerCase())) n++;
      taken.add(`${table.name}_${n}`.toLowerCase());
      return { ...table, id: `${copy.id}-${table.id}`, name: `${table.name}_${n}`, sheetId: copy.id };
    });
  if (copies.length === 0) return;
  workbook.edit({ actor: workbook.actor, undo: false }, () => {
    const tables = [...workbook.tables, ...copies];
    workbook.change(workbook, { tables }, { type: "workbookParts", part: "tables", actor: workbook.actor });
  });
}
