import { highlightFills } from "../../src/excel/writing/queueHighlight";

const channels = (color: string) => [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** Full colour blindness of each kind in linear light (Machado, Oliveira and Fernandes 2009). */
const eyes: Readonly<Record<string, readonly (readonly number[])[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(color: string, eye: string): number[] {
  const light = channels(color).map(linear);
  return (eyes[eye] ?? []).map((row) => row.reduce((sum, weight, i) => sum + weight * (light[i] ?? 0), 0));
}

const fills = Object.entries(highlightFills);
const pairs = fills.flatMap(([a, fill], i) =>
  fills.slice(i + 1).map(([b, other]) => [a, b, fill, other] as const),
);

test.each(fills)("black text reads well on %s", (_severity, fill) => {
  expect(contrast(luminance(seen(fill, "usual")), 0)).toBeGreaterThan(7);
});

test.each(
  Object.keys(eyes).flatMap((eye) => pairs.map(([a, b, fill, other]) => [eye, a, b, fill, other] as const)),
)("%s: %s and %s are told apart", (eye, _a, _b, fill, other) => {
  const [one, two] = [seen(fill, eye), seen(other, eye)];
  const distance = Math.hypot(...one.map((value, i) => value - (two[i] ?? 0)));
  expect(distance).toBeGreaterThan(0.2);
});

test("the graver, the darker, so that they differ on paper too", () => {
  const [error = 0, warning = 0] = ["error", "warning"].map((severity) =>
    luminance(seen(highlightFills[severity as "error"], "usual")),
  );
  expect(contrast(error, warning)).toBeGreaterThan(1.4);
});
