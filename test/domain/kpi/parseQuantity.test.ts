import fc from "fast-check";
import { formatQuantity } from "../../../src/domain/kpi/formatQuantity";
import { parseQuantity } from "../../../src/domain/kpi/parseQuantity";
import { comparators, type Quantity } from "../../../src/domain/kpi/quantity";

type Expected = Partial<Quantity>;

/** Only what the text says; comparator "=" and no unit unless given. */
const readings: readonly (readonly [string, Expected])[] = [
  ["40%", { value: 40, unit: "%" }],
  ["40％", { value: 40, unit: "%" }],
  ["0.4", { value: 0.4 }],
  ["40", { value: 40 }],
  ["９５．５％", { value: 95.5, unit: "%" }],
  ["119.996%", { value: 119.996, unit: "%" }],
  ["6:4", { value: 1.5, unit: "ratio" }],
  ["1,200", { value: 1200 }],
  ["1，200", { value: 1200 }],
  ["1200万", { value: 12_000_000, scale: 4 }],
  ["1,200 万元", { value: 12_000_000, unit: "元", scale: 4 }],
  ["1.2亿", { value: 120_000_000, scale: 8 }],
  ["-12", { value: -12 }],
  ["−3%", { value: -3, unit: "%" }],
  ["(5)", { value: -5 }],
  ["$8,319,937 ", { value: 8_319_937, unit: "$" }],
  ["$3.2M", { value: 3_200_000, unit: "$", scale: 6 }],
  ["3.5k", { value: 3500, scale: 3 }],
  ["≥85%", { comparator: ">=", value: 85, unit: "%" }],
  [">=85%", { comparator: ">=", value: 85, unit: "%" }],
  ["≧ 85 ％", { comparator: ">=", value: 85, unit: "%" }],
  ["≤48小时", { comparator: "<=", value: 48, unit: "小时" }],
  ["不低于90%", { comparator: ">=", value: 90, unit: "%" }],
  ["不少于3次", { comparator: ">=", value: 3, unit: "次" }],
  ["至少5个", { comparator: ">=", value: 5, unit: "个" }],
  ["85分以上", { comparator: ">=", value: 85, unit: "分" }],
  ["at least 90%", { comparator: ">=", value: 90, unit: "%" }],
  ["不超过3分钟", { comparator: "<=", value: 3, unit: "分钟" }],
  ["不高于5%", { comparator: "<=", value: 5, unit: "%" }],
  ["48小时以内", { comparator: "<=", value: 48, unit: "小时" }],
  ["5%以下", { comparator: "<=", value: 5, unit: "%" }],
  ["控制在5%以内", { comparator: "<=", value: 5, unit: "%" }],
  ["no more than 3 days", { comparator: "<=", value: 3, unit: "days" }],
  ["突破2亿台", { comparator: ">", value: 200_000_000, unit: "台", scale: 8 }],
  ["超过500万", { comparator: ">", value: 5_000_000, scale: 4 }],
  ["达到500万", { value: 5_000_000, scale: 4 }],
  ["低于3%", { comparator: "<", value: 3, unit: "%" }],
  ["<200ms", { comparator: "<", value: 200, unit: "ms" }],
  ["提升至35%", { value: 35, unit: "%", change: "increase" }],
  ["降至3%", { value: 3, unit: "%", change: "decrease" }],
  ["从85分提升至90分", { value: 90, unit: "分", start: 85, change: "increase" }],
  ["客户NPS从-12提升到+5", { value: 5, start: -12, change: "increase" }],
  ["由3.2%压到2%以下", { comparator: "<=", value: 2, unit: "%", start: 3.2, change: "decrease" }],
  ["from 85 to 90", { value: 90, start: 85, change: "increase" }],
  ["85→90", { value: 90, start: 85, change: "increase" }],
  ["市场份额提升3%", { value: 3, unit: "%", change: "increase", relative: true }],
  ["占比提升3个百分点", { value: 3, unit: "个百分点", change: "increase", relative: true }],
  ["同比增长20%", { value: 20, unit: "%", change: "increase", relative: true }],
  ["成本下降8%", { value: 8, unit: "%", change: "decrease", relative: true }],
  ["50% reduction", { value: 50, unit: "%", change: "decrease", relative: true }],
  ["TOP3", { comparator: "<=", value: 3, rank: true }],
  ["前三", { comparator: "<=", value: 3, rank: true }],
  ["客户满意度至行业TOP3", { comparator: "<=", value: 3, rank: true }],
  ["前10%", { comparator: "<=", value: 10, unit: "%", rank: true }],
  ["3个/季度", { value: 3, unit: "个", per: "季度" }],
  ["≥3个/季度", { comparator: ">=", value: 3, unit: "个", per: "季度" }],
  ["百分之九十五", { value: 95, unit: "%" }],
  ["千分之三以内", { comparator: "<=", value: 3, unit: "‰" }],
  ["三分之一", { value: 33.3333333333333, unit: "%" }],
  ["不低于九成五", { comparator: ">=", value: 95, unit: "%" }],
  ["突破一点八亿元", { comparator: ">", value: 180_000_000, unit: "元" }],
  ["at least 25 new accounts within the next six months", { comparator: ">=", value: 25 }],
  ["at least two times a week", { comparator: ">=", value: 2, unit: "times", per: "week" }],
  ["每周至少两次", { comparator: ">=", value: 2, unit: "次", per: "周" }],
  ["5%～7%", { comparator: "between", value: 5, high: 7, unit: "%" }],
  ["80-90分", { comparator: "between", value: 80, high: 90, unit: "分" }],
  ["10~12万元", { comparator: "between", value: 100_000, high: 120_000, unit: "元", scale: 4 }],
  ["±3%", { comparator: "between", value: -3, high: 3, unit: "%" }],
  ["between 40 and 45 days", { comparator: "between", value: 40, high: 45, unit: "days" }],
  // Numbers of names, dates and terms are not the target.
  ["单价≥4000元机型占比提升至35%", { value: 35, unit: "%", change: "increase" }],
  ["48小时内响应率≥95%", { comparator: ">=", value: 95, unit: "%" }],
  ["Q3达到95%", { value: 95, unit: "%" }],
  ["2026年底前不低于90%", { comparator: ">=", value: 90, unit: "%" }],
  ["3个月内客户满意度评分从85分提升至90分", { value: 90, unit: "分", start: 85, change: "increase" }],
  ["NPS≥45分", { comparator: ">=", value: 45, unit: "分" }],
  ["目标值1200万元", { value: 12_000_000, unit: "元", scale: 4 }],
  ["≤5个工作日", { comparator: "<=", value: 5, unit: "个工作日" }],
  // Bounds, notes and multiples.
  ["≥90分且≤100分", { comparator: "between", value: 90, high: 100, unit: "分" }],
  ["≥1次、≤3次", { comparator: "between", value: 1, high: 3, unit: "次" }],
  ["90≤x≤100", { comparator: "between", value: 90, high: 100 }],
  ["100±5mm", { comparator: "between", value: 95, high: 105, unit: "mm" }],
  ["90%±2%", { comparator: "between", value: 88, high: 92, unit: "%" }],
  ["±2℃以内", { comparator: "between", value: -2, high: 2, unit: "℃" }],
  ["85分（含）以上", { comparator: ">=", value: 85, unit: "分" }],
  ["95%（去年93%）", { value: 95, unit: "%" }],
  ["100%（不含节假日）", { value: 100, unit: "%" }],
  ["95%\n(按季度)", { value: 95, unit: "%" }],
  ["每月不少于4次", { comparator: ">=", value: 4, unit: "次", per: "月" }],
  ["每日两次", { value: 2, unit: "次", per: "日" }],
  ["within 2 business days", { comparator: "<=", value: 2, unit: "business days" }],
  ["no longer than 90 minutes", { comparator: "<=", value: 90, unit: "minutes" }],
  ["2个工作日内完成", { comparator: "<=", value: 2, unit: "个工作日" }],
  ["完成120台电梯更新", { value: 120, unit: "台" }],
  ["99.95%", { value: 99.95, unit: "%" }],
  ["P0 0起", { value: 0, unit: "起" }],
  ["零事故", { value: 0, unit: "事故" }],
  ["无重大安全事故", { value: 0, unit: "重大安全事故" }],
  ["杜绝A类质量事故", { value: 0, unit: "A类质量事故" }],
  ["no lost-time injuries", { value: 0, unit: "lost-time injuries" }],
  ["人民币500万元", { value: 5_000_000, unit: "元", scale: 4 }],
  ["50w", { value: 500_000, scale: 4 }],
  ["1:3", { value: 0.333333333333333, unit: "ratio" }],
  ["增长20%以上", { comparator: ">=", value: 20, unit: "%", change: "increase", relative: true }],
  ["较上年下降5个百分点", { value: 5, unit: "个百分点", change: "decrease", relative: true }],
  ["同比+15%", { value: 15, unit: "%", change: "increase", relative: true }],
  ["up 12 basis points", { value: 12, unit: "basis points", change: "increase", relative: true }],
  ["减少一半", { value: 50, unit: "%", change: "decrease", relative: true }],
  ["翻两番", { value: 4, unit: "倍", change: "increase" }],
  ["double", { value: 2, unit: "x", change: "increase" }],
  ["two thirds", { value: 66.6666666666667, unit: "%" }],
  ["from £1.2m to £1.5m", { value: 1_500_000, start: 1_200_000, unit: "£", scale: 6, change: "increase" }],
  ["from 71% to no more than 66%", { comparator: "<=", value: 66, start: 71, unit: "%", change: "decrease" }],
  // How often, and for whom.
  ["每月≥4次", { comparator: ">=", value: 4, unit: "次", per: "月" }],
  ["每人每天 3 件", { value: 3, unit: "件", per: "人/天" }],
  ["每季度1次", { value: 1, unit: "次", per: "季度" }],
  ["每两周1次", { value: 1, unit: "次", per: "两周" }],
  ["≥1次/迭代", { comparator: ">=", value: 1, unit: "次", per: "迭代" }],
  ["每迭代至少交付1个", { comparator: ">=", value: 1, unit: "个", per: "迭代" }],
  ["3个/季度以上", { comparator: ">=", value: 3, unit: "个", per: "季度" }],
  ["≤2次/人/年", { comparator: "<=", value: 2, unit: "次", per: "人/年" }],
  ["8吨/人·天", { value: 8, unit: "吨", per: "人/天" }],
  ["人均≥50学时/年", { comparator: ">=", value: 50, unit: "学时", per: "人/年" }],
  ["1次/2周", { value: 1, unit: "次", per: "2周" }],
  ["300万/年", { value: 3_000_000, scale: 4, per: "年" }],
  ["1,200/quarter", { value: 1200, per: "quarter" }],
  ["2 per ward per month", { value: 2, per: "ward/month" }],
  ["at least 2 visits per sprint", { comparator: ">=", value: 2, unit: "visits", per: "sprint" }],
  ["no more than 60 per 100,000", { comparator: "<=", value: 60, per: "100,000" }],
  ["27.5 L/100km", { value: 27.5, unit: "L", per: "100km" }],
  ["35μg/m³", { value: 35, unit: "µg", per: "m³" }],
  ["每人合格率95%", { value: 95, unit: "%" }],
  // Bounds with a not.
  ["不超5%", { comparator: "<=", value: 5, unit: "%" }],
  ["不突破5%", { comparator: "<=", value: 5, unit: "%" }],
  ["不应超过10%", { comparator: "<=", value: 10, unit: "%" }],
  ["未超过3次", { comparator: "<=", value: 3, unit: "次" }],
  ["不宜低于80%", { comparator: ">=", value: 80, unit: "%" }],
  ["at or below 1.1%", { comparator: "<=", value: 1.1, unit: "%" }],
  ["equal to or greater than 80%", { comparator: ">=", value: 80, unit: "%" }],
  ["95% or better", { comparator: ">=", value: 95, unit: "%" }],
  // Shares and marks.
  ["万分之三以内", { comparator: "<=", value: 0.03, unit: "%" }],
  ["≥8成", { comparator: ">=", value: 80, unit: "%" }],
  ["半数以上", { comparator: ">=", value: 50, unit: "%" }],
  ["1/3以上", { comparator: ">=", value: 33.3333333333333, unit: "%" }],
  ["at least nine in ten", { comparator: ">=", value: 90, unit: "%" }],
  ["4.5/5", { value: 4.5 }],
  ["≥4.6/5分", { comparator: ">=", value: 4.6, unit: "分" }],
  ["4.5 out of 5", { value: 4.5 }],
  ["92/100", { value: 92 }],
  ["80/20", { value: 80, unit: "%" }],
  ["zero", { value: 0 }],
  // What stands beside the target.
  ["90分/满分100分", { value: 90, unit: "分" }],
  ["95%，每低1%扣2分", { value: 95, unit: "%" }],
  ["≥98%；每降低1个百分点扣5分，扣完为止", { comparator: ">=", value: 98, unit: "%" }],
  ["底线80%，目标85%，挑战90%", { value: 85, unit: "%" }],
  ["降低5个点", { value: 5, unit: "个点", change: "decrease", relative: true }],
  ["环比下降2pct", { value: 2, unit: "个百分点", change: "decrease", relative: true }],
  ["Like-for-like sales +4%", { value: 4, unit: "%", change: "increase", relative: true }],
  ["+4%", { value: 4, unit: "%" }],
  ["1 200 000", { value: 1_200_000 }],
  ["3.5个亿", { value: 350_000_000, scale: 8 }],
  ["EUR 1.2 Mio", { value: 1_200_000, unit: "€", scale: 6 }],
  // Places.
  ["Top 10%", { comparator: "<=", value: 10, unit: "%", rank: true }],
  ["第1", { comparator: "<=", value: 1, rank: true }],
  ["前三分之一", { comparator: "<=", value: 33.3333333333333, unit: "%", rank: true }],
  ["top quartile", { comparator: "<=", value: 25, unit: "%", rank: true }],
  ["number one", { comparator: "<=", value: 1, rank: true }],
  ["3rd place", { comparator: "<=", value: 3, rank: true }],
];

