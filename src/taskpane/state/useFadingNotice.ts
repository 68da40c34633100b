import { useEffect, useState } from "react";
import type { Notice } from "../../application/application";
import { usePaneTools } from "./context";

/** Long enough to read two lines; a problem stays until it is dismissed. */
const noticeTime = 6000;

/** Good news leaves by itself, but not while the pointer or the focus is on it. Returns what the notice listens to. */
export function useFadingNotice(notice: Notice) {
  const { application } = usePaneTools();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || notice.kind === "problem") return;
    const fade = () => {
      // By then another may be on show, which nobody has read yet.
      if (application.getState().notice === notice) application.dismissNotice();
    };
    const timer = setTimeout(fade, noticeTime);
    return () => clearTimeout(timer);
  }, [application, notice, held]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return { onMouseEnter: hold, onMouseLeave: release, onFocus: hold, onBlur: release };
}
