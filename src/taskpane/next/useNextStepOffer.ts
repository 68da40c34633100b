import { noticeText } from "../../i18n/messages";
import { usePaneTools } from "../state/context";
import type { NextStep } from "../state/nextStep";
import type { Candidate } from "../state/useCandidates";
import { useApplicationState } from "../state/useApplicationState";
import { bindCandidate } from "../tables/bindCandidate";

/** The next step in words, with what its button does. */
export interface NextStepOffer {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly act: () => void;
}

export type ReadyStep = Exclude<NextStep, { readonly kind: "opening" }>;

export function useNextStepOffer(
  step: ReadyStep,
  candidates: readonly Candidate[],
  showFindings: () => void,
): NextStepOffer {
  const { application, messages } = usePaneTools();
  const { activeSheetName: sheetName } = useApplicationState();
  const words = messages.pane.next;
  const detect = () => void application.detect();
  const check = () => void application.check().then(showFindings);

  switch (step.kind) {
    case "reopen": {
      const text = noticeText(messages, step.problem);
      return { ...words.reopen, text, act: () => void application.open() };
    }
    case "find":
      return { ...words.find, text: words.find.text({ sheetName }), act: detect };
    case "findAgain":
      return { ...words.findAgain, title: words.findAgain.title({ sheetName }), act: detect };
    case "confirm": {
      const found = { count: candidates.length };
      const { title, text, action } = words.confirm;
      const bindAll = async () => {
        for (const candidate of candidates) await bindCandidate(application, candidate);
      };
      return { title: title(found), text, action: action(found), act: () => void bindAll() };
    }
    case "rebind":
      return { ...words.rebind, title: words.rebind.title({ table: step.lost.title }), act: detect };
    case "check":
      return { ...words.check, title: words.check.title({ count: step.tableCount }), act: check };
    case "solve": {
      const show = () => {
        showFindings();
        void application.goTo(step.first.place);
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
