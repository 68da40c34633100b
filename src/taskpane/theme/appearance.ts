/** High contrast needs no third one: Windows forces its colours and Fluent and our pictures follow them. */
export type Appearance = "light" | "dark";

/** The part of Office.context.officeTheme that tells light from dark. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly isDarkTheme?: boolean;
}

/** Gives Office's colours where the host knows them; Excel on the web gives none. */
export type ReadOfficeColours = () => OfficeColours | undefined;

/** Perceived brightness of #rrggbb from 0 to 1, by the weights of ITU-R BT.601. */
function brightness(colour: string): number | undefined {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour.trim());
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

export function appearanceOf(colours: OfficeColours | undefined, systemIsDark: boolean): Appearance {
  const back = brightness(colours?.bodyBackgroundColor ?? "");
  const isDark = colours?.isDarkTheme ?? (back === undefined ? systemIsDark : back < 0.5);
  return isDark ? "dark" : "light";
}
