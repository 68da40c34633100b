import { weightTolerance } from "../../weights/weightSum";
import { CAPABILITY_CHART } from "./cardCharts";
import type { CardFigures } from "../input/cardFigures";
import type { CardContext, CardInput } from "../input/cardInput";
import type { PeerLines } from "./standing";
import { cardCell, type CardPlace } from "./cardPlace";
import { hasField } from "./cardColumns";
import { shareText } from "./cardHeader";
import type { ScoringSettings } from "../../scoring/scoringSettings";
import type { Draft } from "../sheet/draft";
import { plain, type Live } from "../formulas/live";
import { nativeLevels } from "../formulas/nativeNumbers";
import { palette } from "../sheet/palette";
import { quoteText } from "../formulas/references";
import { sourceCell } from "../formulas/sourceCells";

/** How the figures came about, in small print: nothing is applied silently. */
export function writeNotes(
  draft: Draft,
  input: CardInput,
  figures: CardFigures,
  place: CardPlace,
  top: number,
): number {
  const { fixed, live } = notesOf(draft, input, figures, place);
  fixed.forEach((line, i) => draft.text(top + i, 0, line));
  const last = top + fixed.length;
  draft.put(last, 0, live);
  const look = { size: 8, color: palette.quiet, rowHeight: 14, vertical: "Center" } as const;
  draft.look({ top, left: 0, bottom: last, right: draft.right }, look);
  return last + 1;
}

/** Most are texts; only what changes with the figures is a formula, since Excel takes 255 letters in one. */
function notesOf(
  draft: Draft,
  input: CardInput,
  figures: CardFigures,
  place: CardPlace,
): { fixed: string[]; live: Live } {
  const { table, words, settings, peers } = input.context;
  const { notes } = words;
  const { cap, curve } = settings.scoring;
  const curved = hasField(table, "floor") || hasField(table, "challenge");
  const fixed = [
    notes.scoring({ cap: String(cap) }),
    ...(curved ? [notes.curve({ floor: String(curve.floor), challenge: String(curve.challenge) })] : []),
    ...(peers && input.post.name !== "" ? [peersNote(input.context, peers)] : []),
    ...sharesNote(figures, notes, settings.scoring),
    ...(draft.charts.some(({ name }) => name === CAPABILITY_CHART) ? [notes.ratings] : []),
    ...(draft.mode === "native" && hasWritten(input, figures) ? [notes.written] : []),
    ...(draft.mode === "native" && hasField(table, "direction") ? [notes.directions] : []),
  ];
  const source = notes.source({ sheet: table.sheetName });
  const missing = missingNote(figures, place, notes, settings.missing);
  const weights = weightsNote(figures, place, notes);
  const formula = `${quoteText(source)}&${missing.native}&${weights.native}`;
  return { fixed, live: plain(formula, [source, missing.value, weights.value].join("")) };
}

function peersNote({ words: { notes }, settings, totalsName }: CardContext, peers: PeerLines): string {
  const top = shareText(peers.topShare);
  const isLive = totalsName !== undefined && settings.formulas !== "values";
  return isLive ? notes.livePeers({ top }) : notes.peers({ count: peers.count, top });
}

function sharesNote(
  { layered, equalShares, groups, whole }: CardFigures,
  notes: NotesWords,
  { reading, remainder: name }: ScoringSettings,
): string[] {
  if (!layered) return [];
  if (equalShares) return [notes.equalShares];
  const shares = groups.map(({ share = 0 }) => Math.round(share * 1e4) / 100);
  const sum = Math.round(shares.reduce((total, share) => total + share, 0) * 100) / 100;
  if (Math.abs(sum - 100) <= weightTolerance(shares.length)) return [];
  const of = { shares: shares.join(" : "), sum: String(sum) };
  if (whole === 1) return [notes.ratio(of)];
  if (reading === "absolute") return [notes.absolute(of)];
  return [notes.remainder({ ...of, rest: String(Math.round((100 - sum) * 100) / 100), name })];
}

type NotesWords = CardInput["context"]["words"]["notes"];

/** Counted by the card itself, since figures come in later. */
function missingNote(
  { rows, missing }: CardFigures,
  { work }: CardPlace,
  notes: NotesWords,
  policy: CardInput["context"]["settings"]["missing"],
): Live {
  const [before = "", after = ""] = notes.missingCount({ count: "\u0000" }).split("\u0000");
  const [weights, reached] = [work.range("weight"), work.range("attainment")];
  const count = `SUMPRODUCT((${weights}>0)*(${reached}=""))`;
  const text = `${quoteText(before)}&${count}&${quoteText(after + notes.missing[policy])}`;
  const said = missing > 0 ? notes.missingCount({ count: String(missing) }) + notes.missing[policy] : "";
  return plain(rows.length === 0 ? '""' : `IF(${count}=0,"",${text})`, said);
}

function weightsNote({ rows, layered, groups }: CardFigures, place: CardPlace, notes: NotesWords): Live {
  const count = layered ? groups.length : rows.length;
  const tolerance = weightTolerance(count) / 100;
  const weight = cardCell(place, "weight", place.total);
  const sum = layered
    ? groups.reduce((total, { share = 0 }) => total + share, 0)
    : rows.reduce((total, row) => total + (row.weight ?? 0), 0);
  const isRight = Math.abs(sum - 1) <= tolerance || layered;
  if (layered) return plain('""', "");
  return plain(
    `IF(ABS(${weight}-1)<=${tolerance},"",${quoteText(notes.weights)})`,
    isRight ? "" : notes.weights,
  );
}

function hasWritten({ context: { table } }: CardInput, { rows }: CardFigures): boolean {
  return rows.some((row) =>
    Object.values(nativeLevels(row, (field) => sourceCell(table, row.record, field))).some(
      ({ written }) => written,
    ),
  );
}
