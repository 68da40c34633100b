import { useCallback, useSyncExternalStore } from "react";
import type { ApplicationState } from "../../application/application";
import { usePaneTools } from "./context";

export function useApplicationState(): ApplicationState {
  const { application } = usePaneTools();
  const subscribe = useCallback((listener: () => void) => application.subscribe(listener), [application]);
  const read = useCallback(() => application.getState(), [application]);
  return useSyncExternalStore(subscribe, read);
}
