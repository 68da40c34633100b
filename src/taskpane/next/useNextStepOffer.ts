import { noticeText } from "../../i18n/messages";
import { usePaneTools } from "../state/context";
import type { NextStep } from "../state/nextStep";
import { useApplicationState } from "../state/useApplicationState";

/** The next step in words, with what its button does. */
export interface NextStepOffer {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly act: () => void;
  /** The same on a larger scale. */
  readonly other?: { readonly action: string; readonly act: () => void };
}

export type ReadyStep = Exclude<NextStep, { readonly kind: "opening" }>;

export function useNextStepOffer(step: ReadyStep, showFindings: () => void): NextStepOffer {
  const { application, messages, guide } = usePaneTools();
  const { activeSheetName: sheetName } = useApplicationState();
  const words = messages.pane.next;
  const detect = () => void application.detect();
  const lookEverywhere = () => void application.detect("workbook");
  const other = { action: messages.pane.tables.lookEverywhere, act: lookEverywhere };
  const check = () => void application.check().then(showFindings);

  switch (step.kind) {
    case "reopen": {
      const text = noticeText(messages, step.problem);
      return { ...words.reopen, text, act: () => void application.open() };
    }
    case "find":
      return { ...words.find, text: words.find.text({ sheetName }), act: detect, other };
    case "findAgain":
      return { ...words.findAgain, title: words.findAgain.title({ sheetName }), act: detect, other };
    case "confirm": {
      const ids = step.candidates.map(({ id }) => id);
      const found = { count: ids.length };
      const { title, text, action } = words.confirm;
      return { title: title(found), text, action: action(found), act: () => void application.bind(ids) };
    }
    case "rebind":
      return { ...words.rebind, title: words.rebind.title({ table: step.lost.title }), act: lookEverywhere };
    case "check":
      return { ...words.check, title: words.check.title({ count: step.tableCount }), act: check };
    case "solve": {
      const show = () => {
        showFindings();
        guide.goTo(step.first.place);
      };
      return { ...words.solve, title: words.solve.title({ count: step.findings.length }), act: show };
    }
    case "makeScorecards": {
      const makeAll = async () => {
        for (const tableId of step.tableIds) await application.makeScorecard(tableId);
      };
      const action = words.makeScorecards.action({ count: step.tableIds.length });
      return { ...words.makeScorecards, action, act: () => void makeAll() };
    }
    case "done":
      return { ...words.done, act: check };
  }
}
