import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

const root = join(__dirname, "../..");

/** Files that follow from something else. With --check nothing is written, only what is out of date is told. */
export class Generated {
  private readonly checking = process.argv.includes("--check");
  private readonly stale: string[] = [];

  constructor(private readonly script: string) {}

  get isCurrent(): boolean {
    return !this.checking || this.stale.length === 0;
  }

  settle(file: string, text: string): void {
    if (currentText(file) === text) return;
    this.stale.push(file);
    if (this.checking) return;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }

  finish(): void {
    for (const file of this.stale)
      console.log(this.checking ? `${file} is out of date: run npx tsx ${this.script}` : `wrote ${file}`);
    if (this.checking && this.stale.length > 0) process.exitCode = 1;
  }
}

/** The names of the TypeScript files of a folder, in order: the folder is the list. */
export function namesIn(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => basename(file, ".ts"))
    .sort();
}

function currentText(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return undefined;
  }
}
