import { beyondLibrary, classes } from "../../../src/workbench/objects/classes";
import { wireName } from "../../../src/workbench/protocol/declaration";
import schema from "../protocol/excel-schema.json";
import { readDocumentedSets } from "./apiSets";

interface ClassSchema {
  readonly collection: boolean;
  readonly scalars: Readonly<Record<string, { readonly wire: string; readonly w: boolean }>>;
  readonly navs: readonly string[];
  readonly methods: readonly string[];
}

const library = schema as unknown as Readonly<Record<string, ClassSchema>>;
const documented = readDocumentedSets();

const inLibrary = classes.filter(({ name }) => !beyondLibrary.has(name));

describe.each(inLibrary.map((item) => [item.name, item] as const))("%s", (name, item) => {
  const known = library[name];

  test("has only members that the library has", () => {
    expect(known).toBeDefined();
    expect(Object.keys(item.scalars).filter((member) => !known?.scalars[member])).toEqual([]);
    const isUnknown = (member: string) =>
      !known?.navs.includes(member) && !beyondLibrary.has(`${name}.${member}`);
    expect(Object.keys(item.navigations).filter(isUnknown)).toEqual([]);
    expect(Object.keys(item.methods).filter((member) => !known?.methods.includes(member))).toEqual([]);
    expect(item.items !== undefined).toBe(known?.collection);
  });

  test("names its scalars on the wire as the library does, and lets set only what it sets", () => {
    for (const [member, scalar] of Object.entries(item.scalars)) {
      expect([member, known?.scalars[member]?.wire]).toEqual([member, wireName(member)]);
      if (scalar.put) expect([member, known?.scalars[member]?.w]).toEqual([member, true]);
    }
  });
});

test("what the library has not is not in it, and is documented", () => {
  const [owners, members] = [[...beyondLibrary], [...beyondLibrary].filter((name) => name.includes("."))];
  expect(owners.filter((name) => library[name])).toEqual([]);
  expect(members.map((member) => documented.get(member))).toEqual(members.map(() => "1.18"));
  for (const member of members) {
    const [owner = "", name = ""] = member.split(".");
    expect(library[owner]?.navs).not.toContain(name);
  }
});

describe.each(classes.map((item) => [item.name, item] as const))("%s", (name, item) => {
  test("came with the requirement sets Microsoft documents", () => {
    const members = Object.entries({ ...item.scalars, ...item.navigations, ...item.methods });
    const declared = members
      .filter(([member]) => !member.startsWith("_"))
      .map(([member, { set }]) => [member, set]);
    const wanted = declared.map(([member]) => [member, documented.get(`${name}.${member}`)]);
    expect(declared).toEqual(wanted);
  });
});

test("documented sets are read from the type declarations", () => {
  expect(documented.get("Range.values")).toBe("1.1");
  expect(documented.get("RangeAreas.address")).toBe("1.9");
  expect(documented.size).toBeGreaterThan(2000);
});
