/** Office.js marks so a request that would rather wait than fail while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

/** Whether a person is typing into a cell, during which Excel takes no requests. */
export class EditMode {
  private typing = false;
  private waiting: (() => void)[] = [];

  get active(): boolean {
    return this.typing;
  }

  set active(typing: boolean) {
    this.typing = typing;
    if (typing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** true when the request may go on, at once or after the typing; false when it is refused. */
  async pass(flags: number): Promise<boolean> {
    if (!this.typing) return true;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return false;
    await new Promise<void>((resolve) => this.waiting.push(resolve));
    return true;
  }
}
