import { useEffect, useState } from "react";

/** Milliseconds an operation may take before the pane says that it is at work. */
export const busyDelay = 500;

/** Milliseconds without progress after which the pane says what Excel may be waiting for. */
export const standstillDelay = 4000;

/** True once `active` has lasted `delay` milliseconds; short work then never flickers. */
export function useLasting(active: boolean, delay: number): boolean {
  const [lasting, setLasting] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setLasting(true), delay);
    return () => {
      clearTimeout(timer);
      setLasting(false);
    };
  }, [active, delay]);
  return active && lasting;
}
