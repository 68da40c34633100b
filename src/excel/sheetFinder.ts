import type { SheetRef } from "../application/actions";

/** One proxy for each sheet of a request, those that the request adds included. */
export class SheetFinder {
  private readonly sheets = new Map<string, Excel.Worksheet>();

  constructor(private readonly context: Excel.RequestContext) {}

  /** Named when it is added: renaming it afterwards could not be undone. */
  queueAdding(name: string): void {
    this.sheets.set(`added:${name}`, this.context.workbook.worksheets.add(name));
  }

  find(ref: SheetRef): Excel.Worksheet {
    const key = "id" in ref ? `id:${ref.id}` : `added:${ref.added}`;
    const sheet = this.sheets.get(key) ?? this.get(ref);
    this.sheets.set(key, sheet);
    return sheet;
  }

  private get(ref: SheetRef): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem("id" in ref ? ref.id : ref.added);
  }
}
