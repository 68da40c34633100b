import { useCallback, useSyncExternalStore } from "react";
import type { Application } from "../../application/application";
import type { DisplayLanguage } from "../../i18n/language";

/** The language that the workbook asks for, else the one of Excel. */
export function useChosenLanguage(
  application: Pick<Application, "getState" | "subscribe">,
  excels: DisplayLanguage,
): DisplayLanguage {
  const subscribe = useCallback((listener: () => void) => application.subscribe(listener), [application]);
  const choice = useSyncExternalStore(subscribe, () => application.getState().cards.settings.language);
  return choice === "auto" ? excels : choice;
}
