import { readTag } from "../../application/marks/highlights";
import type { Highlight } from "../../application/workbookPort";
import { parseArea, type Area } from "../../domain/binding/area";
import { readHostError } from "../hostErrors";

/** Conditional formats of one sheet that were listed and now are to be told apart. */
export interface FormatReader {
  readonly formats: Excel.ConditionalFormatCollection;
  /** Filled by readRest. */
  readonly found: Highlight[];
}

interface Waiting {
  readonly formats: FormatReader | undefined;
  readonly tables: { isWaiting(): boolean; queueAreas(): void };
}

/**
 * Asking for the rule of every conditional format at once fails as soon as one is of another kind
 * (OfficeDev/office-js 2180), so the kinds are read first and only custom ones are asked for their formula.
 */
export async function readRest(context: Excel.RequestContext, sheets: readonly Waiting[]): Promise<void> {
  const custom = sheets.flatMap(({ formats }) =>
    formats ? listCustom(formats).map((place) => ({ formats, place })) : [],
  );
  if (custom.length === 0 && !sheets.some(({ tables }) => tables.isWaiting())) return;
  for (const { tables } of sheets) tables.queueAreas();
  const reads = custom.map(({ formats, place }) => ({
    formats,
    read: queueHighlightAt(formats.formats, place),
  }));
  try {
    await context.sync();
    for (const { formats, read } of reads) keep(formats, read());
  } catch (error) {
    if (!readHostError(error)) throw error;
    await readOneByOne(context, sheets, custom);
  }
}

/** A rule duplicated by hand can be unreadable (office-js 6835); it is then not ours and does no harm. */
async function readOneByOne(
  context: Excel.RequestContext,
  sheets: readonly Waiting[],
  custom: readonly { readonly formats: FormatReader; readonly place: number }[],
): Promise<void> {
  for (const { tables } of sheets) tables.queueAreas();
  await context.sync();
  for (const { formats, place } of custom) {
    const read = queueHighlightAt(formats.formats, place);
    try {
      await context.sync();
      keep(formats, read());
    } catch (error) {
      if (!readHostError(error)) throw error;
    }
  }
}

function listCustom({ formats }: FormatReader): number[] {
  return formats.items.flatMap(({ type }, place) => (type === "Custom" ? [place] : []));
}

function keep({ found }: FormatReader, read: readonly Highlight[] | undefined): void {
  if (read) found.push(...read);
}

/** Undefined when the conditional format at this place is not ours. */
export function queueHighlightAt(
  formats: Excel.ConditionalFormatCollection,
  place: number,
): () => Highlight[] | undefined {
  const format = formats.getItemAt(place);
  const custom = format.customOrNullObject;
  custom.rule.load("formula");
  const ranges = format.getRanges().load("address");
  return () => {
    const tag = custom.isNullObject ? undefined : readTag(custom.rule.formula);
    if (tag === undefined) return undefined;
    return [{ place, tag, areas: areasOf(ranges.address) }];
  };
}

const read = new Map<string, readonly Area[]>();
/** The marks of a large workbook or two. */
const MOST_READ = 100;

/** Marks are read after every edit and are mostly as they were. */
function areasOf(addresses: string): readonly Area[] {
  let areas = read.get(addresses);
  if (areas) return areas;
  if (read.size >= MOST_READ) read.clear();
  areas = addresses.split(",").flatMap((address) => parseArea(address) ?? []);
  read.set(addresses, areas);
  return areas;
}
