import { areaAddress, columnLetter } from "../../../src/domain/binding/area";
import { detectTables, type TableReading } from "../../../src/domain/binding/detection";
import { drawn, sheetOf } from "./sheetOf";

const fieldsOf = ({ header }: TableReading) =>
  Object.fromEntries(
    header.columns.flatMap(({ field, column }) => (field ? [[field, columnLetter(column)]] : [])),
  );
const namesOf = ({ records }: TableReading) =>
  records.map(({ row, cells }) => `${row + 1} ${cells.name?.text}`);

const simple = `
  指标名称   | 权重 | 目标值 | 实际值
  销售收入   | 40%  | 1200   | 1350
  回款率     | 35%  | ≥98.5% | 97.2%
  客户满意度 | 25%  | 90     | 88.6`;

test("the four columns under their usual names", () => {
  const [table] = detectTables(sheetOf(drawn(simple)));
  expect(table && fieldsOf(table)).toEqual({ name: "A", weight: "B", target: "C", actual: "D" });
  expect(table && namesOf(table)).toEqual(["2 销售收入", "3 回款率", "4 客户满意度"]);
  expect(table).toMatchObject({ title: "一季度", confidence: 1, missing: [], titleCell: undefined });
});

test("English headers, title above, other columns between", () => {
  const [table, ...rest] = detectTables(
    sheetOf(
      drawn(`
        Brightquay — Customer Success KPIs, FY2026
        |
        KPI ID | KPI                   | Perspective | Owner | Weight (%) | Baseline | Target | Actual | Due | RAG
        CS-01  | Net revenue retention | Financial   | A     | 60         | 1.04     | ≥ 110% | 1.07   | 46387 | Amber
        CS-02  | Logo churn            | Customer    | B     | 40         | 0.034    | < 2.5% | 0.027  | 46387 | Red`),
      { name: "CS KPIs" },
    ),
  );
  expect(rest).toEqual([]);
  expect(table?.title).toBe("Brightquay — Customer Success KPIs, FY2026");
  expect(table && fieldsOf(table)).toEqual({
    ...{ id: "A", name: "B", perspective: "C", owner: "D", weight: "E" },
    ...{ start: "F", target: "G", actual: "H", deadline: "I" },
  });
  expect(table?.header.columns.find(({ field }) => field === "weight")?.unit).toBe("%");
});

test("merged 维度 cells carry down, subtotals and totals are no KPIs, blank rows are passed, notes are outside", () => {
  const [table] = detectTables(
    sheetOf(
      drawn(`
        车间 KPI 一览
        |
        编号   | 维度 | 指标名称       | 权重 | 目标值 | 实际值
        ZS-001 | 质量 | 一次交检合格率 | 30%  | 98.5%  | 98.7%
        ZS-002 |      | 客户端PPM      | 20%  | 80     | 76
               | 小计 |                | 50%  |        |
        ZS-003 | 交付 | 准时交付率     | 50%  | 97%    | 95.8%
               |      |                |      |        |
        ZS-004 |      | 单位能耗       | 0    | 1280   | 1265
        合计   |      |                | 100% |        |
        注：准时以客户签收为准。
        编制：______ 审核：______`),
      { at: "B3" },
    ),
  );
  expect(table && namesOf(table)).toEqual(["6 一次交检合格率", "7 客户端PPM", "9 准时交付率", "11 单位能耗"]);
  expect(table?.records.map(({ cells }) => cells.dimension?.text)).toEqual(["质量", "质量", "交付", "交付"]);
  expect(table?.records[1]?.cells.dimension?.row).toBe(5);
  expect(table?.totals.map(({ row, kind, weight }) => [row + 1, kind, weight?.text])).toEqual([
    [8, "subtotal", "50%"],
    [12, "total", "100%"],
  ]);
  expect(table && areaAddress(table.area)).toBe("B5:G12");
});

test("two header rows: the lower one names, the upper one groups", () => {
  const [table] = detectTables(
    sheetOf(
      drawn(`
        内部编码 | 类别 | 指标名称   | 权重  | 目标值 |      |      | 考核结果 |      | 备注
                 |      |            |       | 基准   | 目标 | 挑战 | 实际     | 得分 |
        ZS-001   | 质量 | 交检合格率 | 60分  | 0.965  | 0.985| 0.992| 0.987    | 101  |
        ZS-002   |      | 客户端PPM  | 40分  | 120    | 80   | 50   | 76       | 103  | 以8D为准`),
    ),
  );
  expect(table && fieldsOf(table)).toEqual({
    ...{ id: "A", dimension: "B", name: "C", weight: "D", floor: "E", target: "F", challenge: "G" },
    ...{ actual: "H", note: "J" },
  });
  expect(table?.header.columns[6]?.header).toBe("目标值 挑战");
  expect(table?.records).toHaveLength(2);
});

