import type { StructuralChange } from "../model/events";
import { shiftFormatArea } from "../model/shifting";
import type { Place } from "../objects/handles";
import type { Handle } from "../protocol/declaration";

const OPPOSITE = { down: "up", up: "down", right: "left", left: "right" } as const;

/** What takes a change back. */
const undone = (change: StructuralChange): StructuralChange => ({
  ...change,
  kind: change.kind === "insert" ? "delete" : "insert",
  direction: OPPOSITE[change.direction],
});

/**
 * Lets places follow their cells when rows, columns or cells come and go. The workbook's journal says what
 * happened; undo takes entries off it again.
 */
export class Follower {
  private seen: readonly StructuralChange[];

  constructor(private readonly journal: () => readonly StructuralChange[]) {
    this.seen = journal();
  }

  follow(handles: Iterable<Handle>): void {
    const now = this.journal();
    if (now === this.seen) return;
    const before = this.seen;
    this.seen = now;
    let same = 0;
    while (same < now.length && before[same] === now[same]) same++;
    const changes = [...before.slice(same).reverse().map(undone), ...now.slice(same)];
    const places = new Set<Place>();
    for (const handle of handles) if ("place" in handle) places.add(handle.place as Place);
    for (const place of places) for (const change of changes) move(place, change);
  }
}

function move(place: Place, change: StructuralChange): void {
  if (place.sheet.id !== change.sheetId) return;
  place.areas = place.areas.flatMap((area) => shiftFormatArea(area, change));
}
