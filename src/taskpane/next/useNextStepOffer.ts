import { noticeText } from "../../i18n/messages";
import type { PageName } from "../state/pages";
import { usePaneTools } from "../state/context";
import { withoutScorecard } from "../state/nextStep";
import type { NextStep } from "../state/nextStep";
import { useApplicationState } from "../state/useApplicationState";

/** The next step in words, with what its button does. */
export interface NextStepOffer {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly act: () => void;
  /** The same on a larger scale, or what may come first. */
  readonly other?: { readonly action: string; readonly act: () => void } | undefined;
}

export type ReadyStep = Exclude<NextStep, { readonly kind: "opening" }>;

export function useNextStepOffer(step: ReadyStep, onPage: (page: PageName) => void): NextStepOffer {
  const { application, messages, guide } = usePaneTools();
  const state = useApplicationState();
  const { activeSheetName: sheetName } = state;
  const words = messages.pane.next;
  const detect = () => void application.detect();
  const lookEverywhere = () => void application.detect("workbook");
  const other = { action: messages.pane.tables.lookEverywhere, act: lookEverywhere };
  const check = async () => {
    await application.check();
    // With nothing found there is nothing to go to.
    if (application.getState().findings?.length !== 0) onPage("findings");
  };
  const makeAll = async (tableIds: readonly string[]) => {
    for (const tableId of tableIds) await application.makeScorecard(tableId);
  };

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
    case "rebind": {
      const look = () => {
        onPage("tables");
        lookEverywhere();
      };
      return { ...words.rebind, title: words.rebind.title({ table: step.lost.title }), act: look };
    }
    case "check":
      return {
        ...words.check,
        title: words.check.title({ count: step.tableCount }),
        act: () => void check(),
      };
    case "solve": {
      const show = () => {
        onPage("findings");
        guide.goTo(step.first.place);
      };
      const { title, text, action } = words.solve;
      // Warnings and hints need not hold anybody up.
      const tableIds = step.first.severity === "error" ? [] : withoutScorecard(state);
      const anyway = {
        action: words.solve.other({ count: tableIds.length }),
        act: () => void makeAll(tableIds),
      };
      return {
        ...{ title: title({ count: step.findings.length }), text, action, act: show },
        other: tableIds.length > 0 ? anyway : undefined,
      };
    }
    case "makeScorecards": {
      const action = words.makeScorecards.action({ count: step.tableIds.length });
      return { ...words.makeScorecards, action, act: () => void makeAll(step.tableIds) };
    }
    case "done":
      return { ...words.done, act: () => void check() };
  }
}
