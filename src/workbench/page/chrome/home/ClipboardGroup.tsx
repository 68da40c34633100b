import { ClipboardPaste20Regular } from "@fluentui/react-icons/svg/clipboard-paste";
import { Copy20Regular } from "@fluentui/react-icons/svg/copy";
import { Cut20Regular } from "@fluentui/react-icons/svg/cut";
import { copyToClipboard, pasteFromClipboard } from "../../desk/clipboardActions";
import { RibbonFrame } from "../RibbonGroups";
import { useDesk, useWords } from "../useDesk";
import { ToolButton, useToolStyles } from "./ToolButton";

export function ClipboardGroup() {
  const styles = useToolStyles();
  const desk = useDesk();
  const { home, menu } = useWords();
  return (
    <RibbonFrame label={home.clipboard}>
      <div className={styles.rows}>
        <div className={styles.row}>
          <ToolButton
            label={`${menu.paste} (Ctrl+V)`}
            icon={<ClipboardPaste20Regular />}
            onClick={() => void pasteFromClipboard(desk, false)}
          />
        </div>
        <div className={styles.row}>
          <ToolButton
            label={`${menu.cut} (Ctrl+X)`}
            icon={<Cut20Regular />}
            onClick={() => void copyToClipboard(desk, true)}
          />
          <ToolButton
            label={`${menu.copy} (Ctrl+C)`}
            icon={<Copy20Regular />}
            onClick={() => void copyToClipboard(desk, false)}
          />
        </div>
      </div>
    </RibbonFrame>
  );
}
