/**
 * KPI.SCORE through the unmodified Office.js: what the function costs beside one that only answers its first
 * argument, and one spilled column beside as many single cells. Runs alternate, so that a busy machine slows both.
 */
import { registerFunctions } from "../../src/functions/register";
import type { FunctionCall, FunctionScheduler } from "../../src/workbench/session/customFunctions";
import { startOffice, type OfficeUnderTest } from "../support/office";

const CALLS = 50_000;
const ROWS = 100_000;
const ROUNDS = 7;

/** Sends calls as Excel would and waits for the last answer. */
class Caller implements FunctionScheduler {
  private send: (calls: readonly FunctionCall[]) => void = () => undefined;
  private waiting = 0;
  private done: () => void = () => undefined;

  connect(send: (calls: readonly FunctionCall[]) => void): void {
    this.send = send;
  }
  disconnect(): void {}
  forget(): void {}

  settle(results: Parameters<FunctionScheduler["settle"]>[0]): void {
    const failed = results.find(([, success]) => !success);
    if (failed) throw new Error(`a call failed: ${String(failed[2])}`);
    this.waiting -= results.length;
    if (this.waiting === 0) this.done();
  }

  /** Milliseconds from one message with all calls to the last answer. */
  async time(name: string, lists: readonly (readonly unknown[])[]): Promise<number> {
    const calls = lists.map((given, index) => ({
      id: index + 1,
      name,
      arguments: given,
      address: `[Book1.xlsx]Sheet1!C${index + 1}`,
      parameterAddresses: null,
      flags: 4,
    }));
    this.waiting = calls.length;
    const answered = new Promise<void>((resolve) => (this.done = resolve));
    const start = performance.now();
    this.send(calls);
    await answered;
    return performance.now() - start;
  }
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** actual, target, and null for each of the other parameters of KPI.SCORE. */
const single = (count: number): unknown[][] =>
  Array.from({ length: count }, (_, index) => [80 + (index % 400) / 10, 100, ...Array<null>(7).fill(null)]);

const column = (count: number, of: (row: number) => number): number[][] =>
  Array.from({ length: count }, (_, row) => [of(row)]);

async function start(): Promise<Caller> {
  const caller = new Caller();
  const office: OfficeUnderTest = await startOffice({ scheduler: caller });
  const { CustomFunctions: functions } = office;
  registerFunctions(
    {
      associate: (map) => functions.associate({ ...map, FIRST: (first: unknown) => [[first]] }),
      makeError: (error, message) => new functions.Error(functions.ErrorCode[error], message),
    },
    "zh-CN",
  );
  return caller;
}

async function main(): Promise<void> {
  const caller = await start();
  const calls = single(CALLS);
  const rounds: { score: number; first: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const first = await caller.time("FIRST", calls);
    rounds.push({ first, score: await caller.time("SCORE", calls) });
  }
  const [first, score] = [
    median(rounds.map((round) => round.first)),
    median(rounds.map((round) => round.score)),
  ];
  console.log(
    `${CALLS} single calls in one message: FIRST ${first.toFixed(0)} ms, KPI.SCORE ${score.toFixed(0)} ms`,
  );
  console.log(`speed of KPI.SCORE beside FIRST: ${(first / score).toFixed(2)}`);

  const spilled = [
    column(ROWS, (row) => 80 + (row % 400) / 10),
    column(ROWS, () => 100),
    ...Array<null>(7).fill(null),
  ];
  const many = single(ROWS);
  const pairs: { one: number; all: number }[] = [];
  for (let round = 0; round < 3; round++)
    pairs.push({ one: await caller.time("SCORE", [spilled]), all: await caller.time("SCORE", many) });
  const [one, all] = [median(pairs.map((pair) => pair.one)), median(pairs.map((pair) => pair.all))];
  console.log(
    `${ROWS} rows: one spilled call ${one.toFixed(0)} ms, single calls ${all.toFixed(0)} ms, ratio ${(all / one).toFixed(1)}`,
  );
}

void main();
