/** Office.js says so when no function has the name a button asks for. */
const UNKNOWN_COMMAND = 11101;

interface Waiting {
  readonly name: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Ribbon buttons that run a function of the add-in, from the click to `event.completed()`. */
export class Commands {
  private readonly waiting = new Map<string, Waiting>();
  private next = 1;

  /** Sends the click; resolves when the add-in has completed it. */
  run(name: string, send: (data: unknown) => void): Promise<void> {
    const id = `command-${this.next++}`;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { name, resolve, reject });
      send({ "0": id, "1": name, "2": JSON.stringify({ source: { id: name } }) });
    });
  }

  /** The add-in's answer: `{"0": id, "1": status, "2": event}`. */
  complete(id: string, status: number): void {
    const command = this.waiting.get(id);
    this.waiting.delete(id);
    if (!command) return;
    if (status === 0) command.resolve();
    else command.reject(new Error(describe(command.name, status)));
  }

  /** Whoever still waits learns that no answer will come. */
  abandon(): void {
    for (const { name, reject } of this.waiting.values()) reject(new Error(`${name}: the add-in is gone`));
    this.waiting.clear();
  }
}

const describe = (name: string, status: number): string =>
  status === UNKNOWN_COMMAND ? `the add-in has no command ${name}` : `${name} ended with status ${status}`;
