import { Button, Text, Tooltip, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef, useState, type PointerEvent } from "react";
import type { Addin } from "../desk/addin";
import { localUrl } from "../ribbon/readManifest";
import { useDesk, useDeskField, useWords } from "./useDesk";

/** Excel lets the pane be as wide as this, in pixels. */
const NARROWEST = 320;
const WIDEST = 480;

const useStyles = makeStyles({
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    margin: "8px 8px 8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow4,
    overflow: "hidden",
  },
  /** The add-in goes on running in a closed pane: its functions and events live there. */
  closed: { display: "none" },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "44px",
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalL,
    paddingRight: tokens.spacingHorizontalS,
  },
  title: { flexGrow: 1, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  frame: {
    display: "flex",
    flexGrow: 1,
    "& > iframe": { flexGrow: 1, border: "none", backgroundColor: "transparent", colorScheme: "inherit" },
  },
  edge: {
    flexShrink: 0,
    width: "8px",
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke2 },
    ":focus-visible": { backgroundColor: tokens.colorCompoundBrandStroke },
  },
  dragging: { pointerEvents: "none" },
});

/** The add-in's task pane, in a frame of its own. */
export function Pane() {
  const styles = useStyles();
  const desk = useDesk();
  const { pane } = useWords();
  const addin = useDeskField("addin");
  const manifest = useDeskField("manifest");
  const open = useDeskField("paneOpen");
  const width = useDeskField("paneWidth");
  const [dragging, setDragging] = useState(false);
  if (!addin || !manifest) return null;
  return (
    <>
      <Edge hidden={!open} setDragging={setDragging} />
      <aside
        className={mergeClasses(styles.pane, !open && styles.closed)}
        style={{ width }}
        aria-label={pane.label(manifest.name)}
      >
        <div className={styles.head}>
          <img src={localUrl(manifest, manifest.icon)} width={20} height={20} alt="" />
          <Text as="h2" weight="semibold" className={styles.title}>
            {manifest.name}
          </Text>
          <Tooltip content={pane.close} relationship="label">
            <Button appearance="subtle" icon={<Dismiss20Regular />} onClick={() => desk.showPane(false)} />
          </Tooltip>
        </div>
        <Frame
          key={addin.conversationId}
          addin={addin}
          title={manifest.name}
          className={mergeClasses(styles.frame, dragging && styles.dragging)}
        />
      </aside>
    </>
  );
}

interface FrameProps {
  readonly addin: Addin;
  readonly title: string;
  readonly className: string;
}

/** A new frame for every conversation; it must have its name before it comes into the page. */
function Frame({ addin, title, className }: FrameProps) {
  const dark = useDeskField("dark");
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = document.createElement("iframe");
    addin.mount(frame);
    place.current?.replaceChildren(frame);
    return () => frame.remove();
  }, [addin]);
  useEffect(() => {
    const frame = place.current?.querySelector("iframe");
    if (frame) frame.title = title;
  }, [addin, title]);
  return <div ref={place} className={className} style={{ colorScheme: dark ? "dark" : "light" }} />;
}

function Edge({ hidden, setDragging }: { hidden: boolean; setDragging: (dragging: boolean) => void }) {
  const styles = useStyles();
  const desk = useDesk();
  const { pane } = useWords();
  const width = useDeskField("paneWidth");
  const set = (wanted: number) =>
    desk.store.set({ paneWidth: Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted))) });
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) set(window.innerWidth - event.clientX - 12);
  };
  if (hidden) return null;
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={pane.resize}
      aria-valuenow={width}
      aria-valuemin={NARROWEST}
      aria-valuemax={WIDEST}
      title={pane.resize}
      tabIndex={0}
      className={styles.edge}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(true);
      }}
      onPointerMove={drag}
      onPointerUp={() => setDragging(false)}
      onKeyDown={({ key }) => {
        if (key === "ArrowLeft") set(width + 10);
        if (key === "ArrowRight") set(width - 10);
      }}
    />
  );
}
