import type { Direction } from "./direction";
import { badWords, costWords, durationWords, goodDurations, goodHeads, goodWords } from "./nameWords";

/** What a KPI's name says about its direction. Names mislead, so this is the weakest of all evidence. */
export interface NameDirection {
  readonly direction: Direction;
  /** The words of the name that say so. */
  readonly because: string;
}

type Words = readonly (readonly [Direction, RegExp])[];

const fall = "下降|降低|减少|压降|压减|压缩|缩短|节约|节省|降本|削减|下调|缩减|减排|减碳|节能|降";
const rise = "提升|提高|增长|增加|上升|增收|增效|扩大|新增|净增|提振";
const rate = "(?:比例|比率|比|率|幅度|幅|额|量|数|金额|天数|度|程度)";

/** First match wins: 故障率下降比例 is a reduction before it is a failure rate. */
/** Metrics that Chinese sheets name in Latin letters. */
const latinHigher =
  /(?<![A-Za-z])(?:ARR|MRR|GMV|NPS|NRR|DAU|MAU|OEE|LTV|ARPU|EBITDA|FPY|CSAT|FCR|OTD)(?![A-Za-z])/i;
const latinLower = /(?<![A-Za-z])(?:DSO|PPM|MTTR|CAC|T?P9[59]|LTIFR|TRIR|AHT|CPL)(?![A-Za-z])/i;

const chinese: Words = [
  // A reduction of something bad, or a saving, is good.
  ["higher", new RegExp(`减排|减碳|(?:${fall})${rate}$|节约|节省|降本|结余|盈余`)],
  // An order to lower something says so; so does one to have none.
  [
    "lower",
    /(?:^|[，,|\s年月日底前内期度将使把对各])(?:有效|大幅|进一步|逐步|持续|显著|切实|努力|力争|适当|合理|严格)*(?:降低|减少|压降|压减|压缩|缩短|严控|(?<!内)控制|削减|杜绝|避免|防止|遏制|减轻|消除|清零)(?!.*(?:下降|降低)率)/,
  ],
  // Closest to the plan is best.
  ["range", /偏差|差异率|偏离度|配比|占空比|酸碱度|[pP]H值?$/],
  ["lower", /波动(?:率|幅度|性)?|差距|标准差/],
  // The head of the name: how well something is done.
  ["higher", new RegExp(`(?:${goodHeads})[\\p{Script=Han}]{0,2}率`, "u")],
  // What is collected of what was owed, or dealt with of what went wrong.
  [
    "higher",
    /(?:收缴|清收|清缴|收回|回收|催收|追回|追缴|化解|处置|处理|解决|整改|关闭|办结)(?:额|金额|数|量|件数|笔数|户数)$/,
  ],
  ["higher", /无(?:故障|事故|差错)|安全(?:生产|运行|行驶)(?:天数|里程|时间|时长)|MTBF/i],
  ["lower", new RegExp(`(?:${badWords})`)],
  [
    "higher",
    new RegExp(`(?:${goodDurations})[\\p{Script=Han}]{0,4}(?:时长|时间|天数|小时数|工时|周期|日)?$`, "u"),
  ],
  [
    "lower",
    new RegExp(
      `(?:${durationWords})(?:率|占比|数|长度)?$|(?:${durationWords})(?=[≥≤<>\\d控不超为在达平由从至|])`,
    ),
  ],
  [
    "lower",
    new RegExp(
      `(?:${costWords})(?:率|额|总额|总量|量|占比|比例|比重|水平|天数|金额|强度|系数|指数|控制|管控|周转天数|数)?(?=$|[^\\p{Script=Han}]|[较同环由从控不在为下降压达])`,
      "u",
    ),
  ],
  ["lower", latinLower],
  ["higher", latinHigher],
  ["higher", new RegExp(`(?:${goodWords})`)],
  // What is left of shares and counts is there to grow.
  ["higher", new RegExp(`(?:${rise}|提档|扩面|做大|做强|做优|搞上去|上台阶)`)],
  [
    "higher",
    /[\p{Script=Han}](?:率|占比|比例|比重|人数|人次|次数|件数|数量|个数|家数|户数|总数|总量|数|量|额|指数|系数|场次)(?=$|[^\p{Script=Han}]|[达至到为不较同在突超由从])/u,
  ],
  // Work done: 开展消防演练2次.
  [
    "higher",
    /(?:^|[，,|\s年月日底前内期度])(?:累计|全年|计划|共|成功|自主|独立|主导|力争|确保)*(?:完成|实现|开展|组织|举办|召开|募集|招聘|培训|培养|引进|建设|建成|新建|新开|开设|获得|取得|获评|签订|开发|孵化|输出|申报|发布|上线|交付|走访|拜访|达到|做到|推广|引才)[^，,。]*?(?<![A-Za-z/ .\d])\d[\d.,]*\s*\p{Script=Han}/u,
  ],
];

