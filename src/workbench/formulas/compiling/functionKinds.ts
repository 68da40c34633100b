const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Functions that pass over text and truth values in a referenced cell but not in a written value. */
export const AGGREGATES = words(`
  SUM AVERAGE AVERAGEA COUNT COUNTA COUNTBLANK MAX MAXA MIN MINA PRODUCT MEDIAN MODE MODE.SNGL MODE.MULT SUMSQ
  STDEV STDEV.S STDEV.P STDEVP STDEVA STDEVPA VAR VAR.S VAR.P VARP VARA VARPA DEVSQ AVEDEV GEOMEAN HARMEAN
  SKEW SKEW.P KURT AND OR XOR LARGE SMALL RANK RANK.EQ RANK.AVG PERCENTILE PERCENTILE.INC PERCENTILE.EXC
  QUARTILE QUARTILE.INC QUARTILE.EXC PERCENTRANK PERCENTRANK.INC PERCENTRANK.EXC TRIMMEAN NPV IRR MIRR XNPV XIRR
  SUMPRODUCT GCD LCM MULTINOMIAL CORREL SLOPE INTERCEPT RSQ FORECAST FORECAST.LINEAR FREQUENCY`);

/** Functions that leave out hidden rows and other subtotals, and so must know where those are. */
export const SUBTOTALS = words("SUBTOTAL AGGREGATE");

export const VOLATILE = words("RAND RANDBETWEEN RANDARRAY NOW TODAY OFFSET INDIRECT INFO CELL");

/** Functions whose every parameter is one value: given an array they work on each of its values. */
export const ELEMENTWISE = words(`
  ABS ACOS ACOSH ACOT ACOTH ARABIC ASIN ASINH ATAN ATAN2 ATANH BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
  CEILING CEILING.MATH CEILING.PRECISE CHAR CLEAN CODE COMBIN COMBINA COS COSH COT COTH CSC CSCH DATE DATEDIF
  DATEVALUE DAY DAYS DAYS360 DECIMAL DEGREES DOLLAR EDATE EOMONTH ERROR.TYPE EVEN EXACT EXP FACT FACTDOUBLE FIND
  FINDB FIXED FLOOR FLOOR.MATH FLOOR.PRECISE HOUR INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT
  ISNUMBER ISO.CEILING ISODD ISOWEEKNUM ISTEXT LEFT LEFTB LEN LENB LN LOG LOG10 LOWER MID MIDB MINUTE MOD MONTH
  MROUND N NOT NUMBERVALUE ODD PERMUT POWER PROPER QUOTIENT RADIANS REPLACE REPLACEB REPT RIGHT RIGHTB ROMAN ROUND
  ROUNDDOWN ROUNDUP SEARCH SEARCHB SEC SECH SECOND SIGN SIN SINH SQRT SQRTPI SUBSTITUTE T TAN TANH TEXT TEXTAFTER
  TEXTBEFORE TIME TIMEVALUE TRIM TRUNC UNICHAR UNICODE UPPER VALUE VALUETOTEXT WEEKDAY WEEKNUM YEAR YEARFRAC CONCATENATE
  NORM.DIST NORM.S.DIST NORM.INV NORM.S.INV STANDARDIZE`);

/** Which parameters of the other functions are one value each, so that an array there gives an array. */
export const LIFTED: Readonly<Record<string, readonly number[]>> = {
  VLOOKUP: [0, 2],
  HLOOKUP: [0, 2],
  LOOKUP: [0],
  XLOOKUP: [0],
  MATCH: [0],
  XMATCH: [0],
  COUNTIF: [1],
  SUMIF: [1],
  AVERAGEIF: [1],
  COUNTIFS: [1, 3, 5, 7, 9, 11],
  SUMIFS: [2, 4, 6, 8, 10, 12],
  AVERAGEIFS: [2, 4, 6, 8, 10, 12],
  MAXIFS: [2, 4, 6, 8, 10, 12],
  MINIFS: [2, 4, 6, 8, 10, 12],
  LARGE: [1],
  SMALL: [1],
  PERCENTILE: [1],
  "PERCENTILE.INC": [1],
  "PERCENTILE.EXC": [1],
  QUARTILE: [1],
  "QUARTILE.INC": [1],
  RANK: [0],
  "RANK.EQ": [0],
  "RANK.AVG": [0],
  PERCENTRANK: [1],
  "PERCENTRANK.INC": [1],
};

