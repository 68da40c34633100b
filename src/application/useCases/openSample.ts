import type { Notice } from "../application";
import { done } from "../notices";
import type { Session } from "../session";
import { makeSheets } from "./newWorkbook";

/** Fetched when somebody wants to see it. */
const loadSample = () => import("../../domain/library/sample");

/** Writes a small team's plan with results and two mistakes on a new sheet, with the company's goals, and binds both. */
export async function openSample(session: Session): Promise<Notice> {
  const { planSample, samplePeriod, sampleSheetName, sampleSize } = await loadSample();
  const request = { today: session.today(), language: session.words.current.language };
  const sheetName = await makeSheets(session, {
    name: sampleSheetName(request),
    plan: planSample(request),
    year: samplePeriod(request.today).year,
  });
  return done("sampleOpened", { sheetName, count: sampleSize() });
}
