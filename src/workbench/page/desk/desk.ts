import type { ModelEvent } from "../../model/events";
import { MAX_COLUMNS, MAX_ROWS, areaOf, type Area } from "../../model/geometry";
import { Refusal } from "../../model/refusal";
import type { Sheet } from "../../model/sheet";
import { activateSheet } from "../../model/sheets";
import { createCalculator } from "../../formulas";
import type { Workbook } from "../../model/workbook";
import { select } from "../../model/writing";
import { Walk } from "../actions/walking";
import { withWholeMerges } from "../actions/places";
import type { GridView } from "../grid/gridView";
import { wordsOf, type Language, type Words } from "../words";
import { Addin } from "./addin";
import { fetchAddin, type AddinFiles } from "./addinFiles";
import { activeCell, firstState, type DeskState, type Notice } from "./deskState";
import { requirementSetsOf, showInAddress, type HostChoice } from "./hosts";
import { remember, type Preferences } from "./preferences";
import { Store } from "./store";

/** Where one works: the open workbook, the add-in beside it, the grid that shows it, and what the page shows of them. */
export class Desk {
  readonly store: Store<DeskState>;
  /** Set while the page has a grid on the screen. */
  grid: GridView | undefined;
  /** Where Enter and Tab have led so far. */
  readonly walk = new Walk();
  /** Called by the grid when it has drawn its first workbook. */
  drawn: () => void = () => undefined;
  readonly onScreen = new Promise<void>((resolve) => (this.drawn = resolve));
  private files: AddinFiles | undefined;
  private unlisten: (() => void)[] = [];
  private telling = 0;

  constructor(preferences: Preferences) {
    this.store = new Store(firstState(preferences));
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

  /** Reads what the add-in's server has; without it the page is a plain spreadsheet. */
  async readAddin(): Promise<void> {
    try {
      this.files = await fetchAddin(this.state.language);
      const { manifest, shortcuts } = this.files;
      this.store.set({ manifest, shortcuts });
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
      scenario: undefined,
      hovered: undefined,
      filterOpen: undefined,
    });
    this.unlisten.push(workbook.listen((events) => this.onEvents(events)));
    this.startAddin();
    this.showOnGrid();
    workbook.recalculate();
    this.tellTurn();
  }

  /** Draws the workbook, once there is a grid to draw it on. */
  showOnGrid(): void {
    this.grid?.show(this.workbook, this.state.language);
    const { manifest, functions } = this.files ?? {};
    if (manifest?.namespace && functions) this.grid?.offerFunctions(manifest.namespace, functions.functions);
  }

  private leave(): void {
    for (const end of this.unlisten) end();
    this.unlisten = [];
    this.state.addin?.close();
    this.store.set({ addin: undefined, addinReady: false });
  }

  private startAddin(): void {
    const { workbook, language, paneOpen, hostChoice } = this.state;
    if (!this.files) {
      // Without an add-in there are still formulas to work out.
      workbook.calculator = createCalculator();
      return;
    }
    const reload = (): void => this.reloadAddin();
    const requirementSets = requirementSetsOf(hostChoice);
    const addin = new Addin({ ...this.files, workbook, locale: language, requirementSets, reload });
    addin.host.showPane(paneOpen);
    this.unlisten.push(addin.host.onPaneVisibility((visible) => this.store.set({ paneOpen: visible })));
    void addin.host.readiness.when("commands").then(() => {
      if (this.state.addin === addin) this.store.set({ addinReady: true });
    });
    this.store.set({ addin });
  }

  /** The add-in's page is gone and comes back over the same workbook. */
  reloadAddin(): void {
    this.state.addin?.close();
    this.store.set({ addinReady: false });
    this.startAddin();
    this.workbook.recalculate();
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

  /** Stands in for another Excel; the add-in starts anew in it, over the same workbook. */
  setHost(hostChoice: HostChoice): void {
    if (hostChoice === this.state.hostChoice) return;
    remember({ host: hostChoice });
    showInAddress(hostChoice);
    this.store.set({ hostChoice });
    this.reloadAddin();
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

/** Selections and fresh results are not in the file. */
const changesFile = (event: ModelEvent): boolean =>
  event.type !== "selection" &&
  event.type !== "calculated" &&
  event.type !== "activeChart" &&
  !(event.type === "sheet" && event.what === "activated");
