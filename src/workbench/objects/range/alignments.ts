/** Words of Office.js by the file format's. */
export const HORIZONTAL = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  fill: "Fill",
  justify: "Justify",
  centerContinuous: "CenterAcrossSelection",
  distributed: "Distributed",
} as const;

export const VERTICAL = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
  justify: "Justify",
  distributed: "Distributed",
} as const;

export function fileWord<T extends Readonly<Record<string, string>>>(words: T, word: string): string {
  return Object.entries(words).find(([, name]) => name === word)?.[0] ?? word;
}

/** Rotations above 90 stand for downward angles in the file: 91 is −1°. 255 is text stacked upright, 180 here. */
export const rotation = (stored = 0): number => (stored === 255 ? 180 : stored > 90 ? 90 - stored : stored);
export const storedRotation = (angle: number): number =>
  angle === 180 ? 255 : angle < 0 ? 90 - angle : angle;
