/** What one request of the add-in cost. */
export interface RequestRecord {
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
  private readonly kept: RequestRecord[] = [];

  add(record: RequestRecord): void {
    this.kept.push(record);
    if (this.kept.length > LIMIT) this.kept.shift();
  }

  get records(): readonly RequestRecord[] {
    return this.kept;
  }

  clear(): void {
    this.kept.length = 0;
  }
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
