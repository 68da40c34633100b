import { describeSurvival, type Trouble } from "./support/survival";
import { hurry } from "./support/trial";

hurry();

const each = (kind: string, value: string, numbers: readonly number[], ...says: string[]): Trouble[] =>
  numbers.map((number) => ({ kind, values: { [value]: number }, says }));

describeSurvival([
  { kind: "slowWire", values: { milliseconds: 500 }, says: [] },
  { kind: "throttling", values: { times: 2 }, says: [] },
  { kind: "throttling", values: { times: 2, after: 3 }, says: [] },
  { kind: "throttling", values: { times: 99 }, says: ["excelBusy"] },
  { kind: "smallPayload", values: { request: 1, response: 1 }, says: ["tooLarge"] },
  { kind: "smallPayload", values: { request: 3, response: 3 }, says: ["tooLarge"] },
  ...each("aborted", "after", [0, 1, 2, 3, 5], "excelBusy"),
  ...each("appliedInPart", "change", [1, 2, 3, 4, 8, 40], "excelBusy"),
  ...each("sessionEnded", "after", [0, 3], "sessionEnded"),
]);
