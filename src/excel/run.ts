import { refuse } from "../application/notices";
import { explainHostError, isPassing, isTurnedAway, LEAST_API } from "./hostErrors";

const MOST_TRIES = 4;
const FIRST_PAUSE = 250;

/** Reads: asked again after a passing refusal. While a cell is being edited Excel answers when it is done. */
export function runReading<T>(body: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return runWithRetries(body, isPassing);
}

/** Writes: asked again only when Excel turned the request away before it began. */
export function runWriting<T>(body: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return runWithRetries(body, isTurnedAway);
}

async function runWithRetries<T>(
  body: (context: Excel.RequestContext) => Promise<T>,
  isWorthTrying: (error: unknown) => boolean,
): Promise<T> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", LEAST_API))
    throw refuse("missingFeature", { set: `ExcelApi ${LEAST_API}` });
  return withRetries(() => Excel.run({ delayForCellEdit: true }, body), isWorthTrying);
}

/** Tries again after each refusal that may pass, and waits longer every time. */
export async function withRetries<T>(
  body: () => Promise<T>,
  isWorthTrying: (error: unknown) => boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await body();
    } catch (error) {
      if (attempt >= MOST_TRIES || !isWorthTrying(error)) throw explainHostError(error);
      await pause(FIRST_PAUSE * 2 ** (attempt - 1));
    }
  }
}

/** Up to half longer by chance, so that two users of one workbook do not come back at the same moment. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds * (1 + Math.random() / 2)));
}