test.each(readings)("%s", (text, expected) => {
  expect(parseQuantity(text)).toEqual({ comparator: "=", unit: undefined, ...expected });
});

test.each([
  ["", "missing"],
  ["—", "missing"],
  ["-", "missing"],
  ["N/A", "missing"],
  ["待定", "missing"],
  ["TBD", "missing"],
  [null, "missing"],
  [undefined, "missing"],
  ["已上线", "text"],
  ["通过ISO 9001认证", "text"],
  ["按A7平台方案交付", "text"],
  [true, "text"],
  ["2026-06-30", "date"],
  ["6月30日前上线", "date"],
  ["2026年12月底前完成", "date"],
  ["不低于去年同期", "text"],
  ["详见附件2", "text"],
  ["零售门店", "text"],
  ["TOP10大客户续约率", "text"],
  ["7-9年级", "text"],
  ["一季度25%，二季度50%", "several"],
  ["11-Feb", "date"],
  ["毛利率不低于32%，同时库存周转天数不超过45天", "several"],
  ["95%的订单48小时内出库", "several"],
  ["7×24", "text"],
  ["5*8小时", "text"],
  ["一次性通过", "text"],
  ["4/5", "text"],
  ["每月5日前", "date"],
  ["次月3个工作日内", "date"],
  ["85%/90%/95%", "several"],
  ["优：≥95%；良：90-95%", "several"],
  ["#N/A", "error"],
  [Number.NaN, "error"],
])("%p is no amount: %s", (cell, reason) => {
  expect(parseQuantity(cell)).toMatchObject({ reason });
});

