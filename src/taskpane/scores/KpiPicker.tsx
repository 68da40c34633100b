import { Combobox, Field, makeStyles, Option, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KpiItem } from "../../application/views/kpis";
import { usePaneTools } from "../state/context";

/** More than this nobody looks through; typing narrows it down. */
const MOST_SHOWN = 50;

const useStyles = makeStyles({
  field: { padding: "0 8px" },
  box: { minWidth: 0, width: "100%", "& input": { minWidth: 0, width: "100%", textOverflow: "ellipsis" } },
  expand: { minWidth: "24px", minHeight: "24px", justifyContent: "center" },
  list: { maxHeight: "280px" },
  option: { display: "flex", flexDirection: "column", minWidth: 0 },
  person: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface KpiPickerProps {
  readonly items: readonly KpiItem[];
  readonly item: KpiItem;
  readonly onChoose: (id: string) => void;
}

/** One of all KPIs, by its name or by whose it is. */
export function KpiPicker({ items, item, onChoose }: KpiPickerProps) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  // Undefined while nothing is being looked for: the box then says what is chosen.
  const [search, setSearch] = useState<string>();
  const words = messages.scoresPage;
  const found = search ? items.filter((one) => matches(one, search)) : items;
  const shown = found.slice(0, MOST_SHOWN);
  return (
    <Field label={words.choose} hint={words.chooseHint} className={styles.field}>
      <Combobox
        freeform
        maxLength={200}
        className={styles.box}
        listbox={{ className: styles.list }}
        expandIcon={{ className: styles.expand }}
        value={search ?? labelOf(item)}
        selectedOptions={[item.id]}
        onChange={({ target }) => setSearch(target.value)}
        onFocus={({ target }) => target.select()}
        onBlur={() => setSearch(undefined)}
        onOptionSelect={(_event, { optionValue }) => {
          // An emptied box chooses nothing; it is being typed into.
          if (!optionValue) return;
          setSearch(undefined);
          onChoose(optionValue);
        }}
      >
        {shown.map((one) => (
          <Option key={one.id} value={one.id} text={labelOf(one)}>
            <span className={styles.option}>
              <span>{one.name || one.place.address}</span>
              {one.person && <span className={styles.person}>{one.person}</span>}
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled text={words.found.none}>
            {words.found.none}
          </Option>
        )}
        {found.length > shown.length && (
          <Option disabled text={words.found.more({ count: found.length - shown.length })}>
            {words.found.more({ count: found.length - shown.length })}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function labelOf({ name, person, place }: KpiItem): string {
  return [name || place.address, person].filter(Boolean).join(" · ");
}

function matches({ name, person }: KpiItem, search: string): boolean {
  const text = `${name} ${person}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/[\s·]+/)
    .every((word) => text.includes(word));
}
