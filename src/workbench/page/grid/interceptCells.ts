import { InterceptorEffectEnum, type IDisposable, type Injector } from "@univerjs/core";
import { BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";
import type { DataLocale } from "../../model/text";
import type { Workbook } from "../../model/workbook";
import { entryText } from "../actions/entryText";
import type { CellSource } from "./cellSource";

interface Places {
  readonly source: CellSource;
  readonly workbook: Workbook;
  readonly locale: DataLocale;
}

/** Univer asks here for every cell it draws, and for the text it opens its editor with. */
export function interceptCells(injector: Injector, { source, workbook, locale }: Places): IDisposable[] {
  const interceptors = injector.get(SheetInterceptorService);
  const drawn = interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: "model",
    priority: 100,
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    handler: (_cell, { subUnitId, row, col }) => source.cellAt(subUnitId, row, col),
  });
  const edited = interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, { subUnitId, row, col }) => {
      const sheet = workbook.sheetById(subUnitId);
      const style = workbook.styles.get(sheet?.styleAt(row, col) ?? 0);
      const text = sheet ? entryText(sheet.cellAt(row, col), style, locale) : "";
      return { v: text === "" ? null : text, s: cell?.s };
    },
  });
  return [drawn, { dispose: () => void edited() }];
}
