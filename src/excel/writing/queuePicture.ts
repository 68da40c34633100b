import type { PlannedPicture } from "../../domain/scorecard/sheet/sheetPlan";

/** Excel takes the picture in base 64, without what a data URL says before it. */
export function queuePicture(sheet: Excel.Worksheet, picture: PlannedPicture): void {
  const shape = sheet.shapes.addImage(picture.data.replace(/^data:[^,]*,/, ""));
  shape.name = picture.name;
  shape.altTextDescription = picture.altText;
  shape.left = picture.left;
  shape.top = picture.top;
  shape.width = picture.width;
  shape.height = picture.height;
}
