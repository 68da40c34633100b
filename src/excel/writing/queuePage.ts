import { areaAddress } from "../../domain/binding/area";
import type { PageSetup } from "../../domain/scorecard/sheet/sheetPlan";

/** A4, one page wide and as many pages long as it takes; zoom is only taken as a whole. */
export function queuePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.paperSize = "A4";
  layout.orientation = page.orientation;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.centerHorizontally = true;
  layout.setPrintArea(areaAddress(page.printArea));
  const { titleRows, footer, margin } = page;
  if (titleRows) layout.setPrintTitleRows(`$${titleRows.first + 1}:$${titleRows.last + 1}`);
  const { defaultForAllPages } = layout.headersFooters;
  defaultForAllPages.leftFooter = footer.left;
  defaultForAllPages.rightFooter = footer.right;
  if (margin !== undefined) {
    layout.leftMargin = margin;
    layout.rightMargin = margin;
    layout.topMargin = margin;
    // The footer stands in the bottom margin.
    layout.bottomMargin = margin * 1.25;
  }
  if (page.breaks) {
    sheet.horizontalPageBreaks.removePageBreaks();
    for (const row of page.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
  }
  if (page.freezeRows > 0) sheet.freezePanes.freezeRows(page.freezeRows);
  sheet.showGridlines = false;
}
