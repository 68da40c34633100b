import type { Language } from "../words";

/** What opens first, in the reader's language. */
const FIRST: Readonly<Record<Language, string>> = {
  "zh-CN": "绩效考核表-销售部.xlsx",
  "en-US": "kpi-scorecard-sample.xlsx",
};

export const firstSample = (language: Language): string => FIRST[language];

/** A workbook from the samples folder; undefined when there is none of this name. */
export async function fetchSample(name: string): Promise<Uint8Array | undefined> {
  const response = await fetch(`/assets/samples/${encodeURIComponent(name)}`);
  const isPage = response.headers.get("content-type")?.includes("html") ?? false;
  return response.ok && !isPage ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
