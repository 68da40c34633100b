/** Verbs that say a direction and no result. */
export const vagueVerbs =
  "提升|提高|加强|增强|优化|完善|推进|推动|促进|改善|改进|强化|深化|加大|加快|做好|抓好|搞好|落实|保障|确保|夯实|统筹|关注|开展|降低|压降|减少|控制|缩短|增加|扩大|保持|争取|解决|实现";
export const vagueEnglishVerbs =
  "improve|enhance|optimi[sz]e|strengthen|boost|increase|promote|develop|support|maintain|ensure|keep|raise|lower|reduce|grow|save|provide|do|think|finish|hit|be|focus|drive|foster";

const degreeWords =
  /大幅度?|显著|明显|尽量|尽快|及时|适当|合理|有效|切实|进一步|不断|持续|积极|努力|全面|较好|良好|有所|\b(?:significantly|markedly|noticeably|substantially|considerably|greatly|as soon as possible|as much as possible|timely|properly|appropriately|continuously|better)\b/gi;
const openEnds = /等(?:工作|方面|内容)?(?=$|[。，,；;])|其他|之类|\betc\b\.?|\band so on\b/gi;

/** Degree words, which no one can measure. */
export function degreeWordsIn(text: string): string[] {
  return [...new Set(text.match(degreeWords) ?? [])];
}

/** Open ends, after which anything may follow. */
export function openEndsIn(text: string): string[] {
  return [...new Set(text.match(openEnds) ?? [])];
}

export function withoutVagueness(text: string): string {
  return text.replace(degreeWords, " ").replace(openEnds, " ");
}
