import "./browserGaps";
import { setImmediate } from "node:timers";
import {
  CustomFunctions as Functions,
  createCalculator,
  type FunctionsJson,
} from "../../src/workbench/formulas";
import type { Workbook } from "../../src/workbench/model/workbook";
import type { DataLocale } from "../../src/workbench/model/text";
import type { FunctionScheduler } from "../../src/workbench/session/customFunctions";
import { createHost, type Host } from "../../src/workbench/session/host";
import { attachPostMessage, frameName, hostInfo } from "../../src/workbench/session/postMessage";
import { supplementNotes } from "../../src/workbench/library/notes";
import { WEB, includesSet, type RequirementSets } from "../../src/workbench/session/requirements";
import { newWorkbook } from "./workbooks";
import { ADDIN_ORIGIN, HOST_URL, createAddinWindow } from "./addinWindow";

export interface OfficeOptions {
  /** The open workbook; one with an empty Sheet1 unless given. */
  readonly workbook?: Workbook;
  readonly locale?: DataLocale;
  readonly requirementSets?: RequirementSets;
  /** The add-in's functions: their metadata, called as KPI.NAME. The test associates what runs. */
  readonly functions?: FunctionsJson;
  /** Calls the add-in's functions itself, in place of formulas: for measuring. */
  readonly scheduler?: FunctionScheduler;
}

export interface OfficeUnderTest {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly workbook: Workbook;
  /** Resolves when everything that happened so far has been told to the add-in. */
  settled(): Promise<void>;
  stop(): void;
}

type Library = Pick<OfficeUnderTest, "Office" | "Excel" | "CustomFunctions" | "OfficeExtension">;

interface Started {
  readonly library: Library;
  readonly host: Host;
  readonly scheduler: SwitchedScheduler;
  close(): void;
}

/** One started library for each language and set of requirements; a start takes tens of milliseconds. */
const started = new Map<string, Promise<Started>>();

/**
 * Starts the unmodified Office.js over a workbook and sets its globals. The library is the same for every test
 * that asks for the same language and requirement sets; the workbook is new for each.
 */
export async function startOffice(options: OfficeOptions = {}): Promise<OfficeUnderTest> {
  const { workbook = newWorkbook(), locale = "en-US", requirementSets = WEB, functions } = options;
  const key = JSON.stringify([locale, requirementSets]);
  const starting = started.get(key) ?? start(workbook, locale, requirementSets);
  started.set(key, starting);
  const { library, host, scheduler } = await starting;
  const customFunctions = functions && createFunctions(functions, workbook);
  workbook.calculator ??= createCalculator(customFunctions);
  scheduler.use(options.scheduler ?? customFunctions);
  forgetHandlers(library);
  host.open(workbook);
  await refreshSettings(library);
  host.clearLog();
  Object.assign(globalThis, library);
  return { ...library, host, workbook, settled, stop: () => host.open(newWorkbook()) };
}

const NAMESPACE = "KPI";

function createFunctions(metadata: FunctionsJson, workbook: Workbook): Functions {
  return new Functions({ namespace: NAMESPACE, metadata, onResults: () => workbook.recalculate() });
}

async function start(
  workbook: Workbook,
  locale: DataLocale,
  requirementSets: RequirementSets,
): Promise<Started> {
  const scheduler = new SwitchedScheduler();
  const host = createHost({ workbook, locale, requirementSets, customFunctions: scheduler });
  const conversation = { conversationId: `conversation-${started.size}`, addinOrigin: ADDIN_ORIGIN };
  const frame = { ...conversation, addinId: host.addinId, hostUrl: HOST_URL, locale };
  const receivers = new Set<(data: unknown) => void>();
  const window = createAddinWindow({
    name: frameName(frame),
    search: `?_host_Info=${encodeURIComponent(hostInfo(locale))}`,
    onPost: (text) => receivers.forEach((receive) => receive(text)),
  });
  const port = {
    listen(receive: (data: unknown) => void) {
      receivers.add(receive);
      return () => receivers.delete(receive);
    },
    // Windows deliver messages one after the other, never inside a call.
    post: (text: string) => void setImmediate(() => window.deliver(text)),
  };
  attachPostMessage(host, port, conversation);
  window.load("office.js");
  await pickLibrary(window.globals).Office.onReady();
  await host.readiness.when("functions");
  // Most of the library is there only now.
  if (includesSet(requirementSets, "1.18")) supplementNotes(window.globals);
  const library = pickLibrary(window.globals);
  return { library, host, scheduler, close: () => window.close() };
}

const NAMES = ["Office", "Excel", "CustomFunctions", "OfficeExtension"] as const;

function pickLibrary(globals: Readonly<Record<string, unknown>>): Library {
  return Object.fromEntries(NAMES.map((name) => [name, globals[name]])) as unknown as Library;
}

async function takeDown(): Promise<void> {
  // Excel.run gives its references back in a request nobody waits for.
  await settled();
  for (const { close } of await Promise.all(started.values())) close();
  for (const name of NAMES) delete (globalThis as Record<string, unknown>)[name];
}

// After a test file Jest takes apart what it finds on the global object: the library must be silent by then.
if (typeof afterAll === "function") afterAll(takeDown);

/** The library keeps handlers of objects of earlier workbooks; a new document starts without any. */
function forgetHandlers({ OfficeExtension: extension }: Library): void {
  const { GenericEventRegistration } = extension as unknown as {
    GenericEventRegistration: {
      getGenericEventRegistration(controlId: string): {
        m_eventRegistration: { m_handlersByEventByTarget: object };
      };
    };
  };
  GenericEventRegistration.getGenericEventRegistration("").m_eventRegistration.m_handlersByEventByTarget = {};
}

function refreshSettings({ Office: office }: Library): Promise<void> {
  return new Promise((resolve, reject) => {
    office.context.document.settings.refreshAsync(({ status, error }) => {
      if (status === office.AsyncResultStatus.Failed) reject(new Error(error.message));
      else resolve();
    });
  });
}

/** Events leave the host on a timer and cross one more turn on their way. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}

/** Stands between a host that lives long and the scheduler of each test. */
class SwitchedScheduler implements FunctionScheduler {
  private current: FunctionScheduler | undefined;
  private connection: Parameters<FunctionScheduler["connect"]> | undefined;

  get blanks(): "zero" | "null" {
    return this.current?.blanks ?? "null";
  }

  set blanks(blanks: "zero" | "null") {
    if (this.current) this.current.blanks = blanks;
  }

  use(scheduler: FunctionScheduler | undefined): void {
    this.current?.disconnect();
    this.current = scheduler;
    if (this.connection) scheduler?.connect(...this.connection);
  }

  connect(...connection: Parameters<FunctionScheduler["connect"]>): void {
    this.connection = connection;
    this.current?.connect(...connection);
  }

  disconnect(): void {
    this.current?.disconnect();
  }

  settle(...results: Parameters<FunctionScheduler["settle"]>): void {
    this.current?.settle(...results);
  }

  forget(): void {
    this.current?.forget();
  }
}
