import type { DataLocale } from "../model/text";
import type { Workbook } from "../model/workbook";
import { PAYLOAD_LIMIT, TransportError, type RequestBody } from "../protocol/wire";
import type { FunctionScheduler } from "./customFunctions";
import { appContext } from "./appContext";
import { Commands } from "./commands";
import { OpenDocument } from "./document";
import { EditMode } from "./editMode";
import { Outbox, type Client } from "./outbox";
import { Readiness } from "./readiness";
import { RequestLog, byteLength, type RequestRecord } from "./requestLog";
import { Registry } from "./registry";
import { WEB, type RequirementSets } from "./requirements";
import { RuntimeState } from "./runtimeState";
import { createActions } from "./serviceActions";
import type { RibbonChange } from "./services";
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
  private readonly registry = new Registry();
  private readonly outbox = new Outbox();
  private readonly commands = new Commands();
  private readonly runtime = new RuntimeState(this.outbox);
  private readonly requestLog = new RequestLog();
  private readonly ribbonListeners = new Set<(change: RibbonChange) => void>();
  private current: OpenDocument;
  private client: Client | undefined;
  private refusal: number | undefined;

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

  clearLog(): void {
    this.requestLog.clear();
  }

  /** Clicks a ribbon button whose action is ExecuteFunction; resolves when the add-in has completed it. */
  async runCommand(actionName: string): Promise<void> {
    await this.readiness.when("commands");
    await this.commands.run(actionName, (data) => this.client?.send("appCommandInvoked", data));
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

  /** Answers the next request with a transport error, as a busy server does (`TransportError.throttled`). */
  refuseNext(error: number): void {
    this.refusal = error;
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
    const { workbook, addinId } = this;
    return appContext({ ...conversation, workbook, addinId, locale, dataLocale, requirementSets });
  }

  completeCommand(id: string, status: number): void {
    this.commands.complete(id, status);
  }

  get settings(): SettingTexts {
    return settingTexts(this.workbook);
  }

  saveSettings(texts: SettingTexts): void {
    saveSettings(this.workbook, texts);
  }

  /** Carries out one request of the rich API. */
  async processQuery(text: string, flags = 0): Promise<Answer> {
    const refusal = this.refusal;
    this.refusal = undefined;
    if (refusal !== undefined) return { error: refusal };
    if (byteLength(text, PAYLOAD_LIMIT) > PAYLOAD_LIMIT) return { error: TransportError.requestTooLarge };
    if (!(await this.editMode.pass(flags))) return { error: TransportError.cellEditMode };
    return this.answer(text);
  }

  private answer(text: string): Answer {
    const start = performance.now();
    const request = JSON.parse(text) as RequestBody;
    const response = this.current.execute(request);
    const body = JSON.stringify(response);
    const responseBytes = byteLength(body, PAYLOAD_LIMIT);
    this.requestLog.add({
      actions: request.Actions.length,
      requestBytes: text.length,
      responseBytes,
      milliseconds: performance.now() - start,
      ...(response.Error && { error: response.Error.Code }),
    });
    return responseBytes > PAYLOAD_LIMIT ? { error: TransportError.responseTooLarge } : { body };
  }

  close(): void {
    this.current.close();
    this.outbox.disconnect();
    this.commands.abandon();
    this.options.customFunctions?.disconnect();
    this.client = undefined;
  }
}

export function createHost(options: HostOptions): Host {
  return new Host(options);
}
