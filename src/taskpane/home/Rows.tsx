import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";

/** As many as can be taken in at a glance. */
const shownAtFirst = 3;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  /** The whole row is the click's target. */
  row: {
    position: "relative",
    margin: "0 -8px",
    padding: "5px 8px",
    borderRadius: tokens.borderRadiusMedium,
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  more: { alignSelf: "flex-start", minWidth: 0, marginLeft: "-8px", color: tokens.colorBrandForeground1 },
});

interface RowsProps<Item> {
  readonly items: readonly Item[];
  /** With those that are not among the items. */
  readonly count: number;
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactNode;
}

/** The first few, the others on demand. */
export function Rows<Item>({ items, count, keyOf, children }: RowsProps<Item>) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const [all, setAll] = useState(false);
  const words = messages.pane.home.behind;
  const folded = items.length - shownAtFirst;
  return (
    <>
      <ul className={styles.list}>
        {(all ? items : items.slice(0, shownAtFirst)).map((item) => (
          <li key={keyOf(item)} className={styles.row}>
            {children(item)}
          </li>
        ))}
      </ul>
      {all && count > items.length && (
        <p className={texts.detail}>{words.unlisted({ count: count - items.length })}</p>
      )}
      {folded > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.fewer : words.more({ count: folded })}
        </Button>
      )}
    </>
  );
}
