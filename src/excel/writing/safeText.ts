/**
 * Excel reads what is written to a cell as if it were typed: "=1" becomes a formula, "1-2" a date, "TRUE" a truth
 * value. An apostrophe before it, which Excel hides, keeps text text.
 */
export function safeText(text: string): string {
  return looksTyped(text) ? `'${text}` : text;
}

function looksTyped(text: string): boolean {
  const start = text.normalize("NFKC").trimStart();
  return (
    /^[=+\-@'\t\r\n]/.test(text) ||
    /^(?:[=+\-@'#]|[\d.(（$¥€£％%])/.test(start) ||
    /^(?:true|false)$/i.test(start) ||
    /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(start)
  );
}
