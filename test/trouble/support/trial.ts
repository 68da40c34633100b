import { Troubles } from "../../../src/workbench/session/trouble/troubles";
import { startBook, type KpiBook } from "../../excel/support/kpiBook";
import { calm, startOwnersBook, type Operation } from "./operations";
import { shownBy, stateOf, type WorkbookState } from "./state";

/** One way of going wrong: a kind of trouble with its numbers. */
export interface Case {
  readonly kind: string;
  readonly values?: Readonly<Record<string, number>>;
  /** Over while the operation still waits; otherwise it lasts until the operation has ended. */
  readonly endsMeanwhile?: true;
}

export interface Outcome {
  /** What the pane said: "done checked", "problem sheetProtected"; "" when nothing; "gone" when the pane was reloaded. */
  readonly notice: string;
  readonly before: WorkbookState;
  readonly after: WorkbookState;
  readonly shown: readonly string[];
  /** With the trouble over and the operation done again. */
  readonly again: WorkbookState;
  readonly shownAgain: readonly string[];
  readonly noticeAgain: string;
}

export async function attempt(operation: Operation, trouble?: Case): Promise<Outcome> {
  const book = await startOwnersBook(operation);
  await operation.prepare(book);
  const application = operation.isFirst ? book.reopen() : book.application;
  application.dismissNotice();
  const troubles = new Troubles({ host: book.host });
  const before = stateOf(book.workbook);
  if (trouble) troubles.begin(trouble.kind, trouble.values);
  const running = operation.run(book, application).then(() => "ended" as const);
  if (trouble?.endsMeanwhile) {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    troubles.endAll();
  }
  const ended = await within(trouble?.kind === "reload" ? 8_000 : 60_000, running);
  const notice = ended === "gone" ? "gone" : noticeOf(application);
  const after = stateOf(book.workbook);
  const shown = shownBy(application);
  troubles.endAll();

  const later = ended === "gone" ? await loadAnew(book, operation) : { book, application };
  later.application.dismissNotice();
  await operation.again(later.application);
  await calm(later.book);
  return {
    notice,
    before,
    after,
    shown,
    again: stateOf(book.workbook),
    shownAgain: shownBy(later.application),
    noticeAgain: noticeOf(later.application),
  };
}

function within(milliseconds: number, running: Promise<"ended">): Promise<"ended" | "gone"> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve("gone"), milliseconds);
    void running.then((ended) => {
      clearTimeout(timer);
      resolve(ended);
    });
  });
}

/** The add-in's page is gone and comes back over the same workbook. */
async function loadAnew({ workbook }: KpiBook, { requirementSets }: Operation) {
  workbook.calculator = undefined;
  const book = await startBook({ ...(requirementSets && { requirementSets }), workbook, sheets: {} });
  await book.application.open();
  return { book, application: book.application };
}

function noticeOf(application: KpiBook["application"]): string {
  const { notice } = application.getState();
  if (!notice) return "";
  const detail = notice.code === "unexpected" ? ` ${String(notice.data["message"])}` : "";
  return `${notice.kind} ${notice.code}${detail}`;
}

/** All that the add-in and Excel wait for passes this many times as fast. */
const HASTE = 25;

export function hurry(): void {
  const patient = globalThis.setTimeout;
  const hasty = (body: () => void, milliseconds = 0) => patient(body, milliseconds / HASTE);
  beforeAll(() => {
    globalThis.setTimeout = hasty as typeof globalThis.setTimeout;
  });
  afterAll(() => {
    globalThis.setTimeout = patient;
  });
}
