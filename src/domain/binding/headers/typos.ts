/** Whether two words differ by at most so many typing slips: a letter left out, added, changed, or two swapped. */
function isTypoOf(typed: string, word: string, most: number): boolean {
  if (Math.abs(typed.length - word.length) > most) return false;
  return slips(typed, word) <= most;
}

/** Nmae: in a short word only two letters in the wrong order are surely a slip. */
function isSwapped(typed: string, word: string): boolean {
  if (typed.length !== word.length || word.length < 4) return false;
  const at = [...word].findIndex((letter, i) => letter !== typed[i]);
  return (
    at >= 0 && typed === word.slice(0, at) + (word[at + 1] ?? "") + (word[at] ?? "") + word.slice(at + 2)
  );
}

/** As many words, each of them the same but for slips. */
export function isTypo(typed: string, known: string): boolean {
  // Far most words are told apart by their length or by having no letter in common.
  if (Math.abs(typed.length - known.length) > 2) return false;
  if (typed[0] !== known[0] && typed[1] !== known[1] && typed.at(-1) !== known.at(-1)) return false;
  const [now, word] = [typed.split(" "), known.split(" ")];
  if (now.length !== word.length || typed === known) return false;
  return now.every((part, at) => {
    const right = word[at] ?? "";
    return (
      part === right ||
      isSwapped(part, right) ||
      isTypoOf(part, right, Math.min(allowedSlips(part), allowedSlips(right)))
    );
  });
}

/** Optimal string alignment distance. */
function slips(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  const at = (i: number, j: number) => rows[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j++) {
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Infinity;
      row.push(Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  }
  return at(a.length, b.length);
}

/** How many slips a word of this length may have and still be that word: none in short ones. */
function allowedSlips(word: string): number {
  if (/\p{Script=Han}/u.test(word)) return word.length >= 4 ? 1 : 0;
  if (word.length >= 10) return 2;
  return word.length >= 5 ? 1 : 0;
}
