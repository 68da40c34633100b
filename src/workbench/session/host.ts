import type { DataLocale } from "../model/text";
import type { Workbook } from "../model/workbook";
import {
  MessageCategory,
  TransportError,
  transportCodes,
  type RequestBody,
  type ResponseBody,
} from "../protocol/wire";
import type { FunctionScheduler } from "./customFunctions";
import { appContext } from "./appContext";
import { describeBinding } from "./bindingMessages";
import { Commands } from "./commands";
import { OpenDocument } from "./document";
import { EditMode } from "./editMode";
import { Outbox, type Client } from "./outbox";
import { Readiness } from "./readiness";
import { RequestLog, byteLength, membersOf, type RequestRecord } from "./requestLog";
import { Registry } from "./registry";
import { WEB, type RequirementSets } from "./requirements";
import { RuntimeState } from "./runtimeState";
import { createActions } from "./serviceActions";
import type { RibbonChange } from "./services";
import { Interferences, type Stop } from "./trouble/interference";
import { saveSettings, settingTexts, type SettingTexts } from "./settings";

export interface HostOptions {
  readonly workbook: Workbook;
  readonly customFunctions?: FunctionScheduler;
  readonly addinId?: string;
  /** The language of Excel's own words: `Office.context.displayLanguage`. */
  readonly locale?: DataLocale;
  /** The region whose dates and numbers the workbook shows: `Office.context.contentLanguage`. */
  readonly dataLocale?: DataLocale;
  readonly requirementSets?: RequirementSets;
}

/** A request was carried out and answered, or refused as a whole with this number. */
export type Answer = { readonly body: string } | { readonly error: number };

/** Excel, as far as one add-in can tell. */
export class Host {
  readonly addinId: string;
  readonly readiness = new Readiness();
  /** Set while a person types into a cell: requests are refused, or wait if they asked for that. */
  readonly editMode = new EditMode();
  /** Trouble made on purpose. */
  readonly interferences = new Interferences();
  /** What `Office.context.document.mode` says to an add-in that starts. */
  readOnly = false;
  private readonly registry = new Registry();
  private readonly outbox = new Outbox((entries) => this.interferences.telling(entries));
  private readonly commands = new Commands();
  private readonly runtime = new RuntimeState(this.outbox);
  private readonly requestLog = new RequestLog();
  private readonly ribbonListeners = new Set<(change: RibbonChange) => void>();
  private current: OpenDocument;
  private client: Client | undefined;

  constructor(private readonly options: HostOptions) {
    this.addinId = options.addinId ?? "4f2c9c3e-0000-4000-8000-00000000abcd";
    this.current = this.createDocument(options.workbook);
  }

  private createDocument(workbook: Workbook): OpenDocument {
    const { customFunctions, dataLocale, locale, requirementSets = WEB } = this.options;
    const { registry, outbox, runtime, readiness } = this;
    const tellRibbon = (change: RibbonChange): void =>
      this.ribbonListeners.forEach((listen) => listen(change));
    return new OpenDocument(workbook, {
      registry,
      outbox,
      customFunctions,
      requirementSets,
      dataLocale: dataLocale ?? locale ?? "en-US",
      actions: createActions({ outbox, runtime, readiness, customFunctions, tellRibbon }),
    });
  }

  get workbook(): Workbook {
    return this.current.workbook;
  }

  /** Puts another workbook in the place of the open one; what the add-in listened to is gone with it. */
  open(workbook: Workbook): void {
    this.current.close();
    this.registry.clear();
    this.outbox.clear();
    this.current = this.createDocument(workbook);
  }

  get log(): readonly RequestRecord[] {
    return this.requestLog.records;
  }

  get logTurn(): number {
    return this.requestLog.turn;
  }

  clearLog(): void {
    this.requestLog.clear();
  }

  onLog(listener: () => void): () => void {
    return this.requestLog.listen(listener);
  }

  /** From now on empty cells reach the add-in's functions so; all of them are called again. */
  setBlanks(blanks: "zero" | "null"): void {
    const { customFunctions } = this.options;
    if (!customFunctions) return;
    customFunctions.blanks = blanks;
    this.current.calculate(true);
  }

  /** Clicks a ribbon button whose action is ExecuteFunction; resolves when the add-in has completed it. */
  async runCommand(actionName: string): Promise<void> {
    await this.readiness.when("commands");
    await this.commands.run(actionName, (data) => this.client?.send("appCommandInvoked", data));
  }

  /** The person presses keys that the add-in asked for. Nothing says when it is done, and Excel does not ask. */
  async runShortcut(actionName: string): Promise<void> {
    await this.readiness.when("actions");
    this.outbox.add([MessageCategory.action, DISPATCH_ACTION, "", [actionName]]);
  }

