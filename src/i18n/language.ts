/** The languages KPI Workbook speaks; both are complete, neither is a fallback of the other. */
export type Language = "zh-CN" | "en-US";

/** qps-ploc is Windows' tag for pseudo-localised text: English, longer and accented, to find clipped words. */
export type DisplayLanguage = Language | "qps-ploc";

/** Office gives tags such as zh-CN, zh-Hans, en-GB or null; Chinese readers get Chinese, everyone else English. */
export function chooseLanguage(tag: string | null | undefined): DisplayLanguage {
  const lower = (tag ?? "").toLowerCase();
  if (lower === "qps-ploc") return "qps-ploc";
  return /^zh(-|$)/.test(lower) ? "zh-CN" : "en-US";
}
