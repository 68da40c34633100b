import { strToU8, zipSync } from "fflate";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET_ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DRAWING_ML = "application/vnd.openxmlformats-officedocument";

/** What one kind of content adds to a small file. Elements stand where the format wants them. */
export interface Extra {
  /** Parts by path: their text, with the content type if the default one will not do. */
  readonly parts?: Readonly<Record<string, readonly [text: string, type?: string]>>;
  /** Relationships: kind (or its full address) and target, numbered rIdX1, rIdX2, … */
  readonly ofSheet?: readonly (readonly [kind: string, target: string, external?: boolean])[];
  readonly ofWorkbook?: readonly (readonly [kind: string, target: string])[];
  readonly sheetStart?: string;
  readonly rows?: string;
  /** Between the cells and the margins. */
  readonly sheetMiddle?: string;
  readonly sheetEnd?: string;
  readonly workbookStart?: string;
  readonly workbookEnd?: string;
  readonly mainType?: string;
  readonly workbookProperties?: string;
  readonly theme?: string;
}

const relationships = (list: readonly (readonly [string, string, boolean?])[], prefix: string): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([kind, target, external], index) =>
        `<Relationship Id="${prefix}${index + 1}" Type="${kind.includes("://") ? kind : `${OFFICE}/${kind}`}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`,
    )
    .join("")}</Relationships>`;

const CELLS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>利润</t></is></c><c r="B2"><v>0.5</v></c></row>';

/** A workbook of two sheets with the content put in, spelt by hand so that no writer's habits are tested. */
export function variedFile(extra: Extra): Uint8Array {
  const { parts = {}, ofSheet = [], ofWorkbook = [], mainType = `${SHEET_ML}.sheet.main+xml` } = extra;
  const overrides = Object.entries(parts).flatMap(([path, [, type]]) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  );
  const sheet = (rows: string, start = "", middle = "", end = ""): string =>
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${start}<sheetData>${rows}</sheetData>${middle}<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>${end}</worksheet>`;
  const texts: Record<string, string> = {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Override PartName="/xl/workbook.xml" ContentType="${mainType}"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_ML}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${SHEET_ML}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_ML}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_ML}.sharedStrings+xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]], "rId"),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr defaultThemeVersion="124226"${extra.workbookProperties ?? ""}/>${extra.workbookStart ?? ""}<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="KPI" sheetId="1" r:id="rId1"/><sheet name="Other" sheetId="4" r:id="rId2"/></sheets>${extra.workbookEnd ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      [
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ...ofWorkbook,
      ],
      "rId",
    ),
    "xl/worksheets/sheet1.xml": sheet(
      CELLS + (extra.rows ?? ""),
      extra.sheetStart,
      extra.sheetMiddle,
      extra.sheetEnd,
    ),
    "xl/worksheets/sheet2.xml": sheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
    "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    "xl/sharedStrings.xml": `${XML}<sst xmlns="${MAIN}" count="2" uniqueCount="2"><si><t>指标</t></si><si><r><t xml:space="preserve">权 </t></r><r><rPr><b/></rPr><t>重</t></r></si></sst>`,
    ...(ofSheet.length > 0 && { "xl/worksheets/_rels/sheet1.xml.rels": relationships(ofSheet, "rIdX") }),
    ...Object.fromEntries(Object.entries(parts).map(([path, [text]]) => [path, text])),
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])));
}

const DRAWING = (content: string): string =>
  `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`;
const DRAWING_TYPE = `${DRAWING_ML}.drawing+xml`;
const WITH_DRAWING = {
  ofSheet: [["drawing", "../drawings/drawing1.xml"]],
  sheetEnd: '<drawing r:id="rIdX1"/>',
} as const;
/** Kept as it is: nothing here reads the picture. */
const PNG = "\u0089PNG not really";
const ENTRY = `xmlns="${MAIN}" xmlns:r="${OFFICE}"`;

