import { makeStyles } from "@fluentui/react-components";
import type { MadeCard } from "../../application/views/cards";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";

/** More links than anybody clicks one by one; each person's own is in the list above. */
const MOST_LINKS = 12;

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: "4px 12px", margin: 0, padding: 0, listStyle: "none" },
});

/** What the last batch made, with the way to each sheet. */
export function BatchResult({ tableId }: { readonly tableId: string }) {
  const { cards } = useApplicationState();
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const { summary } = cards;
  if (summary?.tableId !== tableId) return null;
  const words = messages.scorecardsPage.summary;
  const countOf = (state: MadeCard["state"]) => summary.cards.filter((card) => card.state === state).length;
  const counts: [number, (of: { count: number }) => string][] = [
    [countOf("made"), words.made],
    [countOf("updated"), words.updated],
    [countOf("locked"), words.locked],
    [summary.left, words.left],
  ];
  const said = counts.flatMap(([count, say]) => (count > 0 ? [say({ count })] : []));
  return (
    <div role="group" aria-label={words.title}>
      <p className={texts.body}>{said.join(" · ")}</p>
      <ul className={styles.links}>
        {summary.cards.slice(0, MOST_LINKS).map(({ sheetName }) => (
          <li key={sheetName}>
            <PlaceLink place={{ sheetName, address: "A1" }} text={sheetName} />
          </li>
        ))}
      </ul>
    </div>
  );
}
