import { Button, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { ChevronLeft20Regular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useEffect, useRef, type ReactElement } from "react";
import { insertSheet } from "../desk/sheetActions";
import { SheetTab } from "./SheetTab";
import { useDesk, useDeskField, useWords } from "./useDesk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "stretch",
    flexShrink: 0,
    height: "34px",
    paddingLeft: tokens.spacingHorizontalXS,
    gap: "2px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tabs: { display: "flex", overflowX: "auto", scrollbarWidth: "none", minWidth: 0 },
  button: { minWidth: "28px", width: "28px", height: "28px", alignSelf: "center" },
});

/** The sheets one can see; hidden ones come back from a tab's menu. */
export function SheetTabs() {
  const styles = useStyles();
  const desk = useDesk();
  const { sheets: words } = useWords();
  useDeskField("turn");
  const list = useRef<HTMLDivElement>(null);
  const { workbook } = desk;
  const activeId = workbook.activeSheet.id;
  useEffect(() => {
    const tab = list.current?.querySelector('[aria-selected="true"]');
    tab?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [activeId, workbook]);
  const scroll = (by: number) => list.current?.scrollBy({ left: by, behavior: "smooth" });
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  return (
    <div className={styles.bar}>
      <Small label={words.previous} icon={<ChevronLeft20Regular />} onClick={() => scroll(-240)} />
      <Small label={words.next} icon={<ChevronRight20Regular />} onClick={() => scroll(240)} />
      <div className={styles.tabs} role="tablist" aria-label={words.label} ref={list}>
        {visible.map((sheet) => (
          <SheetTab key={sheet.id} sheet={sheet} name={sheet.name} active={sheet.id === activeId} />
        ))}
      </div>
      <Small label={words.add} icon={<Add20Regular />} onClick={() => insertSheet(desk)} />
    </div>
  );
}

function Small({ label, icon, onClick }: { label: string; icon: ReactElement; onClick: () => void }) {
  const styles = useStyles();
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" size="small" className={styles.button} icon={icon} onClick={onClick} />
    </Tooltip>
  );
}