export const VARIETIES: readonly (readonly [what: string, extra: Extra])[] = [
  [
    "a picture",
    {
      ...WITH_DRAWING,
      parts: {
        "xl/media/image1.png": [PNG],
        "xl/drawings/_rels/drawing1.xml.rels": [relationships([["image", "../media/image1.png"]], "rId")],
        "xl/drawings/drawing1.xml": [
          DRAWING(
            `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Logo"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic>`,
          ),
          DRAWING_TYPE,
        ],
      },
    },
  ],
  [
    "a chart of a kind this program does not read",
    {
      ...WITH_DRAWING,
      parts: {
        "xl/charts/chart1.xml": [
          `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea><c:surfaceChart><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>KPI!$B$2</c:f></c:numRef></c:val></c:ser><c:axId val="1"/></c:surfaceChart></c:plotArea></c:chart></c:chartSpace>`,
          `${DRAWING_ML}.drawingml.chart+xml`,
        ],
        "xl/drawings/_rels/drawing1.xml.rels": [relationships([["chart", "../charts/chart1.xml"]], "rId")],
        "xl/drawings/drawing1.xml": [
          DRAWING(
            `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
          ),
          DRAWING_TYPE,
        ],
      },
    },
  ],
  [
    "a note",
    {
      ofSheet: [
        ["comments", "../comments1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ],
      sheetEnd: '<legacyDrawing r:id="rIdX2"/>',
      parts: {
        "xl/comments1.xml": [
          `${XML}<comments xmlns="${MAIN}"><authors><author>李</author></authors><commentList><comment ref="B2" authorId="0" shapeId="0"><text><r><rPr><b/></rPr><t>李:</t></r><r><t xml:space="preserve"> 待定</t></r></text></comment></commentList></comments>`,
          `${SHEET_ML}.comments+xml`,
        ],
        "xl/drawings/vmlDrawing1.vml": [
          '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
        ],
      },
    },
  ],
  [
    "validation and links",
    {
      ofSheet: [["hyperlink", "https://example.com/?a=1&amp;b=2", true]],
      sheetMiddle: `<dataValidations count="2"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A9 C2"><formula1>"利润,质量"</formula1></dataValidation><dataValidation type="decimal" operator="between" imeMode="halfAlpha" sqref="B2"><formula1>0</formula1><formula2>Other!$A$1</formula2></dataValidation></dataValidations><hyperlinks><hyperlink ref="A2" r:id="rIdX1" tooltip="去看"/><hyperlink ref="B1" location="Other!A1" display="Other"/></hyperlinks>`,
    },
  ],
  [
    "grouped rows and columns",
    {
      sheetStart:
        '<sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetFormatPr defaultRowHeight="15" outlineLevelRow="2" outlineLevelCol="1"/><cols><col min="2" max="3" width="9" outlineLevel="1" collapsed="1"/></cols>',
      rows: '<row r="3" outlineLevel="1" hidden="1"/><row r="4" outlineLevel="2" hidden="1" spans="1:3"/><row r="5" collapsed="1"/>',
    },
  ],
  [
    "names of many kinds",
    {
      workbookEnd: `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">KPI!$A$1:$B$9,KPI!$D$1:$E$2</definedName><definedName name="Rate" comment="税率">0.06</definedName><definedName name="weights" localSheetId="1" hidden="1">KPI!$B$2:$B$9</definedName><definedName name="Dyn">OFFSET(KPI!$A$1,0,0,COUNTA(KPI!$A:$A),1)</definedName></definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/>`,
    },
  ],
  [
    "a pivot table with its cache",
    {
      ofWorkbook: [["pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"]],
      workbookEnd: '<pivotCaches><pivotCache cacheId="7" r:id="rId5"/></pivotCaches>',
      ofSheet: [["pivotTable", "../pivotTables/pivotTable1.xml"]],
      parts: {
        "xl/pivotCache/pivotCacheDefinition1.xml": [
          `${XML}<pivotCacheDefinition ${ENTRY} r:id="rId1" recordCount="1"><cacheSource type="worksheet"><worksheetSource ref="A1:B2" sheet="KPI"/></cacheSource><cacheFields count="2"><cacheField name="指标"/><cacheField name="权 重"/></cacheFields></pivotCacheDefinition>`,
          `${SHEET_ML}.pivotCacheDefinition+xml`,
        ],
        "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": [
          relationships([["pivotCacheRecords", "pivotCacheRecords1.xml"]], "rId"),
        ],
        "xl/pivotCache/pivotCacheRecords1.xml": [
          `${XML}<pivotCacheRecords ${ENTRY} count="1"><r><s v="利润"/><n v="0.5"/></r></pivotCacheRecords>`,
          `${SHEET_ML}.pivotCacheRecords+xml`,
        ],
        "xl/pivotTables/pivotTable1.xml": [
          `${XML}<pivotTableDefinition xmlns="${MAIN}" name="P" cacheId="7" dataCaption="V"><location ref="H1:I3" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
          `${SHEET_ML}.pivotTable+xml`,
        ],
        "xl/pivotTables/_rels/pivotTable1.xml.rels": [
          relationships([["pivotCacheDefinition", "../pivotCache/pivotCacheDefinition1.xml"]], "rId"),
        ],
      },
    },
  ],
  [
    "links to another workbook",
    {
      ofWorkbook: [["externalLink", "externalLinks/externalLink1.xml"]],
      workbookEnd: '<externalReferences><externalReference r:id="rId5"/></externalReferences>',
      rows: '<row r="3"><c r="B3"><f>[1]Targets!$B$2*2</f><v>10</v></c></row>',
      parts: {
        "xl/externalLinks/externalLink1.xml": [
          `${XML}<externalLink ${ENTRY}><externalBook r:id="rId1"><sheetNames><sheetName val="Targets"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>5</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
          `${SHEET_ML}.externalLink+xml`,
        ],
        "xl/externalLinks/_rels/externalLink1.xml.rels": [
          relationships([["externalLinkPath", "targets.xlsx", true]], "rId"),
        ],
      },
    },
  ],
  [
    "custom XML",
    {
      ofWorkbook: [["customXml", "../customXml/item1.xml"]],
      parts: {
        "customXml/item1.xml": ['<k:kpi xmlns:k="urn:example:kpi"><k:a b="1"/></k:kpi>'],
        "customXml/_rels/item1.xml.rels": [relationships([["customXmlProps", "itemProps1.xml"]], "rId")],
        "customXml/itemProps1.xml": [
          `${XML}<ds:datastoreItem ds:itemID="{11111111-2222-4333-8444-555555555555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>`,
          "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
        ],
      },
    },
  ],
  [
    "days counted from 1904",
    { workbookProperties: ' date1904="1"', rows: '<row r="4"><c r="A4"><v>44624</v></c></row>' },
  ],
  [
    "conditional formats, two of them of kinds this program does not read",
    {
      sheetMiddle:
        '<conditionalFormatting sqref="B2:B9 D2"><cfRule type="timePeriod" priority="2" timePeriod="lastWeek"><formula>TRUE</formula></cfRule><cfRule type="uniqueValues" priority="3"/></conditionalFormatting><conditionalFormatting sqref="A1:A9"><cfRule type="iconSet" priority="1"><iconSet iconSet="3Flags" showValue="0"><cfvo type="percent" val="0"/><cfvo type="num" val="0.3" gte="0"/><cfvo type="formula" val="$B$2"/></iconSet></cfRule></conditionalFormatting>',
    },
  ],
  [
    "a page as it is to be printed",
    {
      sheetStart:
        '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView showGridLines="0" zoomScale="85" view="pageLayout" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="3" max="5" width="0" hidden="1" customWidth="1"/></cols>',
      rows: '<row r="6" hidden="1" ht="0" customHeight="1"><c r="A6"><v>6</v></c></row>',
      sheetMiddle: '<printOptions horizontalCentered="1" headings="1"/>',
      sheetEnd:
        '<pageSetup paperSize="8" fitToHeight="0" orientation="landscape" errors="dash"/><headerFooter differentFirst="1"><oddHeader>&amp;L&amp;"等线,加粗"绩效&amp;R&amp;D</oddHeader><firstFooter>&amp;C第 &amp;P 页</firstFooter></headerFooter><rowBreaks count="1" manualBreakCount="1"><brk id="5" max="16383" man="1"/></rowBreaks>',
      workbookEnd:
        '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">KPI!$A$1:$B$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">KPI!$A:$A,KPI!$1:$1</definedName></definedNames>',
    },
  ],
  ["a macro workbook without macros", { mainType: "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }],
  [
    "protection without a password",
    {
      workbookStart: '<workbookProtection lockStructure="1"/>',
      sheetMiddle: '<sheetProtection sheet="1" objects="1" scenarios="1" sort="0" autoFilter="0"/>',
    },
  ],
  [
    "a theme of its own",
    {
      ofWorkbook: [["theme", "theme/theme1.xml"]],
      parts: {
        "xl/theme/theme1.xml": [
          `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="公司"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="101010"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FEFEFE"/></a:lt1><a:accent1><a:srgbClr val="C00000"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
          `${DRAWING_ML}.theme+xml`,
        ],
      },
      sheetStart: '<sheetPr><tabColor theme="4" tint="-0.25"/></sheetPr>',
    },
  ],
  [
    "extensions of newer versions",
    {
      sheetStart: '<dimension ref="A1:B2"/>',
      sheetEnd:
        '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>KPI!B2:B9</xm:f><xm:sqref>C2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>',
    },
  ],
];
