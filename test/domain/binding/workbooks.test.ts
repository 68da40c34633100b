import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareWorkbook } from "./support/agreement";
import type { ExpectedWorkbook } from "./support/expected";
import { snapshotsOf } from "./support/snapshots";

const folder = join(__dirname, "../../fixtures/binding");
const workbooks = readdirSync(folder).filter((file) => file.endsWith(".xlsx"));

test.each(workbooks)("%s is understood as a careful reader does", async (file) => {
  const answers = readFileSync(join(folder, file.replace(/xlsx$/, "json")), "utf8");
  const snapshots = await snapshotsOf(readFileSync(join(folder, file)), file);
  const checks = compareWorkbook(JSON.parse(answers) as ExpectedWorkbook, snapshots);
  expect(checks.filter(({ verdict }) => verdict !== "right")).toEqual([]);
  expect(checks.length).toBeGreaterThan(50);
});

test("there are workbooks to understand", () => expect(workbooks.length).toBeGreaterThan(10));
