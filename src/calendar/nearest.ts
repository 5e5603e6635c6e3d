/** How many letters differ: put in, left out, changed, or two that have changed places. */
const lettersApart = (a: string, b: string): number => {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const next = [row];
    for (let at = 1; at <= b.length; at += 1) {
      const changed = (last[at - 1] as number) + (a[row - 1] === b[at - 1] ? 0 : 1);
      const swapped = row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1] ? (beforeLast[at - 2] as number) + 1 : changed;
      next.push(Math.min(changed, swapped, (last[at] as number) + 1, (next[at - 1] as number) + 1));
    }
    [beforeLast, last] = [last, next];
  }
  return last[b.length] as number;
};

// Nobody misspells more than a third of a name, and what is longer than any name is no misspelling of one.
const SHARE = 3;
const LONGEST = 80;

const bare = (name: string): string => name.toLowerCase().replace(/[\s_-]/g, '');

/** The name that was probably meant by a misspelt one; `null` when none is near. Capitals, spaces, hyphens and underscores do not count. */
export const nearest = (name: string, names: readonly string[]): string | null => {
  if (name.length > LONGEST) return null;
  let found: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of names) {
    const [given, known] = [bare(name), bare(one)];
    const apart = lettersApart(given, known);
    const most = Math.max(1, Math.floor(Math.max(given.length, known.length) / SHARE));
    if (apart <= most && apart < least) [found, least] = [one, apart];
  }
  return found;
};
