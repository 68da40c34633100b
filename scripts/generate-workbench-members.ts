import schema from "../test/workbench/protocol/excel-schema.json";
import { readDocumentedSets } from "../test/workbench/objects/apiSets";
import { beyondLibrary, classes } from "../src/workbench/objects/classes";
import { Generated } from "./support/generated";

/** Writes docs/workbench-members.md: what of Excel's object model the workbench has, and what it refuses. */
interface ClassSchema {
  readonly scalars: Readonly<Record<string, unknown>>;
  readonly navs: readonly string[];
  readonly methods: readonly string[];
}

const library = schema as unknown as Readonly<Record<string, ClassSchema>>;
const documented = readDocumentedSets();
const declared = new Map(classes.map((item) => [item.name, item]));

interface Row {
  readonly name: string;
  readonly supported: readonly string[];
  readonly refused: readonly string[];
}

/** Of the sets a host can promise to this library; the rest it cannot ask for. */
const isReachable = (set: string | undefined): boolean => {
  const minor = /^1\.(\d+)$/.exec(set ?? "")?.[1];
  return minor === undefined ? set === "ExcelApiOnline 1.1" : Number(minor) <= 15;
};

function rowOf([name, { scalars, navs, methods }]: [string, ClassSchema]): Row {
  const own = declared.get(name);
  const has = { ...own?.scalars, ...own?.navigations, ...own?.methods };
  const members = [...Object.keys(scalars), ...navs, ...methods]
    .filter((member) => isReachable(documented.get(`${name}.${member}`)))
    .sort((a, b) => a.localeCompare(b, "en"));
  return {
    name,
    supported: members.filter((member) => member in has),
    refused: members.filter((member) => !(member in has)),
  };
}

const count = (rows: readonly Row[], pick: (row: Row) => readonly string[]): number =>
  rows.reduce((sum, row) => sum + pick(row).length, 0);

const listed = (members: readonly string[]): string =>
  members.map((member) => `\`${member}\``).join(" ") || "–";

/** `Note`: `content` …; `Workbook`: `notes`. */
function beyond(): string {
  const owners = [...beyondLibrary].map((name) => name.split("."));
  return owners
    .map(([owner = "", member]) => {
      const { scalars, navigations, methods } = declared.get(owner) ?? {};
      const all = Object.keys({ ...scalars, ...navigations, ...methods });
      return `${owner}: ${listed(member === undefined ? all.sort((a, b) => a.localeCompare(b, "en")) : [member])}`;
    })
    .join("; ");
}

function page(): string {
  const rows = Object.entries(library)
    .map(rowOf)
    .filter(({ supported, refused }) => supported.length + refused.length > 0)
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  const known = rows.filter(({ supported }) => supported.length > 0);
  const unknown = rows.filter(({ supported }) => supported.length === 0);
  const supported = count(rows, (row) => row.supported);
  const all = supported + count(rows, (row) => row.refused);
  return [
    "# What the workbench has of Excel's object model",
    "",
    "Written by `npm run generate`. These are the members Microsoft documents for ExcelApi 1.1 to 1.15 and ExcelApiOnline 1.1, which the Office.js library in use can call. What is refused answers `ApiNotFound`; nothing is passed over in silence. Members that are there may refuse single values (a 3-D chart, a filter by colour) with `InvalidArgument`.",
    "",
    `**${known.length} of ${rows.length} classes, ${supported} of ${all} members** (${Math.round((supported / all) * 100)} %).`,
    "",
    "| Class | Supported | Refused |",
    "| --- | --- | --- |",
    ...known.map((row) => `| ${row.name} | ${listed(row.supported)} | ${listed(row.refused)} |`),
    "",
    "## Classes that are refused as a whole",
    "",
    unknown.map(({ name, refused }) => `${name} (${refused.length})`).join(", ") + ".",
    "",
    "## Beyond that library",
    "",
    "Notes came with ExcelApi 1.18. On a host that reports it the workbench puts their classes beside the library, written from the documentation (`src/workbench/library/notes.ts`); `height`, `visible` and `width` answer an error, as in Excel on the web. Nothing else of 1.16 to 1.18 is there.",
    "",
    `${beyond()}.`,
    "",
  ].join("\n");
}

const generated = new Generated("scripts/generate-workbench-members.ts");
generated.settle("docs/workbench-members.md", page());
generated.finish();
