import { shapePicture } from "../../../src/workbench/page/charts/shapePicture";
import { reopen } from "../files/support";
import { openSheet } from "./inSheet";

const PIXEL =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

function draw(sheet: Excel.Worksheet): void {
  const box = sheet.shapes.addTextBox("绩效面谈\n签字：");
  box.name = "Signature";
  box.left = 100;
  box.top = 40;
  box.width = 200;
  box.height = 60;
  box.fill.setSolidColor("#FFF2CC");
  box.lineFormat.color = "#BF9000";
  box.lineFormat.weight = 1.5;
  box.lineFormat.dashStyle = "Dash";
  box.textFrame.textRange.font.size = 14;
  box.textFrame.textRange.font.bold = true;
  box.textFrame.horizontalAlignment = "Center";
  const arrow = sheet.shapes.addGeometricShape("RightArrow");
  arrow.rotation = 45;
  arrow.fill.transparency = 0.5;
  arrow.altTextDescription = "To the goal";
  arrow.placement = "OneCell";
  const line = sheet.shapes.addLine(10, 90, 110, 30);
  line.lineFormat.color = "red";
  sheet.shapes.addImage(PIXEL).name = "Logo";
}

test("shapes are made, found, read, and come back from the file", async () => {
  const { inSheet, workbook } = await openSheet();
  const [items, box] = await inSheet(async (sheet, context) => {
    draw(sheet);
    sheet.shapes.load("items/name,items/type,items/geometricShapeType");
    const found = sheet.shapes.getItem("signature");
    found.load("left,top,width,height,textFrame/textRange/text,fill/foregroundColor,lineFormat/dashStyle");
    await context.sync();
    return [sheet.shapes.items, found] as const;
  });
  expect(items.map(({ name, type, geometricShapeType }) => [name, type, geometricShapeType])).toEqual([
    ["Signature", "GeometricShape", "Rectangle"],
    ["RightArrow 1", "GeometricShape", "RightArrow"],
    ["Straight Connector 1", "Line", null],
    ["Logo", "Image", null],
  ]);
  expect([box.left, box.top, box.width, box.height]).toEqual([100, 40, 200, 60]);
  expect([box.textFrame.textRange.text, box.fill.foregroundColor, box.lineFormat.dashStyle]).toEqual([
    "绩效面谈\n签字：",
    "#FFF2CC",
    "Dash",
  ]);
  const plain = ({ origin: _origin, ...drawing }: (typeof workbook.activeSheet.drawings)[number]) => drawing;
  const again = await reopen(workbook);
  expect(again.activeSheet.drawings.map(plain)).toEqual(workbook.activeSheet.drawings.map(plain));
  again.edit({ actor: "user" }, () =>
    again.change(again.activeSheet, { drawings: again.activeSheet.drawings.slice(1) }),
  );
  expect((await reopen(again)).activeSheet.drawings.map(({ name }) => name)).toEqual([
    "RightArrow 1",
    "Straight Connector 1",
    "Logo",
  ]);
});

test("shapes are moved, turned, scaled and put above each other", async () => {
  const { inSheet, workbook } = await openSheet();
  const [left, width, rotation] = await inSheet(async (sheet, context) => {
    draw(sheet);
    const box = sheet.shapes.getItem("Signature");
    box.incrementLeft(-20);
    box.incrementRotation(-30);
    box.scaleWidth(0.5, "CurrentSize");
    box.setZOrder("BringToFront");
    box.load("left,width,rotation");
    await context.sync();
    return [box.left, box.width, box.rotation];
  });
  expect([left, width, rotation]).toEqual([80, 100, 330]);
  expect(workbook.activeSheet.drawings.at(-1)?.name).toBe("Signature");
});

test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
  [
    "InvalidArgument at ShapeCollection.addGeometricShape",
    (sheet) => sheet.shapes.addGeometricShape("Cloud"),
  ],
  ["InvalidArgument at ShapeCollection.addImage", (sheet) => sheet.shapes.addImage("nothing")],
  ["InvalidOperation at Shape.fill", (sheet) => sheet.shapes.addImage(PIXEL).fill.clear()],
  ["ItemNotFound at ShapeCollection.getItem", (sheet) => sheet.shapes.getItem("Nope").delete()],
])("%s", async (refused, change) => {
  const { refusal } = await openSheet();
  expect(await refusal(change)).toBe(refused);
});

test("the page draws what a shape says", async () => {
  const { inSheet, workbook } = await openSheet();
  await inSheet(draw);
  const [box, arrow, line] = workbook.activeSheet.drawings.flatMap(({ shape }) =>
    shape ? [shapePicture(shape, { width: 120, height: 60 })] : [],
  );
  expect(box).toMatch(/fill="#FFF2CC".*签字：/);
  expect(arrow).toMatch(/rotate\(45 60 30\).*<polygon/);
  expect(line).toContain('y1="60"');
});
