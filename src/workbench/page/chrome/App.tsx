import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { DropZone } from "./DropZone";
import { FormulaBar } from "./FormulaBar";
import { GridArea } from "./GridArea";
import { NoticeBar } from "./NoticeBar";
import { Pane } from "./Pane";
import { RequestLog } from "./workbench/RequestLog";
import { ScenarioCard } from "./workbench/ScenarioCard";
import { Ribbon } from "./Ribbon";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { TitleBar } from "./TitleBar";
import { darkTheme, lightTheme } from "./theme";
import { DeskContext, useDeskField } from "./useDesk";
import type { Desk } from "../desk/desk";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground3,
    overflow: "hidden",
  },
  middle: { display: "flex", flexGrow: 1, minHeight: 0 },
  book: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
});

export function App({ desk }: { desk: Desk }) {
  return (
    <DeskContext.Provider value={desk}>
      <Themed />
    </DeskContext.Provider>
  );
}

function Themed() {
  const styles = useStyles();
  const dark = useDeskField("dark");
  const language = useDeskField("language");
  const { name } = useDeskField("workbook");
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = name;
  }, [language, name]);
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme} lang={language}>
      <DropZone className={styles.page}>
        <TitleBar />
        <Ribbon />
        <div className={styles.middle}>
          <main className={styles.book}>
            <FormulaBar />
            <NoticeBar />
            <GridArea />
            <SheetTabs />
            <RequestLog />
          </main>
          <ScenarioCard />
          <Pane />
        </div>
        <StatusBar />
      </DropZone>
    </FluentProvider>
  );
}
