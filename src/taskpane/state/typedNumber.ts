/** A number as people type or paste it: １２０％, 1,200 and −3 are understood; NaN is none. */
export function readNumber(text: string): number {
  const plain = text
    .normalize("NFKC")
    .replace(/[%,\s]/g, "")
    .replace(/^[−–]/, "-");
  return plain === "" ? NaN : Number(plain);
}
