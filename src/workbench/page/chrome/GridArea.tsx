import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { CellMenu } from "./CellMenu";
import { FilterButtons } from "./FilterButtons";
import { ListButton } from "./ListButton";
import { NoteCard } from "./NoteCard";
import type { Point } from "./PointMenu";
import { useDesk } from "./useDesk";

const useStyles = makeStyles({
  area: { position: "relative", flexGrow: 1, minHeight: 0, overflow: "clip" },
  grid: { position: "absolute", inset: 0, backgroundColor: tokens.colorNeutralBackground1 },
});

/** The grid and what floats over its cells. */
export function GridArea() {
  const styles = useStyles();
  const desk = useDesk();
  const container = useRef<HTMLDivElement>(null);
  const [menuAt, setMenuAt] = useState<Point>();
  useEffect(() => {
    let left = false;
    let stop: (() => void) | undefined;
    // The grid is most of the page's program: what stands around it shows while it loads.
    void import("../desk/startGrid").then(({ startGrid }) => {
      if (!left && container.current) stop = startGrid(desk, container.current);
    });
    return () => {
      left = true;
      stop?.();
    };
  }, [desk]);
  return (
    <div
      className={styles.area}
      onContextMenu={(event) => {
        event.preventDefault();
        setMenuAt({ x: event.clientX, y: event.clientY });
      }}
    >
      <div ref={container} className={styles.grid} />
      <NoteCard />
      <FilterButtons />
      <ListButton />
      {menuAt && <CellMenu at={menuAt} close={() => setMenuAt(undefined)} />}
    </div>
  );
}
