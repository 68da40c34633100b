import { createContext, useContext } from "react";
import type { Application } from "../../application/application";
import type { Say } from "../../domain/rules/words";
import type { Formats } from "../../i18n/formats";
import type { DisplayLanguage } from "../../i18n/language";
import type { Messages } from "../../i18n/messages";
import type { FindingsWish } from "./findingsWish";
import type { LoadFunctions } from "./functionCatalogue";
import type { Guide } from "./guide";
import type { RuleSource } from "./ruleCatalogue";

/** What every part of the pane may use: the application, and the words and numbers of the reader's language. */
export interface PaneTools {
  readonly application: Application;
  readonly language: DisplayLanguage;
  readonly messages: Messages;
  readonly formats: Formats;
  readonly say: Say;
  readonly guide: Guide;
  readonly findingsWish: FindingsWish;
  readonly ruleSource: RuleSource;
  readonly loadFunctions: LoadFunctions;
  /** The day it is where the person is, as 2026-09-30. */
  readonly today: () => string;
}

const PaneToolsContext = createContext<PaneTools | undefined>(undefined);

export const PaneToolsProvider = PaneToolsContext.Provider;

export function usePaneTools(): PaneTools {
  const tools = useContext(PaneToolsContext);
  if (!tools) throw new Error("A part of the pane was rendered outside PaneToolsProvider.");
  return tools;
}
