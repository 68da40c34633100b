import { operations } from "./support/operations";
import { describeSurvival } from "./support/survival";
import { attempt, hurry } from "./support/trial";

hurry();

describeSurvival([
  { kind: "cellEditing", endsMeanwhile: true, says: [] },
  { kind: "protectedSheet", says: ["sheetProtected"] },
  { kind: "readOnly", says: ["readOnly", "workbookProtected"] },
  { kind: "blankAsZero", says: [] },
  { kind: "eventStorm", values: { times: 200 }, says: [] },
]);

test.each(operations)(
  "$name without events: what nobody told of is found by the next check",
  async (operation) => {
    const reference = await attempt(operation);
    const outcome = await attempt(operation, { kind: "missingEvents" });
    expect(outcome.notice).toBe(reference.notice);
    expect(outcome.after.users).toEqual(reference.after.users);
    expect(outcome.again).toEqual(reference.again);
    expect(outcome.shownAgain).toEqual(reference.shownAgain);
  },
);
