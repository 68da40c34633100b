import "@univerjs/preset-sheets-core/lib/index.css";
import { LocaleType, LogLevel, ThemeService, Univer } from "@univerjs/core";
import {
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import type { Language } from "../words";

/** Excel's green, from the lightest to the darkest, for selections and headers of the grid. */
const GREEN = {
  50: "#E9F5EE",
  100: "#CDE9D8",
  200: "#A5D6B7",
  300: "#73BE91",
  400: "#3FA36B",
  500: "#21854F",
  600: "#107C41",
  700: "#0F6A39",
  800: "#0C5A30",
  900: "#094526",
};

/**
 * Univer as a view: it draws, scrolls, selects and takes typing. Its formula engine never runs, and its own
 * toolbar, formula bar, sheet tabs and menus stay away: the page has its own.
 */
export function startUniver(container: HTMLElement, language: Language, dark: boolean): Univer {
  const univer = new Univer({
    locale: language === "zh-CN" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: { [LocaleType.ZH_CN]: zhCN, [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
    logCommandExecution: false,
  });
  paintUniver(univer, dark);
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: false,
    toolbar: false,
    footer: false,
    contextMenu: false,
    headerMenu: false,
    disableAutoFocus: true,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, { notExecuteFormula: true });
  univer.registerPlugin(UniverSheetsPlugin, { isRowStylePrecedeColumnStyle: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: false,
    footer: false,
    clipboardConfig: { hidePasteOptions: true },
    disableForceStringAlert: true,
    disableForceStringMark: true,
    scrollConfig: {
      barSize: 12,
      thumbMargin: 3,
      trackBackgroundColor: "rgba(0, 0, 0, 0)",
      trackBorderColor: "rgba(0, 0, 0, 0)",
      minThumbSizeH: 32,
      minThumbSizeV: 32,
    },
  });
  // The editor over a cell lives in the formula plugins: it colours references and offers function names.
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  return univer;
}

/** Excel's green for selections; the lines of frozen panes, which Univer takes from this grey, fit the headers. */
export function paintUniver(univer: Univer, dark: boolean): void {
  const themes = univer.__getInjector().get(ThemeService);
  const theme = themes.getCurrentTheme();
  themes.setTheme({ ...theme, primary: GREEN, gray: { ...theme.gray, 300: dark ? "#8A8A8A" : "#C8C8C8" } });
}
