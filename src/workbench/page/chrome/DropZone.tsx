import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUpload24Regular } from "@fluentui/react-icons/svg/arrow-upload";
import { useEffect, useState, type ReactNode } from "react";
import { openFile } from "../desk/documents";
import { useDesk, useWords } from "./useDesk";

const useStyles = makeStyles({
  veil: {
    position: "fixed",
    inset: 0,
    zIndex: 1000,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    alignItems: "center",
    justifyContent: "center",
    backgroundColor: tokens.colorBackgroundOverlay,
    color: tokens.colorNeutralForegroundInverted,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    pointerEvents: "none",
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
        <div className={mergeClasses(styles.veil)}>
          <ArrowUpload24Regular />
          {words.title.dropHere}
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
