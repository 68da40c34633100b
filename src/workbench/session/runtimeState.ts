import { MessageCategory } from "../protocol/wire";
import { EventType } from "../objects/subscribing";
import type { Outbox } from "./outbox";

/** Whether the pane shows, and whether the add-in starts with the document next time. */
export class RuntimeState {
  startup: "Background" | "Inactive" = "Inactive";
  private visible = true;
  private readonly listeners = new Set<(visible: boolean) => void>();

  constructor(private readonly outbox: Outbox) {}

  get paneVisible(): boolean {
    return this.visible;
  }

  set paneVisible(visible: boolean) {
    if (visible === this.visible) return;
    this.visible = visible;
    const message = { visibility: visible ? "Visible" : "Hidden" };
    this.outbox.add([MessageCategory.objectEvent, EventType.visibility, "", message]);
    for (const listener of [...this.listeners]) listener(visible);
  }

  listen(listener: (visible: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
