import { found, type Found } from "./level";

/** A cheap sign that a place may be there at all: most texts have none. */
const mayRank = /[前第]|top|number|no|rank|place|first|third|second|\dst|\dnd|\drd|\dth/i;
const place =
  /(?:\bTOP\s*-?\s*|前|第)\s*(\d+(?:\.\d+)?)\s*(名|位|强)?(%)?(?!个|天|年|季|月|期|周|批|次|节|方|层|步|届|轮|版|类|代|\d)(.*)$/i;
/** TOP10大客户续约率 is a metric over ten customers. */
const membersAfter =
  /^\s*的?[\p{Script=Han}A-Za-z ]*(?:率|额|量|数|占比|比例|比重|收入|满意度|利润|销售|客户|门店|品类|供应商|经销商|账户|accounts|customers|clients|products|suppliers)/iu;
const placeInWords =
  /\b(?:(?:number|no\.?)\s*(?:1|one)|(?:rank(?:ed|ing)?|place)\s*(?:in\s+|at\s+|of\s+)?(1|one|\d{1,2}(?!\d|%)))\b|\b(\d)(?:st|nd|rd|th)\b(?= place| rank| in |$)|\b(first|second|third) place\b/i;
const quantile = /\b(?:top|first)[- ](quartile|decile|half|third|quintile)\b/i;
const quantiles: Readonly<Record<string, number>> = {
  ...{ quartile: 25, decile: 10, half: 50, quintile: 20 },
  third: 33.3333333333333,
};
const ordinals: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, one: 1 };

/** TOP3, 前三, 前10%, 第1名, number one, top quartile: a place, of which less is better. */
export function readRank(text: string): Found | undefined {
  if (!mayRank.test(text)) return undefined;
  const match = place.exec(text);
  if (match && !/\d/.test(match[4] ?? "") && !membersAfter.test(match[4] ?? ""))
    return found(match, { comparator: "<=", value: Number(match[1]), unit: match[3], rank: true }, match[4]);
  const share = quantile.exec(text);
  if (share) {
    const value = quantiles[share[1]?.toLowerCase() ?? ""] ?? 25;
    return found(share, { comparator: "<=", value, unit: "%", rank: true });
  }
  const words = placeInWords.exec(text);
  if (!words) return undefined;
  const said = (words[1] ?? words[2] ?? words[3] ?? "one").toLowerCase();
  return found(words, {
    comparator: "<=",
    value: ordinals[said] ?? Number(said),
    unit: undefined,
    rank: true,
  });
}
