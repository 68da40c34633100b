import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Switch,
  tokens,
} from "@fluentui/react-components";
import { ChevronDown16Regular, MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { Extent } from "../../application/application";
import { ActionButton } from "../parts/ActionButton";
import { usePaneTools } from "../state/context";
import { useApplicationState } from "../state/useApplicationState";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  check: { display: "flex", flexGrow: 1, minWidth: 0 },
  main: { minWidth: 0, borderTopRightRadius: 0, borderBottomRightRadius: 0 },
  others: {
    minWidth: "24px",
    padding: "0 4px",
    marginLeft: "-1px",
    borderTopLeftRadius: 0,
    borderBottomLeftRadius: 0,
  },
  reason: {
    maxWidth: "230px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "normal",
  },
  live: { "& label": { fontSize: tokens.fontSizeBase200, paddingLeft: 0 } },
});

const others: readonly Extent[] = ["sheet", "selection"];

/** What can be checked, whether edits are checked as they are made, and what to do with the result. */
export function CheckBar() {
  const { application, messages } = usePaneTools();
  const { live, busy } = useApplicationState();
  const styles = useStyles();
  const words = messages.pane.findings;
  const check = (extent: Extent) => (busy ? undefined : void application.check(extent));
  return (
    <div className={styles.bar}>
      <div className={styles.check}>
        <ActionButton size="small" className={styles.main} onAct={() => check("workbook")}>
          {words.check.workbook}
        </ActionButton>
        <Menu positioning="below-start">
          <MenuTrigger disableButtonEnhancement>
            <MenuButton
              size="small"
              className={styles.others}
              menuIcon={null}
              icon={<ChevronDown16Regular />}
              aria-label={words.otherChecks}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {others.map((extent) => (
                <MenuItem key={extent} onClick={() => check(extent)}>
                  {words.check[extent]}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      </div>
      <Switch
        className={styles.live}
        label={words.live}
        labelPosition="before"
        title={words.liveText}
        checked={live}
        onChange={(_, { checked }) => application.setLive(checked)}
      />
      <MoreMenu />
    </div>
  );
}

function MoreMenu() {
  const { application, messages } = usePaneTools();
  const { busy, canWriteNotes } = useApplicationState();
  const styles = useStyles();
  const words = messages.pane.findings;
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          size="small"
          appearance="subtle"
          menuIcon={null}
          icon={<MoreHorizontal20Regular />}
          aria-label={words.more}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={busy ? undefined : () => void application.listFindings()}>
            {words.listOnSheet}
          </MenuItem>
          <MenuItem
            disabled={!canWriteNotes}
            subText={canWriteNotes ? undefined : { children: words.notesMissing, className: styles.reason }}
            onClick={busy ? undefined : () => void application.writeNotes()}
          >
            {words.writeNotes}
          </MenuItem>
          <MenuItem onClick={busy ? undefined : () => void application.clearHighlights()}>
            {words.clear}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
