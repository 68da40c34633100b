import type { IDocumentData, IStyleData, ITextRun } from "@univerjs/core";
import type { TextRun } from "../../model/cell";
import type { Font, Style } from "../../model/style";
import { univerStyle } from "./cellStyle";

/** A cell text with more than one font, as the small document the grid draws for it. */
export function richText(runs: readonly TextRun[], style: Style, base: IStyleData): IDocumentData {
  const text = runs.map((run) => run.text.replaceAll(/\r?\n/g, "\r")).join("");
  const ends = [...text].flatMap((letter, at) => (letter === "\r" ? [at] : []));
  return {
    id: "text",
    body: {
      dataStream: `${text}\r\n`,
      textRuns: textRuns(runs, style),
      paragraphs: [...ends, text.length].map((startIndex) => ({
        startIndex,
        paragraphStyle: { horizontalAlign: base.ht ?? 0 },
      })),
      sectionBreaks: [{ startIndex: text.length + 1 }],
    },
    documentStyle: {
      pageSize: { width: Number.POSITIVE_INFINITY, height: Number.POSITIVE_INFINITY },
      marginTop: 0,
      marginBottom: 2,
      marginLeft: base.pd?.l ?? 2,
      marginRight: base.pd?.r ?? 2,
      paragraphLineGapDefault: 0,
      renderConfig: {
        horizontalAlign: base.ht ?? 0,
        verticalAlign: base.vt ?? 0,
        wrapStrategy: base.tb ?? 0,
      },
    },
    drawings: {},
    drawingsOrder: [],
  };
}

function textRuns(runs: readonly TextRun[], style: Style): ITextRun[] {
  let at = 0;
  return runs.map((run) => {
    const st = at;
    at += run.text.replaceAll("\r\n", "\n").length;
    const font: Font = { ...style.font, ...(run.font as Font | undefined) };
    const { ff, fs, bl, it, ul, st: strike, cl } = univerStyle({ style: { font }, kind: "text" });
    return { st, ed: at, ts: { ff, fs, bl, it, ul, st: strike, cl } };
  });
}
