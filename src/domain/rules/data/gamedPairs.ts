/** A KPI that is easily reached the wrong way, what keeps it honest, and what nobody may do to reach it. */
export interface GamedPair {
  /** The whole name, or what it ends in; looser patterns would accuse honest KPIs. */
  readonly kpi: RegExp;
  /** Any of these in the same post is enough. Without it the KPI can stand alone, and only its negative list is known. */
  readonly counter?: RegExp;
  readonly shortcut: { readonly zh: string; readonly en: string };
  /** Named as what to add. */
  readonly suggest: { readonly zh: string; readonly en: string };
  /** The entry of its negative list, as it would stand on the sheet. */
  readonly forbidden: { readonly zh: string; readonly en: string };
}

export const gamedPairs: readonly GamedPair[] = [
  {
    kpi: /平均(?:通话|处理|接待)时长|通话时长|(?:average|avg\.?) (?:handle|handling|call|talk) time|\bAHT\b/i,
    counter:
      /投诉|满意|一次(?:性)?解决|首次解决|重复来电|质检|complain|satisf|CSAT|NPS|first[- ](?:call|contact)|resol|quality|repeat/i,
    shortcut: { zh: "匆忙挂断电话", en: "hanging up early" },
    suggest: { zh: "投诉率或一次解决率", en: "complaint rate or first-contact resolution" },
    forbidden: {
      zh: "不得主动挂断、催促客户或转接推诿",
      en: "No hanging up on, rushing or passing on a caller",
    },
  },
  {
    kpi: /(?:接听|接电话|处理(?:工单|来电)|工单处理|坐席接听|接待)(?:数量|量|数)|(?:tickets?|calls?|cases?) (?:closed|handled|taken|resolved)|closed tickets/i,
    counter:
      /投诉|满意|解决率|重开|返工|质检|重复|差错|complain|satisf|CSAT|NPS|reopen|resol|quality|error|repeat/i,
    shortcut: { zh: "挑简单的做、没解决就结单", en: "picking the easy ones and closing them unsolved" },
    suggest: { zh: "重开率或客户满意度", en: "reopen rate or customer satisfaction" },
    forbidden: {
      zh: "不得挑单、拆单，未解决不得结单",
      en: "No picking or splitting of cases; none closed unsolved",
    },
  },
  {
    kpi: /(?:月|月度|季度|年度|个人|门店)?(?:销售额|销售收入|销售业绩|营业额|成交额|签约额)$|^销量$|(?:产品|月度?|季度)销量$|^(?:monthly |quarterly |annual )?sales(?: revenue| volume)?$|^(?:bookings|new bookings)$/i,
    counter:
      /回款|应收|毛利|利润|退货|退款|投诉|满意|拜访|复购|续约|续费|坏账|折扣|价格|费用|库存|转介绍|连带|collect|receivable|DSO|margin|profit|return|refund|complain|satisf|NPS|visit|repeat|retention|renew|churn|discount|bad debt|cost/i,
    shortcut: {
      zh: "期末压货、放宽账期或打折冲量",
      en: "pushing stock, credit or discounts at the end of the period",
    },
    suggest: { zh: "回款率、毛利率或客户拜访量", en: "collection rate, margin or customer visits" },
    forbidden: {
      zh: "不得期末压货、虚签合同或越权打折放账",
      en: "No channel stuffing, sham orders, or discounts and credit beyond authority",
    },
  },
  {
    kpi: /(?:产量|产出量|产量完成率|生产数量|加工量)$|^(?:output|production volume|units produced|throughput)$/i,
    counter:
      /合格|良率|良品|不良|缺陷|报废|废品|返工|返修|退货|质量|一次通过|安全|事故|工伤|yield|defect|scrap|rework|quality|first[- ]pass|reject|safety|incident|injur|PPM/i,
    shortcut: { zh: "牺牲质量和安全赶产量", en: "cutting corners on quality and safety" },
    suggest: { zh: "一次合格率或报废率", en: "first-pass yield or scrap rate" },
    forbidden: {
      zh: "不得跳过检验、带病生产或瞒报不良",
      en: "No skipped inspections, unsafe running or hidden rejects",
    },
  },
  {
    kpi: /代码(?:行数|量)|提交(?:次数|数)$|lines of code|\bLOC\b|commits?(?: count| per \w+)?$/i,
    counter:
      /缺陷|故障|错误|评审|覆盖率|返工|回滚|defect|bug|error|review|coverage|rollback|incident|rework/i,
    shortcut: { zh: "把代码写长、拆碎提交", en: "writing more code than needed" },
    suggest: { zh: "缺陷密度或评审通过率", en: "defect density or review pass rate" },
    forbidden: { zh: "不得拆分提交、复制或保留无用代码", en: "No split commits, copied or dead code" },
  },
  {
    kpi: /(?:发文|推文|文章|稿件|视频|内容)(?:发布)?(?:数量|篇数|条数|量|数)$|(?:articles?|posts?|videos?|content pieces?) published|number of (?:articles|posts|videos)/i,
    counter: /阅读|播放|互动|转化|点击|完播|线索|采用|质量|read|view|engage|conver|click|lead|quality|watch/i,
    shortcut: { zh: "凑数量、搬运内容", en: "filling the quota with anything" },
    suggest: { zh: "阅读完成率或转化率", en: "engagement or conversion rate" },
    forbidden: { zh: "不得抄袭搬运、标题党或重复发布", en: "No copied, clickbait or repeated content" },
  },
  {
    kpi: /(?:新增|新开|新客|拓展)(?:的)?(?:客户|会员|用户|商户|门店)(?:数量|人数|数|量)?$|(?:会员|粉丝|客户|用户)(?:新增|拉新)(?:数量|人数|数|量)?$|拉新(?:数|人数|量)?$|^new (?:customers?|members?|users?|accounts?|logos?|merchants?)(?: won| signed)?$|sign[- ]?ups?$/i,
    counter:
      /活跃|留存|复购|流失|首单|转化|客单|续|投诉|满意|坏账|收入|销售额|active|retention|repeat|churn|convers|renew|activation|revenue|satisf|complain/i,
    shortcut: { zh: "拉来不活跃的客户凑数", en: "signing up people who never return" },
    suggest: { zh: "留存率或活跃率", en: "retention or activation rate" },
    forbidden: {
      zh: "不得虚假注册、刷单或未经同意代客开户",
      en: "No fake or bought sign-ups, none without the customer's consent",
    },
  },
  {
    kpi: /招聘(?:完成|到岗)?(?:人数|数量|完成率)$|(?:到岗|入职)人数$|^(?:hires|new hires|positions filled|number of hires)$|^招聘周期$|time to (?:hire|fill)/i,
    counter:
      /试用期|转正|留存|离职|流失|满意|质量|probation|retention|attrition|turnover|quality of hire|satisf/i,
    shortcut: { zh: "降低标准招人", en: "lowering the bar" },
    suggest: { zh: "试用期转正率", en: "probation pass rate" },
    forbidden: { zh: "不得降低录用标准、虚报到岗", en: "No lowering of the bar, no paper hires" },
  },
  {
    kpi: /(?:审批|审核|审查|放款)(?:时长|时间|周期|时效)$|(?:approval|review|underwriting) (?:time|cycle time|turnaround)/i,
    counter:
      /差错|准确|合规|退回|复核|不良|风险|质量|error|accura|complian|reject|default|bad|risk|quality|rework/i,
    shortcut: { zh: "不细看就通过", en: "waving things through" },
    suggest: { zh: "审批差错率", en: "approval error rate" },
    forbidden: {
      zh: "不得未审先批、代审或简化必查项",
      en: "No approval unread or on another's behalf, no skipped check",
    },
  },
  {
    kpi: /库存周转(?:率|次数|天数)?$|inventory (?:turns?|turnover)|days (?:of )?inventory/i,
    counter:
      /缺货|断货|断供|满足率|齐套|准时|交付|交货|上架|铺货|有货|服务水平|stock[- ]?out|fill rate|on[- ]time|availab|service level|deliver/i,
    shortcut: { zh: "压低备货导致缺货", en: "running stock down until shelves are empty" },
    suggest: { zh: "缺货率或订单满足率", en: "stock-out rate or fill rate" },
    forbidden: {
      zh: "不得停采必备物料或以账外库存粉饰",
      en: "No starving of essential stock, none kept off the books",
    },
  },
  {
    kpi: /(?:月度?|门店)?坪效$|sales per (?:square|sq)/i,
    counter: /毛利|利润|满意|投诉|客诉|退货|损耗|margin|profit|satisf|complain|return|shrink/i,
    shortcut: { zh: "打折冲量", en: "discounting for volume" },
    suggest: { zh: "毛利率或顾客满意度", en: "margin or customer satisfaction" },
    forbidden: { zh: "不得低于授权底价销售", en: "No selling below the authorised price" },
  },
  {
    kpi: /采购(?:成本|价格|单价)?(?:降低率|下降率|降本率|节约率|降低额|节约额)$|(?:purchase|procurement|purchasing) (?:price|cost)s? (?:reduction|savings?)|procurement savings?/i,
    counter:
      /合格|质量|不良|退货|准时|交付|交货|断供|供应商|quality|defect|reject|on[- ]time|deliver|supplier|PPM/i,
    shortcut: { zh: "只压价，不管质量和交期", en: "squeezing price at the expense of quality and delivery" },
    suggest: { zh: "来料合格率或交付准时率", en: "incoming quality or on-time delivery" },
    forbidden: {
      zh: "不得以降低质量、拖欠货款换取降价",
      en: "No price cuts bought with quality or late payment",
    },
  },
  {
    kpi: /(?:贷款|放款|授信|信贷)(?:投放)?(?:额|量|金额|总额|规模)$|^(?:loan|lending) (?:volume|disbursements?)|^loans (?:disbursed|granted)/i,
    counter: /不良|逾期|坏账|风险|合规|NPL|overdue|bad|default|risk|complian/i,
    shortcut: { zh: "放松风控冲规模", en: "relaxing credit checks" },
    suggest: { zh: "不良率或逾期率", en: "non-performing or overdue rate" },
    forbidden: {
      zh: "不得放松准入、借新还旧或诱导贷款",
      en: "No weaker credit checks, evergreening or pushed loans",
    },
  },
  {
    kpi: /(?:培训|授课)(?:场次|次数|人次)$|^(?:training sessions|people trained|trainings held)$/i,
    counter: /合格率|通过率|满意|效果|应用|转化|考核|测验|认证|pass|satisf|applied|test|certif|effect/i,
    shortcut: { zh: "凑场次、走过场", en: "holding sessions nobody needs" },
    suggest: { zh: "培训后考核通过率", en: "pass rate after training" },
    forbidden: {
      zh: "不得凑人头、代签到或以发资料代替培训",
      en: "No seat-fillers, proxy sign-ins or handouts in place of training",
    },
  },
  {
    kpi: /(?:安全|质量|设备|工伤|生产|医疗|可记录)*(?:事故|工伤|伤亡|差错事件|不良事件)(?:起数|次数|率|数|件数|频率|人数)?$|(?:accident|incident|injury|LTI|adverse event)s?(?: (?:rate|count|frequency rate|frequency))?$|\\bLTIFR\\b|\\bTRIR\\b/i,
    shortcut: { zh: "瞒报、漏报", en: "concealing what happened" },
    suggest: { zh: "隐患上报数", en: "near misses reported" },
    forbidden: { zh: "不得瞒报、迟报或以停报换零事故", en: "No concealed, late or reclassified incidents" },
  },
  {
    kpi: /(?:投诉|客诉|差评)(?:率|量|数|起数|件数|次数)?$|complaints?(?: rate| count)?$/i,
    shortcut: { zh: "劝客户撤诉、不登记", en: "talking customers out of it or not logging it" },
    suggest: { zh: "投诉回访满意度", en: "satisfaction after a complaint" },
    forbidden: {
      zh: "不得劝阻、拒收或不登记投诉，不得以补偿换撤诉",
      en: "No discouraged, refused or unlogged complaints, none bought off",
    },
  },
  {
    kpi: /(?:回款率|回款额|货款回收率|应收账款回收率)$|(?:collection rate|cash collected|collections?)$/i,
    shortcut: { zh: "放弃尾款、用折扣换回款", en: "waiving balances or paying for cash with discounts" },
    suggest: { zh: "毛利率或应收账龄", en: "margin or age of receivables" },
    forbidden: {
      zh: "不得私自减免尾款、代垫款项或挪用回款",
      en: "No waived balances, no payments made for a customer, none held back",
    },
  },
  {
    kpi: /(?:准时|及时|按时|按期)(?:交付|交货|完工|送达|完成)率$|(?:准交率|OTD)$|on[- ]time (?:delivery|completion)(?: rate)?$/i,
    shortcut: {
      zh: "改约定日期、不完整先报完工",
      en: "moving the promised date or reporting half a job as done",
    },
    suggest: { zh: "一次验收通过率", en: "first-time acceptance" },
    forbidden: {
      zh: "不得事后修改承诺日期，未完工不得报完工",
      en: "No promised dates changed afterwards, nothing reported done unfinished",
    },
  },
  {
    kpi: /(?:客户|顾客|患者|学员|业主|用户|家长|员工)?满意(?:度|率)(?:评分|得分)?$|(?:customer |patient |employee )?satisfaction(?: score| rate)?$|\\bCSAT\\b|\\bNPS\\b/i,
    shortcut: { zh: "挑客户填问卷、请客户打高分", en: "asking for top marks or choosing who is asked" },
    suggest: { zh: "问卷回收率", en: "response rate" },
    forbidden: {
      zh: "不得代填问卷、诱导打分或挑选受访者",
      en: "No filled-in surveys, no begging for marks, no chosen respondents",
    },
  },
  {
    kpi: /(?:费用|成本)(?:率|总额|控制率|节约率|节约额)?$|(?:cost|expense)s?(?: ratio| reduction| savings?)?$/i,
    shortcut: {
      zh: "把费用拖到下期、停掉该做的维护",
      en: "pushing spend into the next period or stopping upkeep",
    },
    suggest: { zh: "设备完好率或预算偏差率", en: "upkeep done or budget variance" },
    forbidden: {
      zh: "不得跨期挂账、转嫁其他部门或削减安全与维护支出",
      en: "No spend moved to another period or department, no cuts to safety and upkeep",
    },
  },
  {
    kpi: /(?:离职率|流失率|主动离职率|核心(?:人才|员工)流失率)$|(?:attrition|turnover)(?: rate)?$/i,
    shortcut: { zh: "拖延离职手续、留不该留的人", en: "holding up leavers and keeping the wrong ones" },
    suggest: { zh: "绩优员工保留率", en: "retention of top performers" },
    forbidden: {
      zh: "不得拖延、瞒报离职或为指标保留不胜任者",
      en: "No delayed or hidden leavers, none kept only for the figure",
    },
  },
];

/** The first entry that knows a KPI by its name. */
export function negativeListOf(name: string | undefined): GamedPair | undefined {
  return name === undefined ? undefined : gamedPairs.find(({ kpi }) => kpi.test(name.trim()));
}
