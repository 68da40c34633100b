import { troubleKind } from "./index";
import type { TroubleStage } from "./troubleKind";

/** What is going wrong on purpose at one host. */
export class Troubles {
  private readonly ends = new Map<string, () => void>();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly stage: TroubleStage) {}

  get active(): readonly string[] {
    return [...this.ends.keys()];
  }

  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Begins trouble of one kind; of the same kind there is only one at a time. */
  begin(id: string, values: Readonly<Record<string, number>> = {}): void {
    this.end(id);
    const kind = troubleKind(id);
    const valueOf = (name: string): number => {
      const parameter = kind.parameters.find((one) => one.id === name);
      if (!parameter) throw new Error(`${id} has no ${name}`);
      const { initial, least, most } = parameter;
      return Math.min(most, Math.max(least, values[name] ?? initial));
    };
    let over = false;
    const end = kind.begin(this.stage, valueOf, () => {
      over = true;
      this.end(id);
    });
    if (over) end();
    else this.ends.set(id, end);
    this.tell();
  }

  end(id: string): void {
    const end = this.ends.get(id);
    if (!end) return;
    this.ends.delete(id);
    end();
    this.tell();
  }

  endAll(): void {
    for (const id of this.active) this.end(id);
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
