import { accessDenied } from "../../protocol/problem";
import { optional, text } from "../../protocol/parameters";
import { method, read } from "../../protocol/members";
import { changeWorkbook } from "../change";
import { declareClass } from "../declare";

/** Guards the list of sheets: none is added, renamed, moved, hidden or deleted. */
export const workbookProtection = declareClass("WorkbookProtection", {
  scalars: { protected: read("1.7", (_item, app) => app.workbook.protection.protected) },
  methods: {
    protect: method("1.7", [optional(text, undefined)], (_item, [password], app) => {
      if (app.workbook.protection.protected) throw accessDenied();
      const protection = { protected: true, ...(password !== undefined && { password }) };
      changeWorkbook(app, "protection", { protection });
    }),
    unprotect: method("1.7", [optional(text, undefined)], (_item, [password], app) => {
      const { protection } = app.workbook;
      const isOpen = protection.password === undefined || protection.password === password;
      if (!protection.protected || !isOpen) throw accessDenied();
      changeWorkbook(app, "protection", { protection: { protected: false } });
    }),
  },
});
