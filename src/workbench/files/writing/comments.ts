import { cellAddress } from "../../model/address";
import type { Comment, Reply } from "../../model/comments";
import type { Note } from "../../model/parts";
import type { Package } from "../package/archive";
import { addContentType } from "../package/contentTypes";
import { addRelationship, relatedPart, relationshipsOf, removeRelationship } from "../package/relationships";
import { readComments, readPeople, threadsPath } from "../reading/comments";
import { element, textElement, type XmlElement } from "../xml/element";
import { addNotes, removeNotesBy } from "./notes";
import { sameData } from "./same";

const MS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2017/10/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const THREADS_TYPE = "application/vnd.ms-excel.threadedcomments+xml";
const PEOPLE_TYPE = "application/vnd.ms-excel.person+xml";

export interface CommentTarget {
  readonly pkg: Package;
  readonly workbookPath: string;
  readonly sheetPath: string;
  readonly sheet: XmlElement;
}

/** Writes conversations that differ, each with the stand-in note that older programs show. */
export function writeComments(target: CommentTarget, comments: readonly Comment[]): void {
  const { pkg, sheetPath, workbookPath } = target;
  const path = threadsPath(pkg, sheetPath);
  const known = path === undefined ? undefined : pkg.xml(path);
  const before = readComments(known, readPeople(pkg, workbookPath));
  if (sameData(before, comments)) return;
  writeStandIns(target, before, comments);
  if (comments.length === 0) return dropThreads(target);
  const root = known ?? addThreads(target);
  const items = new Map(root?.all("threadedComment").map((item) => [item.get("id"), item]));
  const people = new People(target);
  root?.replaceChildren(
    comments.flatMap((comment) => [
      threadElement(items.get(comment.id), comment, comment, people),
      ...comment.replies.map((reply) => threadElement(items.get(reply.id), reply, comment, people)),
    ]),
  );
}

function threadElement(
  known: XmlElement | undefined,
  item: Reply,
  comment: Comment,
  people: People,
): XmlElement {
  const isReply = item !== comment;
  const made =
    known ??
    element("threadedComment", {
      ref: "",
      dT: item.created.replace(/Z$/, ""),
      personId: people.idOf(item.author),
      id: item.id,
    });
  made.set("ref", cellAddress(comment.at));
  made.set("parentId", isReply ? comment.id : undefined);
  made.set("done", !isReply && comment.resolved ? 1 : undefined);
  const text = made.child("text");
  if (!text) made.append(textElement("text", item.content));
  else text.text = item.content;
  return made;
}

function addThreads({ pkg, sheetPath }: CommentTarget): XmlElement | undefined {
  const path = pkg.freePath("xl/threadedComments/threadedComment", ".xml");
  pkg.write(path, `${HEAD}<ThreadedComments xmlns="${MS}"></ThreadedComments>`);
  addContentType(pkg, path, THREADS_TYPE);
  addRelationship(pkg, sheetPath, `${RELATIONSHIPS}/threadedComment`, path);
  return pkg.xml(path);
}

function dropThreads({ pkg, sheetPath }: CommentTarget): void {
  for (const { id, kind } of relationshipsOf(pkg, sheetPath))
    if (kind === "threadedComment") removeRelationship(pkg, sheetPath, id);
}

/** The people a workbook's conversations are between; new ones are added as they come. */
class People {
  constructor(private readonly target: CommentTarget) {}

  idOf(name: string): string {
    const root = this.root();
    const known = root?.all("person").find((person) => person.get("displayName") === name);
    const id = known?.get("id");
    if (id !== undefined) return id;
    const number = (root?.elements.length ?? 0) + 1;
    const made = `{4B504950-0000-4000-8000-${number.toString(16).padStart(12, "0").toUpperCase()}}`;
    root?.append(element("person", { displayName: name, id: made, userId: name, providerId: "None" }));
    return made;
  }

  private root(): XmlElement | undefined {
    const { pkg, workbookPath } = this.target;
    const known = relatedPart(pkg, workbookPath, { kind: "person" });
    if (known !== undefined) return pkg.xml(known);
    const path = "xl/persons/person.xml";
    pkg.write(path, `${HEAD}<personList xmlns="${MS}"></personList>`);
    addContentType(pkg, path, PEOPLE_TYPE);
    addRelationship(pkg, workbookPath, `${RELATIONSHIPS}/person`, path);
    return pkg.xml(path);
  }
}

const standIn = (comment: Comment): Note => ({
  at: comment.at,
  author: `tc=${comment.id}`,
  text: [
    "[Threaded comment]",
    "",
    "Comment:",
    comment.content,
    ...comment.replies.flatMap(({ content }) => ["Reply:", content]),
  ].join("\n"),
});

function writeStandIns(
  { pkg, sheetPath, sheet }: CommentTarget,
  before: readonly Comment[],
  now: readonly Comment[],
): void {
  const known = new Map(before.map((comment) => [comment.id, comment]));
  const left = new Map(now.map((comment) => [comment.id, comment]));
  const stale = before.filter((comment) => !sameData(left.get(comment.id), comment));
  const fresh = now.filter((comment) => !sameData(known.get(comment.id), comment));
  if (stale.length > 0) removeNotesBy(pkg, sheetPath, new Set(stale.map(({ id }) => `tc=${id}`)));
  if (fresh.length > 0) addNotes(pkg, sheetPath, sheet, fresh.map(standIn));
}
