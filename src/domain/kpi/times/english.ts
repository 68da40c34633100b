import { dayText, halfText, monthEndText, monthText, quarterText, yearText } from "./calendar";
import type { TimeForm } from "./time";

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const day = "(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?";
const year = "((?:19|20)\\d{2})";
const weekday = "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?";
const numbers = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
const count = `(\\d+|an?|${numbers})`;
const by =
  "(?:by|before|until|till|prior to|no later than|not later than|ahead of|on or before|as of|effective|due|at|on)\\s+";
const the = "(?:the\\s+)?";
const endOf = "(?:(?:the\\s+)?(?:end|close|beginning|start|middle)\\s+of\\s+)";

const monthNumber = (name = ""): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const words = ["", ...numbers.split("|")];
const countOf = (text = ""): number =>
  /^an?$/i.test(text) ? 1 : /^\d+$/.test(text) ? Number(text) : words.indexOf(text.toLowerCase());

function duration(amount: string | undefined, unit = ""): string {
  const letter = unit.slice(0, 1).toUpperCase();
  return letter === "Q" ? `P${countOf(amount) * 3}M` : `P${countOf(amount)}${letter}`;
}

const form = (
  kind: TimeForm["kind"],
  source: string,
  value?: TimeForm["value"],
  when?: TimeForm["when"],
): TimeForm => ({
  kind,
  pattern: new RegExp(source, "gi"),
  ...(value ? { value } : {}),
  ...(when ? { when } : {}),
});

