import { safeText } from "../../src/excel/writing/safeText";
import { startBook } from "./support/kpiBook";

const texts = [
  ...[
    "=1+1",
    "+1",
    "-1",
    "@SUM",
    "'quoted",
    "\t=1",
    "＝1+1",
    "1-2",
    "3/4",
    "2026-01-31",
    "1e5",
    "40%",
    "(5)",
    "$5",
    "￥5",
  ],
  ...["TRUE", "false", "Mar 5", "jan-1", "销售收入", "A1", "1,200万", "#REF!", "Q1", ".5", "12:30"],
];

test("texts written to cells come back as the same texts", async () => {
  const book = await startBook({ sheets: { 空: "a" } });
  const area = { top: 0, left: 0, bottom: texts.length - 1, right: 0 };
  const sheet = { id: book.sheet("空").id };
  await book.port.apply([{ do: "writeCells", sheet, area, cells: texts.map((text) => [{ text }]) }]);
  expect(book.values("空", `A1:A${texts.length}`).flat()).toEqual(texts);
  expect([...book.sheet("空").cells.entries()].filter(([, , { formula }]) => formula !== undefined)).toEqual(
    [],
  );
});

test.each(["销售收入", "KPI", "A1", "第1季度"])("%s needs no apostrophe", (text) => {
  expect(safeText(text)).toBe(text);
});
