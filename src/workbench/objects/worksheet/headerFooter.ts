import { text } from "../../protocol/parameters";
import type { Scalar } from "../../protocol/declaration";
import { follow, write } from "../../protocol/members";
import type { App } from "../app";
import { changeSheet } from "../change";
import { declareClass } from "../declare";
import { handle, type HandleOf } from "../handles";

type Part = "header" | "footer";
type Section = "L" | "C" | "R";
type Sections = Record<Section, string>;

/** Files keep the three parts in one text: `&Lleft&Ccentre&Rright`. A part before any mark is the centre. */
export function splitSections(stored: string): Sections {
  const sections: Sections = { L: "", C: "", R: "" };
  let current: Section = "C";
  for (const piece of stored.split(/(&[LCR])/)) {
    if (/^&[LCR]$/.test(piece)) current = piece.charAt(1) as Section;
    else sections[current] += piece;
  }
  return sections;
}

export function joinSections(sections: Sections): string {
  return (["L", "C", "R"] as const)
    .map((mark) => (sections[mark] === "" ? "" : `&${mark}${sections[mark]}`))
    .join("");
}

const section = (part: Part, mark: Section): Scalar<HandleOf<"HeaderFooter">, App> =>
  write(
    "1.9",
    text,
    ({ sheet }) => splitSections(sheet.pageLayout[part] ?? "")[mark],
    ({ sheet }, words, app) => {
      const sections = { ...splitSections(sheet.pageLayout[part] ?? ""), [mark]: words };
      changeSheet(app, sheet, "pageLayout", {
        pageLayout: { ...sheet.pageLayout, [part]: joinSections(sections) },
      });
    },
  );

export const headerFooter = declareClass("HeaderFooter", {
  scalars: {
    leftHeader: section("header", "L"),
    centerHeader: section("header", "C"),
    rightHeader: section("header", "R"),
    leftFooter: section("footer", "L"),
    centerFooter: section("footer", "C"),
    rightFooter: section("footer", "R"),
  },
});

export const headerFooterGroup = declareClass("HeaderFooterGroup", {
  navigations: { defaultForAllPages: follow("1.9", ({ sheet }) => handle("HeaderFooter", { sheet })) },
});
