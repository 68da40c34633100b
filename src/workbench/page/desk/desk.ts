import type { ModelEvent } from "../../model/events";
import { MAX_COLUMNS, MAX_ROWS, areaOf, type Area, type Position } from "../../model/geometry";
import { Refusal } from "../../model/refusal";
import type { Sheet } from "../../model/sheet";
import { activateSheet, addSheet } from "../../model/sheets";
import { Workbook } from "../../model/workbook";
import { select } from "../../model/writing";
import type { FunctionsJson } from "../../formulas";
import { withWholeMerges } from "../actions/places";
import type { OfferedFunction } from "../grid/functionHints";
import type { GridView } from "../grid/gridView";
import { localUrl, readManifest } from "../ribbon/readManifest";
import { wordsOf, type Language, type Words } from "../words";
import { Addin } from "./addin";
import type { DeskState, Notice } from "./deskState";
import { remember } from "./preferences";
import { Store } from "./store";

/** What the page needs of the functions' metadata: to call them, and to offer them. */
type Functions = FunctionsJson & { readonly functions: readonly OfferedFunction[] };

export interface DeskOptions {
  readonly language: Language;
  readonly dark: boolean;
}

/** Where one works: the open workbook, the add-in beside it, the grid that shows it, and what the page shows of them. */
export class Desk {
  readonly store: Store<DeskState>;
  /** Set while the page has a grid on the screen. */
  grid: GridView | undefined;
  private functions: Functions = { functions: [] };
  private unlisten: (() => void)[] = [];
  private telling = 0;

  constructor({ language, dark }: DeskOptions) {
    this.store = new Store<DeskState>({
      language,
      dark,
      manifest: undefined,
      manifestRead: false,
      workbook: emptyWorkbook(),
      turn: 0,
      addin: undefined,
      addinReady: false,
      saved: "unchanged",
      busy: undefined,
      active: { row: 0, column: 0 },
      typing: undefined,
      calculating: false,
      paneOpen: true,
      paneWidth: 350,
      zoom: 1,
      notice: undefined,
      hovered: undefined,
      moved: 0,
    });
  }

  get state(): DeskState {
    return this.store.get();
  }

  get words(): Words {
    return wordsOf(this.state.language);
  }

  get workbook(): Workbook {
    return this.state.workbook;
  }

  get sheet(): Sheet {
    return this.workbook.activeSheet;
  }

  /** Reads the add-in's manifest and its functions' metadata; without them the page is a plain spreadsheet. */
  async readAddin(): Promise<void> {
    try {
      const text = await fetchText("/manifest.xml");
      const manifest = readManifest(new DOMParser().parseFromString(text, "text/xml"), this.state.language);
      this.store.set({ manifest });
      if (manifest.functionsUrl)
        this.functions = JSON.parse(await fetchText(localUrl(manifest, manifest.functionsUrl))) as Functions;
    } catch {
      this.notify("warning", this.words.ribbon.noManifest);
    } finally {
      this.store.set({ manifestRead: true });
    }
  }

  /** Puts a workbook on the desk with a fresh add-in beside it. */
  show(workbook: Workbook): void {
    this.leave();
    const active = activeCell(workbook.activeSheet);
    this.store.set({
      workbook,
      active,
      saved: "unchanged",
      typing: undefined,
      notice: undefined,
      hovered: undefined,
    });
    this.unlisten.push(workbook.listen((events) => this.onEvents(events)));
    this.startAddin();
    this.showOnGrid();
    workbook.recalculate();
    this.tellTurn();
  }

  /** Draws the workbook, once there is a grid to draw it on. */
  showOnGrid(): void {
    const { workbook, language, manifest } = this.state;
    this.grid?.show(workbook, language);
    if (manifest?.namespace) this.grid?.offerFunctions(manifest.namespace, this.functions.functions);
  }

  private leave(): void {
    for (const end of this.unlisten) end();
    this.unlisten = [];
    this.state.addin?.close();
    this.store.set({ addin: undefined, addinReady: false });
  }