  onPaneVisibility(listener: (visible: boolean) => void): () => void {
    return this.runtime.listen(listener);
  }

  /** The person closes or opens the pane. */
  showPane(visible: boolean): void {
    this.runtime.paneVisible = visible;
  }

  onRibbonChange(listener: (change: RibbonChange) => void): () => void {
    this.ribbonListeners.add(listener);
    return () => this.ribbonListeners.delete(listener);
  }

  /** A transport has the add-in on its other end. */
  connect(client: Client): void {
    this.client = client;
  }

  /** The add-in registered for an event by name; from now on it can be told. */
  register(name: string): void {
    if (name === "appCommandInvoked") this.readiness.reach("commands");
    if (name === "richApiMessage" && this.client) this.outbox.connect(this.client);
  }

  context(conversation: { readonly conversationId: string; readonly addinOrigin: string }): object {
    const { locale = "en-US", dataLocale = locale, requirementSets = WEB } = this.options;
    const { workbook, addinId, readOnly } = this;
    return appContext({ ...conversation, workbook, addinId, locale, dataLocale, requirementSets, readOnly });
  }

  completeCommand(id: string, status: number): void {
    this.commands.complete(id, status);
  }

  /** A binding as the older API wants it, through which the library asks for binding events. */
  describeBinding(id: string): object | undefined {
    const binding = this.workbook.bindings.find((one) => one.id === id);
    return binding && describeBinding(this.workbook, binding);
  }

  /** The person clicked a cell once; the offsets are points from its top left. */
  click(address: string, offsetX: number, offsetY: number): void {
    this.current.teller.tellClick(this.workbook.activeSheet.id, address, offsetX, offsetY);
  }

  get settings(): SettingTexts {
    return settingTexts(this.workbook);
  }

  saveSettings(texts: SettingTexts): void {
    saveSettings(this.workbook, texts);
  }

  /** Carries out one request of the rich API. */
  async processQuery(text: string, flags = 0): Promise<Answer> {
    const error = await this.turnedAway(text, flags);
    if (error === undefined) return this.answer(text);
    const request = JSON.parse(text) as RequestBody;
    this.note(request, text.length, { responseBytes: 0, milliseconds: 0, error: codeOf(error) });
    return { error };
  }

  /** The error by which a request is refused as a whole, if it is. */
  private async turnedAway(text: string, flags: number): Promise<number | undefined> {
    const { requestLimit } = this.interferences;
    const error = await this.interferences.arriving({ text, flags });
    if (error !== undefined) return error;
    if (byteLength(text, requestLimit) > requestLimit) return TransportError.requestTooLarge;
    return (await this.editMode.pass(flags)) ? undefined : TransportError.cellEditMode;
  }

  private async answer(text: string): Promise<Answer> {
    const start = performance.now();
    const { responseLimit } = this.interferences;
    const request = JSON.parse(text) as RequestBody;
    const response = this.execute(request);
    const body = JSON.stringify(response);
    const responseBytes = byteLength(body, responseLimit);
    const tooLarge = responseBytes > responseLimit;
    const error = tooLarge ? codeOf(TransportError.responseTooLarge) : response.Error?.Code;
    const milliseconds = performance.now() - start;
    this.note(request, text.length, { responseBytes, milliseconds, ...(error && { error }) });
    await this.interferences.carriedOut();
    return tooLarge ? { error: TransportError.responseTooLarge } : { body };
  }

  private execute(request: RequestBody): ResponseBody {
    const stop = this.interferences.stopping(request);
    return stop ? this.executeUntil(request, stop) : this.current.execute(request);
  }

  /** What comes before the stop is done and stays, as in Excel. */
  private executeUntil(request: RequestBody, { before, error }: Stop): ResponseBody {
    const begun = { ...request, Actions: request.Actions.slice(0, before) };
    const response = before > 0 ? this.current.execute(begun) : { Results: [], TraceIds: [] };
    return { Error: { ...error, Location: "", ActionIndex: before }, ...response };
  }

  private note(
    request: RequestBody,
    requestBytes: number,
    cost: Pick<RequestRecord, "responseBytes" | "milliseconds" | "error">,
  ): void {
    const { length: actions } = request.Actions;
    this.requestLog.add({ at: Date.now(), actions, members: membersOf(request), requestBytes, ...cost });
  }

  close(): void {
    this.current.close();
    this.outbox.disconnect();
    this.commands.abandon();
    this.options.customFunctions?.disconnect();
    this.client = undefined;
  }
}

/** The only kind of message that actions know. */
const DISPATCH_ACTION = 1000;

const codeOf = (error: number): string => transportCodes[error]?.[1] ?? String(error);

export function createHost(options: HostOptions): Host {
  return new Host(options);
}
