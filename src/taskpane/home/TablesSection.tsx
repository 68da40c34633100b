import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BoundTable } from "../../application/views/tables";
import type { PageName } from "../state/pages";
import { PlaceLink } from "../parts/PlaceLink";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";
import { countRows, roleName } from "../tables/RoleSelect";
import { nameAmong } from "../tables/tableNames";
import { Verdict } from "../tables/Verdict";
import { Bar } from "../tables/WeightBar";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: { display: "grid", gap: "12px", margin: 0, padding: 0, listStyleType: "none" },
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 10px" },
  grow: { flexGrow: 1 },
  number: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  strip: { display: "flex", gap: "2px", height: "4px", marginTop: "4px" },
  scope: {
    flexGrow: 1,
    maxWidth: "48px",
    borderRadius: "2px",
    backgroundColor: tokens.colorStatusSuccessBackground3,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  wrong: {
    backgroundColor: tokens.colorStatusDangerBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  manage: { minWidth: 0, marginRight: "-8px", color: tokens.colorBrandForeground1 },
});

/** What is bound: what it is used as, how much is in it, and whether its weights make 100 %. */
export function TablesSection({ onPage }: { readonly onPage: (page: PageName) => void }) {
  const { messages } = usePaneTools();
  const { tables } = useApplicationState();
  const styles = useStyles();
  const words = messages.pane.home.tables;
  const manage = (
    <Button size="small" appearance="transparent" className={styles.manage} onClick={() => onPage("tables")}>
      {words.show}
    </Button>
  );
  return (
    <Section title={words.title} beside={manage}>
      <ul className={styles.list}>
        {tables.map((table) => (
          <li key={table.id}>
            <TableLine table={table} name={nameAmong(table, tables)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function TableLine({ table, name }: { readonly table: BoundTable; readonly name: string }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.tables;
  return (
    <>
      <PlaceLink place={table.place} text={name} />
      <div className={mergeClasses(texts.detail, styles.facts)}>
        {table.state === "lost" ? (
          <Verdict isRight={false}>{words.lost}</Verdict>
        ) : (
          <>
            <span>{roleName(messages, table.role)}</span>
            <span className={styles.grow}>{countRows(messages, table)}</span>
            {table.scopeCount > 0 && <Weights table={table} />}
          </>
        )}
      </div>
      {table.scopeCount > 0 && <WeightStrip table={table} />}
    </>
  );
}

/** The total of one; of several the one that is wrong, or how many are. */
function Weights({ table }: { readonly table: BoundTable }) {
  const { messages, formats } = usePaneTools();
  const styles = useStyles();
  const words = messages.pane.tables;
  const [first] = table.scopes;
  if (table.scopeCount === 1 && first)
    return (
      <>
        <span>{words.scopes.sheet}</span>
        <span className={styles.number}>{first.total === null ? "—" : formats.percent(first.total)}</span>
      </>
    );
  const wrong = table.scopes.filter(({ isRight }) => !isRight);
  if (wrong.length === 0) return <Verdict isRight>{words.weightsRight}</Verdict>;
  const [one] = wrong;
  const told =
    wrong.length === 1 && one
      ? `${one.name || words.wholeTable} ${one.total === null ? "—" : formats.percent(one.total)}`
      : words.someWrong({ count: wrong.length });
  return <Verdict isRight={false}>{told}</Verdict>;
}

function WeightStrip({ table }: { readonly table: BoundTable }) {
  const styles = useStyles();
  const [first] = table.scopes;
  if (table.scopeCount === 1 && first) return <Bar scope={first} height={4} />;
  return (
    <div className={styles.strip} aria-hidden="true">
      {[...table.scopes].reverse().map(({ name, isRight }) => (
        <span key={name} className={mergeClasses(styles.scope, !isRight && styles.wrong)} />
      ))}
    </div>
  );
}
