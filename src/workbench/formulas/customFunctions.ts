import { cellAddress, sheetAddress } from "../model/address";
import type { CallSite } from "./compile";
import { gatherSpread, readArguments, spreadCalls } from "./customArguments";
import { readResult } from "./customResults";
import type {
  CustomFunctionCall,
  CustomFunctionResult,
  FunctionMetadata,
  FunctionsJson,
} from "./customTypes";
import type { FormulaNode } from "./formulaNode";
import type { Reference } from "./references";
import { errorValue, firstOf, isError, type RuntimeValue } from "./runtimeValues";

export interface CustomFunctionsOptions {
  /** What stands before the dot in formulas. */
  readonly namespace: string;
  readonly metadata: FunctionsJson;
  /** Called when results have arrived: time to calculate again. */
  readonly onResults: () => void;
  readonly blanks?: "zero" | "null";
  /** After how many milliseconds without an answer a cell shows #CONNECT! instead of #BUSY!. */
  readonly timeout?: number;
  readonly onTimeout?: (calls: readonly CustomFunctionCall[]) => void;
}

type Send = (calls: readonly CustomFunctionCall[]) => void;
type Cancel = (ids: readonly number[]) => void;

/** A call from when it is first needed; its result is remembered for the next cell that asks the same. */
interface Pending {
  readonly call: CustomFunctionCall;
  readonly key: string;
  readonly metadata: FunctionMetadata;
  /** Cells to calculate again when a result arrives. */
  readonly waiters: Map<FormulaNode, object>;
  /** Cells that may still take the one result of a volatile function. */
  readonly entitled: Set<FormulaNode>;
  state: "queued" | "sent" | "overdue" | "done";
  sentAt: number;
  result?: RuntimeValue;
}

const DEFAULT_TIMEOUT = 60_000;
/** Beyond this many remembered results the oldest are forgotten. */
const MOST_REMEMBERED = 100_000;

/**
 * The calls from formulas to the add-in's functions. Cells show #BUSY! while a call is under way; all calls of
 * one calculation go out in one message.
 */
