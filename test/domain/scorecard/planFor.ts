import { detectTables } from "../../../src/domain/binding/detection";
import type { CardContext, CardLook } from "../../../src/domain/scorecard/input/cardInput";
import { usualSettings } from "../../../src/domain/scorecard/input/cardSettings";
import { subjectsOf, postOf, postsUnder } from "../../../src/domain/scorecard/input/cardSubject";
import { nothingKept } from "../../../src/domain/scorecard/kept/keptTexts";
import type { FormulaMode } from "../../../src/domain/scorecard/formulas/live";
import { planCard } from "../../../src/domain/scorecard/person/planCard";
import { planGroupCard } from "../../../src/domain/scorecard/group/planGroupCard";
import type { SheetPlan } from "../../../src/domain/scorecard/sheet/sheetPlan";
import { peerLines } from "../../../src/domain/scorecard/person/standing";
import type { Language } from "../../../src/i18n/language";
import { messagesFor } from "../../../src/i18n/messages";
import { drawn, sheetOf } from "../binding/sheetOf";

/** The plan of one subject's card of the first table. */
export function planFor(
  text: string,
  name: string,
  kind: string,
  formulas: FormulaMode,
  language: Language,
  look: CardLook = "standard",
): SheetPlan {
  const [table] = detectTables(sheetOf(drawn(text), { name }));
  if (!table) throw new Error("no table");
  const { scorecard: words, fields } = messagesFor(language);
  const settings = { ...usualSettings, formulas, look, company: "星海科技 & Co" };
  const context: CardContext = {
    ...{ table, settings, words, fields, peers: peerLines(table, settings), formatAt: () => undefined },
    ...{ totalsName: "_KPI_totals_1", capability: () => [], trend: () => [] },
  };
  const subject = subjectsOf(table).find((one) => one.kind === kind);
  if (!subject) throw new Error(`no ${kind}`);
  const post = postOf(table, subject);
  return post
    ? planCard({ context, subject, post, kept: nothingKept })
    : planGroupCard({ context, subject, posts: postsUnder(table, subject), kept: nothingKept });
}
