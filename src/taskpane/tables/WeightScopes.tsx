import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { KpiTable } from "../../application/views/tables";
import { useTextStyles } from "../parts/texts";
import { usePaneTools } from "../state/context";
import { Verdict } from "./Verdict";
import { WeightBar, WeightLine } from "./WeightBar";

/** As many as fit beside the rest of a card; the wrong ones come first. */
const shownAtFirst = 4;

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 8px" },
  grow: { flexGrow: 1 },
  list: { display: "grid", gap: "8px", margin: "8px 0 0", padding: 0, listStyleType: "none" },
  more: { marginTop: "4px", marginLeft: "-8px", color: tokens.colorBrandForeground1 },
});

/** The weights of a table against 100 %: of the whole, or of each person, part or dimension. */
export function WeightScopes({ table }: { readonly table: KpiTable }) {
  const [first] = table.scopes;
  if (!first) return null;
  return table.scopeCount === 1 ? <WeightBar scope={first} /> : <ScopeList table={table} />;
}

function ScopeList({ table }: { readonly table: KpiTable }) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const [all, setAll] = useState(false);
  const words = messages.pane.tables;
  const { scopeKind, scopes } = table;
  // Dimensions have a 100 % among them, which is none of them.
  const count = table.scopeCount - (scopeKind === "dimension" && scopes.some(({ name }) => !name) ? 1 : 0);
  const heading = words.scopes[scopeKind];
  const wrong = scopes.filter(({ isRight }) => !isRight).length;
  return (
    <div>
      <div className={styles.head}>
        <span className={mergeClasses(texts.detail, styles.grow)}>
          {typeof heading === "string" ? heading : heading({ count })}
        </span>
        <Verdict isRight={wrong === 0}>
          {wrong === 0 ? words.allRight : words.someWrong({ count: wrong })}
        </Verdict>
      </div>
      <ul className={styles.list}>
        {(all ? scopes : scopes.slice(0, shownAtFirst)).map((scope) => (
          <li key={scope.name}>
            <WeightLine scope={scope} />
          </li>
        ))}
      </ul>
      <More table={table} all={all} onAll={setAll} />
    </div>
  );
}

function More(props: {
  readonly table: KpiTable;
  readonly all: boolean;
  readonly onAll: (all: boolean) => void;
}) {
  const { messages } = usePaneTools();
  const styles = useStyles();
  const texts = useTextStyles();
  const words = messages.pane.tables;
  const { scopes, scopeCount } = props.table;
  const folded = scopes.length - shownAtFirst;
  const unlisted = scopeCount - scopes.length;
  return (
    <>
      {props.all && unlisted > 0 && <p className={texts.detail}>{words.notAllScopes({ count: unlisted })}</p>}
      {folded > 0 && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.more}
          onClick={() => props.onAll(!props.all)}
        >
          {props.all ? words.fewerScopes : words.moreScopes({ count: folded })}
        </Button>
      )}
    </>
  );
}
