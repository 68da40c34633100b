import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowRight16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { FixPreview, PlannedChange } from "../../application/views/findings";
import { ActionButton } from "../parts/ActionButton";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { ShowMore, useHelpings } from "./ShowMore";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px" },
  head: { display: "flex", flexDirection: "column", gap: "4px", padding: "0 8px" },
  title: { "&:focus": { outline: "none" } },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", padding: "0 8px" },
  list: {
    margin: 0,
    padding: "4px 16px",
    listStyleType: "none",
    borderRadius: tokens.borderRadiusXLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "& > li:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  change: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1.2fr) minmax(0, 1fr) 16px minmax(0, 1fr)",
    alignItems: "center",
    gap: "8px",
    padding: "6px 0",
  },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** Every cell a fix of several findings would change, before it is changed. */
export function FixPreviewPanel({ preview }: { readonly preview: FixPreview }) {
  const { application, messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { shown, rest, more } = useHelpings(preview.changes);
  const words = messages.pane.findings.preview;
  const count = preview.changes.length;
  const fixed = preview.findingIds.length - preview.skipped;
  useEffect(() => title.current?.focus(), []);
  const close = () => application.closePreview();
  return (
    <section
      aria-labelledby="preview"
      className={styles.panel}
      onKeyDown={(event) => event.key === "Escape" && close()}
    >
      <div className={styles.head}>
        <h2 id="preview" ref={title} tabIndex={-1} className={mergeClasses(texts.heading, styles.title)}>
          {count > 0 ? words.title({ count }) : words.nothing}
        </h2>
        {count > 0 && <p className={texts.detail}>{words.text({ count: fixed })}</p>}
        {preview.skipped > 0 && <p className={texts.detail}>{words.skipped({ count: preview.skipped })}</p>}
      </div>
      <div className={styles.actions}>
        {count > 0 && (
          <ActionButton appearance="primary" onAct={() => void application.fix(preview.findingIds)}>
            {words.apply({ count })}
          </ActionButton>
        )}
        <Button onClick={close}>{words.cancel}</Button>
      </div>
      {count > 0 && (
        <ul className={styles.list}>
          {shown.map((change) => (
            <li key={`${change.place.sheetName} ${change.place.address}`}>
              <Change change={change} />
            </li>
          ))}
        </ul>
      )}
      <ShowMore rest={rest} more={more} />
    </section>
  );
}

function Change({ change: { place, before, after } }: { readonly change: PlannedChange }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.findings.preview;
  return (
    <div className={styles.change}>
      <PlaceLink place={place} />
      <span className={styles.number}>
        <span className={texts.hidden}>{words.before} </span>
        <span className={styles.before}>{before || words.blank}</span>
      </span>
      <ArrowRight16Regular aria-hidden="true" />
      <span className={mergeClasses(styles.number, styles.after)}>
        <span className={texts.hidden}>{words.after} </span>
        {after || words.blank}
      </span>
    </div>
  );
}
