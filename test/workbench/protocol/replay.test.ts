import { replayCapture } from "./replay";

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
      ({ asked, differences }) => differences.length > 0 && !ON_PURPOSE.test(asked),
    );
    expect(wrong.map(({ asked, differences }) => [asked, ...differences])).toEqual([]);
  });
});
