import { problem, Problem } from "../../src/application/notices";
import { createQueue } from "../../src/application/queue";
import type { Session } from "../../src/application/session";
import { createStore } from "../../src/application/store";
import { watch } from "../../src/application/watch";
import type { WorkbookEvent } from "../../src/application/workbookPort";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("sheets that come while something runs are looked at once, when it has ended", async () => {
  let tell: (event: WorkbookEvent) => void = () => undefined;
  const store = createStore();
  const queue = createQueue(store);
  const readOutline = jest.fn(() => Promise.reject(new Problem(problem("excelBusy", {}))));
  const port = {
    readOutline,
    watch: (listener: typeof tell) => {
      tell = listener;
      return Promise.resolve();
    },
  };
  await watch({ port, store, memory: { bound: [] } } as unknown as Session, queue);
  let end: () => void = () => undefined;
  const running = queue.run("scorecard", () => new Promise((resolve) => (end = () => resolve(undefined))));
  for (let sheet = 0; sheet < 5; sheet++) {
    tell({ kind: "sheets" });
    await jest.advanceTimersByTimeAsync(1000);
  }
  expect(readOutline).not.toHaveBeenCalled();
  end();
  await running;
  await jest.advanceTimersByTimeAsync(1000);
  expect(readOutline).toHaveBeenCalledTimes(1);
  // What comes after that is looked at again.
  tell({ kind: "sheets" });
  await jest.advanceTimersByTimeAsync(1000);
  expect(readOutline).toHaveBeenCalledTimes(2);
});
