import { parseArea } from "../../model/address";
import type { Area } from "../../model/geometry";

/** The areas of a sqref attribute: "A1:B2 D4". */
export function readAreas(sqref: string | undefined): Area[] {
  return (sqref ?? "").split(/[\s,]+/).flatMap((text) => parseArea(text) ?? []);
}
