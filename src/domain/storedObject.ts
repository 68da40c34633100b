/** What a setting of the workbook holds, or undefined where it is no object: anybody may have written there. */
export function parseObject(stored: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof stored !== "string") return undefined;
  try {
    const data: unknown = JSON.parse(stored);
    return isRecord(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
