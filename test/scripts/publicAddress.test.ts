import { readPublicAddress, rewriteAddress } from "../../scripts/support/publicAddress";

test.each<[what: string, given: string | undefined, address: string]>([
  ["nothing given: this machine", undefined, "https://localhost:3000"],
  ["a host", "https://kpi.example.com", "https://kpi.example.com"],
  ["a slash at the end", "https://kpi.example.com/", "https://kpi.example.com"],
  ["a folder", "https://example.github.io/kpi-workbook/", "https://example.github.io/kpi-workbook"],
  ["a port", "https://localhost:3443", "https://localhost:3443"],
])("%s", (_what, given, address) => {
  expect(readPublicAddress(given)).toBe(address);
});

test.each([
  "http://kpi.example.com",
  "kpi.example.com",
  "https://kpi.example.com/?v=1",
  "https://kpi.example.com/#x",
])("%s is no place an add-in can be served from", (given) => {
  expect(() => readPublicAddress(given)).toThrow(/PUBLIC_URL must be an https address/);
});

test("every address in a manifest moves", () => {
  const before = `<a DefaultValue="https://localhost:3000/a.html" /><b Value="https://localhost:3000/b.png" />`;
  expect(rewriteAddress(before, "https://kpi.example.com/x")).toBe(
    `<a DefaultValue="https://kpi.example.com/x/a.html" /><b Value="https://kpi.example.com/x/b.png" />`,
  );
});
