/**
 * Writes and reads cells through the unmodified Office.js over the workbench, in Node.
 */
import { startOffice, type OfficeUnderTest } from "../support/office";
import { newWorkbook } from "../support/workbooks";

const COLUMNS = 10;
const SIZES = [10, 1_000, 10_000, 20_000];

interface Figures {
  readonly rows: number;
  readonly write: number;
  readonly read: number;
  readonly hostWrite: number;
  readonly hostRead: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

async function timed(body: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await body();
  return performance.now() - start;
}

const matrix = (rows: number): (string | number)[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) => (column === 0 ? `指标 ${row}` : row * column)),
  );

async function measure(rows: number): Promise<Figures> {
  const office = await startOffice({ workbook: newWorkbook() });
  const write = await timed(() => inRange(office, rows, (range) => void (range.values = matrix(rows))));
  const written = longest(office);
  office.host.clearLog();
  const read = await timed(() => inRange(office, rows, (range) => void range.load("values")));
  const answered = longest(office);
  return {
    rows,
    write,
    read,
    hostWrite: written.milliseconds,
    hostRead: answered.milliseconds,
    requestBytes: written.requestBytes,
    responseBytes: answered.responseBytes,
  };
}

function inRange(
  { Excel: excel }: OfficeUnderTest,
  rows: number,
  use: (range: Excel.Range) => void,
): Promise<void> {
  return excel.run(async (context) => {
    use(context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows, COLUMNS));
    await context.sync();
  });
}

function longest({ host }: OfficeUnderTest) {
  const [first] = [...host.log].sort((a, b) => b.milliseconds - a.milliseconds);
  if (!first) throw new Error("no request was made");
  return first;
}

async function main(): Promise<void> {
  const start = await timed(() => startOffice());
  console.log(
    `start of Office.js ${start.toFixed(0)} ms; a new workbook ${(await timed(() => startOffice())).toFixed(1)} ms`,
  );
  console.log("rows × 10      write ms  (host)   read ms  (host)   request kB  response kB");
  for (const rows of [...SIZES, 10_000]) {
    const figures = await measure(rows);
    const cell = (value: number, digits = 1): string => value.toFixed(digits).padStart(9);
    const { write, hostWrite, read, hostRead, requestBytes, responseBytes } = figures;
    console.log(
      `${String(rows).padStart(8)}   ${cell(write)}${cell(hostWrite)}${cell(read)}${cell(hostRead)}` +
        `${cell(requestBytes / 1024, 0)}${cell(responseBytes / 1024, 0)}`,
    );
  }
  const run = await startOffice();
  const small = await timed(async () => {
    for (let n = 0; n < 100; n++) await inRange(run, 1, (range) => void range.load("values"));
  });
  console.log(`a small Excel.run ${(small / 100).toFixed(2)} ms`);
}

void main();
