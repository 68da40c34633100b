import type { FormulaNode } from "../net/formulaNode";
import type { RuntimeValue } from "../running/runtimeValues";
import type { CustomFunctionCall, FunctionMetadata } from "./customTypes";

/** A call from when it is first needed; its result is remembered for the next cell that asks the same. */
export interface PendingCall {
  readonly call: CustomFunctionCall;
  /** Equal for calls of one function with equal parameters. */
  readonly key: string;
  readonly metadata: FunctionMetadata;
  /** Cells to calculate again when a result arrives, and the calculation each belongs to. */
  readonly waiters: Map<FormulaNode, object>;
  /** Cells that may still take the one result of a volatile function. */
  readonly entitled: Set<FormulaNode>;
  state: "queued" | "sent" | "overdue" | "done";
  sentAt: number;
  result?: RuntimeValue;
}

/** Beyond this many remembered results the oldest are forgotten. */
const MOST_REMEMBERED = 100_000;

const isFinal = ({ state, metadata }: PendingCall): boolean => state === "done" && !metadata.options?.stream;

/** All calls that are under way or remembered, and who waits for them. */
export class PendingCalls {
  private readonly byKey = new Map<string, PendingCall>();
  private readonly byId = new Map<number, PendingCall>();
  private readonly waiting = new Map<FormulaNode, Set<PendingCall>>();
  private queue: PendingCall[] = [];
  private nextId = 1;

  known(key: string): PendingCall | undefined {
    return this.byKey.get(key);
  }

  withId(id: number): PendingCall | undefined {
    return this.byId.get(id);
  }

  enqueue(key: string, metadata: FunctionMetadata, call: Omit<CustomFunctionCall, "id">): PendingCall {
    this.trim();
    const pending: PendingCall = {
      call: { id: this.nextId++, ...call },
      key,
      metadata,
      waiters: new Map(),
      entitled: new Set(),
      state: "queued",
      sentAt: 0,
    };
    this.byKey.set(key, pending);
    this.byId.set(pending.call.id, pending);
    this.queue.push(pending);
    return pending;
  }

  private trim(): void {
    if (this.byKey.size < MOST_REMEMBERED) return;
    for (const pending of this.byKey.values()) {
      if (isFinal(pending)) this.drop(pending);
      if (this.byKey.size < MOST_REMEMBERED / 2) return;
    }
  }

  drop(pending: PendingCall): void {
    if (this.byKey.get(pending.key) === pending) this.byKey.delete(pending.key);
    this.byId.delete(pending.call.id);
  }

  forgetResults(): void {
    for (const pending of this.byKey.values())
      if (isFinal(pending) || pending.state === "overdue") this.drop(pending);
  }

  wait(pending: PendingCall, node: FormulaNode, owner: object): void {
    if (isFinal(pending)) return;
    pending.waiters.set(node, owner);
    const calls = this.waiting.get(node);
    if (calls) calls.add(pending);
    else this.waiting.set(node, new Set([pending]));
  }

  /** The cell waits for nothing any more. */
  release(node: FormulaNode): void {
    for (const { waiters } of this.waiting.get(node) ?? []) waiters.delete(node);
    this.waiting.delete(node);
  }

  releaseDead(): void {
    for (const node of this.waiting.keys()) if (!node.alive) this.release(node);
  }

  /** Takes out the calls nobody waits for; answers the ids of those the runtime must be told to cancel. */
  takeAbandoned(): number[] {
    this.queue = this.queue.filter((pending) => {
      if (pending.waiters.size === 0) this.drop(pending);
      return pending.waiters.size > 0;
    });
    const ids: number[] = [];
    for (const pending of this.byId.values()) {
      const { cancelable, stream } = pending.metadata.options ?? {};
      if (pending.waiters.size > 0 || !(cancelable || stream) || isFinal(pending)) continue;
      this.drop(pending);
      ids.push(pending.call.id);
    }
    return ids;
  }

  /** The queued calls, which count as sent from now on. */
  takeQueue(now: number): CustomFunctionCall[] {
    const calls = this.queue;
    this.queue = [];
    for (const pending of calls) Object.assign(pending, { state: "sent", sentAt: now });
    return calls.map(({ call }) => call);
  }

  /** What was sent must be sent again to another runtime. */
  requeue(): void {
    for (const pending of this.byId.values()) {
      if (isFinal(pending) || pending.state === "queued") continue;
      pending.state = "queued";
      this.queue.push(pending);
    }
  }

  inState(...states: readonly PendingCall["state"][]): PendingCall[] {
    return [...this.byId.values()].filter(({ state }) => states.includes(state));
  }
}
