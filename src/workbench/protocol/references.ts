import type { Handle } from "./declaration";

interface Kept {
  readonly handle: Handle;
  count: number;
}

/** Objects the add-in keeps across requests (`_KeepReference`), so that they follow their cells. */
export class References {
  private readonly kept = new Map<string, Kept>();
  private readonly ids = new WeakMap<Handle, string>();
  private next = 1;

  keep(handle: Handle): string {
    const known = this.idOf(handle);
    const entry = known === undefined ? undefined : this.kept.get(known);
    if (known !== undefined && entry) {
      entry.count++;
      return known;
    }
    const id = `ref-${this.next++}`;
    this.kept.set(id, { handle, count: 1 });
    this.ids.set(handle, id);
    return id;
  }

  remove(id: string): void {
    const entry = this.kept.get(id);
    if (!entry) return;
    entry.count--;
    if (entry.count > 0) return;
    this.kept.delete(id);
    this.ids.delete(entry.handle);
  }

  get(id: string): Handle | undefined {
    return this.kept.get(id)?.handle;
  }

  idOf(handle: Handle): string | undefined {
    return this.ids.get(handle);
  }

  *handles(): Generator<Handle> {
    for (const { handle } of this.kept.values()) yield handle;
  }

  get size(): number {
    return this.kept.size;
  }

  clear(): void {
    for (const { handle } of this.kept.values()) this.ids.delete(handle);
    this.kept.clear();
  }
}