  private startAddin(): void {
    const { manifest, workbook, language, paneOpen } = this.state;
    if (!manifest) return;
    const addin = new Addin({ manifest, functions: this.functions, workbook, locale: language });
    addin.host.showPane(paneOpen);
    this.unlisten.push(addin.host.onPaneVisibility((visible) => this.store.set({ paneOpen: visible })));
    void addin.host.readiness.when("commands").then(() => {
      if (this.state.addin === addin) this.store.set({ addinReady: true });
    });
    this.store.set({ addin });
  }

  private onEvents(events: readonly ModelEvent[]): void {
    if (events.some(changesFile)) this.store.set({ saved: "changed" });
    this.tellTurn();
  }

  private tellTurn(): void {
    this.telling ||= requestAnimationFrame(() => {
      this.telling = 0;
      this.store.set({ turn: this.state.turn + 1, calculating: this.state.addin?.calculating ?? false });
    });
  }

  /** Does one thing to the workbook as the person at the keyboard; what Excel would refuse becomes a notice. */
  attempt(label: string, body: () => void): boolean {
    this.store.set({ notice: undefined });
    try {
      this.workbook.edit({ actor: "user", undo: label }, body);
      return true;
    } catch (error) {
      this.explain(error);
      return false;
    }
  }

  explain(error: unknown): void {
    if (error instanceof Refusal) this.notify("warning", this.words.refusals[error.code]);
    else
      this.notify(
        "error",
        this.words.notices.problem(error instanceof Error ? error.message : String(error)),
      );
  }

  notify(severity: Notice["severity"], text: string): void {
    this.store.set({ notice: { severity, text } });
  }

  undo(): void {
    this.turnHistory(() => this.workbook.undo());
  }

  redo(): void {
    this.turnHistory(() => this.workbook.redo());
  }

  private turnHistory(turn: () => boolean): void {
    try {
      turn();
    } catch (error) {
      this.explain(error);
    }
  }

  /** Goes to a place, on another sheet if need be. */
  goTo(sheet: Sheet, area: Area): void {
    this.attempt("select", () => {
      activateSheet(this.workbook, sheet);
      select(this.workbook, sheet, [withWholeMerges(sheet, area)]);
    });
  }

  select(areas: readonly Area[]): void {
    const whole = areas.map((area) => withWholeMerges(this.sheet, area));
    this.workbook.edit({ actor: "user", undo: false }, () => select(this.workbook, this.sheet, whole));
  }

  selectCell(row: number, column: number): void {
    this.select([
      areaOf(Math.min(Math.max(row, 0), MAX_ROWS - 1), Math.min(Math.max(column, 0), MAX_COLUMNS - 1)),
    ]);
  }

  /** Someone types: the add-in has to wait until it is entered, as in Excel. */
  setTyping(typing: string | undefined): void {
    this.store.set({ typing });
    const host = this.state.addin?.host;
    if (host) host.editMode.active = typing !== undefined;
  }

  /** Says everything in another language; the add-in starts anew, as it does when Excel's language changes. */
  async setLanguage(language: Language): Promise<void> {
    remember({ language });
    const { workbook, saved } = this.state;
    this.store.set({ language });
    this.grid?.setLanguage(language);
    await this.readAddin();
    this.show(workbook);
    this.store.set({ saved });
  }

  setDark(dark: boolean): void {
    remember({ dark });
    this.store.set({ dark });
    this.grid?.setDark(dark);
  }

  setZoom(zoom: number): void {
    this.grid?.setZoom(Math.min(4, Math.max(0.25, zoom)));
  }

  showPane(visible: boolean): void {
    this.store.set({ paneOpen: visible });
    this.state.addin?.host.showPane(visible);
  }
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

/** Selections and fresh results are not in the file. */
const changesFile = (event: ModelEvent): boolean =>
  event.type !== "selection" &&
  event.type !== "calculated" &&
  !(event.type === "sheet" && event.what === "activated");

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}
