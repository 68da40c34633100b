import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Finding, Severity } from "../../application/views/findings";
import type { Place } from "../../application/views/place";
import { usePaneTools } from "../state/context";
import { meets } from "../state/places";
import { useApplicationState } from "../state/useApplicationState";
import { useRemembered } from "../state/useRemembered";
import type { WordsOf } from "../state/useRuleWords";
import { groupFindings, matches, severities } from "./findingLists";
import type { FindingGroup, Grouping } from "./findingLists";

/** How the reader wants to see the findings, and what is then to be seen. */
export interface FindingView {
  readonly grouping: Grouping;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Severities that are left out. */
  readonly hidden: ReadonlySet<Severity>;
  readonly toggle: (severity: Severity) => void;
  /** Only what lies in this place, after a check of the selection. */
  readonly only: Place | undefined;
  readonly showAll: () => void;
  /** Those in that place, whatever their severity. */
  readonly inPlace: readonly Finding[];
  readonly shown: readonly Finding[];
  readonly groups: readonly FindingGroup[];
}

export function useFindingView(wordsOf: WordsOf): FindingView {
  const { findings, checkedSelection } = useApplicationState();
  const saidOf = useSaid(wordsOf);
  const [grouping, setGrouping] = useRemembered<Grouping>("grouping", [
    "severity",
    "person",
    "rule",
    "sheet",
  ]);
  const [query, setQuery] = useState("");
  const { findingsWish } = usePaneTools();
  const [hidden, setHidden] = useState<ReadonlySet<Severity>>(() => allBut(findingsWish.read()));
  useEffect(() => findingsWish.forget(), [findingsWish]);
  const [left, setLeft] = useState<Place>();
  const only = checkedSelection === left ? undefined : checkedSelection;
  const wanted = useDeferredValue(query.trim());

  const inPlace = useMemo(
    () => (only ? (findings ?? []).filter(({ place }) => meets(place, only)) : (findings ?? [])),
    [findings, only],
  );
  const shown = useMemo(
    () =>
      inPlace.filter(
        (finding) => !hidden.has(finding.severity) && (wanted === "" || matches(saidOf(finding), wanted)),
      ),
    [inPlace, hidden, wanted, saidOf],
  );
  const groups = useMemo(() => groupFindings(shown, grouping), [shown, grouping]);
  return {
    ...{ grouping, setGrouping, query, setQuery, hidden, only, inPlace, shown, groups },
    toggle: (severity) =>
      setHidden(
        (all) => new Set(severities.filter((one) => (one === severity ? !all.has(one) : all.has(one)))),
      ),
    showAll() {
      setLeft(checkedSelection);
      setQuery("");
      setHidden(new Set());
    },
  };
}

function allBut(wished: Severity | undefined): ReadonlySet<Severity> {
  return new Set(severities.filter((one) => wished !== undefined && one !== wished));
}

/** What is said about a finding, for the search; worked out once for each. */
function useSaid(wordsOf: WordsOf): (finding: Finding) => string {
  const { messages } = usePaneTools();
  return useMemo(() => {
    const said = new WeakMap<Finding, string>();
    return (finding) => {
      const known = said.get(finding);
      if (known !== undefined) return known;
      const words = wordsOf(finding.rule);
      const place = messages.pane.place(finding.place);
      const text = [words.what(finding.data), words.name, place, finding.person].join(" ");
      said.set(finding, text);
      return text;
    };
  }, [wordsOf, messages]);
}
