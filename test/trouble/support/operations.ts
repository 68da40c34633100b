import type { Application } from "../../../src/application/application";
import { WEB_WITH_NOTES, type RequirementSets } from "../../../src/workbench/session/requirements";
import { startBook, shortQuarter, areaAt, type KpiBook } from "../../excel/support/kpiBook";

export const SHEET = "一季度";

export interface Operation {
  readonly name: string;
  /** What comes before it, while all is well. */
  readonly prepare: (book: KpiBook) => Promise<void>;
  /** An Excel that offers more than the usual one. */
  readonly requirementSets?: RequirementSets;
  /** It is what an add-in that has just been loaded does. */
  readonly isFirst?: true;
  readonly run: (book: KpiBook, application: Application) => Promise<void>;
  /** How a person gets to the same result afterwards, whatever became of the first attempt. */
  readonly again: (application: Application) => Promise<void>;
}

const nothing = (): Promise<void> => Promise.resolve();

async function bindFirst(application: Application): Promise<void> {
  if (application.getState().tables.some(({ state }) => state === "bound")) return;
  await application.detect();
  await application.bind([application.getState().candidates?.[0]?.id ?? ""]);
}

async function fixFirst(application: Application): Promise<void> {
  const finding = application.getState().findings?.find(({ fixable }) => fixable);
  if (finding) await application.fix([finding.id]);
}

const bound = ({ application }: KpiBook): Promise<void> => bindFirst(application);

const checked = async (book: KpiBook): Promise<void> => {
  await bound(book);
  await book.application.check();
};

export const operations: readonly Operation[] = [
  {
    name: "open",
    prepare: checked,
    isFirst: true,
    run: (_book, application) => application.open(),
    again: (application) => application.open(),
  },
  {
    name: "detect",
    prepare: nothing,
    run: (_book, application) => application.detect(),
    again: (application) => application.detect(),
  },
  {
    name: "bind",
    prepare: ({ application }) => application.detect(),
    run: (_book, application) => application.bind([application.getState().candidates?.[0]?.id ?? ""]),
    again: bindFirst,
  },
  {
    name: "check",
    prepare: bound,
    run: (_book, application) => application.check(),
    again: (application) => application.check(),
  },
  {
    name: "check again",
    prepare: async (book) => {
      await checked(book);
      // Nobody follows, so that its marks are to be removed and made anew.
      book.application.setLive(false);
      book.type(SHEET, "D2:D4", ["40%"], ["35%"], ["25%"]);
    },
    run: (_book, application) => application.check(),
    again: (application) => application.check(),
  },
  {
    name: "fix",
    prepare: checked,
    run: (_book, application) => fixFirst(application),
    again: async (application) => {
      await application.check();
      await fixFirst(application);
    },
  },
  {
    name: "clear",
    prepare: checked,
    run: (_book, application) => application.clearHighlights(),
    again: (application) => application.clearHighlights(),
  },
  {
    name: "notes",
    requirementSets: WEB_WITH_NOTES,
    prepare: bound,
    run: (_book, application) => application.writeNotes(),
    again: (application) => application.writeNotes(),
  },
  {
    name: "clear notes",
    requirementSets: WEB_WITH_NOTES,
    prepare: async (book) => {
      await bound(book);
      await book.application.writeNotes();
    },
    run: (_book, application) => application.clearHighlights(),
    again: (application) => application.clearHighlights(),
  },
  {
    name: "scorecard",
    prepare: bound,
    run: (_book, application) => application.makeScorecard(),
    again: (application) => application.makeScorecard(),
  },
  {
    name: "scorecard again",
    prepare: async (book) => {
      await bound(book);
      await book.application.makeScorecard();
      const [card = ""] = Object.values(book.application.getState().scorecards);
      book.type(card, "K5:K6", ["保持节奏"], ["逐户跟进"]);
      book.workbook.activeSheetId = book.sheet(SHEET).id;
    },
    run: (_book, application) => application.makeScorecard(),
    again: (application) => application.makeScorecard(),
  },
  {
    name: "live re-check",
    prepare: checked,
    run: async (book) => {
      book.type(SHEET, "D4", ["25%"]);
      await calm(book, 12_000);
    },
    again: (application) => application.check(),
  },
];

/**
 * Waits until the add-in has caught up with the sheets: nothing is asked of Excel any more for longer than the pause
 * after the last edit before it looks, and than its pauses between attempts.
 */
export async function calm({ host }: KpiBook, patience = 1600): Promise<void> {
  for (let before = -1; before !== host.log.length;) {
    before = host.log.length;
    await new Promise((resolve) => setTimeout(resolve, patience));
  }
}

/** A sheet whose weights make 97 %, with everything of its owner's on it that must not change. */
export async function startOwnersBook({
  requirementSets,
}: Pick<Operation, "requirementSets">): Promise<KpiBook> {
  const book = await startBook({
    ...(requirementSets && { requirementSets }),
    sheets: { [SHEET]: shortQuarter, 其他: "姓名 | 电话\n张三 | 8001" },
  });
  const { workbook } = book;
  const sheet = book.sheet(SHEET);
  const at = (address: string) => [areaAt(address)];
  const actor = "user" as const;
  book.type(SHEET, "H2:H4", ["=E2*2"], ['=E3&"!"'], ["=SUM(E2:E4)"]);
  workbook.edit({ actor, undo: false }, () => {
    workbook.change(
      sheet,
      {
        conditionalFormats: [
          {
            key: "a",
            areas: at("F2:F4"),
            rule: { kind: "cellValue", operator: "greaterThan", formula1: "90" },
          },
          { key: "b", areas: at("D2:D4"), rule: { kind: "custom", formula: "=$D2>0.3" } },
        ],
        notes: [{ at: { row: 1, column: 3 }, author: "王", text: "去年 35%" }],
        validations: [{ areas: at("B2:B4"), type: "list", formula1: '"财务,客户"' }],
        columns: new Map([[2, { width: 22 }]]),
      },
      { type: "sheetParts", part: "conditionalFormats", sheetId: sheet.id, actor },
    );
    workbook.change(workbook, {
      names: [{ name: "收入", formula: `=${SHEET}!$E$2`, visible: true }],
    });
  });
  await book.application.open();
  return book;
}
