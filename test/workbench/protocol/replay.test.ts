import { replayCapture } from "./replay";

/** What the captured host did and this one refuses: it draws charts of files, but makes none. */
const REFUSED = /^Worksheets GetActiveWorksheet Charts /;

/** Where this host answers otherwise on purpose: results of functions may follow each other faster here. */
const ON_PURPOSE = /_GetEnabledFeatures$/;

describe.each([
  ["1-ready.json", 6],
  ["2-richapi.json", 38],
  ["3-events.json", 16],
  ["4-cf.json", 16],
])("the captured messages of %s", (file, count) => {
  test("get answers of the captured shapes", async () => {
    const exchanges = await replayCapture(file);
    expect(exchanges.length).toBeGreaterThanOrEqual(count);
    const wrong = exchanges.filter(
      ({ asked, differences }) => differences.length > 0 && !REFUSED.test(asked) && !ON_PURPOSE.test(asked),
    );
    expect(wrong.map(({ asked, differences }) => [asked, ...differences])).toEqual([]);
  });
});

test("a chart that is to be made is refused, not passed over", async () => {
  const refused = (await replayCapture("2-richapi.json")).filter(({ asked }) => REFUSED.test(asked));
  expect(refused.map(({ answer }) => (answer as { Error?: { Code: string } }).Error?.Code)).toEqual([
    "ApiNotFound",
  ]);
});
