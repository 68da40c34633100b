import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import { changesIn } from "../../protocol/changes";
import { TransportError } from "../../protocol/wire";
import { EditMode } from "../editMode";
import { inWords, type TroubleKind } from "./troubleKind";

const cellEditing: TroubleKind = {
  id: "cellEditing",
  group: "workbook",
  words: inWords(
    ["正在编辑单元格", "有人正在单元格里输入：请求被拒绝；愿意等待的请求一直等到输入结束。"],
    [
      "A cell is being edited",
      "Someone is typing: requests are refused, and those that offered to wait do wait.",
    ],
  ),
  parameters: [],
  begin({ host }) {
    const mode = new EditMode();
    mode.active = true;
    const end = host.interferences.add({
      arriving: async ({ flags }) => ((await mode.pass(flags)) ? undefined : TransportError.cellEditMode),
    });
    return () => {
      end();
      mode.active = false;
    };
  },
};

const protectedSheet: TroubleKind = {
  id: "protectedSheet",
  group: "workbook",
  words: inWords(
    ["保护当前工作表", "当前工作表受保护，加载项的写入被拒绝。"],
    ["Protect the active sheet", "The active sheet is protected; what the add-in writes to it is refused."],
  ),
  parameters: [],
  begin({ host: { workbook } }) {
    const sheet = workbook.activeSheet;
    const before = sheet.protection;
    protect(workbook, sheet, { ...before, protected: true });
    return () => {
      if (workbook.sheets.includes(sheet)) protect(workbook, sheet, before);
    };
  },
};

function protect(workbook: Workbook, sheet: Sheet, protection: Sheet["protection"]): void {
  workbook.edit({ actor: "user", undo: false }, () =>
    workbook.change(
      sheet,
      { protection },
      { type: "sheet", what: "protection", sheetId: sheet.id, actor: "user" },
    ),
  );
}

const readOnly: TroubleKind = {
  id: "readOnly",
  group: "workbook",
  words: inWords(
    ["只读工作簿", "工作簿以只读方式打开：可以读取，任何写入都被拒绝。"],
    ["Read-only workbook", "The workbook was opened for reading: every change is refused."],
  ),
  parameters: [],
  begin({ host }) {
    const end = host.interferences.add({
      stopping: (body) => {
        const [first] = changesIn(body);
        return first === undefined
          ? undefined
          : {
              before: first,
              error: {
                Code: "AccessDenied",
                Message: "You cannot perform the requested operation.",
                HttpStatusCode: 401,
              },
            };
      },
    });
    host.readOnly = true;
    return () => {
      end();
      host.readOnly = false;
    };
  },
};

const blankAsZero: TroubleKind = {
  id: "blankAsZero",
  group: "workbook",
  words: inWords(
    ["空单元格当作 0", "空单元格传给 KPI.* 函数时是 0，如桌面版 Excel；平时是空值，如网页版。"],
    [
      "Blank cells as 0",
      "Blank cells reach the KPI.* functions as 0, as in desktop Excel; otherwise as null, as on the web.",
    ],
  ),
  parameters: [],
  begin({ host }) {
    host.setBlanks("zero");
    return () => host.setBlanks("null");
  },
};

export const workbookTrouble: readonly TroubleKind[] = [cellEditing, protectedSheet, readOnly, blankAsZero];
