import type { Place } from "../../application/views/place";
import { overlaps, parseArea } from "../../domain/binding/area";
import type { Area } from "../../domain/binding/area";

const sheetEnd = { row: 1_048_575, column: 16_383 };

/** The areas of an address, whole columns such as "E:E" and several areas among them. */
export function areasOf(address: string): readonly Area[] {
  return address.split(",").flatMap((part) => readArea(part.trim()) ?? []);
}

function readArea(address: string): Area | undefined {
  const local = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(local);
  if (columns) return parseArea(`${columns[1]}1:${columns[2]}${sheetEnd.row + 1}`);
  const rows = /^(\d+):(\d+)$/.exec(local);
  if (rows) return { top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1, left: 0, right: sheetEnd.column };
  return parseArea(local);
}

const known = new WeakMap<Place, readonly Area[]>();

/** Thousands of findings are asked about at every selection: the address of each place is read once. */
function areasIn(place: Place): readonly Area[] {
  const areas = known.get(place) ?? areasOf(place.address);
  known.set(place, areas);
  return areas;
}

/** Whether two places share a cell. */
export function meets(place: Place, other: Place | undefined): boolean {
  if (!other || place.sheetName !== other.sheetName) return false;
  const others = areasIn(other);
  return areasIn(place).some((area) => others.some((each) => overlaps(area, each)));
}

/** The cells of one column inside a table. */
export function columnPlace({ sheetName, address }: Place, letter: string): Place {
  const area = areasOf(address)[0];
  if (!area) return { sheetName, address: `${letter}:${letter}` };
  return { sheetName, address: `${letter}${area.top + 1}:${letter}${area.bottom + 1}` };
}
