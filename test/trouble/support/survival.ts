import { operations, type Operation } from "./operations";
import { attempt, type Case, type Outcome } from "./trial";

/** A way of going wrong, with the notices that may tell of it. */
export interface Trouble extends Case {
  readonly says: readonly string[];
  /** The pane may be gone before it can say anything. */
  readonly gone?: true;
}

/** How the operation ends when nothing goes wrong; worked out once. */
const references = new Map<Operation, Promise<Outcome>>();

function referenceOf(operation: Operation): Promise<Outcome> {
  const known = references.get(operation) ?? attempt(operation);
  references.set(operation, known);
  return known;
}

/**
 * What every trouble must leave behind: the people's part of the workbook as it was or as the operation makes it, a
 * sentence that helps, and a way to the same result as without trouble.
 */
export async function expectSurvival(operation: Operation, trouble: Trouble): Promise<void> {
  const reference = await referenceOf(operation);
  const outcome = await attempt(operation, trouble);
  const known = [
    reference.notice,
    ...trouble.says.map((code) => `problem ${code}`),
    ...(trouble.gone ? ["gone"] : []),
  ];
  expect(known).toContain(outcome.notice);
  expect([reference.before.users, reference.after.users]).toContainEqual(outcome.after.users);
  if (outcome.notice === reference.notice && trouble.says.length === 0)
    expect(outcome.after).toEqual(reference.after);
  expect(outcome.again).toEqual(reference.again);
  // A pane that is new has not checked anything yet.
  if (!trouble.gone) expect(outcome.shownAgain).toEqual(reference.shownAgain);
}

/** Every operation under every trouble: the table. */
export function describeSurvival(troubles: readonly Trouble[]): void {
  describe.each(operations)("$name", (operation) => {
    test.each(troubles.map((trouble) => [nameOf(trouble), trouble] as const))("%s", (_name, trouble) =>
      expectSurvival(operation, trouble),
    );
  });
}

export function nameOf({ kind, values = {} }: Case): string {
  const numbers = Object.entries(values).map(([name, value]) => `${name} ${value}`);
  return [kind, ...numbers].join(", ");
}
