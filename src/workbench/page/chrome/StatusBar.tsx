import { Button, Slider, Spinner, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Subtract16Regular } from "@fluentui/react-icons/svg/subtract";
import { useEffect, useState } from "react";
import { displayText } from "../../model/text";
import { statisticsOf, type Statistics } from "../actions/statistics";
import { useDesk, useDeskField, useWords } from "./useDesk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalL,
    flexShrink: 0,
    height: "28px",
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontVariantNumeric: "tabular-nums",
  },
  space: { flexGrow: 1 },
  numbers: { display: "flex", gap: tokens.spacingHorizontalL },
  zoom: { display: "flex", alignItems: "center" },
  slider: { minWidth: "110px", width: "110px" },
  percent: { width: "40px", textAlign: "right" },
  small: { minWidth: "24px", width: "24px", height: "24px" },
});

/** What goes on, what is selected, and how large it is shown. */
export function StatusBar() {
  const styles = useStyles();
  const { status } = useWords();
  const typing = useDeskField("typing");
  const endMode = useDeskField("endMode");
  const calculating = useDeskField("calculating");
  const manifest = useDeskField("manifest");
  const addinReady = useDeskField("addinReady");
  return (
    <footer className={styles.bar} aria-label={status.label}>
      {calculating ? (
        <Spinner size="extra-tiny" label={status.calculating} />
      ) : (
        <Text size={200}>{typing === undefined ? status.ready : status.entering}</Text>
      )}
      {endMode && <Text size={200}>{status.endMode}</Text>}
      {manifest && !addinReady && <Text size={200}>{status.addinStarting}</Text>}
      <div className={styles.space} />
      <Selected />
      <Zoom />
    </footer>
  );
}

/** Counting waits until selecting has paused, so that dragging over a large sheet stays smooth. */
const PAUSE = 60;

function Selected() {
  const styles = useStyles();
  const desk = useDesk();
  const { status } = useWords();
  const turn = useDeskField("turn");
  const language = useDeskField("language");
  const [found, setFound] = useState<Statistics>();
  useEffect(() => {
    const timer = setTimeout(() => setFound(statisticsOf(desk.sheet, desk.sheet.selection)), PAUSE);
    return () => clearTimeout(timer);
  }, [desk, turn]);
  if (!found || found.count < 2) return null;
  const format = desk.workbook.styles.get(found.style).numberFormat;
  const shown = (value: number) => displayText(Number(value.toPrecision(12)), format, language);
  return (
    <div className={styles.numbers} role="status">
      {found.average !== undefined && (
        <Text size={200}>
          {status.average} {shown(found.average)}
        </Text>
      )}
      <Text size={200}>
        {status.count} {found.count}
      </Text>
      {found.sum !== undefined && (
        <Text size={200}>
          {status.sum} {shown(found.sum)}
        </Text>
      )}
    </div>
  );
}

function Zoom() {
  const styles = useStyles();
  const desk = useDesk();
  const { status } = useWords();
  const zoom = useDeskField("zoom");
  const percent = Math.round(zoom * 100);
  return (
    <div className={styles.zoom}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.small}
        aria-label={status.zoomOut}
        icon={<Subtract16Regular />}
        onClick={() => desk.setZoom((percent - 10) / 100)}
      />
      <Slider
        size="small"
        className={styles.slider}
        aria-label={status.zoom}
        min={50}
        max={200}
        value={percent}
        onChange={(_event, { value }) => desk.setZoom(value / 100)}
      />
      <Button
        appearance="subtle"
        size="small"
        className={styles.small}
        aria-label={status.zoomIn}
        icon={<Add16Regular />}
        onClick={() => desk.setZoom((percent + 10) / 100)}
      />
      <Text size={200} className={styles.percent}>
        {percent}%
      </Text>
    </div>
  );
}