test("parts of one sheet are remembered with their title", () => {
  const [table] = detectTables(
    sheetOf(
      drawn(`
        序号 | 考核项目 | 权重（%） | 考核标准 | 完成情况
        一、关键业绩（占比70%）
        1 | 首次响应时长 | 60 | 不超过30秒 | 27秒
        2 | 一次解决率 | 40 | 95%以上 | 0.936
        小计 | | 100 | |
        二、工作能力（占比30%）
        3 | 沟通表达 | 100 | 语气得体 | —
        小计 | | 100 | |
        考核等级：S(≥110) A(100–110)`),
    ),
  );
  expect(table?.records.map(({ part }) => part)).toEqual(["关键业绩", "关键业绩", "工作能力"]);
  expect(table && areaAddress(table.area)).toBe("A1:E8");
});

test("two tables on one sheet, and a neighbour beside a gap that stays out", () => {
  const tables = detectTables(
    sheetOf(
      drawn(`
        姓名：张三
        |
        指标名称 | 权重 | 目标值 | | 姓名 | 电话
        销售收入 | 60%  | 1200   | | 王五 | 8001
        回款率   | 40%  | 98%    | | 赵六 | 8002
        |
        |
        |
        姓名：李四
        指标名称 | 权重 | 目标值
        新客户数 | 70%  | 20
        拜访量   | 30%  | 60`),
    ),
  );
  expect(tables.map(({ area }) => areaAddress(area))).toEqual(["A3:C5", "A10:C12"]);
  expect(tables.map(({ title }) => title)).toEqual(["姓名：张三", "姓名：李四"]);
});

test("a title over several columns and an Excel Table is known as one", () => {
  const [table] = detectTables(sheetOf(drawn(simple), { at: "C4", tables: { 一季度指标: "C4:F7" } }));
  expect(table?.excelTable?.name).toBe("一季度指标");
});

test.each([
  ["a phone list", "姓名 | 部门 | 电话\n张三 | 销售部 | 8001\n李四 | 财务部 | 8002"],
  [
    "a budget",
    "费用项目 | 预算（元） | 实际（元） | 差异 | 占比\n主食 | 86000 | 83250 | -2750 | 24%\n人工 | 9 | 9 | 0 | 76%",
  ],
  ["a roster", "姓名 | 岗位 | 得分 | 等级\n员工A | 工程师 | 100.9 | A\n员工B | 工程师 | 90 | B"],
  ["contacts", "Role | Owner | Ext. | Email\nCS Director | E1 | 4101 | a@example.invalid"],
  ["a project list", "项目 | 目标 | 负责人\n新ERP | 上线 | 张三\n新仓库 | 启用 | 李四"],
  ["a header with nothing below", "指标名称 | 权重 | 目标值 | 实际值"],
  ["an empty sheet", ""],
])("%s is not offered", (_what, text) => {
  expect(detectTables(sheetOf(drawn(text)))).toEqual([]);
});

test("a name that begins like a total is still a KPI", () => {
  const [table] = detectTables(sheetOf(drawn(`${simple}\n总计费用率 | 0% | 5% | 4.8%`)));
  expect(table?.records.at(-1)?.cells.name?.text).toBe("总计费用率");
});

test.each([
  [
    "项目 in merged cells before full 考核内容 is the dimension",
    `
      项目 | 考核内容   | 目标  | 分值 | 红线
      业绩 | 月营业额   | 68万  | 40   | 不得虚开储值
           | 食材成本率 | ≤36%  | 20   |
      运营 | 神秘顾客   | 90分  | 20   |
           | 食安自查   | 5次   | 20   | 不得补录`,
    { dimension: "A", name: "B", target: "C", weight: "D", forbidden: "E" },
  ],
  [
    "项目 in every row stays the name, and 红线 in numbers the floor",
    `
      项目     | 考核内容         | 目标  | 分值 | 红线
      营业额   | 本店含税收入     | 68万  | 60   | 60万
      成本率   | 食材成本÷营业额  | ≤36%  | 40   | 38%`,
    { name: "A", definition: "B", target: "C", weight: "D", floor: "E" },
  ],
  [
    "Name in merged cells before the KPIs is a person",
    `
      Name  | KPI             | Target | Weight | Cost | Benefit
      Priya | Renewal rate    | ≥92%   | 60     | 10   | 40
            | Expansion ARR   | $450k  | 40     |      |
      Tom   | First response  | <2h    | 50     |      |
            | CSAT            | 4.6/5  | 50     |      |`,
    { owner: "A", name: "B", target: "C", weight: "D", input: "E", benefit: "F" },
  ],
  [
    "Area under which the same KPIs come again is a place, and a budget the target where nothing better is",
    `
      Area  | KPI          | Unit | LY   | Budget | Actual | Weighting
      North | Sales        | k    | 4120 | 4300   | 4345   | 60
      North | Gross margin | %    | 41.2 | 41.5   | 41.1   | 40
      South | Sales        | k    | 3050 | 3200   | 3110   | 60
      South | Gross margin | %    | 40.8 | 41.5   | 41.6   | 40`,
    { department: "A", name: "B", unit: "C", start: "D", target: "E", actual: "F", weight: "G" },
  ],
])("%s", (_what, rows, fields) => {
  const [table] = detectTables(sheetOf(drawn(rows)));
  expect(table && fieldsOf(table)).toEqual(fields);
});
