import { parseQuantity } from "../kpi/parseQuantity";
import { isQuantity } from "../kpi/quantity";
import { hasQuantity } from "./quantityInText";

const generic = /各项|各类|临时|有关|相关|领导(?:安排|交办)|其他|misc|various|assigned|miscellaneous/i;

/** A deliverable with a name of its own: A7平台样机, ISO 27001 audit, release 4.2. */
const named =
  /[A-Za-z\d《“"]|样机|系统|平台|版本|认证|测试|验收|方案|报告|制度|证书|手册|一期|二期|工厂|产线|样板|专利|标准/;
const chineseMilestone =
  /(?:完成|通过|上线|交付|发布|取得|获得|获|建成|投产|签订|签约|落地|竣工|挂牌|出具|编制|制定)(.{2,})/;
const englishMilestone =
  /\b(?:ship|launch|release|pass|obtain|publish|deliver|complete|open|sign|go live with|migrate|certify|roll out)\b(.{3,})/i;

/** A result that is there or not, such as 完成A7平台样机. Work in general (完成各项工作) is none. */
export function isMilestone(text: string): boolean {
  const chinese = chineseMilestone.exec(text)?.[1];
  if (chinese !== undefined) return named.test(chinese) && !generic.test(text);
  const english = englishMilestone.exec(text)?.[1];
  return english !== undefined && /\d|[A-Z]|\bthe\b/.test(english) && !generic.test(text);
}

/** Numbers in words: 翻番, double, number one. */
const wordAmounts = /翻[一两二三]?番|\b(?:double|triple|halve|number one|no\. ?1)\b|\b(?:zero|no) [a-z]+/i;

/** Whether a goal can be measured: by the target's own cell, or by what the sentence says. */
export function isMeasured(text: string, target: unknown): boolean {
  const cell = parseQuantity(target);
  if (isQuantity(cell) || cell.reason === "several") return true;
  if (cell.reason !== "missing" && isMilestone(cell.text)) return true;
  return hasQuantity(text) || wordAmounts.test(text) || isMilestone(text);
}
