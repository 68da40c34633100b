import { Draft } from "../../../src/domain/scorecard/sheet/draft";
import { Pages } from "../../../src/domain/scorecard/sheet/pages";

/** As wide as the paper, so that a page holds 747 points of rows. */
const [WIDTH, MARGIN] = [538, 28.35];

/** Rows of 100 points, of which these begin sections: each page has room for seven. */
function breaksOf(
  rows: number,
  sections: readonly number[],
  asked: readonly number[] = [],
  repeated = 0,
): number[] {
  const draft = new Draft("kpi", 0);
  draft.look({ top: 0, left: 0, bottom: rows - 1, right: 0 }, { rowHeight: 100 });
  draft.sections.push(...sections);
  return new Pages(draft, [WIDTH], MARGIN).breaks(rows - 1, asked, repeated);
}

test.each<[string, number[], number[]]>([
  ["all on one page", breaksOf(7, [2, 4]), []],
  ["a section that would be cut begins a page", breaksOf(9, [2, 5]), [5]],
  ["a page asked for", breaksOf(4, [2], [3]), [3]],
  ["a section after a table of one page and a half has room where that ends", breaksOf(12, [10]), []],
  ["and begins a page where it has none", breaksOf(18, [10, 12]), [12]],
  ["a repeated header takes room of every page but the first", breaksOf(14, [10, 13], [], 100), [13]],
  ["a section longer than a page is not helped by another one", breaksOf(20, [2]), [2]],
])("%s", (_what, breaks, expected) => {
  expect(breaks).toEqual(expected);
});
