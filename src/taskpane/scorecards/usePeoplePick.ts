import { useMemo, useState } from "react";
import type { CardsRequest, CardSubjectView } from "../../application/views/cards";

/** More rows than this make the pane slow and cannot be looked through anyway. */
const MOST_SHOWN = 100;

export interface PeoplePick {
  readonly people: readonly CardSubjectView[];
  readonly search: string;
  readonly setSearch: (text: string) => void;
  /** Who is found, as far as it is shown. */
  readonly shown: readonly CardSubjectView[];
  readonly hidden: number;
  readonly chosen: readonly CardSubjectView[];
  readonly isChosen: (person: CardSubjectView) => boolean;
  readonly toggle: (person: CardSubjectView) => void;
  /** All who are found are chosen, some, or none. */
  readonly state: boolean | "mixed";
  readonly toggleFound: () => void;
  /** For a request. */
  readonly subjects: CardsRequest["subjects"];
}

/** Kept as who is left out, so that new people in the table are chosen too. */
export function usePeoplePick(people: readonly CardSubjectView[]): PeoplePick {
  const [search, setSearch] = useState("");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const found = useMemo(() => people.filter((person) => matches(person, search)), [people, search]);
  const chosen = people.filter(({ key }) => !left.has(key));
  const foundChosen = found.filter(({ key }) => !left.has(key)).length;
  const state = foundChosen === found.length ? true : foundChosen === 0 ? false : "mixed";
  return {
    ...{ people, search, setSearch, chosen, state },
    shown: found.slice(0, MOST_SHOWN),
    hidden: Math.max(0, found.length - MOST_SHOWN),
    isChosen: ({ key }) => !left.has(key),
    toggle: ({ key }) => setLeft(left.has(key) ? without(left, [key]) : new Set([...left, key])),
    toggleFound() {
      const keys = found.map(({ key }) => key);
      setLeft(state === true ? new Set([...left, ...keys]) : without(left, keys));
    },
    subjects: chosen.length === people.length ? "all" : chosen.map(({ kind, key }) => ({ kind, key })),
  };
}

function without(set: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  const gone = new Set(keys);
  return new Set([...set].filter((key) => !gone.has(key)));
}

function matches({ name, department = "", position = "" }: CardSubjectView, search: string): boolean {
  const text = `${name} ${department} ${position}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
