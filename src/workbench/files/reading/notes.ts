import { parseArea } from "../../model/address";
import type { Note } from "../../model/parts";
import type { XmlElement } from "../xml/element";
import { decodeCellText } from "../xml/escape";

/** Threaded comments leave a stand-in note under this author for programs that do not know them. */
const THREAD = /^tc=\{/;

export interface FoundNote {
  readonly note: Note;
  readonly element: XmlElement;
}

export function findNotes(comments: XmlElement | undefined): FoundNote[] {
  const authors =
    comments
      ?.child("authors")
      ?.all("author")
      .map((item) => item.text) ?? [];
  return (comments?.child("commentList")?.all("comment") ?? []).flatMap((element): FoundNote[] => {
    const area = parseArea(element.get("ref") ?? "");
    const author = authors[element.number("authorId") ?? 0] ?? "";
    if (!area || THREAD.test(author)) return [];
    const text = decodeCellText(
      [...(element.child("text")?.descendants("t") ?? [])].map((item) => item.text).join(""),
    );
    return [
      {
        note: { at: { row: area.top, column: area.left }, author, text: text.replaceAll("\r\n", "\n") },
        element,
      },
    ];
  });
}
