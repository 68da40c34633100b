import { useRef } from "react";
import type { KeyboardEvent, RefObject } from "react";

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Up and down go from one line to the next, whatever in the line has the focus; fields keep their own keys. */
export function useRowKeys(): {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<HTMLDivElement>(null);
  return {
    ref,
    onKeyDown(event) {
      const step = steps[event.key];
      if (!step || !(event.target instanceof HTMLElement) || event.target.matches("input, select")) return;
      const rows = [...(ref.current?.querySelectorAll("article") ?? [])];
      const at = rows.findIndex((row) => row.contains(event.target as Node));
      if (at < 0) return;
      event.preventDefault();
      rows[step(at, rows.length)]?.querySelector("button")?.focus();
    },
  };
}
