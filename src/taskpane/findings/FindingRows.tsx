import type { Finding } from "../../application/views/findings";
import { meets } from "../state/places";
import { useApplicationState } from "../state/useApplicationState";
import type { WordsOf } from "../state/useRuleWords";
import { FindingRow } from "./FindingRow";
import { ShowMore, useHelpings } from "./ShowMore";
import { useRowKeys } from "./useRowKeys";

interface FindingRowsProps {
  readonly findings: readonly Finding[];
  readonly wordsOf: WordsOf;
  readonly startOpen?: boolean;
  /** Where all of them are at the selected cell, none is marked. */
  readonly unmarked?: boolean;
}

/** Findings one under the other, fifty at a time. */
export function FindingRows({ findings, wordsOf, startOpen, unmarked = false }: FindingRowsProps) {
  const { selection } = useApplicationState();
  const { current, list } = useRowKeys();
  const { shown, rest, more } = useHelpings(findings);
  return (
    <>
      <div {...list}>
        {shown.map((finding, at) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            wordsOf={wordsOf}
            selected={!unmarked && (meets(finding.place, selection) || meets(finding.marked, selection))}
            reachable={at === Math.min(current, shown.length - 1)}
            startsOpen={startOpen}
          />
        ))}
      </div>
      <ShowMore rest={rest} more={more} />
    </>
  );
}
