import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../test/browser/support/launchBrowser";
import { drawings } from "./icons/drawings";
import { Pen, sizes } from "./icons/pen";

const folder = join(__dirname, "../assets/icons");

async function drawIcons(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      for (const [name, draw] of Object.entries(drawings)) {
        await page.setContent(`<body style="margin:0">${draw(new Pen(size)).toString()}</body>`);
        await page.screenshot({ path: join(folder, `${name}-${size}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void drawIcons();
