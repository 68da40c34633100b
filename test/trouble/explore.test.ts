import { operations } from "./support/operations";
import { attempt, hurry, type Case, type Outcome } from "./support/trial";
hurry();
jest.setTimeout(600000);
const cases: Case[] = [
  { kind: "cellEditing", endsMeanwhile: true },
  { kind: "protectedSheet" }, { kind: "readOnly" }, { kind: "blankAsZero" },
  { kind: "throttling", values: { times: 2 } }, { kind: "throttling", values: { times: 2, after: 3 } },{ kind: "throttling", values: { times: 99 } },
  { kind: "slowWire", values: { milliseconds: 500 } },
  { kind: "smallPayload", values: { request: 3, response: 3 } },
  { kind: "smallPayload", values: { request: 1, response: 1 } },
  ...[0,1,2,3,4,5].map((after) => ({ kind: "aborted", values: { after } })),
  { kind: "aborted", values: { times: 99 } },
  ...[1,2,3,4,8,40,200].map((change) => ({ kind: "appliedInPart", values: { change } })),
  ...[0,1,2,3,4,5,6].map((after) => ({ kind: "reload", values: { after } })),
  ...[0,2,4].map((after) => ({ kind: "sessionEnded", values: { after } })),
  { kind: "eventStorm" }, { kind: "missingEvents" },
];
const only = process.env.ONLY;
test("explore", async () => {
  const lines: string[] = [];
  for (const op of operations) {
    if (process.env.OP && op.name !== process.env.OP) continue;
    const ref = await attempt(op);
    lines.push(`== ${op.name}: ${ref.notice} / ${ref.noticeAgain}`);
    for (const c of cases) {
      if (only && !c.kind.startsWith(only)) continue;
      const t0 = Date.now();
      let o: Outcome;
      try { o = await attempt(op, c); } catch (e) { lines.push(`${c.kind} ${JSON.stringify(c.values ?? {})} THROWS ${String(e)}`); continue; }
      const eq = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
      const users = eq(o.after.users, ref.before.users) ? "before" : eq(o.after.users, ref.after.users) ? "after" : "BETWEEN";
      const againU = eq(o.again.users, ref.again.users), againO = eq(o.again.ours, ref.again.ours), sh = eq(o.shownAgain, ref.shownAgain);
      lines.push(`${c.kind} ${JSON.stringify(c.values ?? {})} | ${o.notice} | ${users} ${againU ? "" : "USERS≠"} ${againO ? "" : "OURS≠"} ${sh ? "" : "SHOWN≠"} | ${o.noticeAgain} ${Date.now()-t0}ms`);
      if (process.env.DIFF && !(againU && againO && sh)) {
        const d = (a: readonly string[], b: readonly string[]) => ["-", ...a.filter((x) => !b.includes(x)), "+", ...b.filter((x) => !a.includes(x))].map((x) => x.slice(0, 200)).join("\n   ");
        lines.push(d(ref.again.users, o.again.users), d(ref.again.ours, o.again.ours), d(ref.shownAgain, o.shownAgain));
      }
    }
  }
  require("fs").writeFileSync("/tmp/explore.txt", lines.join("\n"));
});
