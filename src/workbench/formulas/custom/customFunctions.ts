import type { CallSite } from "../compiling/program";
import type { FormulaNode } from "../net/formulaNode";
import { errorValue, type RuntimeError, type RuntimeValue } from "../running/runtimeValues";
import { cellAddressOf, parameterAddressOf } from "./customAddresses";
import { gatherSpread, readArguments, spreadCalls } from "./customArguments";
import { readResult } from "./customResults";
import type {
  CustomFunctionCall,
  CustomFunctionResult,
  FunctionMetadata,
  FunctionsJson,
} from "./customTypes";
import { Deadline } from "./deadline";
import { PendingCalls, type PendingCall } from "./pendingCalls";

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

const DEFAULT_TIMEOUT = 60_000;

/**
 * The calls from formulas to the add-in's functions. Cells show #BUSY! while a call is under way; all calls of
 * one calculation go out in one message.
 */
export class CustomFunctions {
  private readonly metadata: ReadonlyMap<string, FunctionMetadata>;
  private readonly calls = new PendingCalls();
  private readonly settled = new Map<FormulaNode, object>();
  private runtime: { readonly send: Send; readonly cancel: Cancel } | "none" | "absent" = "none";
  private readonly deadline: Deadline;
  /** What an empty cell arrives as where any type is allowed: null in Excel on the web, 0 on the desktop. */
  blanks: "zero" | "null";

  constructor(private readonly options: CustomFunctionsOptions) {
    this.blanks = options.blanks ?? "null";
    this.metadata = new Map(
      options.metadata.functions.map((one) => [`${options.namespace}.${one.name}`.toUpperCase(), one]),
    );
    this.deadline = new Deadline(this.calls, options.timeout ?? DEFAULT_TIMEOUT, (late) => this.expire(late));
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
    this.calls.requeue();
    this.deadline.watch();
  }

  /** There is no such add-in here: its functions are unknown names. */
  unavailable(): void {
    this.runtime = "absent";
    this.calls.requeue();
    this.deadline.watch();
    this.settleAll(this.calls.inState("queued"));
  }

  /** Forgets every result, so that the next full calculation calls all functions again. */
  forget(): void {
    this.calls.forgetResults();
  }

  /** The calls without an answer, oldest first. */
  unanswered(): readonly CustomFunctionCall[] {
    return this.calls.inState("queued", "sent", "overdue").map(({ call }) => call);
  }

  /** Results from the runtime. */
  settle(results: readonly CustomFunctionResult[]): void {
    const answered: PendingCall[] = [];
    for (const result of results) {
      const pending = this.calls.withId(result[0]);
      if (!pending) continue;
      Object.assign(pending, { result: readResult(result), state: "done" });
      for (const node of pending.waiters.keys()) pending.entitled.add(node);
      answered.push(pending);
    }
    this.deadline.watch();
    this.settleAll(answered);
  }

  private settleAll(calls: readonly PendingCall[]): void {
    for (const { waiters } of calls) for (const [node, owner] of waiters) this.settled.set(node, owner);
    if (calls.some(({ waiters }) => waiters.size > 0)) this.options.onResults();
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
    const one = (parameters: readonly RuntimeValue[]): RuntimeValue | "busy" => {
      const pending = this.pendingFor(node, site, metadata, parameters);
      if ("kind" in pending) return pending.code === "#BUSY!" ? "busy" : pending;
      this.calls.wait(pending, node, owner);
      return pending.result ?? "busy";
    };
    const spread = spreadCalls(metadata, given);
    if (!spread) return one(given);
    const answers = spread.map((row) => row.map(one));
    if (answers.some((row) => row.includes("busy"))) return "busy";
    return gatherSpread(answers.map((row) => row.filter((answer) => answer !== "busy")));
  }

  private pendingFor(
    node: FormulaNode,
    site: CallSite,
    metadata: FunctionMetadata,
    given: readonly RuntimeValue[],
  ): PendingCall | RuntimeError {
    const errorsAllowed = this.options.metadata.allowErrorForDataTypeAny ?? false;
    const rules = { blanks: this.blanks, errorsAllowed };
    const read = readArguments(metadata, given, site.missing, rules);
    if (!Array.isArray(read)) return read;
    const { requiresAddress, requiresParameterAddresses, volatile, stream, cancelable } =
      metadata.options ?? {};
    const address = cellAddressOf(node.place);
    const own = requiresAddress || requiresParameterAddresses || stream ? address : "";
    const key = `${metadata.id}\n${own}\n${JSON.stringify(read)}`;
    const known = this.calls.known(key);
    if (known && !(volatile && known.state === "done" && !known.entitled.delete(node))) return known;
    if (known) this.calls.drop(known);
    return this.calls.enqueue(key, metadata, {
      name: metadata.id,
      arguments: read,
      address,
      parameterAddresses: requiresParameterAddresses ? site.addresses.map(parameterAddressOf) : null,
      flags: (cancelable ? 1 : 0) | (stream ? 2 : 0) | (errorsAllowed ? 4 : 0),
    });
  }

  /** For the calculation: these cells are worked out anew and wait for nothing any more. */
  release(nodes: readonly FormulaNode[]): void {
    for (const node of nodes) this.calls.release(node);
  }

  /** For the calculation: the cells whose calls have been answered since it last asked. */
  takeSettled(owner: object): FormulaNode[] {
    const mine = [...this.settled].filter(([, whose]) => whose === owner).map(([node]) => node);
    for (const node of mine) this.settled.delete(node);
    return mine;
  }

  /** For the calculation, at its end: cancels what nobody waits for and sends what was queued. */
  flush(): void {
    this.calls.releaseDead();
    const abandoned = this.calls.takeAbandoned();
    if (typeof this.runtime === "string") return;
    if (abandoned.length > 0) this.runtime.cancel(abandoned);
    const calls = this.calls.takeQueue(Date.now());
    if (calls.length === 0) return;
    this.deadline.watch();
    this.runtime.send(calls);
  }

  private expire(late: readonly PendingCall[]): void {
    for (const pending of late) Object.assign(pending, { state: "overdue", result: errorValue("#CONNECT!") });
    if (late.length > 0) this.options.onTimeout?.(late.map(({ call }) => call));
    this.settleAll(late);
  }
}
