import { createApplication } from "./application/createApplication";
import type { Application } from "./application/application";
import { associateCommands } from "./commands";
import { createExcelPort } from "./excel/excelPort";
import { createPane } from "./excel/pane";
import { registerFunctions } from "./functions/register";
import { chooseLanguage, type DisplayLanguage } from "./i18n/language";
import { messagesFor } from "./i18n/messages";

// Until the functions are there Excel holds calculation back; the first associate call ends that.
(CustomFunctions as { delayInitialization?: () => void }).delayInitialization?.();

void Office.onReady().then(() => {
  const language = chooseLanguage(Office.context.displayLanguage);
  registerFunctions(
    {
      associate: (functions) => CustomFunctions.associate({ ...functions }),
      makeError: (error, message) => new CustomFunctions.Error(CustomFunctions.ErrorCode[error], message),
    },
    language === "zh-CN" ? "zh-CN" : "en-US",
  );

  const application = startApplication(language);
  const pane = createPane(async (element, page) => {
    const { mountPane } = await import("./taskpane/main");
    const options = { language, page, theme: () => Office.context.officeTheme };
    void application.open();
    return mountPane(element, application, options);
  });
  const reportBug = (error: unknown) => console.error(error);
  associateCommands((name, run) => Office.actions.associate(name, run), { application, pane, reportBug });
  pane.mountWhenSeen();
});

function startApplication(language: DisplayLanguage): Application {
  const current = messagesFor(language);
  return createApplication({
    port: createExcelPort(),
    words: { current, all: [current, messagesFor("zh-CN"), messagesFor("en-US")] },
    newId: () => crypto.randomUUID().replaceAll("-", "").slice(0, 12),
  });
}
