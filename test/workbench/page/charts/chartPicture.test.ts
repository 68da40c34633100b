import { CHART_TYPES, type Chart, type ChartType } from "../../../../src/workbench/model/charts/chart";
import { scaleOf, ticksOf } from "../../../../src/workbench/model/charts/scale";
import { seriesFrom } from "../../../../src/workbench/model/charts/sources";
import { typeInto, writeEntries } from "../../../../src/workbench/model/writing";
import type { Workbook } from "../../../../src/workbench/model/workbook";
import { newChart } from "../../../../src/workbench/objects/charts/chartCollection";
import { chartPicture } from "../../../../src/workbench/page/charts/chartPicture";
import { parseXml } from "../../../../src/workbench/files/xml/parse";
import { newWorkbook } from "../../../support/workbooks";
import { edit } from "../../files/support";

const AREA = { top: 0, left: 0, bottom: 3, right: 2 };
const SIZE = { width: 400, height: 240 };

function filled(): Workbook {
  const workbook = newWorkbook();
  const cells = [
    ["维度", "目标", "实际"],
    ["财务", 100, 120],
    ["客户", 80, 60],
    ["学习", 50, -10],
  ];
  edit(workbook, () => writeEntries(workbook, workbook.activeSheet, AREA, cells));
  return workbook;
}

const chartOf = (workbook: Workbook, type: ChartType, patch: Partial<Chart> = {}): Chart => ({
  ...newChart(type, seriesFrom(workbook, workbook.activeSheet, AREA, "Auto", type)),
  ...patch,
});

const draw = (workbook: Workbook, chart: Chart): string => chartPicture(workbook, chart, SIZE, "zh-CN");

test.each(CHART_TYPES)("%s is a whole picture with names and no broken numbers", (type) => {
  const workbook = filled();
  const svg = draw(workbook, chartOf(workbook, type));
  const { root } = parseXml(svg);
  expect([...root.descendants("text")].length).toBeGreaterThan(3);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/);
});

/** Squares of the legend have the colours of their series too. */
const KEY_SIZE = 8;

const barsOf = (svg: string): { height: number; fill: string }[] =>
  [...parseXml(svg).root.descendants("rect")]
    .map((item) => ({ height: item.number("height") ?? 0, fill: item.get("fill") ?? "" }))
    .filter(({ fill, height }) => fill === "#4472C4" && height > KEY_SIZE);

test("columns are as tall as their values, and grow with their cells", () => {
  const workbook = filled();
  const chart = chartOf(workbook, "ColumnClustered");
  const tall = (): number[] => barsOf(draw(workbook, chart)).map(({ height }) => height);
  const [first = 0, second = 0] = tall();
  expect(second / first).toBeCloseTo(0.8, 1);
  edit(workbook, () => typeInto(workbook, workbook.activeSheet, 2, 1, "100"));
  const [now = 0, same = 1] = tall();
  expect(now).toBe(same);
});

test.each<[string, Partial<Chart>, string[], string[]]>([
  ["its own title", { title: { visible: true, text: "得分" } }, ["得分", "目标"], ["图表标题"]],
  ["a title from a cell", { title: { visible: true, formula: "=Sheet1!$A$2" } }, ["财务"], ["图表标题"]],
  [
    "no title and no legend",
    { title: { visible: false }, legend: { visible: false } },
    ["客户"],
    ["图表标题", "目标"],
  ],
  [
    "the axis's own numbers",
    {
      axes: {
        category: {},
        value: { minimum: 0, maximum: 200, majorUnit: 100, numberFormat: '0"分"', linkNumberFormat: false },
      },
    },
    ["0分", "100分", "200分"],
    ["50"],
  ],
])("a chart shows %s", (_what, patch, shown, hidden) => {
  const workbook = filled();
  const texts = [
    ...parseXml(draw(workbook, chartOf(workbook, "ColumnClustered", patch))).root.descendants("text"),
  ].map(({ text }) => text);
  expect(shown.filter((text) => !texts.includes(text))).toEqual([]);
  expect(texts.filter((text) => hidden.includes(text))).toEqual([]);
});

test.each<[number[], Parameters<typeof scaleOf>[1], number[]]>([
  [[100, 120, 60], {}, [0, 20, 40, 60, 80, 100, 120, 140]],
  [[0.2, 0.9], {}, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[-10, 30], {}, [-20, -10, 0, 10, 20, 30, 40]],
  [[], {}, [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2]],
  [[5, 5], { minimum: 0, maximum: 10, majorUnit: 5 }, [0, 5, 10]],
])("an axis over %j has the steps %j", (values, axis, ticks) => {
  expect(ticksOf(scaleOf(values, axis))).toEqual(ticks);
});

/** Names on the right of a radar, where there is least room beside the picture's edge. */
test.each<[string, string[]]>([
  ["学习与成长", ["学习与成长"]],
  ["跨部门资源协调与推动能力", ["跨部门资源协调与推", "动能力"]],
  ["Coordination across departments", ["Coordination", "across", "departments"]],
])("the name %s of a radar is broken into lines rather than cut", (name, lines) => {
  const workbook = filled();
  edit(workbook, () => typeInto(workbook, workbook.activeSheet, 2, 0, name));
  const svg = draw(workbook, chartOf(workbook, "RadarMarkers", { legend: { visible: false } }));
  const texts = [...parseXml(svg).root.descendants("text")].map((item) => item.text);
  expect(texts).toEqual(expect.arrayContaining(lines));
});

test("a name of a radar too long for its lines is cut, and told whole in its title", () => {
  const workbook = filled();
  const name = "能力".repeat(40);
  edit(workbook, () => typeInto(workbook, workbook.activeSheet, 2, 0, name));
  const svg = draw(workbook, chartOf(workbook, "RadarMarkers"));
  expect(svg).toContain(`<title>${name}</title>`);
});

test.each<[string, string[]]>([
  ["客户满意度", ["客户满意度"]],
  ["跨部门资源协调与推动能力", ["跨部门资源协调与推动", "能力"]],
  ["Customer satisfaction (CSAT)", ["Customer", "satisfaction", "(CSAT)"]],
])("the name %s beside a lying bar goes on in another line rather than being cut", (name, lines) => {
  const workbook = filled();
  edit(workbook, () => typeInto(workbook, workbook.activeSheet, 2, 0, name));
  const svg = draw(workbook, chartOf(workbook, "BarClustered", { legend: { visible: false } }));
  const texts = [...parseXml(svg).root.descendants("text")].map((item) => item.text);
  expect(texts).toEqual(expect.arrayContaining(lines));
  expect(texts.some((text) => text.endsWith("…"))).toBe(false);
});
