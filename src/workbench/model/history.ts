/** How many steps Ctrl+Z goes back; Excel keeps 100. */
const LIMIT = 100;

export interface Step {
  readonly label: string;
  readonly inverses: readonly (() => void)[];
}

/** What was done and undone. A step's inverses run backwards and record the step the other way. */
export class History {
  private done: Step[] = [];
  private undone: Step[] = [];
  /** What was done and cannot be undone any more. */
  private bottom: Step | undefined;

  add(step: Step): void {
    this.undone = [];
    this.keep(this.done, step);
  }

  /** Runs `turn` over the newest step of one pile and puts what it gives on the other pile. */
  move(way: "undo" | "redo", turn: (step: Step) => Step): boolean {
    const [from, to] = way === "undo" ? [this.done, this.undone] : [this.undone, this.done];
    const step = from.pop();
    if (!step) return false;
    this.keep(to, turn(step));
    return true;
  }

  private keep(pile: Step[], step: Step): void {
    pile.push(step);
    if (pile.length > LIMIT) pile.shift();
  }

  clear(): void {
    this.bottom = { label: "", inverses: [] };
    this.done = [];
    this.undone = [];
  }

  /** The step the workbook stands at; undefined before the first one. */
  get newest(): Step | undefined {
    return this.done.at(-1) ?? this.bottom;
  }

  get undoLabel(): string | undefined {
    return this.done.at(-1)?.label;
  }

  get redoLabel(): string | undefined {
    return this.undone.at(-1)?.label;
  }
}
