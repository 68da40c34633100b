import fc from "fast-check";
import { element, textElement } from "../../../src/workbench/files/xml/element";
import {
  decodeCellText,
  encodeCellText,
  escapeAttribute,
  escapeText,
  unescapeXml,
} from "../../../src/workbench/files/xml/escape";
import { XmlProblem, parseXml } from "../../../src/workbench/files/xml/parse";
import { withAttribute } from "../../../src/workbench/files/xml/tag";

const SOURCE = `<?xml version="1.0"?>\r\n<a:r  xmlns:a='urn:a' v="&lt;1&#10;2&gt;" ><!-- <x> --><b/><b  y='>'>t&amp;<![CDATA[<c>]]></b>\n  <c></c></a:r>\n<!-- end -->`;

test("a document nobody changed is written back character for character", () => {
  const { root, before, after } = parseXml(SOURCE);
  expect(before + root.toString() + after).toBe(SOURCE);
});

test("what it says is read: entities, both kinds of quotes, CDATA, prefixes", () => {
  const { root } = parseXml(SOURCE);
  expect([root.name, root.local, root.prefix, root.get("v")]).toEqual(["a:r", "r", "a:", "<1\n2>"]);
  expect(root.all("b").map((item) => [item.get("y"), item.text])).toEqual([
    [undefined, ""],
    [">", "t&<c>"],
  ]);
  expect(root.child("c")?.text).toBe("");
});

test("a change rewrites only the tags it touches", () => {
  const { root } = parseXml(SOURCE);
  root.all("b")[1]?.set("z", 'a "b"');
  root.child("c")?.append(textElement("d", " x "));
  expect(root.toString()).toBe(
    `<a:r  xmlns:a='urn:a' v="&lt;1&#10;2&gt;"><!-- <x> --><b/><b y="&gt;" z="a &quot;b&quot;">t&amp;<![CDATA[<c>]]></b>\n  <c><d xml:space="preserve"> x </d></c></a:r>`,
  );
});

test("setting what is already there changes nothing", () => {
  const { root } = parseXml('<a b="1"><t>x</t></a>');
  root.set("b", 1);
  const text = root.child("t");
  if (text) text.text = "x";
  expect(root.isChanged).toBe(false);
});

test("a new element takes the prefix its parent has", () => {
  const { root } = parseXml('<x:sheet xmlns:x="urn:x"/>');
  root.append(element("mergeCells", { count: 1 }, element("mergeCell", { ref: "A1:B2" })));
  expect(root.toString()).toBe(
    '<x:sheet xmlns:x="urn:x"><x:mergeCells count="1"><x:mergeCell ref="A1:B2"/></x:mergeCells></x:sheet>',
  );
});

test.each([
  "<a>",
  "<a></b>",
  "<a/><b/>",
  "<a",
  "text",
  "<a><b></a></b>",
  "<a><!-- </a>",
  '<!DOCTYPE a [<!ENTITY e "x">]><a/>',
])("%s is no document", (source) => {
  expect(() => parseXml(source)).toThrow(XmlProblem);
});

test.each([
  ["sets", '<c r="A1" s="3">', "s", 5, '<c r="A1" s="5">'],
  ["adds", '<c r="A1"/>', "s", 5, '<c r="A1" s="5"/>'],
  ["takes off", '<c r="A1" s="3" t="s">', "s", undefined, '<c r="A1" t="s">'],
  ["leaves", "<row r='1'>", "spans", undefined, "<row r='1'>"],
])("%s an attribute of a tag", (_, tag, name, value, wanted) => {
  expect(withAttribute(tag, name, value)).toBe(wanted);
});

test("any text survives a cell, an attribute and an element", () => {
  const legal = fc.string({ unit: "binary" }).map((text) => text.replace(/\p{Cs}|[\uFFFE\uFFFF]/gu, ""));
  fc.assert(
    fc.property(legal, (text) => {
      expect(decodeCellText(unescapeXml(escapeText(encodeCellText(text))))).toBe(text);
      const printable = text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\r]/g, "");
      expect(unescapeXml(escapeAttribute(printable))).toBe(printable);
      expect(parseXml(textElement("t", printable).toString()).root.text).toBe(printable);
    }),
  );
});

test("a text that looks like a spelt character is kept apart from one", () => {
  expect(encodeCellText("_x000D_")).toBe("_x005F_x000D_");
  expect(decodeCellText("_x005F_x000D_")).toBe("_x000D_");
  expect(decodeCellText("a_x000D_b")).toBe("a\rb");
});