export class CustomFunctions {
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;
  private readonly byKey = new Map<string, Pending>();
  private readonly byId = new Map<number, Pending>();
  private readonly waiting = new Map<FormulaNode, Set<Pending>>();
  private settled = new Map<FormulaNode, object>();
  private queue: Pending[] = [];
  private nextId = 1;
  private runtime: { send: Send; cancel: Cancel } | "none" | "absent" = "none";
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: CustomFunctionsOptions) {
    this.metadata = new Map(
      options.metadata.functions.map((one) => [`${options.namespace}.${one.name}`.toUpperCase(), one]),
    );
  }

  /** Whether a function name, in capitals, is for the add-in to answer. */
  knows(name: string): boolean {
    return name.startsWith(`${this.options.namespace.toUpperCase()}.`);
  }

  isVolatile(name: string): boolean {
    return this.metadata.get(name)?.options?.volatile ?? false;
  }

  /** The add-in's runtime is ready: what has been waiting goes out. */
  connect(send: Send, cancel: Cancel): void {
    const wasAbsent = this.runtime === "absent";
    this.runtime = { send, cancel };
    if (wasAbsent) this.options.onResults();
    this.flush();
  }

  /** The runtime is gone for now; what it owed is asked again when the next one connects. */
  disconnect(): void {
    this.runtime = "none";
    for (const pending of this.byId.values()) {
      if (pending.state === "done" && !pending.metadata.options?.stream) continue;
      pending.state = "queued";
      if (!this.queue.includes(pending)) this.queue.push(pending);
    }
    this.watch();
  }

  /** There is no such add-in here: its functions are unknown names. */
  unavailable(): void {
    this.runtime = "absent";
    this.settleAll([...this.byId.values()].filter(({ state }) => state !== "done"));
  }

  private settleAll(calls: readonly Pending[]): void {
    for (const { waiters } of calls) for (const [node, owner] of waiters) this.settled.set(node, owner);
    if (calls.length > 0) this.options.onResults();
  }

  /** Forgets every result, so that the next full calculation calls all functions again. */
  forget(): void {
    for (const [key, pending] of this.byKey) if (pending.state === "done") this.drop(key, pending);
  }

  private drop(key: string, pending: Pending): void {
    if (this.byKey.get(key) === pending) this.byKey.delete(key);
    this.byId.delete(pending.call.id);
  }

  /** The calls without an answer, oldest first. */
  unanswered(): readonly CustomFunctionCall[] {
    return [...this.byId.values()].filter(({ state }) => state !== "done").map(({ call }) => call);
  }

  /** For the calculation: the result of a call, or "busy" until there is one. */
  call(
    owner: object,
    node: FormulaNode,
    site: CallSite,
    given: readonly RuntimeValue[],
  ): RuntimeValue | "busy" {
    const metadata = this.metadata.get(site.name);
    if (!metadata || this.runtime === "absent") return errorValue("#NAME?");
    const spread = spreadCalls(metadata, given);
    if (!spread) return this.callOne(owner, node, site, metadata, given);
    const answers = spread.map((row) => row.map((one) => this.callOne(owner, node, site, metadata, one)));
    if (answers.some((row) => row.includes("busy"))) return "busy";
    return gatherSpread(answers.map((row) => row.filter((one) => one !== "busy")));
  }

  private callOne(
    owner: object,
    node: FormulaNode,
    site: CallSite,
    metadata: FunctionMetadata,
    given: readonly RuntimeValue[],
  ): RuntimeValue | "busy" {
    const errorsAllowed = this.options.metadata.allowErrorForDataTypeAny ?? false;
    const read = readArguments(metadata, given, site.missing, {
      blanks: this.options.blanks ?? "null",
      errorsAllowed,
    });
    if (!Array.isArray(read)) return isBusyError(read) ? "busy" : read;
    const pending = this.pendingFor(node, site, metadata, read, errorsAllowed);
    if (pending.state !== "done" || metadata.options?.stream) this.wait(pending, node, owner);
    return pending.result ?? "busy";
  }

  private pendingFor(
    node: FormulaNode,
    site: CallSite,
    metadata: FunctionMetadata,
    read: unknown[],
    errorsAllowed: boolean,
  ): Pending {
    const { requiresAddress, requiresParameterAddresses, volatile, stream } = metadata.options ?? {};
    const address = addressOf(node);
    const own = requiresAddress || requiresParameterAddresses || stream ? address : "";
    const key = `${metadata.id}\n${own}\n${JSON.stringify(read)}`;
    const known = this.byKey.get(key);
    if (known && !(volatile && known.state === "done" && !known.entitled.delete(node))) return known;
    if (known) this.drop(key, known);
    const call: CustomFunctionCall = {
      id: this.nextId++,
      name: metadata.id,
      arguments: read,
      address,
      parameterAddresses: requiresParameterAddresses ? site.addresses.map((one) => textOf(one)) : null,
      flags: (metadata.options?.cancelable ? 1 : 0) | (stream ? 2 : 0) | (errorsAllowed ? 4 : 0),
    };
    return this.enqueue({
      call,
      key,
      metadata,
      waiters: new Map(),
      entitled: new Set(),
      state: "queued",
      sentAt: 0,
    });
  }

  private enqueue(pending: Pending): Pending {
    this.trim();
    this.byKey.set(pending.key, pending);
    this.byId.set(pending.call.id, pending);
    this.queue.push(pending);
    return pending;
  }

  private trim(): void {
    if (this.byKey.size < MOST_REMEMBERED) return;
    for (const [key, pending] of this.byKey) {
      if (pending.state === "done" && pending.waiters.size === 0) this.drop(key, pending);
      if (this.byKey.size < MOST_REMEMBERED / 2) return;
    }
  }

  private wait(pending: Pending, node: FormulaNode, owner: object): void {
    pending.waiters.set(node, owner);
    const calls = this.waiting.get(node);
    if (calls) calls.add(pending);
    else this.waiting.set(node, new Set([pending]));
  }

  /** For the calculation: these cells are worked out anew (or are gone) and wait for nothing any more. */
  release(nodes: readonly FormulaNode[]): void {
    for (const node of nodes) {
      for (const { waiters } of this.waiting.get(node) ?? []) waiters.delete(node);
      this.waiting.delete(node);
    }
  }

  /** For the calculation: the cells whose calls have been answered since it last asked. */
  takeSettled(owner: object): FormulaNode[] {
    const mine = [...this.settled].filter(([, whose]) => whose === owner).map(([node]) => node);
    for (const node of mine) this.settled.delete(node);
    return mine;
  }

  /** For the calculation, at its end: sends what was queued and cancels what nobody waits for. */
  flush(): void {
    for (const node of [...this.waiting.keys()]) if (!node.alive) this.release([node]);
    this.abandon();
    if (typeof this.runtime === "string" || this.queue.length === 0) return;
    const calls = this.queue;
    this.queue = [];
    const now = Date.now();
    for (const pending of calls) {
      pending.state = "sent";
      pending.sentAt = now;
    }
    this.watch();
    this.runtime.send(calls.map(({ call }) => call));
  }

  private abandon(): void {
    this.queue = this.queue.filter((pending) => {
      if (pending.waiters.size === 0) this.drop(pending.key, pending);
      return pending.waiters.size > 0;
    });
    const ids: number[] = [];
    for (const pending of [...this.byId.values()]) {
      const { cancelable, stream } = pending.metadata.options ?? {};
      if (pending.waiters.size > 0 || !(cancelable || stream)) continue;
      if (pending.state === "done" && !stream) continue;
      this.drop(pending.key, pending);
      ids.push(pending.call.id);
    }
    if (ids.length > 0 && typeof this.runtime !== "string") this.runtime.cancel(ids);
  }

  /** Results from the runtime. */
  settle(results: readonly CustomFunctionResult[]): void {
    let needed = false;
    for (const result of results) {
      const pending = this.byId.get(result[0]);
      if (!pending) continue;
      pending.result = readResult(result);
      pending.state = "done";
      for (const [node, owner] of pending.waiters) {
        this.settled.set(node, owner);
        pending.entitled.add(node);
        needed = true;
      }
      if (!pending.metadata.options?.stream) pending.waiters.clear();
    }
    this.watch();
    if (needed) this.options.onResults();
  }

  private watch(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const sent = [...this.byId.values()].filter(({ state }) => state === "sent");
    if (sent.length === 0) return;
    const limit = this.options.timeout ?? DEFAULT_TIMEOUT;
    const due = Math.min(...sent.map(({ sentAt }) => sentAt)) + limit - Date.now();
    this.timer = setTimeout(() => this.expire(limit), Math.max(0, due));
    // A waiting call must not keep a test run or a script alive.
    if (typeof this.timer === "object") this.timer.unref();
  }

  private expire(limit: number): void {
    const now = Date.now();
    const late = [...this.byId.values()].filter(
      ({ state, sentAt }) => state === "sent" && sentAt + limit <= now,
    );
    for (const pending of late) {
      pending.state = "overdue";
      pending.result = errorValue("#CONNECT!");
    }
    this.watch();
    if (late.length === 0) return;
    this.options.onTimeout?.(late.map(({ call }) => call));
    this.settleAll(late);
  }
}

const isBusyError = (value: RuntimeValue): boolean => {
  const first = firstOf(value);
  return isError(first) && first.code === "#BUSY!";
};

function addressOf({ place }: FormulaNode): string {
  const sheet = /^[\p{L}\p{N}_.]+$/u.test(place.sheet.name)
    ? `[${place.workbook.name}]${place.sheet.name}`
    : `'[${place.workbook.name}]${place.sheet.name.replaceAll("'", "''")}'`;
  return `${sheet}!${cellAddress(place)}`;
}

function textOf(reference: Reference | undefined): string | string[] {
  const texts = (reference?.areas ?? []).map(({ sheet, area }) => sheetAddress(sheet.name, area));
  return texts.length === 1 ? (texts[0] ?? "") : texts;
}
