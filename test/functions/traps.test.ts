import { kpi } from "./support";

/** Readings that look obvious and are wrong. Each is one of the traps that a KPI sheet sets. */
describe("traps", () => {
  test("供应链响应速度 ≤48小时: a speed by name, a duration by target", () => {
    expect(kpi("DIRECTION", "供应链响应速度", "≤48小时")).toBe("lower is better");
    expect(kpi("DIRECTION", "供应链响应速度", "≤48小时", null, null, "check")).toBe("✓ by the target");
    expect(kpi("ATTAINMENT", "36小时", "≤48小时")).toBe(1.25);
    expect(kpi("ATTAINMENT", "60小时", "≤48小时")).toBe(0.75);
  });

  test("产品故障率下降比例 and 采购成本降低率: bad things, reduced, are good", () => {
    expect(kpi("DIRECTION", "产品故障率下降比例")).toBe("higher is better");
    expect(kpi("DIRECTION", "采购成本降低率")).toBe("higher is better");
    expect(kpi("DIRECTION", "产品故障率")).toBe("lower is better");
    expect(kpi("DIRECTION", "采购成本")).toBe("lower is better");
  });

  test("单价≥4000元机型占比提升至35%: the target is 35 %, not 4000", () => {
    expect(kpi("PARSETARGET", "单价≥4000元机型占比提升至35%", "value")).toBe(35);
    expect(kpi("ATTAINMENT", "28%", "单价≥4000元机型占比提升至35%")).toBe(0.8);
  });

  test("市场份额提升3%: percent or points is not said, and not guessed", () => {
    expect(kpi("PARSETARGET", "市场份额提升3%", "note")).toContain("percent or points is not said");
    expect(kpi("PARSETARGET", "市场份额提升3个百分点", "note")).toBe("an increase");
    expect(kpi("PARSETARGET", "市场份额提升3个百分点", "unit")).toBe("个百分点");
  });

  test("客户满意度至行业TOP3: a place, of which less is better", () => {
    expect(kpi("ATTAINMENT", 2, "客户满意度至行业TOP3")).toBeGreaterThan(1);
    expect(kpi("ATTAINMENT", 3, "客户满意度至行业TOP3")).toBe(1);
    expect(kpi("ATTAINMENT", 4, "客户满意度至行业TOP3")).toBeLessThan(1);
  });

  test("negative NPS: progress from −8 to 10", () => {
    expect(kpi("ATTAINMENT", 1, 10, null, -8)).toBe(0.5);
    expect(kpi("ATTAINMENT", -8, -10)).toBe(1.2);
  });

  test("预算偏差率: closest to zero is best, on both sides", () => {
    expect(kpi("DIRECTION", "预算偏差率")).toBe("range");
    expect(kpi("ATTAINMENT", "2%", "±3%")).toBe(1);
    expect(kpi("ATTAINMENT", "-4.5%", "±3%")).toBe(0.5);
    expect(kpi("ATTAINMENT", "4.5%", "±3%")).toBe(0.5);
  });

  test("weights 6:4", () => {
    expect(kpi("WEIGHTCHECK", "6:4")).toBe("✓ 100%");
    expect(kpi("NORMALIZE", "6:4")).toEqual([[60], [40]]);
    expect(kpi("TOTAL", [[100], [50]], [["6"], ["4"]])).toBe(80);
  });

  test("35 % → 25 % in mid-period, with a new KPI of 10 %, is still whole", () => {
    expect(kpi("WEIGHTCHECK", [["35%"], ["40%"], ["25%"]])).toBe("✓ 100%");
    expect(kpi("WEIGHTCHECK", [["25%"], ["40%"], ["25%"], ["10%"]])).toBe("✓ 100%");
  });

  test("30 + 20 + 10 is 60, and said so", () => {
    expect(kpi("WEIGHTCHECK", [[30], [20], [10]])).toBe("✗ 60%, 40 points short");
    expect(kpi("NORMALIZE", [[30], [20], [10]])).toEqual([[50], [33.33], [16.67]]);
    expect(kpi("MATRIX321", 90, 80, 70)).toBeCloseTo((90 * 3 + 80 * 2 + 70) / 6, 9);
  });

  test("one name at three levels is three rows, whatever their names", () => {
    expect(kpi("SCORE", [[95], [80], [110]], [[100], [100], [100]])).toEqual([[95], [80], [110]]);
  });

  test("突破 asks for more than 达到", () => {
    const score = (actual: number, target: string) =>
      kpi("SCORE", actual, target, null, null, null, null, "allOrNothing");
    expect(score(100, "突破100")).toBe(0);
    expect(score(101, "突破100")).toBe(100);
    expect(score(100, "达到100")).toBe(100);
    expect(score(5, "低于5")).toBe(0);
    expect(score(5, "5以下")).toBe(100);
  });

  test("119.996 % is good, and 120 % excellent", () => {
    expect(kpi("GRADE", kpi("ATTAINMENT", 119.996, 100))).toBe("Good");
    expect(kpi("GRADE", kpi("ATTAINMENT", 120, 100))).toBe("Excellent");
    expect(kpi("SCORE", 119.996, 100)).toBe(119.996);
  });

  test("target 0: none allowed is met by none, and has no ratio upwards", () => {
    const all = [null, null, null, null, null, null, "value"] as const;
    expect(kpi("SCORE", 0, "≤0", ...all)).toBe(100);
    expect(kpi("SCORE", 1, "≤0", ...all)).toBe(0);
    expect(kpi("SCORE", 5, 0, ...all)).toMatchObject({ error: "#DIV/0!" });
  });

  test("start = target", () => {
    expect(kpi("ATTAINMENT", 90, 90, null, 90)).toMatchObject({ error: "#DIV/0!" });
  });

  test("blank versus 0", () => {
    expect(kpi("SCORE", "", 100)).toBe("");
    expect(kpi("SCORE", 0, 100)).toBe("");
    expect(kpi("SCORE", "0", 100)).toBe(0);
    expect(kpi("TOTAL", [[0], [100]], [[50], [50]])).toBe(50);
    expect(kpi("TOTAL", [[""], [100]], [[50], [50]])).toBe(100);
  });
});

