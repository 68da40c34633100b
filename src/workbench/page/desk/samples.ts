/** What opens first: most KPI workbooks are Chinese, whatever language Excel speaks. */
export const FIRST_SAMPLE = "绩效考核表-销售部.xlsx";

/** A workbook from the samples folder; undefined when there is none of this name. */
export async function fetchSample(name: string): Promise<Uint8Array | undefined> {
  const response = await fetch(`/assets/samples/${encodeURIComponent(name)}`);
  const isPage = response.headers.get("content-type")?.includes("html") ?? false;
  return response.ok && !isPage ? new Uint8Array(await response.arrayBuffer()) : undefined;
}
