import type { TextRun } from "../../model/cell";
import { decodeCellText, unescapeXml } from "../xml/escape";
import { parseXml } from "../xml/parse";
import type { XmlElement } from "../xml/element";
import { readFont } from "./looks";
import type { Colors } from "./colors";

export interface FileText {
  readonly text: string;
  /** Only where pieces of the text have fonts of their own. */
  readonly runs?: readonly TextRun[];
}

/** The texts of the whole workbook, in order. */
export function readSharedStrings(sst: XmlElement | undefined, colors: Colors): FileText[] {
  return sst ? itemSources(sst).map((source) => readItem(source, colors)) : [];
}

/** The source of each <si> of the table, tags included. */
export function itemSources(sst: XmlElement): string[] {
  const source = sst.inner;
  const [opening, closing] = [`<${sst.prefix}si`, `</${sst.prefix}si>`];
  const items: string[] = [];
  for (let at = source.indexOf(opening); at >= 0; at = source.indexOf(opening, at)) {
    const tagEnd = source.indexOf(">", at) + 1;
    const end = source[tagEnd - 2] === "/" ? tagEnd : source.indexOf(closing, tagEnd) + closing.length;
    if (end <= at) break;
    items.push(source.slice(at, end));
    at = end;
  }
  return items;
}

/** Nearly all items are one plain text. */
const PLAIN = /^<si><t(?: [^>]*)?>([^<]*)<\/t><\/si>$/;

function readItem(source: string, colors: Colors): FileText {
  const plain = PLAIN.exec(source);
  if (plain) return { text: cellText(plain[1] ?? "") };
  return readRichText(parseXml(source).root, colors);
}

/** Line ends are one character in a cell, however the file was written. */
const cellText = (raw: string): string => decodeCellText(unescapeXml(raw.replaceAll("\r\n", "\n")));

/** <si> or <is>: one text or runs with fonts. Phonetic hints over Japanese text are not part of it. */
export function readRichText(item: XmlElement, colors: Colors): FileText {
  const textOf = (parent: XmlElement): string =>
    decodeCellText(parent.child("t")?.text.replaceAll("\r\n", "\n") ?? "");
  const pieces = item.all("r");
  if (pieces.length === 0) return { text: textOf(item) };
  const runs = pieces.map((piece): TextRun => {
    const look = piece.child("rPr");
    return { text: textOf(piece), ...(look && { font: { ...readFont(look, colors) } }) };
  });
  return { text: runs.map(({ text }) => text).join(""), runs };
}
