import type { Application } from "./application/application";
import { createApplication } from "./application/createApplication";
import { createExcelPort } from "./excel/excelPort";
import type { DisplayLanguage } from "./i18n/language";
import { sessionWords } from "./i18n/workbookWords";
import { today } from "./today";

/** What pane and ribbon buttons work with, in a bundle of its own: worksheet functions do not wait for it. */
export function startApplication(language: DisplayLanguage): Application {
  return createApplication({
    port: createExcelPort(),
    words: sessionWords(language),
    newId: () => crypto.randomUUID().replaceAll("-", "").slice(0, 12),
    today: () => today(),
  });
}
