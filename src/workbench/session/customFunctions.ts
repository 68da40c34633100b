import { MessageCategory } from "../protocol/wire";
import type { Outbox } from "./outbox";

/** One call of the add-in's functions. */
export interface FunctionCall {
  readonly id: number;
  readonly name: string;
  readonly arguments: readonly unknown[];
  readonly address: string;
  readonly parameterAddresses: readonly (string | readonly string[])[] | null;
  /** 1 cancelable, 2 streaming, 4 errors come as values. */
  readonly flags: number;
}

/** The scheduler of custom functions, as far as a session talks to it. */
export interface FunctionScheduler {
  /** What an empty cell arrives as where any type is allowed. */
  blanks?: "zero" | "null";
  connect(send: (calls: readonly FunctionCall[]) => void, cancel: (ids: readonly number[]) => void): void;
  disconnect(): void;
  settle(
    results: readonly (readonly [id: number, success: boolean, value: unknown, errorCode?: number])[],
  ): void;
  forget(): void;
}

const CALL = 1000;
const CANCEL = 1001;

/** Sends calls to the add-in's runtime; all of one level of calculation go in one message. */
export function connectFunctions(scheduler: FunctionScheduler, outbox: Outbox): void {
  scheduler.connect(
    (calls) => {
      for (const call of calls) outbox.add([MessageCategory.customFunction, CALL, "", callText(call)]);
    },
    (ids) => {
      for (const invocationId of ids)
        outbox.add([MessageCategory.customFunction, CANCEL, "", { invocationId }]);
    },
  );
}

const callText = (call: FunctionCall): unknown[] => [
  call.id,
  call.name,
  call.arguments,
  call.address,
  call.flags,
  call.parameterAddresses,
];

/** A result is [id, true, value, times] or [id, false, text, error code, times]. */
export function settleFunctions(scheduler: FunctionScheduler, results: readonly unknown[]): void {
  scheduler.settle(
    results.map((result) => {
      const [id, success, value, code] = result as [number, boolean, unknown, unknown];
      return success ? [id, true, value] : [id, false, value, typeof code === "number" ? code : 0];
    }),
  );
}
