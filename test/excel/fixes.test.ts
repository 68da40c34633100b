import { cellAddress } from "../../src/domain/binding/area";
import { startBound } from "./support/bound";
import { addresses } from "./support/marked";
import { waitUntil, type KpiBook } from "./support/kpiBook";

/** Every fix there is: what it writes, that it writes nothing else, and that undo gives everything back. */

const sheets = {
  权重: `
    指标名称 | 权重 | 目标值
    销售收入 | 40% | 1200
    回款率 | 35% | ≥98%
    客户满意度 | 22% | 90`,
  文本: `
    指标名称 | 权重 | 目标值
    首屏加载时间 | '４０％ | ≤1.5秒
    设计系统迁移 | '４０％ | 42个页面
    验收通过率 | '２０％ | 90%`,
  混写: `
    姓名 | 指标名称 | 权重 | 目标值
    甲 | 销售额 | 0.6 | 85万
    | 连带率 | 0.4 | 1.8
    乙 | 销售额 | 0.5 | 60万
    | 连带率 | 0.5 | 1.7
    丁 | 及时率 | 60 | 95%
    | 准确率 | 40 | 99%`,
  单位: `
    指标名称 | 单位 | 权重 | 目标值
    产量 | 吨 | 40 | 900
    停机时长 | | 30 | ≤8小时
    合格率 | % | 30 | 99%`,
  频率: `
    KPI | Period | Frequency | Weight | Target
    On-time delivery | Full year | Monthly | 40 | 98%
    Damage rate | Full year | Monthly | 30 | ≤0.2%
    Cost per parcel | Full year | | 30 | 8`,
  缺方向: `
    指标名称 | 方向 | 权重 | 目标值
    产量 | 正向 | 60 | 900
    不良率 | | 40 | ≤1%`,
  反方向: `
    指标名称 | 指标性质 | 权重 | 基准 | 目标 | 挑战
    单位能耗 | 正向 | 60 | 1350 | 1280 | 1200
    PPM | 逆向 | 40 | 120 | 80 | 50`,
  改写: `
    指标名称 | 部门 | 权重 | 期初值 | 目标值 | 截止日期
    大幅提升产品销量 | 华东区 | 50% | 100台 | 150台 | 2026-09-30
    优化发货差错 | 仓储部 | 50% | 3次 | 1次 | 2026-09-30`,
  程度词: `
    指标名称 | 权重 | 目标值
    大幅降低货物破损率 | 50% | ≤0.2%
    准时交付率 | 50% | 97%`,
  上级: `
    编号 | 指标名称 | 层级 | 上级指标 | 目标值
    C1 | 营业收入 | 公司级 | | 2亿元
    D1 | 科研销售额 | 部门级 | C1 | 5200万元
    D2 | 培训完成率 | 部门级 | | 100%
    D3 | 专利申请数 | 部门级 | C9 | 12`,
} as const;

let book: KpiBook;
beforeAll(async () => {
  book = await startBound(sheets, { rules: "all" });
  await book.application.check();
});

/** What every filled cell holds: "权重!B2" → its text or formula, and how it is shown. */
function cellsOfBook(): ReadonlyMap<string, string> {
  const cells = book.workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.entries()].map(([row, column, { value, formula, style }]) => {
      const { numberFormat } = book.workbook.styles.get(style);
      return [
        `${sheet.name}!${cellAddress(row, column)}`,
        JSON.stringify([formula ?? value, numberFormat]),
      ] as const;
    }),
  );
  return new Map(cells);
}

function changed(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) {
  const places = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
  return Object.fromEntries(
    places.map((place) => [place, (JSON.parse(after.get(place) ?? "[null]") as unknown[])[0]]),
  );
}

const findingAt = (rule: string, sheetName: string, address: string) =>
  book.application
    .getState()
    .findings?.find(
      ({ rule: code, place }) => code === rule && place.sheetName === sheetName && place.address === address,
    );

test.each([
  [
    "weights in proportion to exactly 100 %",
    ...["weights/sum", "权重", "B2:B4", "normalise"],
    { "权重!B2": 0.41, "权重!B3": 0.36, "权重!B4": 0.23 },
  ],
  ["the remainder", "weights/sum", "权重", "B2:B4", "remainder", { "权重!B4": 0.25 }],
  [
    "weights in full-width digits",
    ...["weights/asText", "文本", "B2:B4", undefined],
    { "文本!B2": 0.4, "文本!B3": 0.4, "文本!B4": 0.2 },
  ],
  [
    "points among shares",
    "weights/mixedUnits",
    "混写",
    "C6:C7",
    undefined,
    { "混写!C6": 0.6, "混写!C7": 0.4 },
  ],
  ["a missing unit", "definition/blankCell", "单位", "B3", undefined, { "单位!B3": "小时" }],
  ["a missing frequency", "definition/blankCell", "频率", "C4", undefined, { "频率!C4": "Monthly" }],
  ["a missing direction", "definition/missingDirection", "缺方向", "B3", undefined, { "缺方向!B3": "逆向" }],
  [
    "a wrong direction",
    "definition/directionContradicts",
    "反方向",
    "B2",
    undefined,
    { "反方向!B2": "逆向" },
  ],
  [
    "a wish, from the columns",
    ...["smart/specific", "改写", "A3", undefined],
    { "改写!A3": "在2026年9月30日前仓储部发货差错由3次降至1次" },
  ],
  [
    "a degree word, from the columns",
    ...["smart/degreeWords", "改写", "A2", undefined],
    { "改写!A2": "在2026年9月30日前华东区产品销量由100台提升至150台" },
  ],
  [
    "a degree word, from the target alone",
    ...["smart/degreeWords", "程度词", "A2", undefined],
    { "程度词!A2": "货物破损率控制在0.2%以内" },
  ],
  ["an orphan to the parent that was chosen", "cascade/orphan", "上级", "D4", "C1", { "上级!D4": "C1" }],
  ["a parent that is not there", "cascade/brokenParent", "上级", "D5", "C1", { "上级!D5": "C1" }],
] as [string, string, string, string, string | undefined, Record<string, unknown>][])(
  "%s",
  async (_what, rule, sheetName, address, wanted, expected) => {
    const { application, workbook } = book;
    const finding = findingAt(rule, sheetName, address);
    if (!finding) throw new Error(`${rule} finds nothing at ${address}`);
    const choice = finding.choices.find(({ value }) => value === wanted);
    expect(choice !== undefined).toBe(wanted !== undefined);
    const before = cellsOfBook();
    await application.fix([finding.id], choice?.value);
    await book.settled();
    expect(changed(before, cellsOfBook())).toEqual(expected);
    expect(application.getState().notice).toMatchObject({ kind: "done", code: "fixed" });
    expect(findingAt(rule, sheetName, address)).toBeUndefined();
    expect(addresses(book, sheetName)).toEqual({ stray: [], torn: [] });

    // Marks are a request of their own, so Ctrl+Z takes them back first.
    workbook.undo();
    if (Object.keys(changed(before, cellsOfBook())).length > 0) workbook.undo();
    expect(changed(before, cellsOfBook())).toEqual({});
    await waitUntil(() => findingAt(rule, sheetName, address) !== undefined);
    await book.settled();
    expect(addresses(book, sheetName)).toEqual({ stray: [], torn: [] });
  },
);
