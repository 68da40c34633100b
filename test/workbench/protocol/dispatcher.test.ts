import { createHost, type Host } from "../../../src/workbench/session/host";
import type { ResponseBody } from "../../../src/workbench/protocol/wire";
import { newWorkbook } from "../../support/workbooks";

const paths = {
  1: { Id: 1, ObjectPathType: 1, Name: "" },
  3: { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
  5: { Id: 5, ObjectPathType: 5, Name: "", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["Sheet1"] } },
  7: {
    Id: 7,
    ObjectPathType: 3,
    Name: "GetRange",
    ParentObjectPathId: 5,
    ArgumentInfo: { Arguments: ["A1:B1"] },
  },
  9: { Id: 9, ObjectPathType: 2, Name: "Microsoft.Unknown.Service" },
  11: { Id: 11, ObjectPathType: 6, Name: "ref-77" },
  13: { Id: 13, ObjectPathType: 3, Name: "Add", ParentObjectPathId: 3, ArgumentInfo: { Arguments: ["New"] } },
  15: { Id: 15, ObjectPathType: 7, Name: "" },
  17: {
    Id: 17,
    ObjectPathType: 3,
    Name: "GetIntersection",
    ParentObjectPathId: 7,
    ArgumentInfo: { Arguments: [7], ReferencedObjectPathIds: [7] },
  },
  19: {
    Id: 19,
    ObjectPathType: 3,
    Name: "GetCell",
    ParentObjectPathId: 7,
    ArgumentInfo: { Arguments: [0, 0, 0] },
  },
};

interface Action {
  readonly type: number;
  readonly path: number;
  readonly [more: string]: unknown;
}

async function send(
  actions: readonly Action[],
  host: Host = createHost({ workbook: newWorkbook() }),
): Promise<ResponseBody> {
  const Actions = actions.map(({ type, path, ...more }, index) => ({
    Id: 100 + index,
    ActionType: type,
    Name: "",
    ObjectPathId: path,
    ...more,
  }));
  const answer = await host.processQuery(JSON.stringify({ Actions, ObjectPaths: paths }));
  if ("error" in answer) throw new Error(`refused with ${answer.error}`);
  return JSON.parse(answer.body) as ResponseBody;
}

const [instantiate, query, method, set, trace, recursive, asJson, unchanged, update] = [
  1, 2, 3, 4, 5, 6, 7, 8, 9,
];
const valuesOf = ({ Results }: ResponseBody): unknown[] => Results.map(({ Value }) => Value);

test("a method's path is followed once, however often its object is made", async () => {
  const host = createHost({ workbook: newWorkbook() });
  const made = await send(
    [
      { type: instantiate, path: 13 },
      { type: instantiate, path: 13 },
    ],
    host,
  );
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "New"]);
  expect(valuesOf(made)[0]).toEqual(valuesOf(made)[1]);
});

test("a null object answers null to all that is read", async () => {
  expect(
    valuesOf(
      await send([
        { type: instantiate, path: 15 },
        { type: query, path: 15, QueryInfo: { Select: ["values"] } },
      ]),
    ),
  ).toEqual([null, null]);
});

test("a trace is answered and listed", async () => {
  expect(await send([{ type: trace, path: 0 }])).toEqual({
    Results: [{ ActionId: 100, Value: null }],
    TraceIds: [100],
  });
});

test("objects as arguments are the objects of the same request", async () => {
  const [answer] = valuesOf(await send([{ type: query, path: 17, QueryInfo: { Select: ["address"] } }]));
  expect(answer).toEqual({ Address: "Sheet1!A1:B1" });
});

test("as plain JSON the names are those of Office.js", async () => {
  const [sheets] = valuesOf(
    await send([{ type: asJson, path: 3, QueryInfo: { Select: ["name", "tables/name"] } }]),
  );
  expect(sheets).toEqual({
    items: [{ Id: expect.any(String) as string, name: "Sheet1", tables: { items: [] } }],
  });
});

