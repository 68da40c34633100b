import { PAYLOAD_LIMIT, type MessageEntry, type RequestBody, type ResponseError } from "../../protocol/wire";

/** A request on its way to the workbook. */
export interface Arriving {
  readonly text: string;
  readonly flags: number;
}

/** Where a request stops, what was before it being done, and with which error. */
export interface Stop {
  readonly before: number;
  readonly error: Pick<ResponseError, "Code" | "Message" | "HttpStatusCode">;
}

/** What one trouble does to the talk between add-in and Excel. Every part is optional. */
export interface Interference {
  /** Bytes a request may have. */
  readonly requestLimit?: number;
  /** Bytes an answer may have. */
  readonly responseLimit?: number;
  /** Before anything of a request is done: takes its time, or turns it away with a transport error. */
  arriving?(request: Arriving): number | undefined | Promise<number | undefined>;
  /** Stops a request at one of its actions. */
  stopping?(body: RequestBody): Stop | undefined;
  /** After a request was carried out and before it is answered. */
  carriedOut?(): void | Promise<void>;
  /** What is told to the add-in instead of these events. */
  telling?(entries: readonly MessageEntry[]): readonly MessageEntry[];
}

/** All interferences at work at one host. */
export class Interferences {
  private readonly active = new Set<Interference>();

  add(interference: Interference): () => void {
    this.active.add(interference);
    return () => this.active.delete(interference);
  }

  get requestLimit(): number {
    return Math.min(
      PAYLOAD_LIMIT,
      ...[...this.active].map(({ requestLimit = PAYLOAD_LIMIT }) => requestLimit),
    );
  }

  get responseLimit(): number {
    return Math.min(
      PAYLOAD_LIMIT,
      ...[...this.active].map(({ responseLimit = PAYLOAD_LIMIT }) => responseLimit),
    );
  }

  /** The error the request is turned away with, if any. */
  async arriving(request: Arriving): Promise<number | undefined> {
    for (const one of [...this.active]) {
      const error = await one.arriving?.(request);
      if (error !== undefined) return error;
    }
    return undefined;
  }

  stopping(body: RequestBody): Stop | undefined {
    for (const one of [...this.active]) {
      const stop = one.stopping?.(body);
      if (stop) return stop;
    }
    return undefined;
  }

  async carriedOut(): Promise<void> {
    for (const one of [...this.active]) await one.carriedOut?.();
  }

  telling(entries: readonly MessageEntry[]): readonly MessageEntry[] {
    return [...this.active].reduce((told, one) => one.telling?.(told) ?? told, entries);
  }
}
