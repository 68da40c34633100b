import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * When the focused control disappears, as a bound candidate's button does, the focus moves to the next step
 * instead of the top of the document. It never takes the focus from the sheet.
 */
export function useFocusKept(pane: RefObject<HTMLElement | null>, selector: string): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const root = pane.current;
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    root?.addEventListener("focusin", remember);
    return () => root?.removeEventListener("focusin", remember);
  }, [pane]);
  useEffect(() => {
    const isGone = last.current !== null && !last.current.isConnected;
    if (!isGone) return;
    last.current = null;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    pane.current?.querySelector<HTMLElement>(selector)?.focus();
  });
}
