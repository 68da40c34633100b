import { univerStyle, type Look } from "../../../../src/workbench/page/grid/cellStyle";
import { ALIGN, LINES, STAND, WRAPPING } from "../../../../src/workbench/page/grid/univerNumbers";

const drawn = (look: Partial<Look>) => univerStyle({ style: {}, kind: "text", ...look });

describe("where a value stands", () => {
  test.each([
    ["number", "right", "clip"],
    ["text", "left", "overflow"],
    ["logical", "center", "clip"],
  ] as const)("an unaligned %s", (kind, side, wrapping) => {
    expect(drawn({ kind })).toMatchObject({ ht: ALIGN[side], tb: WRAPPING[wrapping], vt: STAND.bottom });
  });

  test.each([
    ["Center", ALIGN.center],
    ["right", ALIGN.right],
    ["general", ALIGN.left],
    ["centerContinuous", ALIGN.center],
  ])("aligned %s", (horizontal, ht) => {
    expect(drawn({ style: { alignment: { horizontal } } }).ht).toBe(ht);
  });

  test("indents push from the side the text stands at", () => {
    expect(drawn({ style: { alignment: { indent: 2 } } }).pd).toMatchObject({ l: 20, r: 2 });
    expect(drawn({ kind: "number", style: { alignment: { indent: 1 } } }).pd).toMatchObject({ l: 2, r: 11 });
  });

  test.each([
    [45, -45],
    [90, -90],
    [135, 45],
    [-30, 30],
  ])("turned by %s", (textRotation, a) => {
    expect(drawn({ style: { alignment: { textRotation } } }).tr).toEqual({ a });
  });
});

describe("what lies over what", () => {
  const style = { fill: { color: "#FFFF00" }, font: { color: "#111111", bold: true } };
  const below = { fill: { color: "#4472C4" }, font: { color: "#FFFFFF", italic: true } };

  test("the cell's own look covers the table's", () => {
    expect(drawn({ style, below })).toMatchObject({
      bg: { rgb: "#FFFF00" },
      cl: { rgb: "#111111" },
      bl: 1,
      it: 1,
    });
  });

  test("a conditional format covers both, part by part", () => {
    const over = { fill: { color: "#FFC7CE" }, font: { color: "#9C0006" } };
    expect(drawn({ style, below, over })).toMatchObject({
      bg: { rgb: "#FFC7CE" },
      cl: { rgb: "#9C0006" },
      bl: 1,
    });
  });

  test("a colour in the number format covers the font's", () => {
    expect(drawn({ style, formatColor: "#FF0000" }).cl).toEqual({ rgb: "#FF0000" });
  });

  test("a fill of no pattern lets the table's through", () => {
    expect(drawn({ style: { fill: { pattern: "none", color: "#FF0000" } }, below }).bg).toEqual({
      rgb: "#4472C4",
    });
  });
});

test("borders by the names files give them; none is none", () => {
  const borders = {
    top: { style: "thin" },
    bottom: { style: "mediumDashed", color: "#808080" },
    left: { style: "none" },
    diagonalDown: { style: "double" },
  };
  expect(drawn({ style: { borders } }).bd).toEqual({
    t: { s: LINES.thin, cl: { rgb: "#000000" } },
    b: { s: LINES.mediumDashed, cl: { rgb: "#808080" } },
    tl_br: { s: LINES.double, cl: { rgb: "#000000" } },
  });
});

test.each([
  [undefined, /^Aptos Narrow, Calibri/],
  ["Calibri", /^Calibri, Carlito/],
  ["宋体", /^宋体, SimSun.*serif$/],
  ["微软雅黑", /^微软雅黑.*Noto Sans CJK SC, sans-serif$/],
  ["楷体", /KaiTi/],
  ["Times New Roman", /^Times New Roman.*serif$/],
])("the font %s has stand-ins for every machine", (name, faces) => {
  expect(drawn({ style: { font: { name } } }).ff).toMatch(faces);
});
