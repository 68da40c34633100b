import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUpload24Regular } from "@fluentui/react-icons/svg/arrow-upload";
import { useEffect, useState, type ReactNode } from "react";
import { openFile } from "../desk/documents";
import { useDesk, useWords } from "./useDesk";

const useStyles = makeStyles({
  veil: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "grid",
    placeItems: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    pointerEvents: "none",
  },
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    padding: "40px 64px",
    borderRadius: tokens.borderRadiusXLarge,
    border: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground1,
    boxShadow: tokens.shadow28,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { width: "40px", height: "40px" },
  },
});

/** The whole page takes a dropped file. */
export function DropZone({ className, children }: { className: string; children: ReactNode }) {
  const styles = useStyles();
  const words = useWords();
  const over = useFileDrop();
  return (
    <div className={className}>
      {children}
      {over && (
        <div className={styles.veil}>
          <div className={styles.card}>
            <ArrowUpload24Regular />
            {words.title.dropHere}
          </div>
        </div>
      )}
    </div>
  );
}

const bringsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Listens on the window, before the grid's canvas can take the event. */
function useFileDrop(): boolean {
  const desk = useDesk();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    const on = (type: "dragover" | "dragleave" | "drop", listen: (event: DragEvent) => void): void =>
      window.addEventListener(type, listen, { capture: true, signal: leaving.signal });
    on("dragover", (event) => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      setOver(true);
    });
    on("dragleave", (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on("drop", (event) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      event.stopPropagation();
      void openFile(desk, file);
    });
    return () => leaving.abort();
  }, [desk]);
  return over;
}
