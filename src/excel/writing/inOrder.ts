import type { Action, CellInput, SheetRef } from "../../application/actions";
import { boundingArea, cellCount, type Area } from "../../domain/binding/area";

type Write = Extract<Action, { do: "writeCells" }>;

/** Cells further apart than this are not written at once: what lies between them goes over the wire too. */
const WIDEST_SPREAD = 5_000;

/** What is asked of Excel in the end: an action, or a part of one that has its own moment. */
export type Step =
  | Exclude<Action, { do: "clearCells" }>
  | { readonly do: "unmerge" | "clearLooks" | "clearCells"; readonly sheet: SheetRef; readonly area: Area };

/**
 * A request may stop half-way and what was done stays. So cells of one sheet are written at once: all of the
 * weights change or none. A sheet that is swept to be written anew gets its new contents before its old looks go:
 * at no moment is what a person typed into it only here. And what says where our things are is stored last, when
 * they are there.
 */
export function inSafeOrder(actions: readonly Action[]): Step[] {
  const steps = groupWrites(writeBeforeSweeping(actions)).flatMap((group) => joinWrites(group) ?? group);
  return [
    ...steps.filter((action) => !stores.has(action.do)),
    ...steps.filter((action) => stores.has(action.do)),
  ];
}

const stores: ReadonlySet<Step["do"]> = new Set<Step["do"]>([
  "storeBindings",
  "storeRules",
  "storeCards",
  "storeNotes",
]);

/** More cells are swept first and written then: blanks for all of them would be a request of their own. */
const MOST_SWEPT = 20_000;

type Clear = Extract<Action, { do: "clearCells" }>;

/** Each swept area is written with what comes to stand in its columns; what is beside it is not touched. */
function writeBeforeSweeping(actions: readonly Action[]): Step[] {
  const writtenEarly = new Set<Action>();
  const swept = new Map<Action, Step[]>();
  for (const clear of actions) {
    if (clear.do !== "clearCells") continue;
    const writes = actions.filter((action): action is Write => isWriteInto(action, clear));
    const area = boundingArea([clear.area, ...writes.map((write) => write.area)].flatMap(corners));
    const [first] = writes;
    if (!first || cellCount(area) > MOST_SWEPT) continue;
    for (const write of writes) writtenEarly.add(write);
    swept.set(clear, sweepOver(clear, { ...first, area, cells: laidOut(area, writes) }));
  }
  return actions.flatMap((action) => swept.get(action) ?? (writtenEarly.has(action) ? [] : [action]));
}

function sweepOver({ sheet, area }: Clear, write: Write): Step[] {
  const cells = write.cells.map((row) => row.map((input) => input ?? NOTHING));
  return [
    { do: "unmerge", sheet, area },
    { ...write, cells },
    { do: "clearLooks", sheet, area },
  ];
}

function isWriteInto(action: Action, { sheet, area }: Clear): boolean {
  return (
    action.do === "writeCells" &&
    isOnSheet(action, sheet) &&
    action.area.left >= area.left &&
    action.area.right <= area.right
  );
}

const NOTHING: CellInput = { text: "" };

/** Writes to one sheet that follow each other; every other action is alone. */
function groupWrites(actions: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const action of actions) {
    const last = groups.at(-1);
    if (last && last[0]?.do === "writeCells" && goOn(last[0], action)) last.push(action);
    else groups.push([action]);
  }
  return groups;
}

const goOn = (first: Write, next: Step): boolean => next.do === "writeCells" && isOnSheet(next, first.sheet);

const isOnSheet = (write: Write, sheet: SheetRef): boolean =>
  JSON.stringify(write.sheet) === JSON.stringify(sheet);

function joinWrites(group: readonly Step[]): Write | undefined {
  const writes = group.filter((action) => action.do === "writeCells");
  const [first, second] = writes;
  if (!first || !second) return undefined;
  const area = boundingArea(writes.flatMap((write) => corners(write.area)));
  return cellCount(area) > WIDEST_SPREAD ? undefined : { ...first, area, cells: laidOut(area, writes) };
}

const corners = ({ top, left, bottom, right }: Area) => [
  { row: top, column: left },
  { row: bottom, column: right },
];

/** All in one area, in which null leaves what stands between them as it is. */
function laidOut(area: Area, writes: readonly Write[]): CellInput[][] {
  const cells = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array<CellInput>(area.right - area.left + 1).fill(null),
  );
  for (const write of writes)
    write.cells.forEach((row, i) =>
      row.forEach((input, j) => {
        const line = cells[write.area.top - area.top + i];
        if (line && input !== null) line[write.area.left - area.left + j] = input;
      }),
    );
  return cells;
}
