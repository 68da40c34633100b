import { parseArea } from "../../model/address";
import type { Comment, Reply } from "../../model/comments";
import type { Package } from "../package/archive";
import { relatedPart } from "../package/relationships";
import type { XmlElement } from "../xml/element";

/** Names of people by their ids. */
export type People = ReadonlyMap<string, string>;

export function readPeople(pkg: Package, workbookPath: string): People {
  const path = relatedPart(pkg, workbookPath, { kind: "person" });
  const people = (path === undefined ? undefined : pkg.xml(path))?.all("person") ?? [];
  return new Map(people.map((person) => [person.get("id") ?? "", person.get("displayName") ?? ""]));
}

/** Office writes the time without a zone and means UTC. */
const withZone = (time: string): string => (/Z$/i.test(time) ? time : `${time}Z`);

const replyOf = (item: XmlElement, people: People): Reply => ({
  id: item.get("id") ?? "",
  author: people.get(item.get("personId") ?? "") ?? "",
  content: item.child("text")?.text ?? "",
  created: withZone(item.get("dT") ?? "1970-01-01T00:00:00.00"),
});

/** Threads in the order of the file; replies follow their comment. */
export function readComments(threads: XmlElement | undefined, people: People): Comment[] {
  const items = threads?.all("threadedComment") ?? [];
  return items.flatMap((item): Comment[] => {
    const area = parseArea(item.get("ref") ?? "");
    if (!area || item.get("parentId") !== undefined) return [];
    const comment = replyOf(item, people);
    return [
      {
        ...comment,
        at: { row: area.top, column: area.left },
        ...(item.flag("done") && { resolved: true }),
        replies: items
          .filter((other) => other.get("parentId") === comment.id)
          .map((other) => replyOf(other, people)),
      },
    ];
  });
}

export const threadsPath = (pkg: Package, sheetPath: string): string | undefined =>
  relatedPart(pkg, sheetPath, { kind: "threadedComment" });