/** Times that bind nothing come first, so that "last year" and "per quarter" are not taken for a period. */
export const englishForms: readonly TimeForm[] = [
  form(
    "frequency",
    `\\b(?:per|each|every|an?)\\s+(?:other\\s+|single\\s+|working\\s+|calendar\\s+)?(?:day|night|morning|evening|afternoon|lunch|dinner|breakfast|week(?:day|end)?|fortnight|month|quarter|semester|term|season|year|shift|hour|sprint|annum|${weekday})\\b(?!-)`,
  ),
  form("frequency", `\\bevery\\s+${count}\\s+(?:hours?|days?|weeks?|months?|quarters?|years?)\\b`),
  form("frequency", "\\b(?:daily|nightly|weekly|biweekly|fortnightly|monthly|bimonthly|quarterly|annually|yearly|half-yearly|semi-annual(?:ly)?|hourly)\\b"),
  form("frequency", `\\bon\\s+(?:mon|tues|wednes|thurs|fri|satur|sun)days\\b|\\bweekends?\\b|\\bweekdays\\b|/\\s?(?:day|week|month|quarter|year|yr|wk|mo)\\b`),
  form(
    "baseline",
    "\\b(?:year[- ](?:on|over)[- ]year|yoy|y/y|month[- ](?:on|over)[- ]month|mom|quarter[- ](?:on|over)[- ]quarter|qoq|like[- ]for[- ]like)\\b",
  ),
  form(
    "baseline",
    `\\b(?:compared (?:with|to)|versus|vs\\.?|than|over|above|below|against|from|on|of|relative to)\\s+(?:the\\s+)?(?:same (?:period|quarter|month|time)(?: (?:of )?(?:last|the previous|the prior) (?:year|quarter|month))?|(?:last|previous|prior|past) (?:fiscal )?(?:year|quarter|month|period|season)(?:'s)?(?: (?:level|average|baseline|figure|result)s?)?|${year} (?:level|baseline|average|figure|result|actual)s?)`,
  ),
  form("baseline", `\\b(?:vs\\.?|versus|compared (?:with|to)|baseline(?: of)?|relative to)\\s+(?:FY\\s?)?(?:\\d{4}|\\d{2}\\b)|\\blast (?:fiscal )?(?:year|quarter|month)(?:'s)?\\b|\\b${year} (?:baseline|actuals?)\\b`),
  form(
    "name",
    `\\b(?:opened|founded|built|established|started|launched|since|est\\.?|incorporated|installed|commissioned|hired|class of|cohort of|signed|dating from)(?:\\s+(?:in|on))?\\s+(?:in\\s+)?${year}\\b|\\b${year}\\s+(?:cohort|intake|edition|vintage|model|class|graduates?|hires|act|standard|revision)\\b|\\bISO\\s?[/ A-Z]*\\d+:\\s?${year}`,
  ),
  form("name", `\\b(?:year|month|quarter|week)-end\\s+(?!target|at the latest|deadline|,)[a-z]\\w+`),
  // Full dates.
  form("deadline", `(?:${by}${the})?(?<!\\d)${year}[-/.](1[0-2]|0?[1-9])[-/.](3[01]|[12]\\d|0?[1-9])(?!\\d)`, ([, y, m, d]) =>
    dayText(y, Number(m), Number(d)),
  ),
  form("deadline", `(?:${by}${the})?\\b${day}(?:\\s+of)?[ -]${month}(?![a-z])(?:,?[ -]${year}\\b)?`, ([, d, m, y]) =>
    dayText(y, monthNumber(m), Number(d)),
  ),
  form("deadline", `(?:${by}${the})?\\b${month}[ -]${day}\\b(?!,?\\d|%)(?:,?\\s+${year}\\b)?`, ([, m, d, y]) =>
    dayText(y, monthNumber(m), Number(d)),
  ),
  form("deadline", `${by}(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])(?:/((?:20)?\\d{2}))?(?!\\d)`),
  // Months.
  form("deadline", `(?:(?:${by}|in\\s+)?${endOf}|\\bend[- ])${month}(?![a-z])(?:\\s+${year}\\b)?`, ([, m, y]) =>
    monthEndText(y, monthNumber(m)),
  ),
  form(
    "period",
    `\\b(?:from|between)?\\s*${month}(?:\\s+${year})?\\s*(?:-|–|—|to|through|thru|until|and)\\s*${month}(?![a-z])(?:\\s+${year}\\b)?`,
    ([, a, y1, b, y2]) => {
      const [from, to] = [monthText(y1 ?? y2, monthNumber(a)), monthText(y2 ?? y1, monthNumber(b))];
      return from && to ? `${from}/${to}` : undefined;
    },
  ),
  form("deadline", `\\b(?:by|before|until|till|prior to|no later than|due)\\s+(?:(?:mid|early|late)[- ])?(?:next\\s+)?${month}(?![a-z])(?:,?\\s+${year}\\b)?`, ([, m, y]) =>
    monthText(y, monthNumber(m)),
  ),
  form("period", `\\b${month},?\\s+${year}\\b`, ([, m, y]) => monthText(y, monthNumber(m))),
  form("period", `\\b(?:in|during|for|throughout|this|next)\\s+(?:(?:mid|early|late)[- ])?${month}(?![a-z])`, ([, m]) =>
    monthText(undefined, monthNumber(m)),
  ),
  // Quarters and halves.
  form(
    "deadline",
    `(?:(?:${by}|in\\s+)?${endOf}|${by}|\\bend[- ])(?:FY\\s?)?(?:${year}[- ]?)?Q([1-4])(?:\\s+(?:of\\s+)?(?:FY\\s?)?'?((?:20)?\\d{2})\\b(?!%))?`,
    ([, y, q, late]) => monthEndText(yearText(y ?? late), Number(q) * 3),
  ),
  form(
    "period",
    `(?<![A-Za-z\\d])(?:FY\\s?)?(?:${year}[- ]?)?Q([1-4])(?:\\s*(?:-|–|to|and|through)\\s*Q[1-4])?(?![A-Za-z\\d])(?:[ -](?:of\\s+)?(?:FY\\s?)?'?((?:20)\\d{2}|\\d{2}\\b(?!%| )))?`,
    ([, y, q, late]) => quarterText(yearText(y ?? late), Number(q)),
  ),
  form("period", "(?<![A-Za-z\\d])([1-4])Q\\s?'?((?:20)?\\d{2})(?!\\d)", ([, q, y]) => quarterText(yearText(y), Number(q))),
  form("deadline", `(?:${by})?${endOf}?${the}(first|second|third|fourth|last|1st|2nd|3rd|4th) quarter(?:\\s+(?:of\\s+)?${year})?`, ([, q, y]) =>
    quarterText(y, ordinal(q)),
  ),
  form(
    "period",
    `(?:(?:${by}|in\\s+)?${endOf}|${by})?(?<![A-Za-z\\d])(?:${year}[- ]?)?H([12])(?![A-Za-z\\d])(?:[ -](?:of\\s+)?(?:FY\\s?)?'?((?:20)?\\d{2})\\b(?!%))?`,
    ([, y, h, late]) => halfText(yearText(y ?? late), Number(h)),
  ),
  form("period", "(?<![A-Za-z\\d])([12])H\\s?'?((?:20)?\\d{2})(?!\\d)", ([, h, y]) => halfText(yearText(y), Number(h))),
  form("period", `(?:${by})?${endOf}?${the}(first|second|1st|2nd) half(?:-year)?(?:\\s+(?:of\\s+)(?:the\\s+(?:fiscal\\s+|financial\\s+)?year|${year}))?(?!\\s+of\\s+the\\s+(?!year|fiscal|financial))`, ([, h, y]) =>
    halfText(y, ordinal(h)),
  ),
  // Years.
  form("deadline", `(?:(?:${by}|in\\s+)?${endOf}|\\b(?:year|fiscal year)[- ]end\\s+)(?:FY\\s?'?|fiscal\\s+(?:year\\s+)?|calendar\\s+(?:year\\s+)?)?((?:20)\\d{2}|(?<=FY\\s?)\\d{2})\\b`, ([, y]) =>
    `${yearText(y)}-12-31`,
  ),
  form("period", `(?:${by}|\\bin\\s+)?(?<![A-Za-z])(?:FY\\s?'?|fiscal\\s+(?:year\\s+)?)((?:20)?\\d{2})(?:[/–-]\\d{2,4})?(?!\\d)`, ([, y]) => yearText(y)),
  form(
    "deadline",
    `\\b(?:by|before|until|till)\\s+(?:(?:early|mid|late)[- ])?(?:the\\s+)?(?:(?:summer|winter|spring|autumn|fall)\\s+(?:of\\s+)?)?${year}\\b`,
    ([, y]) => y,
  ),
  form(
    "period",
    `\\b(?:in|for|during|throughout|over|across)\\s+(?:(?:early|mid|late|calendar|all of)[- ])?(?:(?:summer|winter|spring|autumn|fall)\\s+(?:of\\s+)?)?${year}\\b|\\b(?:summer|winter|spring|autumn|fall)\\s+(?:of\\s+)?(?:19|20)\\d{2}\\b`,
    ([, y]) => y,
  ),
  form("period", `(?<![\\d.,$£€-])(20\\d{2})\\s*[-–/]\\s*(?:20)?\\d{2}(?![\\d-])`),
  form("period", `(?<![\\d.,$£€-]|[A-Za-z]{2,}[ -])(20[2-4]\\d)(?![\\d.,%]\\d|\\s*(?:%|units|pieces|hours|customers|tickets|orders))(?=\\s|$|:|,|\\))`, ([, y]) => y),
  form(
    "deadline",
    `(?:${by}|in\\s+)?${endOf}${the}(?:(?:current|this|next|coming|fiscal|financial|calendar|school|academic)\\s+)*(?:year|quarter|month|week|half|semester|term|season|sprint|financial year|shift plan)\\b`,
    ([text]) => (/year/i.test(text) ? "--12-31" : undefined),
    (_before, after) => !/^\s+day\b/i.test(after),
  ),
  form(
    "deadline",
    `${by}${the}(?:next\\s+|this\\s+|fiscal\\s+|financial\\s+)?(?:year|quarter|month|week|season|half|term|semester)(?:[- ]end|'s end|'s close)?\\b|\\b(?:EOY|EOQ|EOM|year[- ]end)\\b`,
    ([text]) => (/year|EOY/i.test(text) ? "--12-31" : undefined),
  ),
  form(
    "period",
    "\\b(?:this|next|current|coming|full|whole|entire)\\s+(?:fiscal\\s+|financial\\s+|calendar\\s+|academic\\s+|school\\s+)?(?:year|quarter|month|week|half|semester|term|season|sprint|summer|winter|spring|autumn|fall)\\b",
  ),
  form(
    "deadline",
    `\\b(?:within|over|in|during|for|after)\\s+(?:the\\s+)?(?:next\\s+|coming\\s+|following\\s+|first\\s+|upcoming\\s+)${count}?\\s*(weeks?|months?|quarters?|years?|days)\\b(?!-)`,
    ([, amount, unit]) => duration(amount ?? "1", unit),
  ),
  form("deadline", `\\b(?:within|over|in|inside)\\s+${count}\\s+(weeks?|months?|quarters?|years?)\\b(?! of (?!launch|go-live|signing))`, ([, amount, unit]) =>
    duration(amount, unit),
  ),
  form(
    "measure",
    `\\b(?:within|under|in|inside|over|after|for|older than|less than)\\s+(?:the\\s+first\\s+)?${count}[ -](?:business |working |calendar )?(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\b|\\b\\d+[- ](?:day|hour|minute|week|month|year)\\b(?=[ -][a-z])|\\b24/7\\b|\\b24x7\\b`,
  ),
  form("deadline", `\\b(?:by|before|until|on|no later than|due)\\s+(?:next\\s+|this\\s+|the\\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b`),
  form(
    "deadline",
    "\\b(?:by|before|until|till|ahead of|over|in time for|for|at)?\\s*(?:the\\s+)?(?:easter|christmas|thanksgiving|new year(?:'s)?(?: eve| day)?|black friday|cyber monday|halloween|golden week|chinese new year|lunar new year|ramadan|diwali|labou?r day|memorial day|independence day)\\b",
  ),
  form("deadline", "\\b(?:by|before|until|till)\\s+(?:the\\s+)?(?:summer|winter|spring|autumn|fall|start of term|holiday season|next (?:audit|review|session|meeting|inspection|board meeting|release)|go-live|harvest|peak season)\\b"),
];

function ordinal(text = ""): number {
  const names = [/first|1st/i, /second|2nd/i, /third|3rd/i, /fourth|last|4th/i];
  return names.findIndex((pattern) => pattern.test(text)) + 1;
}
