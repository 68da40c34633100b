import { areaOf, type Position } from "../../model/geometry";
import type { Sheet } from "../../model/sheet";
import { addSheet } from "../../model/sheets";
import { Workbook } from "../../model/workbook";
import type { AddinManifest } from "../ribbon/readManifest";
import type { Shortcut } from "../ribbon/readShortcuts";
import type { Scenario } from "../scenarios/scenario";
import type { Language } from "../words";
import type { Addin } from "./addin";
import type { HostChoice } from "./hosts";
import type { Preferences } from "./preferences";

/** A sentence above the grid: what went wrong, or what is worth knowing. */
export interface Notice {
  readonly severity: "error" | "warning" | "info";
  readonly text: string;
}

/** Whether what is open differs from the file it came from, or from the last download. */
export type Saved = "unchanged" | "changed" | "downloaded";

/** All that the page shows beside the workbook itself. */
export interface DeskState {
  readonly language: Language;
  readonly dark: boolean;
  /** Which Excel the page stands in for. */
  readonly hostChoice: HostChoice;
  readonly manifest: AddinManifest | undefined;
  /** Keys that run the add-in's commands. */
  readonly shortcuts: readonly Shortcut[];
  /** Whether the manifest has been looked for; until then no ribbon shows rather than a wrong one. */
  readonly manifestRead: boolean;
  readonly workbook: Workbook;
  /** Counts what happened to the workbook, so that what shows it is drawn anew. */
  readonly turn: number;
  readonly addin: Addin | undefined;
  readonly addinReady: boolean;
  readonly saved: Saved;
  /** What keeps the page busy, in words. */
  readonly busy: string | undefined;
  readonly active: Position;
  /** The text being typed, in the cell or in the formula bar. */
  readonly typing: string | undefined;
  /** Whether the next arrow goes to the end of its block: the End key was pressed. */
  readonly endMode: boolean;
  readonly calculating: boolean;
  readonly paneOpen: boolean;
  readonly paneWidth: number;
  readonly zoom: number;
  readonly notice: Notice | undefined;
  /** Whether the list of the add-in's requests shows. */
  readonly logOpen: boolean;
  /** The scenario being followed. */
  readonly scenario: Scenario | undefined;
  /** The cell whose note is shown because the pointer rests on it. */
  readonly hovered: Position | undefined;
  /** The header cell whose filter menu is open. */
  readonly filterOpen: Position | undefined;
  /** Counts scrolls, so that what floats over cells follows them. */
  readonly moved: number;
}

/** An empty workbook, shown until the first file is open. */
export function firstState({ language, dark, host }: Preferences): DeskState {
  return {
    language,
    dark,
    hostChoice: host,
    manifest: undefined,
    shortcuts: [],
    manifestRead: false,
    workbook: emptyWorkbook(),
    turn: 0,
    addin: undefined,
    addinReady: false,
    saved: "unchanged",
    busy: undefined,
    active: { row: 0, column: 0 },
    typing: undefined,
    endMode: false,
    calculating: false,
    paneOpen: true,
    paneWidth: 350,
    zoom: 1,
    notice: undefined,
    logOpen: false,
    scenario: undefined,
    hovered: undefined,
    filterOpen: undefined,
    moved: 0,
  };
}

function emptyWorkbook(): Workbook {
  const workbook = new Workbook();
  workbook.edit({ actor: "user", undo: false }, () => addSheet(workbook));
  return workbook;
}

export function activeCell(sheet: Sheet): Position {
  const { top, left } = sheet.selection[0] ?? areaOf(0, 0);
  return { row: top, column: left };
}
