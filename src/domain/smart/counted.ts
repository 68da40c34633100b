import type { Quantity } from "../kpi/quantity";
import type { Reading } from "../kpi/readQuantities";
import { plainNumber } from "../kpi/quantity";

/** In English what is counted comes after the number: 25 new SME accounts. Its last word is the unit. */
const counted =
  /(?<![A-Za-z\d.$€£¥#-])(\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?)(?:\+|\s*k)?[ -]((?:[A-Za-z][A-Za-z-]*[ -]){0,4}?)([A-Za-z][A-Za-z-]*[a-z]|[A-Z]{2,}s?)(?= (?:per|an?|each|every|in|at|for|by|of|on|with|across|to|within|from|during|and|or|before|until|under|over|between|after|through|throughout|this|next|into|as|aged|signed|closed|completed|daily|weekly|monthly|quarterly|when|who|that|where)\b|\s*[,.;()|]|\s*$)/;
/** A name that ends in a number: Line 3, theatre 7, ISO 27001. Verbs and small words before it name nothing. */
const nameBefore = /[A-Za-z]\s?$/;
const notName =
  /(?:^|[,;.(|]\s*|\b(?:at least|at most|about|around|of|to|by|and|or|than|every|each|only|under|over|from|up to|further|another|additional|least|most|our|all|reach|minimum|maximum)\s+)$/i;
const verbFirst =
  /(?:^|\b(?:and|to|then|will)\s+|[,;|]\s*)(?:[a-z]+ly\s+)?(?:run|hold|deliver|complete|train|hire|publish|launch|open|win|sign|visit|conduct|make|host|close|add|do|take|eat|drink|walk|enter|watch|order|cook|prepare|write|send|post|file|issue|recruit|onboard|book|secure|acquire|generate|create|build|install|plant|produce|process|handle|resolve|migrate|convert|review|audit|inspect|interview|coach|organi[sz]e|attend|read|sell|ship|deploy|release|perform|achieve|reach|gain|log|register|enrol|place|retain|submit|obtain|get|give|offer|provide|maintain|keep|implement|identify|adjusted?|jog|swim|lift|use|replace|repair|upgrade|place|raise|save|cut|reduce|eliminate|have|go|consume|incorporate|include|test|retrofit|convert|rebuild|refit|renovate|insulate|commission|relocate|develop|design|draft|present|answer|serve|treat|vaccinate|certify|qualify|reach|add)\s+$/i;

export function countedIn(
  text: string,
  reading: Reading | undefined,
): { quantity: Quantity; start: number; end: number } | undefined {
  if (!/[A-Za-z]/.test(text) || /\p{Script=Han}/u.test(text)) return undefined;
  if (
    reading &&
    (reading.quantity.unit !== undefined || reading.quantity.rank || reading.quantity.start !== undefined)
  )
    return undefined;
  const from = reading?.start ?? 0;
  const match = counted.exec(text.slice(from));
  if (!match) return undefined;
  const start = from + match.index;
  const before = text.slice(0, start);
  if (!reading && nameBefore.test(before) && !notName.test(before) && !verbFirst.test(before))
    return undefined;
  const unit = match[3] ?? "";
  if (/^(?:of|out|per|an?|the|in|to|or|and|years?-old|am|pm)$/i.test(unit)) return undefined;
  const value = Number((match[1] ?? "").replaceAll(",", ""));
  if (reading && reading.quantity.value !== value) return undefined;
  const quantity = { ...(reading?.quantity ?? plainNumber(value)), unit };
  return { quantity, start: reading?.start ?? start, end: start + match[0].length };
}