test("a number is itself", () => {
  expect(parseQuantity(-0.25)).toEqual({ comparator: "=", value: -0.25, unit: undefined });
});

const decimal = fc
  .tuple(fc.integer({ min: -999_999, max: 9_999_999 }), fc.constantFrom(0, 1, 2, 3))
  .map(([whole, places]) => Number(`${whole}e-${places}`));
const unit = fc.constantFrom(undefined, "%", "分", "天", "小时", "元", "次", "days");

const level = fc
  .record({
    comparator: fc.constantFrom(...comparators.filter((sign) => sign !== "between")),
    value: decimal,
    unit,
  })
  .map((quantity): Quantity => quantity);
const scaled = fc
  .record({
    comparator: fc.constantFrom(">=" as const, "=" as const),
    value: fc.integer({ min: 1, max: 9999 }),
    places: fc.constantFrom(4, 8),
  })
  .map(({ comparator, value, places }): Quantity => ({
    comparator,
    value: value * 10 ** places,
    unit: undefined,
    scale: places,
  }));
const between = fc
  .record({ value: fc.nat(500), width: fc.nat(500), unit })
  .map(({ value, width, unit: name }): Quantity => ({
    comparator: "between",
    value,
    high: value + width,
    unit: name,
  }));
const moved = fc
  .record({ value: decimal, start: decimal, unit })
  .filter(({ value, start }) => value !== start)
  .map((quantity): Quantity => ({
    comparator: "=",
    ...quantity,
    change: quantity.value < quantity.start ? "decrease" : "increase",
  }));
const relative = fc
  .record({ value: fc.nat(500), change: fc.constantFrom("increase" as const, "decrease" as const) })
  .map(({ value, change }): Quantity => ({ comparator: "=", value, unit: "%", change, relative: true }));

test("what is written is read back", () => {
  fc.assert(
    fc.property(fc.oneof(level, scaled, between, moved, relative), (quantity) => {
      expect(parseQuantity(formatQuantity(quantity))).toEqual(quantity);
    }),
    { seed: 20260101, numRuns: 500 },
  );
});
