import { classes } from "../../../src/workbench/objects/classes";
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

describe.each(classes.map((item) => [item.name, item] as const))("%s", (name, item) => {
  const known = library[name];

  test("has only members that the library has", () => {
    expect(known).toBeDefined();
    expect(Object.keys(item.scalars).filter((member) => !known?.scalars[member])).toEqual([]);
    expect(Object.keys(item.navigations).filter((member) => !known?.navs.includes(member))).toEqual([]);
    expect(Object.keys(item.methods).filter((member) => !known?.methods.includes(member))).toEqual([]);
    expect(item.items !== undefined).toBe(known?.collection);
  });

  test("names its scalars on the wire as the library does, and lets set only what it sets", () => {
    for (const [member, scalar] of Object.entries(item.scalars)) {
      expect([member, known?.scalars[member]?.wire]).toEqual([member, wireName(member)]);
      if (scalar.put) expect([member, known?.scalars[member]?.w]).toEqual([member, true]);
    }
  });

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
