import type { Kpi } from "../../binding/records/readRecord";
import { quantityOf, reasonOf } from "./amounts";

const qualitativeNature = /^(?:定性|非量化|qualitative|qual)/i;
const ratingMethod =
  /行为锚定|行为等级|行为评价|等级评定|评级|360|上级评价|主观评价|behaviou?rally anchored|BARS\b|rating scale|rated by/i;
/** Parts and dimensions in which behaviour is judged. */
const behaviourPart =
  /能力|素质|价值观|态度|行为|品德|文化|胜任|competenc|capabilit|behaviou?r|values?\b|attitude|soft skills?/i;
/** What is named after conduct is judged by people, if words say what is good. */
const behaviourName =
  /(?:服务礼仪|仪容仪表|礼仪|仪表|团队协作|团队合作|协作精神|工作态度|服务态度|责任心|责任感|主动性|积极性|执行力|学习力|沟通能力|沟通协调|职业素养|敬业精神|诚信|廉洁自律|纪律性|价值观|客户第一)$|\b(?:teamwork|attitude|communication|leadership|initiative|integrity|professionalism|collaboration|ownership)$/i;
const behaviourKind = /行为|behaviou?r/i;
/** Standards that call for a rating. */
const ratingStandard =
  /按.{0,12}(?:等级|级别|标准).{0,8}(?:评|打分)|[1-5一二三四五]\s*[-~至到]\s*[1-5五]\s*级|(?:评定|评级|评分)(?:为准|$)|rated? (?:on|by|from)|1 ?(?:-|to) ?5/i;

/**
 * Whether a KPI is judged by people against a described standard and not measured. A number as its target makes it
 * measured, wherever it stands.
 */
export function isQualitative(kpi: Kpi): boolean {
  if (kpi.nature && qualitativeNature.test(kpi.nature)) return true;
  if (kpi.inferred?.from === "given" && kpi.direction === "rating") return true;
  const target = kpi.record.cells.target?.text ?? "";
  if (ratingStandard.test(target)) return true;
  if (quantityOf(kpi.target)) return false;
  if (kpi.method && ratingMethod.test(kpi.method)) return true;
  const inPart = [kpi.part, kpi.dimension, kpi.perspective].some((text) => text && behaviourPart.test(text));
  if (behaviourName.test(kpi.name ?? "") && reasonOf(kpi.target) === "text") return true;
  return inPart || (behaviourKind.test(kpi.kind ?? "") && reasonOf(kpi.target) === "text");
}

/** Whether anything says what is good: the standard, the description of the behaviour, or the way of rating. */
export function hasStandard(kpi: Kpi): boolean {
  return reasonOf(kpi.target) !== "missing" || Boolean(kpi.definition ?? kpi.method);
}
