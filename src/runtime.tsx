import type { Application } from "./application/application";
import { associateCommands } from "./commands";
import { createPane } from "./excel/pane";
import { registerFunctions } from "./functions/register";
import type { FunctionView } from "./functions/browse";
import { chooseLanguage, type DisplayLanguage, type Language } from "./i18n/language";
import { today } from "./today";

// Until the functions are there Excel holds calculation back; the first associate call ends that.
(CustomFunctions as { delayInitialization?: () => void }).delayInitialization?.();

void Office.onReady().then(() => {
  const language = chooseLanguage(Office.context.displayLanguage);
  const tongue = language === "zh-CN" ? "zh-CN" : "en-US";
  registerFunctions(
    {
      associate: (functions) => CustomFunctions.associate({ ...functions }),
      makeError: (error, message) => new CustomFunctions.Error(CustomFunctions.ErrorCode[error], message),
    },
    tongue,
  );

  const application = loadApplication(language);
  const pane = createPane(async (element, page) => {
    const [loaded, { mountPane }] = await Promise.all([application(), import("./taskpane/main")]);
    void loaded.open();
    return mountPane(element, loaded, {
      ...{ language, page, today: () => today() },
      theme: () => Office.context.officeTheme,
      loadFunctions: fetchFunctionGuide,
    });
  });
  const reportBug = (error: unknown) => console.error(error);
  associateCommands(
    (name, run) => Office.actions.associate(name, run),
    async () => ({ application: await application(), pane, reportBug }),
  );
  pane.mountWhenSeen();
});

/** Written from the declarations when the add-in is built: the ones that Excel waits for go without it. */
async function fetchFunctionGuide(language: Language): Promise<readonly FunctionView[]> {
  const answer = await fetch(`functions-guide.${language}.json`);
  return (await answer.json()) as readonly FunctionView[];
}

/** One application for pane and buttons, fetched when the first of them needs it. */
function loadApplication(language: DisplayLanguage): () => Promise<Application> {
  let loading: Promise<Application> | undefined;
  return () => (loading ??= import("./addin").then(({ startApplication }) => startApplication(language)));
}
