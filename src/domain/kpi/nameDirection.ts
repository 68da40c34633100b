import type { Direction } from "./direction";

/** What a KPI's name says about its direction. Names mislead, so this is the weakest of all evidence. */
export interface NameDirection {
  readonly direction: Direction;
  /** The words of the name that say so. */
  readonly because: string;
}

type Words = readonly (readonly [Direction, RegExp])[];

/** First match wins: 故障率下降比例 is a reduction before it is a failure rate. */
const evidence: Words = [
  // A reduction of something bad, or a saving, is good.
  [
    "higher",
    /(?:下降|降低|减少|压降|压减|缩短|节约|节省|改善|提升|提高|增长)(?:比例|率|额|幅度|量|数|金额|天数)?$/,
  ],
  ["higher", /(?:下降|降低|减少|压降|节约|节省|缩短)(?:比例|率|幅度|额|金额)/],
  ["higher", /\b(?:reduction|saving|savings|improvement|growth)\b/i],
  // Rates of getting something bad done well.
  [
    "higher",
    /(?:处理|解决|关闭|整改|办结|响应|处置|化解|回访|修复|恢复|隐患排查)(?:及时|完成|达标|成功|满意)?率/,
  ],
  ["higher", /(?:达标|达成|完成|合格|准时|及时|满意|通过|兑现|履约|回款|续约|保留|留存)率/],
  [
    "higher",
    /\b(?:on[- ]time|retention|resolution|satisfaction|completion|compliance|success|first[- ]pass)\b/i,
  ],
  // Closest to the plan is best.
  ["range", /偏差(?:率|度|值)?|差异率|波动率?$|\b(?:variance|deviation)\b/i],
  // Bad things, costs and times.
  [
    "lower",
    /(?:故障|投诉|差错|错误|事故|缺陷|不良|不合格|废品|报废|次品|返工|返修|退货|退换货|流失|离职|缺勤|旷工|迟到|逾期|坏账|违规|违约|违纪|缺货|断货|延误|延期|超期|漏检|丢包|崩溃|宕机|停机|工伤|损耗|损失|浪费|泄漏|泄露|重复|跳出|取消|空置|闲置|呆滞|拒付|客诉|差评)/,
  ],
  [
    "lower",
    /(?:成本|费用|支出|开支|能耗|耗用|单耗|库存|应收|欠款|负债|排放|风险)(?:率|额|总额|量|占比|水平|天数|金额)?$/,
  ],
  ["lower", /(?:时长|时间|周期|时效|天数|耗时|用时|工时|延迟|时延|等待|账龄|响应速度|交期|排名|名次)$/],
  [
    "lower",
    /\b(?:defects?|errors?|complaints?|churn|attrition|turnover rate|downtime|scrap|returns?|incidents?|injur\w+|accidents?|delays?|late|overdue|backlog|bad debt|falls|absence|absenteeism|rework|failures?|waste|shrinkage)\b/i,
  ],
  [
    "lower",
    /\b(?:cost|costs|expense|expenses|spend|spending|emissions?|consumption|inventory|DSO|days sales outstanding)\b/i,
  ],
  [
    "lower",
    /\b(?:cycle time|lead time|response time|time to \w+|latency|duration|waiting time|wait time|queue time|ageing|rank)\b/i,
  ],
  // Volumes, shares and scores.
  [
    "higher",
    /(?:收入|营收|销售额|销量|产量|产值|利润|毛利|净利|出货量|交付量|订单|签约|回款|增长|份额|占有率|转化|复购|覆盖|渗透|满意度|净推荐|效率|人效|坪效|周转率|利用率|良率|良品|出勤|次数|数量|人数|客户数|用户数|项目数|得分|评分|分数|成果|专利|培训|分享)/,
  ],
  [
    "higher",
    /\b(?:revenue|sales|profit|margin|growth|share|NPS|score|productivity|utili[sz]ation|yield|conversion|coverage|leads|orders|income|users|customers|ARR|MRR|GMV|output|attendance|trained|signed)\b/i,
  ],
];

/** A name inside brackets or after a threshold says what is counted, not which way is better: 单价≥4000元机型占比. */
function coreOf(name: string): string {
  return name.replace(/[（(][^）)]*[）)]/g, "").trim();
}

export function directionOfName(name: string): NameDirection | undefined {
  const core = coreOf(name);
  for (const [direction, pattern] of evidence) {
    const match = pattern.exec(core);
    if (match) return { direction, because: match[0] };
  }
  return undefined;
}
