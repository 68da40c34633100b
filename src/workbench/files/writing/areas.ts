import { areaAddress } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/geometry";

/** Files spell whole rows and columns as areas in some places and know no open ends: A1:A1048576. */
export const sqref = (areas: readonly Area[]): string => areas.map(fullAddress).join(" ");

function fullAddress(area: Area): string {
  const whole = area.bottom === MAX_ROWS - 1 || area.right === MAX_COLUMNS - 1;
  if (!whole) return areaAddress(area);
  const corner = (row: number, column: number): string =>
    areaAddress({ top: row, bottom: row, left: column, right: column });
  return `${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}
