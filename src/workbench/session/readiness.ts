/** What the add-in has got ready: ribbon commands, shortcut actions, custom functions. */
export type Stage = "commands" | "actions" | "functions";

/** The host holds things back until the add-in's side can take them. */
export class Readiness {
  private readonly reached = new Set<Stage>();
  private waiting: { readonly stage: Stage; readonly go: () => void }[] = [];

  reach(stage: Stage): void {
    this.reached.add(stage);
    const free = this.waiting.filter((item) => item.stage === stage);
    this.waiting = this.waiting.filter((item) => item.stage !== stage);
    for (const { go } of free) go();
  }

  async when(stage: Stage): Promise<void> {
    if (this.reached.has(stage)) return;
    await new Promise<void>((resolve) => this.waiting.push({ stage, go: resolve }));
  }
}
