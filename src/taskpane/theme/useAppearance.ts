import { useCallback, useSyncExternalStore } from "react";
import { appearanceOf } from "./appearance";
import type { Appearance, ReadOfficeColours } from "./appearance";

/**
 * Office tells only Outlook when its theme changes, so the colours are read again whenever the pane is looked
 * at: on focus, on becoming visible, and when the system turns dark or light.
 */
export function useAppearance(readOfficeColours: ReadOfficeColours): Appearance {
  const subscribe = useCallback((listener: () => void) => {
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    system.addEventListener("change", listener);
    window.addEventListener("focus", listener);
    document.addEventListener("visibilitychange", listener);
    return () => {
      system.removeEventListener("change", listener);
      window.removeEventListener("focus", listener);
      document.removeEventListener("visibilitychange", listener);
    };
  }, []);
  const read = useCallback(
    () => appearanceOf(readOfficeColours(), window.matchMedia("(prefers-color-scheme: dark)").matches),
    [readOfficeColours],
  );
  return useSyncExternalStore(subscribe, read);
}
