import type { PendingCall, PendingCalls } from "./pendingCalls";

/** Notices calls that have been under way for too long. */
export class Deadline {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly calls: PendingCalls,
    private readonly milliseconds: number,
    private readonly expire: (late: readonly PendingCall[]) => void,
  ) {}

  /** To be called whenever calls were sent or answered. */
  watch(): void {
    clearTimeout(this.timer);
    const sent = this.calls.inState("sent");
    if (sent.length === 0) return;
    const due = Math.min(...sent.map(({ sentAt }) => sentAt)) + this.milliseconds - Date.now();
    this.timer = setTimeout(() => this.ring(), Math.max(0, due));
    // A waiting call must not keep a test run or a script alive.
    if (typeof this.timer === "object") this.timer.unref();
  }

  private ring(): void {
    const now = Date.now();
    this.expire(this.calls.inState("sent").filter(({ sentAt }) => sentAt + this.milliseconds <= now));
    this.watch();
  }
}
