import { Button, mergeClasses } from "@fluentui/react-components";
import { Question16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { FieldId, KpiTable, TableColumnView } from "../../../application/views/tables";
import { fieldName } from "../../../i18n/messages";
import { useTextStyles } from "../../parts/texts";
import { usePaneTools } from "../../state/context";
import { columnPlace, meets } from "../../state/places";
import { useApplicationState } from "../../state/useApplicationState";
import { useColumnStyles } from "./columnStyles";
import { FieldSelect } from "./FieldSelect";
import { askedFields, certaintyIn, isUsed, unusedField } from "./groupColumns";

interface ColumnRowProps {
  readonly table: KpiTable;
  readonly column: TableColumnView;
  readonly onChoose: (field: FieldId) => void;
}

/** One column: where it is, what stands above it, what it was taken for, and the question when that is open. */
export function ColumnRow({ table, column, onChoose }: ColumnRowProps) {
  const { messages, guide } = usePaneTools();
  const { selection } = useApplicationState();
  const styles = useColumnStyles();
  const texts = useTextStyles();
  const row = useRef<HTMLLIElement>(null);
  const place = columnPlace(table.place, column.letter);
  const selected = meets(place, selection);
  useEffect(() => {
    // The sheet keeps the focus: the line only comes into view.
    if (selected && !guide.ledTo(selection)) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected, selection, guide]);
  const { letter, header, field } = column;
  return (
    <li
      ref={row}
      className={mergeClasses(styles.row, selected && styles.selected)}
      aria-current={selected || undefined}
    >
      <button
        type="button"
        className={styles.letter}
        aria-label={messages.pane.tables.showColumn({ letter, header })}
        onClick={() => guide.goTo(place)}
      >
        {letter}
      </button>
      <span className={mergeClasses(styles.header, !isUsed(column) && styles.unused)}>
        {column.period ?? header}
      </span>
      {column.isRating ? (
        <span className={texts.detail}>{messages.pane.tables.ratingColumn}</span>
      ) : (
        <FieldSelect
          label={messages.pane.tables.columnField({ letter, header })}
          value={field}
          ofPeriod={column.period !== undefined}
          onChoose={onChoose}
        />
      )}
      <CertaintyNote column={column} onChoose={onChoose} />
      <MayBeQuestion column={column} onChoose={onChoose} />
    </li>
  );
}

/** A doubtful reading, to be confirmed with a click. */
function CertaintyNote({ column, onChoose }: Omit<ColumnRowProps, "table">) {
  const { messages } = usePaneTools();
  const styles = useColumnStyles();
  const texts = useTextStyles();
  const words = messages.pane.tables;
  const certainty = certaintyIn(column.certainty);
  const isAsked = askedFields(column).length > 0;
  if (certainty === "sure" || isAsked || column.field === unusedField) return null;
  return (
    <div className={mergeClasses(texts.detail, styles.below, certainty === "unsure" && styles.unsure)}>
      <span className={styles.note}>
        <Question16Regular aria-hidden="true" />
        {words.certainty[certainty]}
      </span>
      <Button
        size="small"
        appearance="transparent"
        aria-label={words.confirmColumn({ header: column.period ?? column.header })}
        onClick={() => onChoose(column.field)}
      >
        {words.confirm}
      </Button>
    </div>
  );
}

/** Baseline: where it started, or the least that is acceptable? Asked where the column stands. */
function MayBeQuestion({ column, onChoose }: Omit<ColumnRowProps, "table">) {
  const { messages } = usePaneTools();
  const styles = useColumnStyles();
  const texts = useTextStyles();
  const fields = askedFields(column);
  if (fields.length === 0) return null;
  const question = messages.pane.tables.whichOf({ header: column.header });
  return (
    <div role="group" aria-label={question} className={styles.below}>
      <span className={mergeClasses(texts.detail, styles.question)}>{question}</span>
      {fields.map((field) => (
        <Button key={field} size="small" onClick={() => onChoose(field)}>
          {fieldName(messages, field)}
        </Button>
      ))}
    </div>
  );
}
