import { useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * A long list is one stop for Tab: the row that had the focus last. Up, down, Home and End lead to the others,
 * whatever in the row has the focus; fields keep their own keys.
 */
export function useRowKeys() {
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const rowOf = (target: EventTarget) => {
    const rows = [...(list.current?.querySelectorAll("article") ?? [])];
    return { rows, at: rows.findIndex((row) => row.contains(target as Node)) };
  };
  const onFocus = ({ target }: FocusEvent) => setCurrent(Math.max(0, rowOf(target).at));
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (!step || (event.target as HTMLElement).matches("input, select")) return;
    const { rows, at } = rowOf(event.target);
    if (at < 0) return;
    event.preventDefault();
    rows[step(at, rows.length)]?.querySelector("button")?.focus();
  };
  return { current, list: { ref: list, onFocus, onKeyDown } };
}
