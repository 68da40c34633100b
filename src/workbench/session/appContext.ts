import type { DataLocale } from "../model/text";
import type { Workbook } from "../model/workbook";
import { withInternal, type RequirementSets } from "./requirements";
import { settingTexts } from "./settings";

export interface ContextParts {
  readonly workbook: Workbook;
  readonly addinId: string;
  readonly addinOrigin: string;
  readonly conversationId: string;
  readonly locale: DataLocale;
  readonly dataLocale: DataLocale;
  readonly requirementSets: RequirementSets;
  readonly readOnly: boolean;
}

const EXCEL_ON_THE_WEB = 16;
/** `Office.context.document.mode`. */
const MODE = { readOnly: 0, readAndWrite: 1 };
const TASK_PANE = 2;

/** What Office.js learns of its host when it starts: language, document, settings, requirement sets. */
export function appContext(parts: ContextParts): Readonly<Record<string, unknown>> {
  const { workbook, addinId, addinOrigin, conversationId } = parts;
  return {
    _id: addinId,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: "16.00",
    _appUILocale: parts.locale,
    _dataLocale: parts.dataLocale,
    _docUrl: `https://workbench.invalid/${encodeURIComponent(workbook.name)}`,
    _clientMode: parts.readOnly ? MODE.readOnly : MODE.readAndWrite,
    _settings: settingTexts(workbook),
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversationId,
    _appInstanceId: `{${conversationId}}`,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(withInternal(parts.requirementSets)),
    _hostCustomMessage: "",
    _hostFullVersion: "16.0.99999.0",
    _clientWindowHeight: 900,
    _clientWindowWidth: 1400,
    _addinName: "KPI",
    _appDomains: [addinOrigin],
    _dialogRequirementMatrix: "",
    _featureGates: {},
    _initialDisplayMode: TASK_PANE,
    _marketplaceType: "1",
    _isFromWacAutomation: false,
    _wacHostEnvironment: "0",
  };
}
