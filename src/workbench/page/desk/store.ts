/** A value that tells who listens when it changes. */
export class Store<T extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private value: T) {}

  readonly get = (): T => this.value;

  set(patch: Partial<T>): void {
    const changed = (Object.keys(patch) as (keyof T)[]).some(
      (key) => !Object.is(this.value[key], patch[key]),
    );
    if (!changed) return;
    this.value = { ...this.value, ...patch };
    for (const listener of [...this.listeners]) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
}
