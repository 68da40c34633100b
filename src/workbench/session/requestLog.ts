import type { RequestBody } from "../protocol/wire";

/** What one request of the add-in was and cost. */
export interface RequestRecord {
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
  /** What it read, wrote and called, each name once: "values", "add". */
  readonly members: readonly string[];
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly milliseconds: number;
  /** The code of the error it ended with. */
  readonly error?: string;
}

/** Enough to look back over a few minutes of work. */
const LIMIT = 1000;

/** The requests so far, the newest last. */
export class RequestLog {
  /** Counts what happened to the log. */
  turn = 0;
  private readonly kept: RequestRecord[] = [];
  private readonly listeners = new Set<() => void>();

  add(record: RequestRecord): void {
    this.kept.push(record);
    if (this.kept.length > LIMIT) this.kept.shift();
    this.tell();
  }

  get records(): readonly RequestRecord[] {
    return this.kept;
  }

  clear(): void {
    this.kept.length = 0;
    this.tell();
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    this.turn++;
    for (const listener of [...this.listeners]) listener();
  }
}

/** The members a request names, the library's own bookkeeping apart. */
export function membersOf({ Actions: actions, ObjectPaths: paths }: RequestBody): string[] {
  const onTheWay = Object.values(paths).map(({ Name: name }) => name);
  const used = actions.flatMap(({ Name: name, QueryInfo: query }) => [name, ...(query?.Select ?? [])]);
  const names = [...onTheWay, ...used].filter((name) => name !== "" && !name.startsWith("_"));
  return [...new Set(names.map((name) => name.charAt(0).toLowerCase() + name.slice(1)))];
}

/** UTF-8 bytes of a text; texts that cannot reach `limit` are not counted exactly. */
export function byteLength(text: string, limit: number): number {
  if (text.length * 3 < limit) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Half of a pair of surrogates: the pair takes four bytes.
    if (code >= 0xd800 && code < 0xe000) bytes += 2;
    else bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : 3;
  }
  return bytes;
}
