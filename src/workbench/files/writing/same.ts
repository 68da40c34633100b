/** Whether two pieces of plain data say the same; undefined and empty parts say nothing. */
export const sameData = (a: unknown, b: unknown): boolean => dataKey(a) === dataKey(b);

/** A text that is equal for equal data, whatever the order of its keys. */
export function dataKey(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
  if (Array.isArray(value)) return `[${value.map(dataKey).join()}]`;
  const entries = Object.entries(value)
    .map(([key, item]) => [key, dataKey(item)] as const)
    .filter(([, item]) => item !== "null");
  if (entries.length === 0) return "null";
  return `{${entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${key}:${item}`)
    .join()}}`;
}
