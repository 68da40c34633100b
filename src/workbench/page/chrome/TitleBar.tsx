import { Button, Spinner, Text, Tooltip, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowRedo20Regular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndo20Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpen20Regular } from "@fluentui/react-icons/svg/folder-open";
import { LocalLanguage20Regular } from "@fluentui/react-icons/svg/local-language";
import { WeatherMoon20Regular } from "@fluentui/react-icons/svg/weather-moon";
import { WeatherSunny20Regular } from "@fluentui/react-icons/svg/weather-sunny";
import type { ReactElement } from "react";
import { chooseAndOpen, download } from "../desk/documents";
import { otherLanguage } from "../words";
import { BookMark } from "./BookMark";
import { SavedState } from "./SavedState";
import { useDesk, useDeskField, useWords } from "./useDesk";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "48px",
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalM,
    paddingRight: tokens.spacingHorizontalM,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", maxWidth: "38vw" },
  space: { flexGrow: 1 },
  divider: {
    width: "1px",
    height: "20px",
    marginLeft: tokens.spacingHorizontalXS,
    marginRight: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralStroke2,
  },
});

export function TitleBar() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords();
  const { name } = useDeskField("workbook");
  const busy = useDeskField("busy");
  return (
    <header className={styles.bar}>
      <BookMark title={words.app} />
      <Text as="h1" size={300} weight="semibold" className={styles.name} title={name}>
        {name.replace(/\.xls[xm]$/i, "")}
      </Text>
      {busy ? <Spinner size="extra-tiny" label={busy} labelPosition="after" /> : <SavedState />}
      <div className={styles.space} />
      <HistoryButtons />
      <div className={styles.divider} />
      <Preferences />
      <div className={styles.divider} />
      <Tooltip content={words.title.openTip} relationship="description">
        <Button icon={<FolderOpen20Regular />} onClick={() => void chooseAndOpen(desk)}>
          {words.title.open}
        </Button>
      </Tooltip>
      <Tooltip content={words.title.downloadTip} relationship="description">
        <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={() => void download(desk)}>
          {words.title.download}
        </Button>
      </Tooltip>
    </header>
  );
}

function HistoryButtons() {
  const desk = useDesk();
  const { title } = useWords();
  useDeskField("turn");
  const { history } = desk.workbook;
  return (
    <>
      <IconButton
        label={title.undo}
        icon={<ArrowUndo20Regular />}
        disabled={history.undoLabel === undefined}
        onClick={() => desk.undo()}
      />
      <IconButton
        label={title.redo}
        icon={<ArrowRedo20Regular />}
        disabled={history.redoLabel === undefined}
        onClick={() => desk.redo()}
      />
    </>
  );
}

function Preferences() {
  const desk = useDesk();
  const { title } = useWords();
  const language = useDeskField("language");
  const dark = useDeskField("dark");
  return (
    <>
      <Tooltip content={title.otherLanguageTip} relationship="description">
        <Button
          appearance="subtle"
          icon={<LocalLanguage20Regular />}
          onClick={() => void desk.setLanguage(otherLanguage(language))}
        >
          {title.otherLanguage}
        </Button>
      </Tooltip>
      <IconButton
        label={dark ? title.light : title.dark}
        icon={dark ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
        onClick={() => desk.setDark(!dark)}
      />
    </>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ label, icon, disabled = false, onClick }: IconButtonProps) {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" icon={icon} disabled={disabled} onClick={onClick} />
    </Tooltip>
  );
}
