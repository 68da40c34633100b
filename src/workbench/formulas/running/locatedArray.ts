import { columnsIn, rowsIn } from "../../model/geometry";
import type { SheetArea } from "../compiling/references";
import type { RuntimeArray, RuntimeRows, RuntimeValue } from "./runtimeValues";

/** Where the values of areas come from. */
export interface AreaSource {
  rowsOf(area: SheetArea): RuntimeRows;
  stacked(areas: readonly SheetArea[]): RuntimeRows;
}

/** The values of an area, read when they are first looked at, together with where they stand. */
export class LocatedArray implements RuntimeArray {
  readonly kind = 5;
  readonly height: number;
  readonly width: number;
  readonly originRow: number;
  readonly originCol: number;
  private seen: RuntimeRows | undefined;

  constructor(
    readonly areas: readonly SheetArea[],
    private readonly cells: AreaSource,
    readonly subtotalMask?: readonly (readonly boolean[])[],
    readonly hiddenRowMask?: readonly boolean[],
  ) {
    const first = areas[0]?.area;
    this.height = areas.reduce((sum, { area }) => sum + rowsIn(area), 0);
    this.width = Math.max(0, ...areas.map(({ area }) => columnsIn(area)));
    this.originRow = (first?.top ?? 0) + 1;
    this.originCol = (first?.left ?? 0) + 1;
  }

  get rows(): RuntimeRows {
    return (this.seen ??= this.place ? this.cells.rowsOf(this.place) : this.cells.stacked(this.areas));
  }

  /** The area, when it is one. */
  get place(): SheetArea | undefined {
    return this.areas.length === 1 ? this.areas[0] : undefined;
  }
}

export const isLocated = (value: RuntimeValue | undefined): value is LocatedArray =>
  value instanceof LocatedArray;
