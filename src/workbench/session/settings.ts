import type { Workbook } from "../model/workbook";

/** Settings as `Office.context.document.settings` sends them: JSON texts by name. */
export type SettingTexts = readonly (readonly [name: string, json: string])[];

export const settingTexts = (workbook: Workbook): SettingTexts =>
  [...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]);

/** saveAsync sends the whole set each time. */
export function saveSettings(workbook: Workbook, texts: SettingTexts): void {
  const settings = new Map(texts.map(([name, json]) => [name, JSON.parse(json) as unknown]));
  workbook.edit({ actor: "addin", undo: false }, () =>
    workbook.change(workbook, { settings }, { type: "workbookParts", part: "settings", actor: "addin" }),
  );
}
