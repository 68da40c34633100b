import { accessDenied } from "../../protocol/problem";
import { optional, record, text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import { declareClass } from "../declare";
import type { App } from "../app";
import type { Sheet } from "../../model/sheet";
import type { Protection } from "../../model/parts";
import { PROTECTION_OPTIONS } from "../protected";

function protect(app: App, sheet: Sheet, protection: Protection): void {
  const { workbook } = app;
  workbook.change(
    sheet,
    { protection },
    { type: "sheet", what: "protection", sheetId: sheet.id, actor: workbook.actor },
  );
  workbook.forgetUndo();
}

export const worksheetProtection = declareClass("WorksheetProtection", {
  scalars: {
    protected: read("1.2", ({ sheet }) => sheet.protection.protected),
    options: read("1.2", ({ sheet }) =>
      sheet.protection.protected ? { ...PROTECTION_OPTIONS, ...sheet.protection.options } : null,
    ),
  },
  methods: {
    protect: method(
      "1.2",
      [optional(record, {}), optional(text, undefined)],
      ({ sheet }, [options, password], app) => {
        // Since 2026 Excel refuses to protect what is protected (OfficeDev/office-js 6784).
        if (sheet.protection.protected) throw accessDenied();
        protect(app, sheet, { protected: true, options, ...(password !== undefined && { password }) });
      },
    ),
    unprotect: method("1.2", [optional(text, undefined)], ({ sheet }, [password], app) => {
      const known = sheet.protection.password;
      if (!sheet.protection.protected || (known !== undefined && known !== password)) throw accessDenied();
      protect(app, sheet, { protected: false });
    }),
  },
});
