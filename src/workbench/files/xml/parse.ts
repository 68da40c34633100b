import { XmlElement } from "./element";

/** The text is no well-formed XML. */
export class XmlProblem extends Error {}

export interface XmlDocument {
  readonly root: XmlElement;
  /** Everything before and after the root element, as read. */
  readonly before: string;
  readonly after: string;
}

/**
 * Reads a part into elements that remember their source. The content of an element whose local name is in
 * `opaque` is kept as one raw text, for parts where a million elements would be too many.
 */
export function parseXml(text: string, opaque: ReadonlySet<string> = new Set()): XmlDocument {
  const open: { element: XmlElement; start: number }[] = [];
  let root: XmlElement | undefined;
  let [rootStart, rootEnd, at] = [0, 0, 0];
  const close = (element: XmlElement, start: number, end: number): void => {
    element.source = text.slice(start, end);
    if (open.length > 0) return;
    [root, rootStart, rootEnd] = [element, start, end];
  };
  for (;;) {
    const start = text.indexOf("<", at);
    const parent = open.at(-1)?.element;
    if (start < 0) break;
    if (start > at) keepRaw(parent, text.slice(at, start));
    const special = specialEnd(text, start);
    if (special !== undefined) {
      keepRaw(parent, text.slice(start, special));
      at = special;
    } else if (text.charCodeAt(start + 1) === SLASH) {
      at = endOf(text, ">", start);
      const last = open.pop();
      if (!last || last.element.name !== text.slice(start + 2, at - 1).trim())
        throw new XmlProblem(`a closing tag without its start at ${start}`);
      close(last.element, last.start, at);
    } else {
      if (root) throw new XmlProblem("more than one root element");
      at = tagEnd(text, start);
      const tag = text.slice(start, at);
      const element = new XmlElement(tagName(tag), tag);
      if (parent) {
        element.parent = parent;
        parent.children.push(element);
      }
      if (tag.endsWith("/>")) close(element, start, at);
      else if (opaque.has(element.local)) {
        const closing = `</${element.name}>`;
        const end = text.indexOf(closing, at);
        if (end < 0) throw new XmlProblem(`${element.name} has no end`);
        keepRaw(element, text.slice(at, end));
        at = end + closing.length;
        close(element, start, at);
      } else open.push({ element, start });
    }
  }
  if (!root || open.length > 0) throw new XmlProblem("the document ends too early");
  return { root, before: text.slice(0, rootStart), after: text.slice(rootEnd) };
}

const SLASH = 47;

function keepRaw(parent: XmlElement | undefined, raw: string): void {
  if (parent && raw !== "") parent.children.push(raw);
}

/** Where a comment, CDATA section, instruction or document type that starts here ends. */
function specialEnd(text: string, start: number): number | undefined {
  const next = text[start + 1];
  if (next === "?") return endOf(text, "?>", start);
  if (next !== "!") return undefined;
  if (text.startsWith("<!--", start)) return endOf(text, "-->", start);
  if (text.startsWith("<![CDATA[", start)) return endOf(text, "]]>", start);
  // Entities of a document type could blow up or reach outside; no spreadsheet program writes one.
  throw new XmlProblem("a document type");
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw new XmlProblem(`${mark} is missing`);
  return at + mark.length;
}

const TAG = /<[^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*>/y;

/** The end of a start tag; ">" inside quotes does not count. */
export function tagEnd(text: string, start: number): number {
  TAG.lastIndex = start;
  if (!TAG.test(text)) throw new XmlProblem(`a tag without an end at ${start}`);
  return TAG.lastIndex;
}

function tagName(tag: string): string {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1];
  if (name === undefined) throw new XmlProblem("a tag without a name");
  return name;
}
