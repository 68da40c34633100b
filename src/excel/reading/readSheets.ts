import { Problem } from "../../application/notices";
import type { BookReading, Progress, SheetReading, SheetRequest } from "../../application/workbookPort";
import { isNotFound } from "../hostErrors";
import { planBatches, queueCells, type CellBlock } from "./readCells";
import { BINDINGS_SETTING, RULES_SETTING } from "../names";
import { queueHead, type SheetHead } from "./readHead";
import { readRest } from "./readHighlights";
import { queueSetting } from "./readSetting";
import { runReading } from "../run";

/** Excel on the web takes 5 MB an answer and slows long before that. */
const MOST_CELLS = 20_000;
const LEAST_CELLS = 500;

/**
 * One request for all sheets while their cells fit into one. Tables and highlights that must be looked for take
 * one more. What Excel finds too large is asked again in smaller pieces.
 */
export function readSheets(
  requests: readonly SheetRequest[],
  progress?: Progress,
): Promise<readonly SheetReading[]> {
  return inPieces(requests, (context, asked, limit) => readOnce(context, asked, limit, progress));
}

/** As `readSheets`, with rules and bindings in the first of its requests. */
export function readBook(requests: readonly SheetRequest[]): Promise<BookReading> {
  return inPieces(requests, async (context, asked, limit) => {
    const rules = queueSetting(context, RULES_SETTING);
    const bindings = queueSetting(context, BINDINGS_SETTING);
    const sheets = await readOnce(context, asked, limit);
    return { sheets, rules: rules(), bindings: bindings() };
  });
}

async function inPieces<Answer>(
  requests: readonly SheetRequest[],
  read: (context: Excel.RequestContext, asked: readonly SheetRequest[], limit: number) => Promise<Answer>,
): Promise<Answer> {
  let asked = requests;
  for (let limit = MOST_CELLS; ;) {
    try {
      return await runReading((context) => read(context, asked, limit));
    } catch (error) {
      if (isProblem(error, "tooLarge") && limit > LEAST_CELLS) limit = Math.floor(limit / 2);
      else if (isNotFound(error)) asked = await askForWhatIsThere(asked, error);
      else throw error;
    }
  }
}

async function readOnce(
  context: Excel.RequestContext,
  requests: readonly SheetRequest[],
  limit: number,
  progress?: Progress,
): Promise<SheetReading[]> {
  const heads = requests.map((request) => queueHead(context, request));
  const blocks = new Map<SheetHead, CellBlock[]>(heads.map((head) => [head, []]));
  const batches = planBatches(heads, limit);
  for (const [i, batch] of batches.entries()) {
    progress?.report(i / batches.length);
    const read = batch.map(({ head, area }) => ({ head, block: queueCells(head.sheet, area) }));
    await context.sync();
    for (const { head, block } of read) blocks.get(head)?.push(block());
  }
  await readRest(context, heads);
  return heads.map((head) => head.finish(blocks.get(head) ?? []));
}

/** Since it was last looked, a sheet was deleted or a conditional format is no longer where it was. */
async function askForWhatIsThere(asked: readonly SheetRequest[], error: unknown): Promise<SheetRequest[]> {
  const there = await runReading(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    return new Set(sheets.items.map(({ id }) => id));
  });
  const gone = asked.some(({ sheetId }) => !there.has(sheetId));
  const placed = asked.some(({ highlights }) => typeof highlights === "object");
  if (!gone && !placed) throw error;
  return asked
    .filter(({ sheetId }) => there.has(sheetId))
    .map((request) => (typeof request.highlights === "object" ? { ...request, highlights: "all" } : request));
}

function isProblem(error: unknown, code: string): boolean {
  return error instanceof Problem && error.notice.code === code;
}
