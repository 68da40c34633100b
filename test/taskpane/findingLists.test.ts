import type { Finding, Severity } from "../../src/application/views/findings";
import { groupFindings } from "../../src/taskpane/findings/findingLists";
import { weightFinding } from "./support/examples";

const finding = (id: string, severity: Severity, person: string): Finding => ({
  ...weightFinding,
  id,
  severity,
  person,
});

const findings = [
  finding("1", "hint", "甲"),
  finding("2", "warning", "甲"),
  finding("3", "error", "乙"),
  finding("4", "hint", "乙"),
  finding("5", "error", "丙"),
  finding("6", "warning", "丙"),
];

test("the group with the worst findings comes first, and in it the worst finding", () => {
  const groups = groupFindings(findings, "person").map(({ key, findings: members }) => [
    key,
    members.map(({ id }) => id).join(),
  ]);
  expect(groups).toEqual([
    ["丙", "5,6"],
    ["乙", "3,4"],
    ["甲", "2,1"],
  ]);
});

test("no finding is lost or listed twice, whatever they are grouped by", () => {
  for (const grouping of ["severity", "person", "rule", "sheet"] as const) {
    const ids = groupFindings(findings, grouping).flatMap((group) => group.findings.map(({ id }) => id));
    expect(ids.sort()).toEqual(["1", "2", "3", "4", "5", "6"]);
  }
});
