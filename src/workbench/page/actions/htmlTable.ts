/**
 * The first table of a piece of HTML as web pages put it on the clipboard; undefined when there is none. Merged cells
 * keep their text in the first of their places.
 */
export function tableOfHtml(html: string): string[][] | undefined {
  const table = new DOMParser().parseFromString(html, "text/html").querySelector("table");
  if (!table) return undefined;
  const rows: string[][] = Array.from(table.rows, () => []);
  Array.from(table.rows).forEach((line, row) => {
    let column = 0;
    for (const cell of Array.from(line.cells)) {
      while (rows[row]?.[column] !== undefined) column++;
      const text = textOf(cell);
      for (let down = 0; down < Math.max(1, cell.rowSpan); down++)
        for (let right = 0; right < Math.max(1, cell.colSpan); right++) {
          const place = rows[row + down];
          if (place) place[column + right] = down === 0 && right === 0 ? text : "";
        }
    }
  });
  return rows.map((row) => Array.from(row, (text) => text ?? ""));
}

/** Stands for a line break while blanks are joined; nobody types it. */
const BREAK = "\uE000";

/** Line breaks within a cell count; the page's own indenting does not. */
function textOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLTableCellElement;
  for (const line of Array.from(copy.querySelectorAll("br"))) line.replaceWith(BREAK);
  return (copy.textContent ?? "").replace(/\s+/g, " ").replaceAll(BREAK, "\n").trim();
}
