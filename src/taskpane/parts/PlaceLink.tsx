import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Place } from "../../application/views/place";
import { usePaneTools } from "../state/context";

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "start" },
  /** The whole card is the click's target; what else can be clicked lies above. */
  cover: { "&::after": { content: '""', position: "absolute", inset: 0 } },
});

interface PlaceLinkProps {
  readonly place: Place;
  /** What the link says; the place itself unless given. */
  readonly text?: string;
  readonly coversCard?: boolean;
  readonly tabIndex?: number;
}

/** Where something is; a click selects it in the sheet. */
export function PlaceLink({ place, text, coversCard = false, tabIndex }: PlaceLinkProps) {
  const { guide, messages } = usePaneTools();
  const styles = useStyles();
  const placeText = messages.pane.place(place);
  return (
    <Link
      as="button"
      tabIndex={tabIndex}
      className={mergeClasses(styles.link, coversCard && styles.cover)}
      aria-label={text ? undefined : messages.pane.goTo({ place: placeText })}
      onClick={() => guide.goTo(place)}
    >
      {text ?? placeText}
    </Link>
  );
}
