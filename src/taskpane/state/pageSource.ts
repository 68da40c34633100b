import type { PageName } from "../PageTabs";

/** Which page is on show. It lives outside React because ribbon buttons change it too. */
export interface PageSource {
  readonly read: () => PageName;
  readonly show: (page: PageName) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPageSource(first: PageName): PageSource {
  let page = first;
  const listeners = new Set<() => void>();
  return {
    read: () => page,
    show(next) {
      page = next;
      listeners.forEach((listener) => listener());
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
