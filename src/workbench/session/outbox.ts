import type { MessageEntry } from "../protocol/wire";

/** What a transport does for the session. */
export interface Client {
  /** Tells the add-in of an event it registered for by name. */
  send(name: string, data: unknown): void;
}

type Entry = readonly [category: number, type: number, target: string, message: unknown, remote?: boolean];

/** Collects what is to be told to the add-in and sends it after the request under way has been answered. */
export class Outbox {
  private client: Client | undefined;
  private entries: MessageEntry[] = [];
  private planned = false;
  private next = 1;

  /** `telling` may change what is told, to play at trouble. */
  constructor(
    private readonly telling: (entries: readonly MessageEntry[]) => readonly MessageEntry[] = (all) => all,
  ) {}

  connect(client: Client): void {
    this.client = client;
    this.plan();
  }

  disconnect(): void {
    this.client = undefined;
    this.clear();
  }

  /** Forgets what has not been sent. */
  clear(): void {
    this.entries = [];
  }

  add(...entries: readonly Entry[]): void {
    for (const [category, type, target, message, remote = false] of entries) {
      this.entries.push([category, type, target, JSON.stringify(message), this.next++, remote]);
    }
    this.plan();
  }

  /** An event of the older kind, which has a name of its own. */
  signal(name: string, data: object = {}): void {
    this.client?.send(name, data);
  }

  private plan(): void {
    if (this.planned || !this.client || this.entries.length === 0) return;
    this.planned = true;
    setTimeout(() => this.flush(), 0);
  }

  private flush(): void {
    this.planned = false;
    if (!this.client || this.entries.length === 0) return;
    const entries = this.telling(this.entries);
    this.entries = [];
    if (entries.length > 0) this.client.send("richApiMessage", { ArrayData: entries });
  }
}
