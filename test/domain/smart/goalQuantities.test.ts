import { formatQuantity } from "../../../src/domain/kpi/formatQuantity";
import { readGoal } from "../../../src/domain/smart/readGoal";

/** The targets of a sentence, in short form, with the words that say them. */
const targetsOf = (text: string) => {
  const { plain, quantities } = readGoal(text);
  return quantities.map(
    ({ quantity, start, end }) => `${formatQuantity(quantity)} «${plain.slice(start, end)}»`,
  );
};

test.each([
  ["毛利率不低于32%，同时库存周转天数不超过45天", ["≥32% «32%»", "≤45天 «45天»"]],
  ["3个月内客户满意度评分从85分提升至90分", ["85→90分 «从85分提升至90分»"]],
  ["教师每周听课不少于2节", ["≥2节/周 «2节»"]],
  ["年底前新增公共停车泊位1.5万个", ["↑1.5万个 «1.5万个»"]],
  ["7月前八成以上门店完成燃气改造", ["≥80% «80%以上»"]],
  ["95%的订单48小时内出库", ["95% «95%»"]],
  ["平均出库时间48小时内", ["≤48小时 «48小时内»"]],
  ["采购合同审批周期控制在3个工作日内", ["≤3个工作日 «3个工作日内»"]],
  ["全年无重大安全事故", ["0重大安全事故 «无重大安全事故»"]],
  ["门诊候诊时间减半", ["↓50% «减半»"]],
  ["恒温库温度偏差控制在±2℃以内", ["-2~2℃ «±2℃»"]],
  ["研发与测试人员配比2:1", ["2ratio «2:1»"]],
  ["营收较上年增长15%", ["↑15% «15%»"]],
  // None of these is a target.
  ["单价≥4000元机型占比", []],
  ["24小时便利店盈利门店数", []],
  ["TOP10大客户续约率", []],
  ["核心接口P99延迟", []],
  ["拿出120%的热情投入工作", []],
  ["详见附件2", []],
  ["2025级新生学业预警人数", []],
  ["Win at least 25 new SME accounts within six months", ["≥25accounts «25 new SME accounts»"]],
  ["Open 1,200 new current accounts this year", ["1200accounts «1,200 new current accounts»"]],
  ["Resolve 90% of support tickets within two business days", ["90% «90%»"]],
  ["First-response time under 2 hours", ["<2hours «2 hours»"]],
  ["Grow grant income from £1.2m to £1.5m by March 2027", ["1.2M→1.5M£ «from £1.2m to £1.5m»"]],
  ["Emissions per tonne 20% below the 2019 level", ["↓20% «20%»"]],
  ["Net interest margin up 12 basis points in FY26", ["↑12basis points «12 basis points»"]],
  ["Reduce waiting time by half", ["↓50% «by half»"]],
  ["Exercise twice a week (confidence 8/10)", ["2times/week «2 times»"]],
  ["Zero lost-time injuries in Q4", ["0lost-time injuries «0 lost-time injuries»"]],
  ["Enrol 6,500 girls aged 10 to 14", ["6500girls «6,500 girls»"]],
  ["Number of 24/7 sites", []],
  ["Collection rate on 2024 invoices", []],
  ["90-day new-hire attrition", []],
  ["Reading proficiency of Grade 3 pupils", []],
])("%s", (text, expected) => {
  expect(targetsOf(text)).toEqual(expected);
});
