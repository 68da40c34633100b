import type { ChartData } from "../../model/charts/chart";
import { fixedAddress } from "../../model/references";
import { handleOf } from "../../protocol/parameters";
import type { HandleOf } from "../handles";
import { theArea } from "../places";

export const range = handleOf<HandleOf<"Range">>("Range");

/** A range as the source of values, names or categories. */
export const dataOf = ({ place }: HandleOf<"Range">): ChartData => ({
  formula: `=${fixedAddress(place.sheet.name, theArea(place))}`,
});
