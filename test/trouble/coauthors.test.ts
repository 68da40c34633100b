import { operations, type Operation } from "./support/operations";
import { attempt, hurry, type Case } from "./support/trial";

hurry();

const edits: readonly Case[] = [
  { kind: "coauthorTypes", values: { row: 3, column: 4, percent: 50 } },
  { kind: "coauthorInsertsRow", values: { row: 3 } },
  { kind: "coauthorSorts", values: { row: 2 } },
  { kind: "coauthorRenamesSheet" },
  { kind: "coauthorDeletesSheet" },
];

/** Said when a sheet goes away under an operation; "" when it goes right after it was read. */
const gone = ["problem sheetGone", "problem candidateGone", "problem tableLost", ""];

type Edit = (typeof edits)[number];

const named = (name: string): Operation => {
  const operation = operations.find((one) => one.name === name);
  if (!operation) throw new Error(`no operation ${name}`);
  return operation;
};
const at = (edit: Edit, after: number): Case => ({ ...edit, values: { ...edit.values, after } });

/** An edit between two requests comes to the same as one just before the operation. */
async function expectAsIfBefore(name: string, edit: Edit, after: number): Promise<void> {
  const reference = await attempt(named(name), at(edit, 0));
  const outcome = await attempt(named(name), at(edit, after));
  expect([reference.notice, ...gone]).toContain(outcome.notice);
  expect(outcome.after.users).toEqual(reference.after.users);
  expect(outcome.again).toEqual(reference.again);
}

const table = (names: readonly string[], requests: readonly number[]) =>
  names.flatMap((name) =>
    edits.flatMap((edit) => requests.map((after) => [name, edit.kind, after, edit] as const)),
  );

test.each(table(["open", "check", "clear"], [1, 3, 4, 5]))(
  "%s, %s after %i requests",
  (name, _kind, after, edit) => expectAsIfBefore(name, edit, after),
);

test.each(table(["notes"], [4, 6]))("%s, %s after %i requests", (name, _kind, after, edit) =>
  expectAsIfBefore(name, edit, after),
);

test.each(table(["detect", "scorecard again"], [1, 2]))(
  "%s, %s after %i requests",
  (name, _kind, after, edit) => expectAsIfBefore(name, edit, after),
);

/**
 * A fix looks at its cells in one request and writes them in the next, which tells what it replaced: what somebody
 * had changed between the two is put back, and the fix is made anew.
 */
test.each(table(["fix"], [1, 2]))("%s, %s after %i requests", (name, _kind, after, edit) =>
  expectAsIfBefore(name, edit, after),
);

/** Conditional formats have no name but their place, which a new one changes: nobody's are removed for ours. */
const rules: readonly Case[] = [
  { kind: "coauthorAddsRule", values: { formula: 1 } },
  { kind: "coauthorAddsRule", values: { formula: 0 } },
];
test.each(
  [
    ["check again", [5, 6]],
    ["clear", [5, 6]],
    ["fix", [5, 6]],
    ["live re-check", [1, 2]],
  ].flatMap(([name, requests]) =>
    rules.flatMap((edit) =>
      (requests as number[]).map((after) => [name as string, edit.values, after, edit] as const),
    ),
  ),
)("%s, a rule added %j after %i requests", async (name, _values, after, edit) => {
  const reference = await attempt(named(name), at(edit, 0));
  const outcome = await attempt(named(name), at(edit, after));
  expect(outcome.notice).toBe(reference.notice);
  expect(outcome.after.users).toEqual(reference.after.users);
  expect(outcome.again).toEqual(reference.again);
});

/** Once it has written (its third request: the second gives back ranges), others come after it. */
test.each(table(["fix"], [3, 4]))("%s, %s after %i requests", async (name, kind, after, edit) => {
  const reference = await attempt(named(name), at(edit, 6));
  const outcome = await attempt(named(name), at(edit, after));
  expect([reference.notice, ...gone]).toContain(outcome.notice);
  expect(outcome.after.users).toEqual(reference.after.users);
  if (kind !== "coauthorDeletesSheet") expect(outcome.again).toEqual(reference.again);
});

/** What was stored of a table is a moment older than the edit; the next check brings it up to date. */
test.each(table(["bind"], [1, 3, 4, 5]))("%s, %s after %i requests", async (name, kind, after, edit) => {
  const reference = await attempt(named(name), at(edit, 0));
  const outcome = await attempt(named(name), at(edit, after));
  expect([reference.notice, ...gone]).toContain(outcome.notice);
  expect(outcome.after.users).toEqual(reference.after.users);
  if (kind !== "coauthorDeletesSheet") expect(outcome.shownAgain.join()).toContain('"state":"bound"');
});

/**
 * The pane follows; marks of what others type are made by their own add-in. Of another name this Excel does not tell
 * (that came with ExcelApi 1.17): it is noticed when a sheet is next activated.
 */
const followed = table(["live re-check"], [1, 3]).filter(([, kind]) => kind !== "coauthorRenamesSheet");
test.each(followed)("%s, %s after %i requests", async (name, _kind, requests, edit) => {
  const { after, again, shown, shownAgain } = await attempt(named(name), at(edit, requests));
  expect(after.users).toEqual(again.users);
  expect(shown).toEqual(shownAgain);
});
