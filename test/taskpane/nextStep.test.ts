import type { ApplicationState } from "../../src/application/application";
import { nextStep, worstOf } from "../../src/taskpane/state/nextStep";
import { openState } from "./support/application";
import { bound, customerTable, laterFinding, lost, salesTable, weightFinding } from "./support/examples";

const tables = [bound(salesTable), bound(customerTable)];
const scorecards = { sales: "评分卡-一季度" };

const steps: readonly [string, Partial<ApplicationState>, object][] = [
  ["still reading", { ready: false }, { kind: "opening" }],
  [
    "reading failed",
    { ready: false, notice: { kind: "problem", code: "cellEditing", data: {} } },
    { kind: "reopen", problem: { kind: "problem", code: "cellEditing", data: {} } },
  ],
  [
    "reading again after it failed",
    {
      ready: false,
      notice: { kind: "problem", code: "cellEditing", data: {} },
      busy: { operation: "open", cancellable: false },
    },
    { kind: "opening" },
  ],
  ["nothing bound", {}, { kind: "find" }],
  ["nothing found", { candidates: [] }, { kind: "findAgain" }],
  ["tables found", { candidates: [salesTable] }, { kind: "confirm", candidates: [salesTable] }],
  [
    "one more found beside a lost one",
    { tables: [lost(customerTable)], candidates: [salesTable] },
    { kind: "confirm", candidates: [salesTable] },
  ],
  [
    "one lost",
    { tables: [bound(customerTable), lost(salesTable)], findings: [weightFinding] },
    { kind: "rebind", lost: lost(salesTable) },
  ],
  ["bound", { tables }, { kind: "check", tableCount: 2 }],
  ["bound, nothing more found", { tables, candidates: [] }, { kind: "check", tableCount: 2 }],
  [
    "an error after a hint",
    { tables, findings: [laterFinding, weightFinding] },
    { kind: "solve", findings: [laterFinding, weightFinding], first: weightFinding },
  ],
  ["clean", { tables, findings: [], scorecards }, { kind: "makeScorecards", tableIds: ["customers"] }],
  ["clean, scorecards made", { tables: [bound(salesTable)], findings: [], scorecards }, { kind: "done" }],
];

test.each(steps)("%s", (_, state, step) => {
  const whole = { ...openState, ...state };
  expect(nextStep(whole)).toEqual(step);
});

test("of findings of one severity the first of the sheet is solved first", () => {
  const [one, two, three] = [weightFinding, { ...weightFinding, id: "finding-3" }, laterFinding];
  expect(worstOf([three, one, two])).toBe(one);
  expect(worstOf([three])).toBe(three);
  expect(worstOf([])).toBeUndefined();
});
