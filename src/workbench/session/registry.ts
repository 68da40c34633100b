import type { Subscriptions } from "../objects/app";

/** Which events the add-in has asked for. Several handlers of one event register it several times. */
export class Registry implements Subscriptions {
  enabled = true;
  private readonly counts = new Map<string, number>();

  add(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.counts.get(key) ?? 0) - 1;
    if (left > 0) this.counts.set(key, left);
    else this.counts.delete(key);
  }

  has(type: number, target: string): boolean {
    return this.counts.has(`${type} ${target}`);
  }

  clear(): void {
    this.counts.clear();
    this.enabled = true;
  }
}