test("an update sets what it names, deep down", async () => {
  const host = createHost({ workbook: newWorkbook() });
  const answer = await send(
    [
      {
        type: update,
        path: 7,
        ObjectState: { values: [[1, 2]], format: { fill: { color: "red" }, font: { bold: true } } },
      },
      {
        type: query,
        path: 7,
        QueryInfo: { Select: ["values", "format.fill.color"], Expand: ["format/font"] },
      },
    ],
    host,
  );
  expect(valuesOf(answer)).toMatchObject([
    {
      Values: [[1, 2]],
      Format: { Fill: { Color: "#FF0000" }, Font: { Bold: true, Italic: false, Size: 11 } },
    },
  ]);
});

test.each([
  ["stays as it was", { values: [["", ""]], format: { font: { bold: false } } }, undefined],
  ["has changed", { format: { font: { bold: true } } }, "Conflict at RangeFont.bold"],
])("a request goes on only while what it relies on %s", async (_what, ObjectState, refusal) => {
  const { Error: error } = await send([{ type: unchanged, path: 7, ObjectState }]);
  expect(error && `${error.Code} at ${error.Location}`).toBe(refusal);
});

test.each([
  [
    "an unknown member",
    { type: query, path: 7, QueryInfo: { Select: ["colour"] } },
    "ApiNotFound at Range.colour",
  ],
  [
    "an unknown member of a member",
    { type: query, path: 7, QueryInfo: { Select: ["format/glow"] } },
    "ApiNotFound at RangeFormat.glow",
  ],
  [
    "an unknown method",
    { type: method, path: 7, Name: "Explode", ArgumentInfo: { Arguments: [] } },
    "ApiNotFound at Range.explode",
  ],
  [
    "a property that only can be read",
    { type: set, path: 7, Name: "Address", ArgumentInfo: { Arguments: ["A1"] } },
    "ApiNotFound at Range.address",
  ],
  ["too many arguments", { type: instantiate, path: 19 }, "InvalidArgument at Range.getCell"],
  ["an unknown service", { type: instantiate, path: 9 }, "ApiNotFound at Microsoft.Unknown.Service"],
  ["a reference that was given back", { type: instantiate, path: 11 }, "InvalidReference at "],
  ["a path that is not there", { type: instantiate, path: 99 }, "InvalidObjectPath at "],
  ["a recursive query", { type: recursive, path: 7 }, "ApiNotFound at "],
  [
    "a write to a null object",
    { type: set, path: 15, Name: "Values", ArgumentInfo: { Arguments: [[[1]]] } },
    "InvalidOperation at ",
  ],
])("%s is refused", async (_what, action, refusal) => {
  const { Error: error } = await send([action]);
  expect(`${error?.Code} at ${error?.Location}`).toBe(refusal);
});

test("a request stops at its first error and keeps what came before", async () => {
  const host = createHost({ workbook: newWorkbook() });
  const values = (value: number) => ({
    type: set,
    path: 7,
    Name: "Values",
    ArgumentInfo: { Arguments: [[[value, value]]] },
  });
  const bad = { type: set, path: 7, Name: "Values", ArgumentInfo: { Arguments: [[[1]]] } };
  const answer = await send([{ type: instantiate, path: 7 }, values(1), bad, values(2)], host);
  expect(answer.Error).toMatchObject({
    Code: "InvalidArgument",
    Location: "Range.values",
    ActionIndex: 2,
    HttpStatusCode: 400,
  });
  expect(answer.Results).toHaveLength(1);
  expect(host.workbook.activeSheet.cellAt(0, 0).value).toBe(1);
});

test("references are counted, and given back one by one", async () => {
  const host = createHost({ workbook: newWorkbook() });
  const keep = { type: method, path: 7, Name: "_KeepReference", ArgumentInfo: { Arguments: [] } };
  const kept = await send([keep, keep, { type: instantiate, path: 7 }], host);
  const { _ReferenceId: id } = valuesOf(kept)[2] as { _ReferenceId: string };
  const count = async (removed: number): Promise<unknown> => {
    const remove = { type: method, path: 1, Name: "_RemoveReference", ArgumentInfo: { Arguments: [id] } };
    const removing = Array.from({ length: removed }, () => remove);
    const counting = { type: method, path: 1, Name: "_GetReferenceCount", ArgumentInfo: { Arguments: [] } };
    return valuesOf(await send([...removing, counting], host)).at(-1);
  };
  expect([await count(0), await count(1), await count(1)]).toEqual([1, 1, 0]);
});