const english: Words = [
  [
    "higher",
    /\b(?:reduction|reductions|saving|savings|improvement|growth|uplift|avoidance|return on|returns on|benefits?|increment)\b(?!\s+(?:in|of) (?:sales|revenue|satisfaction))/i,
  ],
  [
    "lower",
    /^(?:(?:noticeably|significantly|substantially|considerably|markedly|further|greatly)\s+)*(?:reduce|cut|lower|decrease|shorten|minimi[sz]e|limit|eliminate|avoid|contain|curb|halve|trim|shrink|prevent|fewer)\b/i,
  ],
  ["lower", /\b(?:zero|no|fewer|less)\s+(?:[a-z-]+\s+){0,3}[a-z]+(?:s|y)\b/i],
  [
    "range",
    /\b(?:variance|variances|deviation|deviations)\b(?=$| from| to| vs| against|[^a-z])(?<!stocktake variances|count variances)|\bmix ratio\b|-to-[a-z]+ ratio\b/i,
  ],
  // Close 95% of findings: the share is of what was dealt with.
  [
    "higher",
    /^(?:close|resolve|answer|fix|process|complete|handle|clear|return|settle|repair)\s+(?:at least\s+)?\d[\d.]*\s*%/i,
  ],
  // How well something is done comes before what it is done to: complaint resolution rate.
  [
    "lower",
    /\b(?:time|days|hours|minutes|cycle|turnaround|duration)\s*(?:to|of|per|for|taken|between(?! failures))\b|\b(?:cycle|lead|response|handling|waiting|wait|queue|turnaround|set-?up|changeover|resolution|repair|delivery|processing|onboarding|recovery|closing|close|door-to-[a-z]+|checkout|approval|transit|dwell|discharge|idle|settlement|delivery lead) times?\b|\btime to [a-z]+|\btime-to-[a-z]+|\bdays (?:sales|payable|inventory|to)\b|\b(?:latency|rank|ranking)\b|(?<!on[- ])(?<!first[- ])\b(?:time|times|cycle|cycles)(?=$|\s*(?:\(|,|in\b|at\b|on\b|under\b|below\b|from\b|≤|<|down\b|no\b|is\b|\|))|\bwait(?:ing)?\b|\bMTTR\b|\bage(?:ing|ing of)\b|\baging\b/i,
  ],
  [
    "higher",
    /\b(?:between failures|MTBF|on[- ]time|in[- ]full|OTIF|first[- ]time|first[- ]pass|first[- ]contact|retention|resolution|satisfaction|completion|completed|compliance|success|accuracy|availability|uptime|attendance|adoption|participation|resolved|answered|closed|certified|trained|renewal|renewals|win rate|pass rate|fill rate|fix rate|hit rate|response rate|collection|recovery|recycling|occupancy|utili[sz]ation|coverage|adherence|fulfil?ment|preparedness|readiness|timeliness|punctuality|detection|screening|vaccination|graduation|employment|literacy|proficiency|reliability|effectiveness|efficiency|productivity|acceptance)\b(?!\s+(?:times?|costs?|errors?|failures?|gap|delays?|complaints?))/i,
  ],
  [
    "lower",
    /\b(?:defects?|errors?|complaints?|churn|attrition|(?:staff|employee|voluntary|volontary|nurse|driver|labou?r|regretted|new-hire|early)\s+turnover|turnover rate|turnover(?=, )|downtime|scrap|returns?|refunds?|incidents?|injur\w+|accidents?|delays?|late|overdue|backlog|bad debts?|falls|absences?|absenteeism|no-shows?|rework|failures?|waste|wastage|spoilage|shrinkage|shrink|losses|loss|breakage|damages?|leaks?|leakage|spills?|breach(?:es)?|violations?|non-?conformit\w+|findings?|outages?|crash(?:es)?|bugs?|vulnerabilit\w+|cancell?ations?|abandon\w*|bounce|unsubscribes?|defaults?|delinquen\w+|arrears|write-offs?|fraud|chargebacks?|penalt\w+|fines|mortality|deaths?|infections?|readmissions?|pressure ulcers?|sepsis|stock-?outs?|variances?|discrepanc\w+|vacanc\w+|overtime|dropouts?|drop-out|exclusions?|truancy|escapes?|missed|mis-?picks?|near miss(?:es)?|citations?|overruns?|escalations?|rejects?|rejections?|recalls?|congestion|shortages?|idle|volatility|gap|gaps|voids?|evictions?|reoffending|aborted|reopened|debt|DSO|days sales outstanding|lost[- ]time|LTIFR|TRIR|unplanned)\b/i,
  ],
  [
    "lower",
    /\b(?:costs?|expenses?|expenditure|spend|spending|overheads?|emissions?|consumption|energy (?:use|per)|water use|fuel|carbon(?! neutral)|inventory(?! turn)|stock cover|stock days|CAC|cost[- ]to[- ]\w+|price paid|headcount cost|use of agency|agency use|footprint|intensity|rank|ranking|turn-?around|latency|duration)\b/i,
  ],
  [
    "higher",
    /\b(?:OEE|CSAT|FCR|NRR|FPY|OTD|held|seen within|(?:reaching|meeting) (?:the )?(?:expected|standard|target)|revenue|sales(?! team| staff| people| force)|turnover|turns|profit|margin|EBITDA|growth|share|NPS|promoter|score|rating|ratings|yield|throughput|conversion|leads|orders|income|users|customers|members|subscribers|accounts|ARR|MRR|GMV|LTV|lifetime value|ROI|ROE|output|sign-?ups?|signed|bookings|footfall|traffic|visits?|views|downloads|impressions|engagement|awareness|reach|followers|donations|donors|volunteers|enrol\w+|registrations|patents|publications|ideas|suggestions|audits|inspections|drills|sessions?|training|hires|placements|promotions|diversity|women in|stores|sites|openings|launches|releases|features|velocity|deployments|readership|cash|liquidity|solvency|assets|premium|deposits|cross-sell|basket|average order|RevPAR|ADR|covers|attainment|quality|grades?|reading|service level|SLA|index|performance|first-aiders|health|capacity|pipeline|backlink\w*|certificates?|hectares|trees|units|proportion|percentage|number of|count|volume|shipments|progress|stability|penetration|contribution|exposure|fit|reservations|CAGR|rate|ratio|submitted|adopted|processed|developed|filed|led|covered|produced|delivered|planted|sold|served|treated|reached|completed)\b/i,
  ],
  // What is left of counted things is there to grow: applications, mentions.
  [
    "higher",
    /^(?!(?:finish|optimi[sz]e|enhance|strengthen|support|respond|manage|handle|do|make|complete|keep|maintain|develop|provide)\b)(?:[\w-]+\s+){1,4}[a-z-]{3,}(?<!ss|us|is|ics|ings)s$/i,
  ],
  [
    "higher",
    /^(?:better|be more|speed up)\b|^(?:significantly |substantially )?(?:(?:improve|increase|grow|raise|boost|expand|score|double|triple|maximi[sz]e|save)\b|(?:win|open|hire|recruit|run|hold|deliver|train|enrol|release|launch|publish|develop|achieve|reach|hit|gain|secure|sign|visit|inspect|add|resolve|complete|attend|conduct|produce|sell|plant|build|earn|attract|retain)\b.*(?:\d|\b(?:daily|weekly|monthly|every|per|each|two|three|four|five|six|seven|eight|nine|ten|twelve)\b))/i,
  ],
];

/** Brackets and thresholds in a name say what is counted, not which way is better: 单价≥4000元机型占比. */
function coreOf(name: string): string {
  return name
    .replace(/[（(][^）)]*[）)]/g, "")
    .replace(/\b(?:full|part|real)-time\b/gi, " ")
    .trim();
}

export function directionOfName(name: string): NameDirection | undefined {
  const core = coreOf(name);
  for (const [direction, pattern] of /\p{Script=Han}/u.test(core) ? chinese : english) {
    const match = pattern.exec(core);
    if (match) return { direction, because: match[0].replace(/^[，,|\s]+/, "") };
  }
  return undefined;
}
