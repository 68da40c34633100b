import { boolean, oneOf } from "../../protocol/parameters";
import { follow, method, read, write } from "../../protocol/members";
import { changeWorkbook } from "../change";
import { declareClass } from "../declare";
import { handle } from "../handles";

/** The build of the calculation engine that files say they were last calculated by. */
export const ENGINE_VERSION = 191029;

export const application = declareClass("Application", {
  scalars: {
    calculationMode: write(
      "1.1",
      oneOf("Automatic", "AutomaticExceptTables", "Manual"),
      (_application, app) => app.workbook.calculationMode,
      (_application, calculationMode, app) => changeWorkbook(app, "calculationMode", { calculationMode }),
    ),
    calculationEngineVersion: read("1.9", () => ENGINE_VERSION),
    calculationState: read("1.9", () => "Done"),
    // Numbers are written alike in China and the United States.
    decimalSeparator: read("1.11", () => "."),
    thousandsSeparator: read("1.11", () => ","),
    useSystemSeparators: read("1.11", () => true),
  },
  navigations: {
    iterativeCalculation: follow("1.9", () => handle("IterativeCalculation", {})),
    cultureInfo: follow("1.11", () => handle("CultureInfo", {})),
  },
  methods: {
    calculate: method("1.1", [oneOf("Recalculate", "Full", "FullRebuild")], (_application, [kind], app) =>
      app.calculate(kind !== "Recalculate"),
    ),
    suspendApiCalculationUntilNextSync: method("1.6", [], () => undefined),
    suspendScreenUpdatingUntilNextSync: method("1.9", [], () => undefined),
  },
});

export const runtime = declareClass("Runtime", {
  scalars: {
    enableEvents: write(
      "1.8",
      boolean,
      (_runtime, app) => app.subscriptions.enabled,
      (_runtime, enabled, app) => {
        app.subscriptions.enabled = enabled;
      },
    ),
  },
});

export const cultureInfo = declareClass("CultureInfo", {
  scalars: { name: read("1.11", (_culture, app) => app.dataLocale) },
  navigations: {
    numberFormat: follow("1.11", () => handle("NumberFormatInfo", {})),
    datetimeFormat: follow("1.12", () => handle("DatetimeFormatInfo", {})),
  },
});

export const numberFormatInfo = declareClass("NumberFormatInfo", {
  scalars: {
    numberDecimalSeparator: read("1.11", () => "."),
    numberGroupSeparator: read("1.11", () => ","),
  },
});

/** Windows' patterns for both regions. */
const DATES = {
  "zh-CN": { separator: "/", short: "yyyy/M/d", long: "yyyy年M月d日", time: "H:mm:ss" },
  "en-US": { separator: "/", short: "M/d/yyyy", long: "dddd, MMMM d, yyyy", time: "h:mm:ss tt" },
} as const;

export const datetimeFormatInfo = declareClass("DatetimeFormatInfo", {
  scalars: {
    dateSeparator: read("1.12", (_format, app) => DATES[app.dataLocale].separator),
    timeSeparator: read("1.12", () => ":"),
    shortDatePattern: read("1.12", (_format, app) => DATES[app.dataLocale].short),
    longDatePattern: read("1.12", (_format, app) => DATES[app.dataLocale].long),
    longTimePattern: read("1.12", (_format, app) => DATES[app.dataLocale].time),
  },
});
