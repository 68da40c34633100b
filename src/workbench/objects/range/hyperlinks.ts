import { splitSheet } from "../../model/address";
import { covers, sameArea, subtract } from "../../model/geometry";
import type { Hyperlink } from "../../model/parts";
import { changeStyle, writeEntries } from "../../model/writing";
import { invalidArgument } from "../../protocol/problem";
import { optional, record, text } from "../../protocol/parameters";
import { write } from "../../protocol/members";
import type { App } from "../app";
import { textIn } from "../cells";
import { changeSheet } from "../change";
import type { HandleOf, Place } from "../handles";
import { theArea } from "../places";
import { refuseProtected } from "../protected";

/** The look Excel gives the text of a link. */
const LINK_FONT = { color: "#0563C1", underline: "Single" } as const;

/** The link that covers a range; null when there is none, or not the same one everywhere. */
function read(app: App, place: Place): object | null {
  const area = theArea(place);
  const link = place.sheet.hyperlinks.find((item) => covers(item.area, area));
  if (!link) return null;
  return {
    ...(link.address !== undefined && { address: link.address }),
    ...(link.location !== undefined && { documentReference: link.location }),
    ...(link.tip !== undefined && { screenTip: link.tip }),
    textToDisplay: textIn(app, place.sheet, area.top, area.left),
  };
}

function put(app: App, place: Place, value: unknown): void {
  const { sheet } = place;
  refuseProtected(sheet, "allowInsertHyperlinks");
  const area = theArea(place);
  const rest = sheet.hyperlinks.flatMap((link) =>
    sameArea(link.area, area) ? [] : subtract(link.area, area).map((part) => ({ ...link, area: part })),
  );
  const fields = optional(record, undefined)(value);
  if (!fields) return changeSheet(app, sheet, "hyperlinks", { hyperlinks: rest });
  const word = (name: string): string | undefined => optional(text, undefined)(fields[name]);
  const [address, location, tip, shown] = ["address", "documentReference", "screenTip", "textToDisplay"].map(
    word,
  );
  if (address === undefined && location === undefined) throw invalidArgument();
  if (location !== undefined && splitSheet(location).rest === "") throw invalidArgument();
  const link: Hyperlink = {
    area,
    ...(address !== undefined && { address }),
    ...(location !== undefined && { location }),
    ...(tip !== undefined && { tip }),
  };
  const { top, left } = area;
  const first = { top, left, bottom: top, right: left };
  const isEmpty = sheet.valueAt(top, left) === null;
  const display = shown ?? (isEmpty ? (address ?? location) : undefined);
  if (display !== undefined) writeEntries(app.workbook, sheet, first, [[`'${display}`]]);
  changeStyle(app.workbook, sheet, area, { font: LINK_FONT });
  changeSheet(app, sheet, "hyperlinks", { hyperlinks: [...rest, link] });
}

export const hyperlink = write(
  "1.7",
  (value): unknown => value,
  ({ place }: HandleOf<"Range">, app: App) => read(app, place),
  ({ place }, value, app) => put(app, place, value),
);
