import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
  type Injector,
} from "@univerjs/core";
import { RichTextEditingMutation } from "@univerjs/preset-sheets-core";
import {
  DeviceInputEventType,
  IEditorBridgeService,
  KeyCode,
  SetCellEditVisibleOperation,
  type IEditorBridgeServiceVisibleParam,
} from "@univerjs/preset-sheets-core";
import type { Intent } from "./intent";

export interface CellEditorEvents {
  /** The person ended typing with Enter, Tab, an arrow or a click elsewhere. */
  readonly entered: (intent: Extract<Intent, { kind: "type" }>) => void;
  /** What stands in the editor now; undefined when it is closed. */
  readonly typing: (text: string | undefined) => void;
}

/** Univer marks Ctrl with this bit in its key codes. */
const CTRL = 4096;

/** The editor that opens over a cell: Univer's, with its text read as typed and never turned into Univer's cell. */
export class CellEditor {
  private readonly bridge: IEditorBridgeService;
  private readonly commands: ICommandService;

  constructor(
    private readonly injector: Injector,
    events: CellEditorEvents,
  ) {
    this.bridge = injector.get(IEditorBridgeService);
    this.commands = injector.get(ICommandService);
    this.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetCellEditVisibleOperation.id)
        this.onVisible(params as IEditorBridgeServiceVisibleParam, events);
    });
    this.commands.onCommandExecuted(({ id, params }) => {
      const unitId = (params as { unitId?: string } | undefined)?.unitId;
      if (id === RichTextEditingMutation.id && unitId === DOCS_NORMAL_EDITOR_UNIT_ID_KEY && this.isOpen)
        events.typing(this.text);
    });
  }

  get isOpen(): boolean {
    return this.bridge.isVisible().visible;
  }

  /** Takes the active cell's content anew from the model, for the next time the editor opens. */
  refresh(): void {
    if (!this.isOpen) this.bridge.refreshEditCellState();
  }

  /** Opens over the active cell, as F2 does. */
  open(unitId: string): void {
    this.setVisible({ visible: true, eventType: DeviceInputEventType.Keyboard, keycode: KeyCode.F2, unitId });
  }

  /** Closes and keeps nothing, as Esc does. */
  cancel(unitId: string): void {
    if (this.isOpen)
      this.setVisible({
        visible: false,
        eventType: DeviceInputEventType.Keyboard,
        keycode: KeyCode.ESC,
        unitId,
      });
  }

  /** Closes and enters what was typed, as a click on another cell does. */
  commit(unitId: string): void {
    if (this.isOpen) this.setVisible({ visible: false, eventType: DeviceInputEventType.PointerDown, unitId });
  }

  private setVisible(params: IEditorBridgeServiceVisibleParam): void {
    this.commands.syncExecuteCommand(SetCellEditVisibleOperation.id, params);
  }

  private onVisible(params: IEditorBridgeServiceVisibleParam, events: CellEditorEvents): void {
    if (params.visible) {
      queueMicrotask(() => {
        if (this.isOpen) events.typing(this.text);
      });
      return;
    }
    if (!this.isOpen) return;
    const place = this.bridge.getEditLocation();
    const text = this.text;
    const keep = params.keycode !== KeyCode.ESC && this.bridge.getEditorDirty();
    const everywhere = params.keycode === ((CTRL | KeyCode.ENTER) as KeyCode);
    queueMicrotask(() => events.typing(undefined));
    if (keep && place) {
      const { sheetId, row, column } = place;
      events.entered({ kind: "type", sheetId, row, column, text, everywhere });
    }
  }

  private get text(): string {
    const editor = this.injector
      .get(IUniverInstanceService)
      .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
    const stream = editor?.getBody()?.dataStream ?? "";
    return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  }
}
