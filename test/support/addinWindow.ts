import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { clearTimeout, setImmediate, setInterval, setTimeout } from "node:timers";
import { createContext, Script, type Context } from "node:vm";

/** Where the add-in's page would be, with Office.js beside it. Same host name as Excel's page: the library insists. */
const ORIGIN = "https://localhost";
const LIBRARY_URL = `${ORIGIN}/lib/`;
const LIBRARY = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");

/** Longer timers are the library's watchdogs; they must not keep the process alive. */
const WATCHDOG_MILLISECONDS = 5000;

type Listener = (event: { data: string; origin: string; source: unknown }) => void;

export interface AddinWindow {
  /** The globals of the window, in the library's own realm. */
  readonly globals: Context;
  /** Hands the library a message from Excel's window. */
  deliver(text: string): void;
  load(file: string): void;
  /** Stops the library's clocks and its ears: nothing of it runs any more. */
  close(): void;
}

interface WindowOptions {
  readonly name: string;
  readonly search: string;
  /** Receives what the library posts to Excel's window. */
  readonly onPost: (text: string) => void;
}

/** Just enough of a browser's window for the unmodified Office.js to start and talk to its host. */
export function createAddinWindow({ name, search, onPost }: WindowOptions): AddinWindow {
  const listeners = new Set<Listener>();
  const parent = { postMessage: (text: string) => onPost(text) };
  const load = (file: string): void => void compile(file).runInContext(globals);
  const clocks = createClocks();
  const globals = createContext({
    ...sharedIntrinsics(),
    ...clocks.timers,
    name,
    parent,
    opener: null,
    console,
    location: new URL(`${ORIGIN}/taskpane.html${search}`),
    navigator: { userAgent: "Chrome/140", language: "en-US" },
    document: createDocument(load),
    sessionStorage: createStorage(),
    localStorage: createStorage(),
    history: {},
    screen: { width: 1400, height: 900 },
    addEventListener: (type: string, listener: Listener) => type === "message" && listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
    focus: () => undefined,
    blur: () => undefined,
  });
  Object.assign(globals, { window: globals, self: globals, top: parent });
  const deliver = (data: string): void => {
    for (const listener of [...listeners]) listener({ data, origin: ORIGIN, source: parent });
  };
  const close = (): void => {
    listeners.clear();
    clocks.stop();
  };
  return { globals, deliver, load, close };
}

export const ADDIN_ORIGIN = ORIGIN;
export const HOST_URL = `${ORIGIN}/excel`;

/** What crosses between the test and the library must be of one kind on both sides: errors, promises, parsed data. */
const sharedIntrinsics = () => ({ JSON, Promise, Error, Date, URL, performance });

function createClocks() {
  const running = new Set<NodeJS.Timeout>();
  let stopped = false;
  const add = (timer: NodeJS.Timeout, delay: number): NodeJS.Timeout => {
    running.add(timer);
    return delay > WATCHDOG_MILLISECONDS ? timer.unref() : timer;
  };
  const clear = (timer: NodeJS.Timeout): void => {
    running.delete(timer);
    clearTimeout(timer);
  };
  const timers = {
    // The library hands its remaining calls of a long batch over as further arguments.
    setTimeout(body: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) {
      if (stopped) return undefined;
      const timer = setTimeout(() => {
        running.delete(timer);
        body(...given);
      }, delay);
      return add(timer, delay);
    },
    setInterval: (body: () => void, delay: number) =>
      stopped ? undefined : add(setInterval(body, delay), Infinity),
    clearTimeout: clear,
    clearInterval: clear,
  };
  const stop = (): void => {
    stopped = true;
    running.forEach(clear);
  };
  return { timers, stop };
}

const compiled = new Map<string, Script>();

function compile(file: string): Script {
  const known = compiled.get(file);
  if (known) return known;
  const script = new Script(readFileSync(join(LIBRARY, file), "utf8"), { filename: file });
  compiled.set(file, script);
  return script;
}

interface ScriptElement {
  src: string;
  onload?: () => void;
  onerror?: () => void;
}

/** A document whose head runs the scripts appended to it, from the library's own folder. */
function createDocument(load: (file: string) => void) {
  const run = (element: ScriptElement): void => {
    setImmediate(() => {
      load(element.src.slice(LIBRARY_URL.length).toLowerCase());
      element.onload?.();
    });
  };
  const head = { appendChild: run, insertBefore: run };
  const library = { src: `${LIBRARY_URL}office.js`, getAttribute: () => null };
  const lists: Record<string, readonly object[]> = { script: [library], head: [head] };
  return {
    domain: "localhost",
    readyState: "complete",
    head,
    body: createElement("body"),
    getElementsByTagName: (tag: string) => lists[tag] ?? [],
    createElement,
    addEventListener: () => undefined,
    querySelectorAll: () => [],
  };
}

/** Links take addresses apart, which is all the library makes elements for here. */
function createElement(tag: string): object {
  const element = { tagName: tag.toUpperCase(), style: {}, setAttribute: () => undefined };
  if (tag !== "a") return element;
  return Object.defineProperty(element, "href", {
    set(this: object, address: string) {
      const { protocol, hostname, port, pathname, search, hash } = new URL(address);
      Object.assign(this, { protocol, hostname, port, pathname, search, hash });
    },
  });
}

function createStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, value),
    removeItem: (key: string) => items.delete(key),
  };
}
