import type { Action, CellInput } from "../application/actions";
import { boundingArea, cellCount, type Area } from "../domain/binding/area";

type Write = Extract<Action, { do: "writeCells" }>;

/** Cells further apart than this are not written at once: what lies between them goes over the wire too. */
const WIDEST_SPREAD = 5_000;

/**
 * A request may stop half-way and what was done stays. So cells of one sheet are written at once: all of the
 * weights change or none. And what says where our things are is stored last, when they are there.
 */
export function inSafeOrder(actions: readonly Action[]): Action[] {
  const joined = groupWrites(actions).flatMap((group) => joinWrites(group) ?? group);
  const stores = (action: Action): boolean => action.do === "storeBindings";
  return [...joined.filter((action) => !stores(action)), ...joined.filter(stores)];
}

/** Writes to one sheet that follow each other; every other action is alone. */
function groupWrites(actions: readonly Action[]): Action[][] {
  const groups: Action[][] = [];
  for (const action of actions) {
    const last = groups.at(-1);
    if (last && last[0]?.do === "writeCells" && goOn(last[0], action)) last.push(action);
    else groups.push([action]);
  }
  return groups;
}

const goOn = (first: Write, next: Action): boolean =>
  next.do === "writeCells" && JSON.stringify(first.sheet) === JSON.stringify(next.sheet);

function joinWrites(group: readonly Action[]): Write | undefined {
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
