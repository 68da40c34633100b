import { parseArea, splitSheet } from "../model/address";
import type { Area } from "../model/geometry";
import type { Sheet } from "../model/sheet";
import { displayText } from "../model/text";
import type { Scalar } from "../model/values";
import type { Workbook } from "../model/workbook";
import type { Host } from "../session/host";
import type { Desk } from "./desk/desk";
import { makeFile, openBytes } from "./desk/documents";
import { perform } from "./desk/perform";
import { findControl, press } from "./desk/ribbonActions";
import { goToSheet } from "./desk/sheetActions";

/** What a cell holds and shows. */
export interface ReadCell {
  readonly value: Scalar;
  readonly formula: string | undefined;
  readonly text: string;
  /** What the grid draws: ### for a number that has no room. */
  readonly drawn: string;
}

/**
 * The page for tests in a browser: only what a person could do, along the same paths. Addresses may name their
 * sheet ('一季度'!C5); without one they are on the active sheet.
 */
export interface Driver {
  /** Settled when the first workbook is on the screen and the add-in is ready for commands. */
  readonly ready: Promise<void>;
  readonly host: Host | undefined;
  readonly workbook: Workbook;
  readonly sheets: readonly string[];
  typeInto(sheet: string, address: string, text: string): void;
  read(address: string): ReadCell;
  select(address: string): void;
  activate(sheet: string): void;
  clickRibbon(controlId: string): Promise<void>;
  undo(): void;
  redo(): void;
  open(bytes: Uint8Array, name: string): Promise<boolean>;
  download(): Promise<Uint8Array>;
  /** The sentence of the message bar, if one shows. */
  readonly notice: string | undefined;
  /** Where a cell is on the screen, for pictures and for the mouse. */
  rectOf(address: string): DOMRect | undefined;
}

declare global {
  interface Window {
    workbench: Driver;
  }
}

export function createDriver(desk: Desk, started: Promise<void>): Driver {
  const placeOf = (address: string): { sheet: Sheet; area: Area } => {
    const { sheet: name, rest } = splitSheet(address);
    const sheet = name === undefined ? desk.sheet : desk.workbook.sheetByName(name);
    const area = parseArea(rest);
    if (!sheet || !area) throw new Error(`no such place: ${address}`);
    return { sheet, area };
  };
  const sheetOf = (name: string): Sheet => {
    const sheet = desk.workbook.sheetByName(name);
    if (!sheet) throw new Error(`no such sheet: ${name}`);
    return sheet;
  };
  return {
    ready: Promise.all([
      desk.onScreen,
      started.then(() => desk.state.addin?.host.readiness.when("commands")),
    ]).then(() => undefined),
    get host() {
      return desk.state.addin?.host;
    },
    get workbook() {
      return desk.workbook;
    },
    get sheets() {
      return desk.workbook.sheets.map(({ name }) => name);
    },
    get notice() {
      return desk.state.notice?.text;
    },
    typeInto(sheet, address, text) {
      const { area } = placeOf(address);
      const { id } = sheetOf(sheet);
      desk.goTo(sheetOf(sheet), { ...area, bottom: area.top, right: area.left });
      perform(desk, { kind: "type", sheetId: id, row: area.top, column: area.left, text, everywhere: false });
    },
    read(address) {
      const { sheet, area } = placeOf(address);
      const value = sheet.valueAt(area.top, area.left);
      const { numberFormat } = desk.workbook.styles.get(sheet.styleAt(area.top, area.left));
      return {
        value,
        formula: sheet.cellAt(area.top, area.left).formula,
        text: displayText(value, numberFormat, desk.state.language),
        drawn: desk.grid?.textAt(sheet.id, { row: area.top, column: area.left }) ?? "",
      };
    },
    select(address) {
      const { sheet, area } = placeOf(address);
      desk.goTo(sheet, area);
    },
    activate: (sheet) => goToSheet(desk, sheetOf(sheet)),
    clickRibbon(controlId) {
      const control = findControl(desk, controlId);
      if (!control) throw new Error(`no such ribbon control: ${controlId}`);
      return press(desk, control);
    },
    undo: () => desk.undo(),
    redo: () => desk.redo(),
    open: (bytes, name) => openBytes(desk, bytes, name),
    download: () => makeFile(desk),
    rectOf(address) {
      desk.grid?.update();
      const { area } = placeOf(address);
      return desk.grid?.rectOnPage({ row: area.top, column: area.left });
    },
  };
}
