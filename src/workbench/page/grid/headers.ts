import type {
  IRender,
  Rect,
  SpreadsheetColumnHeader,
  SpreadsheetRowHeader,
} from "@univerjs/preset-sheets-core";

const LIGHT = { fontColor: "#424242", backgroundColor: "#F5F5F5", borderColor: "#D6D6D6" };
const DARK = { fontColor: "#D6D6D6", backgroundColor: "#292929", borderColor: "#3D3D3D" };

/** Row and column headers in the page's colours; the cells keep the colours of the file. */
export function paintHeaders(render: IRender, dark: boolean): void {
  const colors = dark ? DARK : LIGHT;
  const headerStyle = { ...colors, fontSize: 12 };
  const { components, scene } = render;
  const rows = components.get("__SpreadsheetRowHeader__") as SpreadsheetRowHeader | undefined;
  const columns = components.get("__SpreadsheetColumnHeader__") as SpreadsheetColumnHeader | undefined;
  rows?.rowHeaderLayoutExtension.configHeaderRow({ headerStyle });
  columns?.columnHeaderLayoutExtension.configHeaderColumn({ headerStyle });
  const corner = components.get("__SpreadsheetLeftTopPlaceholder__") as Rect | undefined;
  corner?.setProps({ fill: colors.backgroundColor, stroke: colors.borderColor });
  for (const part of [rows, columns, corner]) part?.makeDirty(true);
  scene.makeDirty();
}
