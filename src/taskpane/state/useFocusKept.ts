import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** Where the focus is, so that its neighbourhood is known once it is gone. */
interface Place {
  readonly control: Element;
  /** The row of a list that it is in, and which one that is. */
  readonly row: Element | null;
  readonly list: Element | null;
  readonly at: number;
  /** What is around it, the nearest first, as far as the page reaches. */
  readonly around: readonly Element[];
}

/**
 * When the focused control disappears, as that of a mended finding does, the focus moves to the row that took its
 * place, else to what is left nearby, else to the next step; never to the top of the document. It is not taken from
 * the sheet.
 */
export function useFocusKept(pane: RefObject<HTMLElement | null>, selector: string): void {
  const last = useRef<Place | null>(null);
  useEffect(() => {
    const root = pane.current;
    const remember = ({ target }: FocusEvent) => {
      last.current = target instanceof Element ? placeOf(target) : null;
    };
    root?.addEventListener("focusin", remember);
    return () => root?.removeEventListener("focusin", remember);
  }, [pane]);
  useEffect(() => {
    const place = last.current;
    if (!place || place.control.isConnected) return;
    last.current = null;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const near = nearby(place) ?? pane.current?.querySelector<HTMLElement>(selector);
    near?.focus();
  });
}

const ROWS = "article, li";

function placeOf(control: Element): Place {
  const row = control.closest(ROWS);
  const list = row?.parentElement ?? null;
  const page = control.closest("[role=tabpanel]");
  const around: Element[] = [];
  for (let one = control.parentElement; page?.contains(one); one = one?.parentElement ?? null)
    if (one) around.push(one);
  return { control, row, list, at: list && row ? [...list.children].indexOf(row) : 0, around };
}

function nearby({ row, list, at, around }: Place): HTMLElement | undefined {
  const isInPage = list !== null && around.includes(list);
  if (isInPage && list.isConnected && row?.isConnected === false) {
    const rows = [...list.children];
    const control = controlIn(rows[Math.min(at, rows.length - 1)]);
    if (control) return control;
  }
  for (const one of around) {
    const control = one.isConnected ? controlIn(one) : undefined;
    if (control) return control;
  }
  return undefined;
}

function controlIn(part: Element | undefined): HTMLElement | undefined {
  return part?.querySelector<HTMLElement>("button:not([disabled])") ?? undefined;
}
