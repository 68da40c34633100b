import { yearText } from "../calendar";
import type { TimeForm } from "../time";
import { verbAfter, year } from "./parts";

/** Years, and the ends of years and months that go without a number. */
export const yearForms: readonly TimeForm[] = [
  {
    kind: "deadline",
    pattern: new RegExp(
      `(?:截[至止]到?|到|至|在)?${year}(?:年)?(?:底|末|年底|年末|年终|终)(?:之?前|以前)?`,
      "g",
    ),
    value: ([, y]) => (y ? `${yearText(y)}-12-31` : undefined),
  },
  {
    kind: "period",
    pattern: /(?<!\d)((?:19|20)\d{2})年?\s*(?:至|到|[-~—–])\s*((?:19|20)\d{2})年?/g,
    value: ([, from, to]) => `${from}/${to}`,
  },
  {
    kind: "deadline",
    pattern: /(?:截[至止]到?|到|至)(20\d{2})年?(?!\d)|(?<!\d)(20\d{2})年(?:之前|以前|前)/g,
    value: ([, a, b]) => a ?? (b && String(Number(b) - 1)),
  },
  {
    kind: "period",
    pattern: new RegExp(
      `(?<!\\d)((?:19|20)\\d{2}|\\d{2}(?=年(?!内|以|之|期|龄)))\\s*(?:年度?|财年|学年)(?:全年|内|度|期间)?`,
      "g",
    ),
    value: ([, y]) => yearText(y),
  },
  { kind: "period", pattern: /(?<![A-Za-z\d])FY\s?'?((?:20)?\d{2})(?!\d)/gi, value: ([, y]) => yearText(y) },
  {
    kind: "deadline",
    pattern: /(?<![\d每])(?:本|今|当|明|次|下)?(?:个)?(?:年度?|财年|学年)(?:底|末|终)(?:之前|以前|前)/g,
    value: () => "--12-31",
  },
  { kind: "deadline", pattern: /(?<!每)[月季]度?(?:底|末)(?:之前|以前|前)/g },
  {
    kind: "deadline",
    pattern: /(?<![\d每])(?:本|今|当|明|次|下)?(?:个)?(?:年度?|财年|学年)(?:底|末|终)/g,
    when: (_before, after) => verbAfter.test(after),
    value: () => "--12-31",
  },
  {
    kind: "deadline",
    pattern: /(?<![每本当])[月季]度?(?:底|末)/g,
    when: (before, after) => /(?:^|[，,。;；、到至在于])$/.test(before) && verbAfter.test(after),
  },
];
