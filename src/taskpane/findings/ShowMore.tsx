import { Button, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({ more: { margin: "4px 8px" } });

/** A long list comes in helpings, so that thousands of lines stay quick. */
const helping = 50;

export function useHelpings<Item>(items: readonly Item[]): {
  readonly shown: readonly Item[];
  readonly rest: number;
  readonly more: () => void;
} {
  const [count, setCount] = useState(helping);
  return {
    shown: items.slice(0, count),
    rest: Math.max(0, items.length - count),
    more: () => setCount(count + helping),
  };
}

export function ShowMore({ rest, more }: { readonly rest: number; readonly more: () => void }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  if (rest === 0) return null;
  return (
    <Button size="small" appearance="transparent" className={styles.more} onClick={more}>
      {messages.pane.findings.showMore({ count: Math.min(rest, helping) })}
    </Button>
  );
}
