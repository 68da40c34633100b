import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload16Regular } from "@fluentui/react-icons/svg/arrow-download";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import type { Saved } from "../desk/deskState";
import { useDeskField, useWords } from "./useDesk";

const useStyles = makeStyles({
  state: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
  },
});

const ICONS: Readonly<Record<Saved, typeof Edit16Regular>> = {
  unchanged: Checkmark16Regular,
  changed: Edit16Regular,
  downloaded: ArrowDownload16Regular,
};

/** Whether what is open differs from its file. */
export function SavedState() {
  const styles = useStyles();
  const { title } = useWords();
  const saved = useDeskField("saved");
  const Icon = ICONS[saved];
  return (
    <span className={styles.state} role="status">
      <Icon />
      <Text size={200}>{title[saved]}</Text>
    </span>
  );
}
