import { Problem, refuse } from "../application/notices";

/** What Office.js throws, as far as it can be told from other errors. */
interface HostError {
  readonly code: string;
  readonly status: number | undefined;
}

export function readHostError(error: unknown): HostError | undefined {
  if (!(error instanceof Error) || !("code" in error) || typeof error.code !== "string") return undefined;
  const status = "httpStatusCode" in error ? error.httpStatusCode : undefined;
  return { code: error.code, status: typeof status === "number" ? status : undefined };
}

const tooLarge = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "OperationCellsExceedLimit",
]);
/** Turned away before anything was done, so that asking again is safe. */
const turnedAway = new Set(["ActivityLimitReached", "ServiceNotAvailable"]);
/** Excel gives no reason, for instance while another workbook has the keyboard; trying later is all one can do. */
const withoutReason = new Set(["GeneralException"]);
const turnedAwayStatus = new Set([429, 503, 504]);

export function isTooLarge(error: unknown): boolean {
  return tooLarge.has(readHostError(error)?.code ?? "");
}

export function isTurnedAway(error: unknown): boolean {
  const host = readHostError(error);
  return host !== undefined && (turnedAway.has(host.code) || turnedAwayStatus.has(host.status ?? 0));
}

/** A reading may be asked again in these cases too; a writing may already be half done. */
export function isPassing(error: unknown): boolean {
  return isTurnedAway(error) || readHostError(error)?.code === "RequestAborted";
}

export function isAccessDenied(error: unknown): boolean {
  return readHostError(error)?.code === "AccessDenied";
}

export function isNotFound(error: unknown): boolean {
  return readHostError(error)?.code === "ItemNotFound";
}

/** A conditional format is of another kind than it was: somebody has added or removed some before it. */
export function isAtRule(error: unknown): boolean {
  if (!readHostError(error) || !(error instanceof Error) || !("debugInfo" in error)) return false;
  const { errorLocation } = error.debugInfo as { readonly errorLocation?: string };
  return errorLocation?.startsWith("ConditionalFormat.custom") ?? false;
}

/** Host refusals become problems that can be said; anything else stays what it is, a defect. */
export function explainHostError(error: unknown): unknown {
  if (error instanceof Problem) return error;
  const host = readHostError(error);
  if (!host) return error;
  if (isTooLarge(error)) return refuse("tooLarge", {});
  if (isPassing(error) || withoutReason.has(host.code)) return refuse("excelBusy", {});
  if (host.code === "InvalidOperationInCellEditMode") return refuse("cellEditing", {});
  if (host.code === "InvalidOrTimedOutSession") return refuse("sessionEnded", {});
  if (host.code === "ApiNotFound" || host.code === "ApiNotAvailable")
    return refuse("missingFeature", { set: `ExcelApi ${LEAST_API}` });
  return error;
}

/** What Excel 2021 has; newer sets are asked for where they are used. */
export const LEAST_API = "1.14";