/** Functions that answer one value whatever they are given. */
export const SINGLE_RESULT = words(`
  TEXTJOIN CONCAT SUBTOTAL AGGREGATE ROWS COLUMNS AREAS TODAY NOW PI RAND RANDBETWEEN TRUE FALSE NA NETWORKDAYS
  NETWORKDAYS.INTL WORKDAY WORKDAY.INTL ADDRESS HYPERLINK ISREF ISFORMULA FORMULATEXT SHEET SHEETS PMT PV FV RATE
  NPER IPMT PPMT SLN SYD DB DDB EFFECT NOMINAL DSUM DAVERAGE DCOUNT DCOUNTA DGET DMAX DMIN DPRODUCT PHONETIC
  SUMX2MY2 SUMX2PY2 SUMXMY2 MDETERM PROB CONFIDENCE.NORM COVARIANCE.P COVARIANCE.S STEYX FISHER CELL INFO`);

/** Functions that write numbers into texts. */
export const JOINS = words("CONCAT CONCATENATE TEXTJOIN");

const SEVERAL_RESULTS = words("MODE.MULT FREQUENCY");

/** Whether the function gives one value when none of its one-value parameters is an array. */
export function givesOneValue(name: string): boolean {
  if (SEVERAL_RESULTS.has(name)) return false;
  return (
    SINGLE_RESULT.has(name) || AGGREGATES.has(name) || ELEMENTWISE.has(name) || Object.hasOwn(LIFTED, name)
  );
}

/** The places of the parameters that are one value each. */
export function liftedParameters(name: string, count: number): readonly number[] {
  if (ELEMENTWISE.has(name)) return Array.from({ length: count }, (_, index) => index);
  return (Object.hasOwn(LIFTED, name) ? (LIFTED[name] ?? []) : []).filter((index) => index < count);
}

const TEXTS = words(`
  CHAR CLEAN CONCATENATE CONCAT DOLLAR FIXED LEFT LEFTB LOWER MID MIDB PROPER REPLACE REPLACEB REPT RIGHT RIGHTB
  ROMAN SUBSTITUTE T TEXT TEXTAFTER TEXTBEFORE TEXTJOIN TRIM UNICHAR UPPER VALUETOTEXT ADDRESS BASE HYPERLINK
  FORMULATEXT PHONETIC CELL INFO VLOOKUP HLOOKUP LOOKUP XLOOKUP DGET`);

/** Functions that answer with a text, or perhaps with one. */
export const isText = (name: string): boolean => TEXTS.has(name);

/** Names from before 2010 that the library knows only under their new ones. */
const NEW_NAMES: Readonly<Record<string, string>> = {
  COVAR: "COVARIANCE.P",
  POISSON: "POISSON.DIST",
  EXPONDIST: "EXPON.DIST",
  GAMMADIST: "GAMMA.DIST",
  GAMMAINV: "GAMMA.INV",
  WEIBULL: "WEIBULL.DIST",
  CHIDIST: "CHISQ.DIST.RT",
  CHIINV: "CHISQ.INV.RT",
  FDIST: "F.DIST.RT",
  FINV: "F.INV.RT",
  TINV: "T.INV.2T",
  CRITBINOM: "BINOM.INV",
  LOGINV: "LOGNORM.INV",
  BETAINV: "BETA.INV",
  USDOLLAR: "DOLLAR",
};

export const presentName = (name: string): string =>
  Object.hasOwn(NEW_NAMES, name) ? (NEW_NAMES[name] ?? name) : name;

/** Functions, and their parameters, that work through arrays without being told to by Ctrl+Shift+Enter. */
const ARRAY_PARAMETERS: Readonly<Record<string, readonly number[] | "all">> = {
  SUMPRODUCT: "all",
  MMULT: "all",
  MDETERM: "all",
  MINVERSE: "all",
  FREQUENCY: "all",
  SUMX2MY2: "all",
  SUMX2PY2: "all",
  SUMXMY2: "all",
  LINEST: "all",
  LOGEST: "all",
  TREND: "all",
  GROWTH: "all",
  LOOKUP: [1, 2],
  INDEX: [0],
  AGGREGATE: [2],
};

export function takesArray(name: string, parameter: number): boolean {
  const places = Object.hasOwn(ARRAY_PARAMETERS, name) ? ARRAY_PARAMETERS[name] : undefined;
  return places === "all" || (places?.includes(parameter) ?? false);
}
