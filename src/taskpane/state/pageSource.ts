import { pagesOf, tabOf, type PageName, type TabName } from "./pages";

/** Which page is on show. It lives outside React because ribbon buttons change it too. */
export interface PageSource {
  readonly read: () => PageName;
  readonly show: (page: PageName) => void;
  /** The page that a tab was left at. */
  readonly pageAt: (tab: TabName) => PageName;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPageSource(first: PageName): PageSource {
  let page = first;
  const left = new Map<TabName, PageName>([[tabOf(first), first]]);
  const listeners = new Set<() => void>();
  return {
    read: () => page,
    show(next) {
      page = next;
      left.set(tabOf(next), next);
      listeners.forEach((listener) => listener());
    },
    pageAt: (tab) => left.get(tab) ?? (pagesOf(tab)[0] as PageName),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
