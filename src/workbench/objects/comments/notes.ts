import type { Note } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { integer, either, handleOf, text } from "../../protocol/parameters";
import { method, read, write } from "../../protocol/members";
import { invalidOperation, unsupported } from "../../protocol/problem";
import type { App } from "../app";
import { changeSheet } from "../change";
import { found } from "../collection";
import { declareClass } from "../declare";
import { handle, rangeOn, type HandleOf } from "../handles";
import { refuseProtected } from "../protected";
import { AUTHOR, cellOf, checkContent } from "./threads";

/*
 * The old kind of remark: one text on one cell, without answers. The Office.js on npm does not have these two classes
 * yet (src/workbench/library/notes.ts), so they are compared with Microsoft's type declarations alone.
 */

type NoteHandle = HandleOf<"Note">;

const cell = either(handleOf<HandleOf<"Range">>("Range"), text);

const noteHandle = (sheet: Sheet, { at }: Note): NoteHandle => handle("Note", { sheet, at });

const noteOf = ({ sheet, at }: NoteHandle): Note =>
  found(sheet.notes.find((note) => note.at.row === at.row && note.at.column === at.column));

function changeNote(app: App, item: NoteHandle, change: (note: Note) => Note | undefined): void {
  const note = noteOf(item);
  const { sheet } = item;
  refuseProtected(sheet, "allowEditObjects");
  const notes = sheet.notes.flatMap((other) => (other === note ? (change(note) ?? []) : [other]));
  changeSheet(app, sheet, "notes", { notes });
}

/** Excel on the web has neither box nor eye for notes: to read them there is an error, so `load()` of everything is. */
const notOnTheWeb = read<NoteHandle, App>("1.18", () => {
  throw unsupported();
});

export const note = declareClass("Note", {
  scalars: {
    authorName: read("1.18", (item) => noteOf(item).author),
    content: write(
      "1.18",
      text,
      (item) => noteOf(item).text,
      (item, content, app) => changeNote(app, item, (old) => ({ ...old, text: checkContent(content) })),
    ),
    height: notOnTheWeb,
    visible: notOnTheWeb,
    width: notOnTheWeb,
  },
  methods: {
    delete: method("1.18", [], (item, _none, app) => changeNote(app, item, () => undefined)),
    getLocation: method("1.18", [], ({ sheet, at: { row, column } }) =>
      rangeOn(sheet, { top: row, bottom: row, left: column, right: column }),
    ),
  },
});

type Notes = HandleOf<"NoteCollection">;

const notesOf = (app: App, { sheet }: Notes): NoteHandle[] =>
  (sheet ? [sheet] : app.workbook.sheets).flatMap((one) => one.notes.map((item) => noteHandle(one, item)));

function addNote(app: App, { sheet: owner }: Notes, place: HandleOf<"Range"> | string, written: string) {
  const { sheet, at } = cellOf(app, owner, place);
  refuseProtected(sheet, "allowEditObjects");
  const isTaken = [...sheet.comments, ...sheet.notes].some(
    (other) => other.at.row === at.row && other.at.column === at.column,
  );
  if (isTaken) throw invalidOperation("The cell has a comment or a note already.");
  const added: Note = { at, author: AUTHOR[app.dataLocale], text: checkContent(written) };
  changeSheet(app, sheet, "notes", { notes: [...sheet.notes, added] });
  return noteHandle(sheet, added);
}

function find(app: App, { sheet: owner }: Notes, key: string): NoteHandle | null {
  const { sheet, at } = cellOf(app, owner, key);
  const there = sheet.notes.find((one) => one.at.row === at.row && one.at.column === at.column);
  return there ? noteHandle(sheet, there) : null;
}

export const noteCollection = declareClass("NoteCollection", {
  items: (notes, app) => notesOf(app, notes),
  methods: {
    add: method("1.18", [cell, text], (notes, [at, written], app) => addNote(app, notes, at, written)),
    getCount: method("1.18", [], (notes, _none, app) => notesOf(app, notes).length),
    getItem: method("1.18", [text], (notes, [key], app) => found(find(app, notes, key))),
    getItemAt: method("1.18", [integer], (notes, [index], app) => found(notesOf(app, notes)[index])),
    getItemOrNullObject: method("1.18", [text], (notes, [key], app) => find(app, notes, key)),
  },
});
