import { MAX_COLUMNS, type Area } from "../../model/geometry";
import type { ConditionalFormat } from "../../model/parts";
import type { Sheet } from "../../model/sheet";
import { deleteSheet, renameSheet } from "../../model/sheets";
import { sortRows } from "../../model/sorting";
import { insertCells } from "../../model/structure";
import type { Workbook } from "../../model/workbook";
import { typeInto } from "../../model/writing";
import { inWords, parameter, type TroubleKind } from "./troubleKind";

type Deed = (workbook: Workbook, sheet: Sheet, valueOf: (parameter: string) => number) => void;

const after = parameter("after", "之后的请求数（0：现在）", "After requests (0: now)", [0, 0, 99]);
const row = parameter("row", "行", "Row", [1, 3, 1_048_576]);

/** Someone elsewhere changes the active sheet, now or between two requests of the add-in. */
function coauthor(
  id: string,
  words: TroubleKind["words"],
  parameters: TroubleKind["parameters"],
  deed: Deed,
): TroubleKind {
  return {
    id,
    group: "others",
    words,
    parameters: [...parameters, after],
    begin({ host }, valueOf, over) {
      const { workbook } = host;
      const { activeSheet: sheet } = workbook;
      let pass = valueOf("after");
      const act = (): void => {
        over();
        if (workbook.sheets.includes(sheet))
          workbook.edit({ actor: "remote", undo: false }, () => deed(workbook, sheet, valueOf));
      };
      if (pass === 0) {
        act();
        return () => undefined;
      }
      return host.interferences.add({
        carriedOut() {
          if (--pass === 0) act();
        },
      });
    },
  };
}

const types = coauthor(
  "coauthorTypes",
  inWords(
    ["他人改动单元格", "另一位作者在当前工作表的一个单元格里输入一个数。"],
    ["A co-author types", "Someone else types a number into a cell of the active sheet."],
  ),
  [
    row,
    parameter("column", "列", "Column", [1, 4, MAX_COLUMNS]),
    parameter("percent", "输入的数（%）", "Number, %", [0, 50, 1000]),
  ],
  (workbook, sheet, valueOf) =>
    typeInto(workbook, sheet, valueOf("row") - 1, valueOf("column") - 1, `${valueOf("percent")}%`),
);

const insertsRow = coauthor(
  "coauthorInsertsRow",
  inWords(
    ["他人插入行", "另一位作者在当前工作表插入一行。"],
    ["A co-author inserts a row", "Someone else inserts a row into the active sheet."],
  ),
  [row],
  (workbook, sheet, valueOf) => {
    const at = valueOf("row") - 1;
    insertCells(workbook, sheet, { top: at, bottom: at, left: 0, right: MAX_COLUMNS - 1 }, "down");
  },
);

const sorts = coauthor(
  "coauthorSorts",
  inWords(
    ["他人排序", "另一位作者把当前工作表的行按第一列倒序排列。"],
    ["A co-author sorts", "Someone else sorts the active sheet's rows by the first column, downwards."],
  ),
  [parameter("row", "首个数据行", "First row of data", [1, 2, 1_048_576])],
  (workbook, sheet, valueOf) => {
    const used = sheet.usedArea(true);
    const area: Area | undefined = used && { ...used, top: valueOf("row") - 1 };
    if (area && area.top < area.bottom) sortRows(workbook, sheet, area, [{ column: 0, ascending: false }]);
  },
);

const renamesSheet = coauthor(
  "coauthorRenamesSheet",
  inWords(
    ["他人重命名工作表", "另一位作者给当前工作表换一个名称。"],
    ["A co-author renames the sheet", "Someone else gives the active sheet another name."],
  ),
  [],
  (workbook, sheet) => {
    let name = `${sheet.name.slice(0, 28)} 2`;
    for (let n = 3; workbook.sheetByName(name); n++) name = `${sheet.name.slice(0, 28)} ${n}`;
    renameSheet(workbook, sheet, name);
  },
);

const deletesSheet = coauthor(
  "coauthorDeletesSheet",
  inWords(
    ["他人删除工作表", "另一位作者删除当前工作表。无法撤销。"],
    ["A co-author deletes the sheet", "Someone else deletes the active sheet. This cannot be undone."],
  ),
  [],
  (workbook, sheet) => {
    const others = workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
    if (others.length > 0) deleteSheet(workbook, sheet);
  },
);

const addsRule = coauthor(
  "coauthorAddsRule",
  inWords(
    ["他人添加条件格式", "另一位作者在当前工作表添加一条条件格式，排在所有规则之前。"],
    [
      "A co-author adds a rule",
      "Someone else adds a conditional format, before all others, to the active sheet.",
    ],
  ),
  [parameter("formula", "按公式（1）或按数值（0）", "By formula (1) or by value (0)", [0, 1, 1])],
  (workbook, sheet, valueOf) => {
    const used = sheet.usedArea(true);
    if (!used) return;
    const rule: ConditionalFormat = {
      key: `coauthor-${workbook.journal.length}-${sheet.conditionalFormats.length}`,
      areas: [used],
      rule:
        valueOf("formula") === 1
          ? { kind: "custom", formula: "=$A1>1" }
          : { kind: "cellValue", operator: "greaterThan", formula1: "1000" },
      overlay: { font: { bold: true, color: "#7030A0" }, fill: { color: "#E2EFDA", pattern: "solid" } },
      stopIfTrue: true,
    };
    const event = {
      type: "sheetParts",
      part: "conditionalFormats",
      sheetId: sheet.id,
      actor: "remote",
    } as const;
    workbook.change(sheet, { conditionalFormats: [rule, ...sheet.conditionalFormats] }, event);
  },
);

export const coauthorTrouble: readonly TroubleKind[] = [
  types,
  insertsRow,
  sorts,
  addsRule,
  renamesSheet,
  deletesSheet,
];
