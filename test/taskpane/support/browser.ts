/** What jsdom lacks or answers unlike a browser; nothing here is ever laid out. */
export function completeBrowser(systemIsDark = false): void {
  window.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Element.prototype.scrollIntoView = () => {};
  // jsdom says false as soon as the focused element is removed.
  document.hasFocus = () => true;
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: systemIsDark && media.includes("dark"),
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    });
}
