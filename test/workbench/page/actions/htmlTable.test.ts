/**
 * @jest-environment jsdom
 */
import { tableOfHtml } from "../../../../src/workbench/page/actions/htmlTable";

test.each<[what: string, html: string, table: string[][] | undefined]>([
  [
    "rows and cells, spaces of the page's source joined",
    "<p>x</p><table>\n <tr><th>KPI</th><th> Weight\n in % </th></tr><tr><td>A</td><td>60%</td></tr></table>",
    [
      ["KPI", "Weight in %"],
      ["A", "60%"],
    ],
  ],
  [
    "merged cells keep their text in the first place",
    "<table><tr><td rowspan=2>财务</td><td>a</td></tr><tr><td>b</td></tr><tr><td colspan=2>合计</td></tr></table>",
    [
      ["财务", "a"],
      ["", "b"],
      ["合计", ""],
    ],
  ],
  ["a line break in a cell", "<table><tr><td>one<br>two</td></tr></table>", [["one\ntwo"]]],
  ["no table", "<p>plain</p>", undefined],
])("%s", (_what, html, table) => {
  expect(tableOfHtml(html)).toEqual(table);
});
