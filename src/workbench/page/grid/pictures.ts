import { fontFamily } from "./fonts";

/** Pictures by their source, loaded once; the grid is drawn anew when one arrives. */
export class Pictures {
  private readonly images = new Map<string, HTMLImageElement>();

  constructor(private readonly arrived: () => void) {}

  /** The picture, or undefined while it loads. `source` is an SVG document or a data URL. */
  get(source: string): HTMLImageElement | undefined {
    let image = this.images.get(source);
    if (!image) {
      image = new Image();
      image.onload = this.arrived;
      image.src = urlOf(source);
      this.images.set(source, image);
    }
    return image.complete && image.naturalWidth > 0 ? image : undefined;
  }

  clear(): void {
    this.images.clear();
  }
}

const urlOf = (source: string): string =>
  source.trimStart().startsWith("<")
    ? `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFonts(source))}`
    : source;

/** A drawing names one font only; a machine without it would fall back to its serif face. */
const withFonts = (svg: string): string =>
  svg.replaceAll(/font-family="([^",]*)"/g, (_all, name: string) => `font-family="${fontFamily(name)}"`);
