import type { Field } from "../fields";
import { isPersonHeader } from "../records/persons";
import type { ReadCell } from "../snapshot";
import type { TableColumn } from "../headers/tableColumns";

type Cells = Readonly<Partial<Record<Field, ReadCell>>>;

/** Groups: a value always stands for the blank cells below it. */
const groups: readonly Field[] = [
  ...([
    "perspective",
    "dimension",
    "dimensionWeight",
    "objectiveId",
    "objective",
    "subject",
    "raterGroup",
  ] as const),
];

/** People merge these cells, or leave one blank because nobody is named. */
const mostlyBlank: readonly Field[] = ["owner", "department", "position", "level", "sequence"];

/** Under 姓名 a blank cell is the person above; under 责任人 it may be nobody. */
const ofPerson: readonly Field[] = ["owner", "department", "position"];

/** Given once for the whole table, in its first row. */
const onceForAll: readonly Field[] = ["period", "deadline", "asOf", "frequency", "source", "collector"];

/**
 * The fields whose values carry down. An owner missing in one row is missing; where more cells are blank than
 * filled, they are merged or left out because they say the same.
 */
export function areCarried(rows: readonly Cells[], columns: readonly TableColumn[]): ReadonlySet<Field> {
  const [first] = rows;
  const found = new Set<Field>(groups);
  if (columns.some(({ field, header }) => field === "owner" && isPersonHeader(header)))
    for (const field of ofPerson) found.add(field);
  for (const field of mostlyBlank)
    if (first?.[field] && isFilledAtMost(rows, field, rows.length / 2)) found.add(field);
  for (const field of onceForAll)
    if (first?.[field] && rows.length > 2 && isFilledAtMost(rows, field, 1)) found.add(field);
  return found;
}

/** Whether one row in the place of another leaves it the same which fields carry. */
export function carriesAlike(before: Cells, now: Cells): boolean {
  return [...mostlyBlank, ...onceForAll].every(
    (field) => (before[field] === undefined) === (now[field] === undefined),
  );
}

/** Of a column that is filled it takes few rows to see that. */
function isFilledAtMost(rows: readonly Cells[], field: Field, most: number): boolean {
  let filled = 0;
  for (const cells of rows) if (cells[field] !== undefined && ++filled > most) return false;
  return true;
}

/** Inner groups end where the outer one changes and they are not given anew: another person's position is unknown. */
export function carryDown(above: Cells, own: Cells, carried: ReadonlySet<Field>): Cells {
  const next: Partial<Record<Field, ReadCell>> = {};
  for (const field of carried) {
    const cell = own[field] ?? above[field];
    if (cell) next[field] = cell;
  }
  if (own.owner && above.owner && own.owner.text !== above.owner.text && !own.position) delete next.position;
  return next;
}
