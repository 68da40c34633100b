import { Problem } from "./notices";

/** Others may be at work on the same sheet; somebody has to stop. */
const MOST_TRIES = 3;

/** Reads, thinks and writes; all of it once more when others changed the sheet between the reading and the writing. */
export async function againIfChanged<T>(body: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await body();
    } catch (error) {
      if (tries === MOST_TRIES || !isChangedMeanwhile(error)) throw error;
    }
  }
}

export function isChangedMeanwhile(error: unknown): boolean {
  return error instanceof Problem && error.notice.code === "changedMeanwhile";
}
