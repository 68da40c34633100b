import { readDirection } from "../../kpi/direction";
import { knownUnits } from "../../kpi/units";
import type { Field } from "../fields";

const bsc =
  /^(?:财务|客户|顾客|市场|内部(?:流程|运营|业务流程|管理)?|流程|运营|学习(?:与|和)?(?:成长|发展)|成长|financials?|customers?|(?:internal )?process(?:es)?|internal|learning(?: ?(?:&|and) ?growth)?|growth)(?:层面|维度|类|perspective)?$/i;

/** What stands in columns of few different words; the body of a column says it where its header does not. */
const vocabularies: readonly (readonly [Field, (text: string) => boolean])[] = [
  [
    "direction",
    (text) => readDirection(text) !== undefined || /^越.+越好$|^趋近|^(?:正|逆|反|负)向/.test(text),
  ],
  ["importance", (text) => /^(?:非?核心(?:指标)?|(?:non-?)?core)$/i.test(text)],
  ["nature", (text) => /^(?:定量|定性|量化|非量化|quantitative|qualitative)(?:指标)?$/i.test(text)],
  [
    "level",
    (text) =>
      /^(?:企业|集团|公司|部门|岗位|个人|团队|班组)级$|^(?:company|corporate|department|team|individual|position)(?: level)?$/i.test(
        text,
      ),
  ],
  ["perspective", (text) => bsc.test(text.replace(/[(（].*$/, "").trim())],
];

const open: ReadonlySet<Field> = new Set<Field>([
  ...([
    "kind",
    "direction",
    "importance",
    "nature",
    "level",
    "dimension",
    "perspective",
    "sequence",
  ] as const),
]);

const units: ReadonlySet<string> = new Set([...knownUnits, "元", "万元", "亿元", "千元", "人次", "%"]);

/** Whether these texts are nearly all units of measure, as no header needs to say. */
export function areUnits(texts: readonly string[]): boolean {
  const known = texts.filter((text) => units.has(text.split("/")[0]?.trim() ?? ""));
  return texts.length > 1 && known.length * 5 >= texts.length * 4;
}

/** Whether a field is told by few words, so that the words can say more than the header. */
export function isToldByWords(field: Field | undefined): boolean {
  return field !== undefined && open.has(field);
}

/** The field whose words nearly all these texts are. */
export function fieldOfWords(texts: readonly string[]): Field | undefined {
  if (texts.length === 0) return undefined;
  return vocabularies.find(([, knows]) => texts.filter(knows).length * 5 >= texts.length * 4)?.[0];
}
