import type { Severity } from "../../application/views/findings";

/** What the page of findings should begin with, asked for on another page. */
export interface FindingsWish {
  readonly ask: (severity: Severity) => void;
  readonly read: () => Severity | undefined;
  readonly forget: () => void;
}

export function createFindingsWish(): FindingsWish {
  let wished: Severity | undefined;
  return {
    ask(severity) {
      wished = severity;
    },
    read: () => wished,
    forget() {
      wished = undefined;
    },
  };
}
