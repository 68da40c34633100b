interface Titled {
  readonly title: string;
  readonly place: { readonly sheetName: string };
}

/** Twelve people's sheets may have one title: then each is told with the sheet it is on. */
export function nameAmong({ title, place }: Titled, all: readonly Titled[]): string {
  const isOnly = all.filter((other) => other.title === title).length <= 1;
  return isOnly || title === place.sheetName ? title : `${title} · ${place.sheetName}`;
}
