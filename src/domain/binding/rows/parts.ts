import { shiftDecimals } from "../../numbers";
import { plainText } from "../../kpi/plainText";

/** A part of a sheet with its own 100 %: 「一、关键业绩指标（占比70%）」. */
export interface PartTitle {
  /** Without its number and brackets. */
  readonly name: string;
  /** As a fraction of the whole. */
  readonly weight: number | undefined;
}

const ordinal =
  /^(?:第?[一二三四五六七八九十]{1,2}(?:部分|[、.:)]|(?= ))|\([一二三四五六七八九十]{1,2}\)|[IVX]{1,4}[.、:]|part [a-z\d]{1,2}\b|section [a-z\d]{1,2}\b|[A-F][.、:)](?=\D)|[A-F](?= ?\p{Script=Han})|[Ⅰ-Ⅹ][.、:]?)[\s、.:-]*/iu;

/** Whether a text is numbered like a part's title, or says how much the part weighs. */
export function looksLikePart(text: string): boolean {
  const plain = plainText(text);
  return (
    plain.length <= 50 &&
    (ordinal.test(plain) || /[(（【[][^)）】\]]*\d+(?:\.\d+)? ?(?:%|分)[^)）】\]]*[)）】\]]/.test(plain))
  );
}

export function readPartTitle(text: string): PartTitle {
  const plain = plainText(text);
  const share = /(?:占|权重|比重|weight|=|:|\(|（|\s|^)[^\d%]{0,8}(\d+(?:\.\d+)?) ?%/i.exec(plain)?.[1];
  const name = plain
    .replace(ordinal, "")
    .replace(/ ?[(（【[][^)）】\]]*[)）】\]]/g, "")
    .replace(/[,，;；:\s-]*(?:占比|权重|比重|weight(?:ing)?|共计?|合计)?[:：=]? ?\d+(?:\.\d+)? ?%$/i, "")
    .replace(/[:：]$/, "")
    .trim();
  return { name: name || plain, weight: share === undefined ? undefined : shiftDecimals(Number(share), -2) };
}
