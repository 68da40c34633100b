import type { Application } from "./application/application";
import { createApplication } from "./application/createApplication";
import { createExcelPort } from "./excel/excelPort";
import type { DisplayLanguage } from "./i18n/language";
import { messagesFor } from "./i18n/messages";

/** What pane and ribbon buttons work with, in a bundle of its own: worksheet functions do not wait for it. */
export function startApplication(language: DisplayLanguage): Application {
  const current = messagesFor(language);
  return createApplication({
    port: createExcelPort(),
    words: { current, all: [current, messagesFor("zh-CN"), messagesFor("en-US")] },
    newId: () => crypto.randomUUID().replaceAll("-", "").slice(0, 12),
  });
}
