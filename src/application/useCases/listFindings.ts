import type { Action } from "../actions";
import type { Notice } from "../application";
import { planFindingsSheet } from "../findings/findingsSheet";
import { done, refuse } from "../notices";
import type { Session } from "../session";
import { toActions } from "../sheetActions";
import { legalSheetName } from "../sheetNames";

/** Lists all findings on a sheet of their own. Running it again brings the same sheet up to date. */
export async function listFindings(session: Session): Promise<Notice> {
  const { port, store, words, ruleSet } = session;
  const { findings, dismissed } = store.get();
  if (!findings) throw refuse("checkFirst", {});
  const outline = await port.readOutline();
  const there = outline.sheets.find(({ marks }) => marks.findings !== undefined);
  if (there?.protected) throw refuse("sheetProtected", { sheetName: there.name });
  const names = outline.sheets.map((sheet) => sheet.name);
  const name = there?.name ?? legalSheetName(words.current.findingsSheet.sheetName, names);
  const { rules } = await ruleSet();
  const plan = planFindingsSheet({ findings, dismissed, rules, words: words.current });
  const sheet = there ? { id: there.id } : { added: name };
  const begin: Action[] = there
    ? clearOf(there.id, plan.area.right, there.used?.bottom)
    : [
        { do: "addSheet", name },
        { do: "markSheet", sheet, mark: "findings", value: "1" },
      ];
  await port.apply([...begin, ...toActions(sheet, plan), { do: "showSheet", sheet }]);
  store.change({ activeSheetName: name });
  return done("findingsListed", { sheetName: name, count: findings.length });
}

/** Only where the list stands: what somebody wrote beside it stays. */
function clearOf(sheetId: string, right: number, bottom: number | undefined): Action[] {
  if (bottom === undefined) return [];
  return [{ do: "clearCells", sheet: { id: sheetId }, area: { top: 0, left: 0, bottom, right } }];
}
