import type { Found } from "./level";

/** What nobody wants; 零售 and 零件 are not among it. */
const chinese =
  "(?:[A-Z]类|[一二三四五ⅠⅡⅢA-C]级|重大|一般|较大|严重|质量|安全|责任|人身|伤亡|设备|火灾|生产|交通|环境|环保|消防|医疗|食品|网络|信息|数据|舆情|廉政|纪律|客户|有效|群体性|及以上|以上|新增|原则性|主要|逾期|超期|恶性|[、和或及])*" +
  "(?:事故|事件|投诉|缺陷|差错|失误|故障|违规|违纪|违约|伤亡|工伤|漏检|漏报|漏项|迟报|瞒报|逾期|超期|延误|退货|差评|客诉|泄露|泄漏|处罚|通报|遗漏|偏差|不良|不合格|隐患|纠纷|上访|信访|诉讼|流失|缺货|断货|缺勤|迟到|容忍|超标|污染|感染|死亡|火灾|拖欠|欠款|库存积压|重大风险|错误|报废|返工|中断|断供)";
/** 零售 and 零部件 are things; 零容忍 and 零距离 are ways to speak. */
const parts = "售|件|配|部|星|食|钱|基|距|碳|花|担|工|散|头|信|容|起|点";
const zeroIn = new RegExp(
  `(?:零|(?<![\\d.])0(?=\\p{Script=Han}))(${chinese})|(?<![\\p{Script=Han}])零(?!${parts})(\\p{Script=Han}{2,4})(?=$|[，,。;；|)）])|(?:^|[，,;；:：为|内年度])\\s*(?:实现|确保|全年|达到)?(?:无|不发生|杜绝|未发生|没有)(${chinese})`,
  "u",
);
const english =
  /\b(?:zero|no|0|without(?: any)?)\s+((?:[a-z-]+\s+){0,3}?(?:accidents?|incidents?|injur(?:y|ies)|defects?|complaints?|errors?|non-?conformit(?:y|ies)|findings?|breaches|breach|violations?|fatalit(?:y|ies)|outages?|stock-?outs?|failures?|delays?|escapes?|recalls?|penalties|fines|losses|deaths?|leaks?|spills?|missed [a-z]+|overdue [a-z]+|late [a-z]+|backlog|downtime|citations?|infections?|falls?|write-offs?|LTIs?|vulnerabilities|overruns?|lapses?|exceptions?|tolerance|misstatements?))\b/i;

const mayBeZero = /[零无0杜没不未]|zero|\bno\b|without/i;

/** 零事故, 无重大安全事故, zero defects: none at all is an amount. */
export function readZero(text: string): Found | undefined {
  if (!mayBeZero.test(text)) return undefined;
  const match = zeroIn.exec(text) ?? english.exec(text);
  if (!match) return undefined;
  const what = match.slice(1).find(Boolean) ?? "";
  const start = match.index + match[0].search(/零|0|无|不发生|杜绝|未发生|没有|zero|no|without/i);
  return {
    quantity: { comparator: "=", value: 0, unit: what || undefined },
    start,
    end: match.index + match[0].length,
  };
}
