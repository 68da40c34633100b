import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { Application } from "../application/application";
import { formatsFor } from "../i18n/formats";
import type { DisplayLanguage } from "../i18n/language";
import { messagesFor } from "../i18n/messages";
import { sayIn } from "../i18n/say";
import { CrashGuard } from "./CrashGuard";
import { Pane } from "./Pane";
import { PaneToolsProvider } from "./state/context";
import { useChosenLanguage } from "./state/useChosenLanguage";
import { createFindingsWish } from "./state/findingsWish";
import type { LoadFunctions } from "./state/functionCatalogue";
import { createGuide } from "./state/guide";
import type { PageSource } from "./state/pageSource";
import { createRuleSource } from "./state/ruleCatalogue";
import type { LoadRules } from "./state/ruleCatalogue";
import type { ReadOfficeColours } from "./theme/appearance";
import { themeFor } from "./theme/themes";
import { useAppearance } from "./theme/useAppearance";

interface AppProps {
  readonly application: Application;
  readonly language: DisplayLanguage;
  readonly readOfficeColours: ReadOfficeColours;
  readonly pageSource: PageSource;
  readonly loadRules: LoadRules;
  readonly loadFunctions: LoadFunctions;
  readonly today: () => string;
}

/** Joins what the pane needs: theme, words, application and the page on show. */
export function App(props: AppProps) {
  const { application, readOfficeColours, pageSource, loadRules, loadFunctions, today } = props;
  const language = useChosenLanguage(application, props.language);
  const appearance = useAppearance(readOfficeColours);
  const theme = useMemo(() => themeFor(appearance, language), [appearance, language]);
  // For what the browser draws itself: scrollbars, the open list of a drop-down, the page behind the pane.
  useEffect(() => {
    document.documentElement.style.colorScheme = appearance;
  }, [appearance]);
  useEffect(() => {
    document.documentElement.lang = language === "zh-CN" ? "zh-CN" : "en-US";
  }, [language]);
  const tools = useMemo(
    () => ({
      application,
      language,
      messages: messagesFor(language),
      formats: formatsFor(language),
      say: sayIn(language),
      guide: createGuide(application),
      findingsWish: createFindingsWish(),
      ruleSource: createRuleSource(loadRules),
      ...{ loadFunctions, today },
    }),
    [application, language, loadRules, loadFunctions, today],
  );
  return (
    <FluentProvider theme={theme}>
      <CrashGuard messages={tools.messages}>
        <PaneToolsProvider value={tools}>
          <Pane pageSource={pageSource} />
        </PaneToolsProvider>
      </CrashGuard>
    </FluentProvider>
  );
}
