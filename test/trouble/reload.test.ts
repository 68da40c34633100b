import { operations } from "./support/operations";
import { expectSurvival } from "./support/survival";
import { hurry } from "./support/trial";

hurry();

/** Whatever request it is whose answer nobody gets: the pane that comes back goes on from there. */
describe.each(operations)("$name", (operation) => {
  test.each([0, 1, 3, 5])("the pane reloads after %i requests", (after) =>
    expectSurvival(operation, { kind: "reload", values: { after }, says: [], gone: true }),
  );
});
