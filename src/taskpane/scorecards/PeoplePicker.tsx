import { Checkbox, makeStyles, mergeClasses, SearchBox, tokens } from "@fluentui/react-components";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import type { PeoplePick } from "./usePeoplePick";

const useStyles = makeStyles({
  search: { maxWidth: "none", width: "100%" },
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  list: {
    maxHeight: "240px",
    overflowY: "auto",
    margin: 0,
    padding: 0,
    listStyle: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  person: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0 },
  name: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  link: { flexShrink: 0, maxWidth: "40%", overflow: "hidden", textOverflow: "ellipsis" },
  place: { display: "block" },
});

interface PeoplePickerProps {
  readonly tableId: string;
  readonly pick: PeoplePick;
}

/** A list to tick, with a search above it for the hundreds that a company has. */
export function PeoplePicker({ tableId, pick }: PeoplePickerProps) {
  const { cards } = useApplicationState();
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.scorecardsPage;
  const sheetOf = new Map(
    cards.sheets.flatMap((sheet) =>
      sheet.tableId === tableId && sheet.kind === "person" ? [[sheet.key, sheet.sheetName] as const] : [],
    ),
  );
  return (
    <>
      <SearchBox
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={pick.search}
        onChange={(_event, { value }) => pick.setSearch(value)}
      />
      <div className={styles.head}>
        <Checkbox checked={pick.state} onChange={pick.toggleFound} label={words.all} />
        <span className={texts.detail}>
          {words.chosen({ chosen: pick.chosen.length, count: pick.people.length })}
        </span>
      </div>
      <ul className={styles.list} aria-label={words.people}>
        {pick.shown.map((person) => (
          <li key={person.key} className={styles.person}>
            <Checkbox
              className={styles.name}
              checked={pick.isChosen(person)}
              onChange={() => pick.toggle(person)}
              label={
                <>
                  {person.name}
                  <span className={mergeClasses(texts.detail, styles.place)}>
                    {[person.department, person.position].filter(Boolean).join(" · ")}
                  </span>
                </>
              }
            />
            {sheetOf.has(person.key) && (
              <span className={styles.link}>
                <PlaceLink
                  place={{ sheetName: sheetOf.get(person.key) ?? "", address: "A1" }}
                  text={sheetOf.get(person.key) ?? ""}
                />
              </span>
            )}
          </li>
        ))}
      </ul>
      {pick.shown.length === 0 && <p className={texts.detail}>{words.nobodyFound}</p>}
      {pick.hidden > 0 && <p className={texts.detail}>{words.more({ count: pick.hidden })}</p>}
    </>
  );
}