describe("worked numbers", () => {
  test.each([
    ["1100 of 1000/1200/1500", ["SCORE", 1100, 1200, null, null, 1000, 1500], 80],
    ["1350 of 1000/1200/1500", ["SCORE", 1350, 1200, null, null, 1000, 1500], 110],
    ["999 of 1000/1200/1500", ["SCORE", 999, 1200, null, null, 1000, 1500], 0],
    ["40/30/20/10", ["WEIGHTCHECK", [[40], [30], [20], [10]]], "✓ 100%"],
    ["60/20/20", ["WEIGHTCHECK", [[60], [20], [20]]], "✓ 100%"],
    ["3 × 33.33", ["WEIGHTCHECK", [[33.33], [33.33], [33.33]]], "✓ 99.99%"],
    ["60 days, step 5, ±5: 52 days", ["STEP", "52天", "≤60天", 5, 5], 5],
    ["efficacy", ["EFFICACY", 80, 50, 100], 84],
    ["110 % → 1.25", ["COEFFICIENT", 1.1], 1.25],
    ["100 % → 1.0", ["COEFFICIENT", 1], 1],
    ["120 % → 1.5", ["COEFFICIENT", 1.2], 1.5],
    ["150 % → 1.5", ["COEFFICIENT", 1.5], 1.5],
    ["80 % → 0.8", ["COEFFICIENT", 0.8], 0.8],
    ["20 % of a saving", ["AWARD", 500000], 100000],
  ] as const)("%s", (_title, [id, ...given], expected) => {
    expect(kpi(id, ...given)).toBe(expected);
  });
});
