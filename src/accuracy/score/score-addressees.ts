import type { Tally } from './tally.js';

/**
 * Those addressed, in order. Labels may cut the list at ， alone or also at 、, and restore a shared prefix
 * (省政府各部门、各直属机构) or print the names as they stand: one value that is several of the other list, joined by 、, is
 * the same.
 */
export function scoreAddressees(expected: readonly string[], got: readonly string[]): Tally {
  const tally = { expected: 0, got: 0, right: 0 };
  let at = 0;
  for (let index = 0; index < expected.length; ) {
    const value = expected[index] as string;
    const joined = joinedLength(value, got, at);
    const cut = joined === null && at < got.length ? joinedLength(got[at] as string, expected, index) : null;
    const members = cut ?? 1;
    tally.expected += members;
    index += members;
    if (joined !== null || cut !== null) {
      tally.got += members;
      tally.right += members;
      at += joined ?? 1;
      continue;
    }
    // What was read in its place is passed over where the next value of the label is read behind it.
    const next = expected[index];
    if (at < got.length && (next === undefined || joinedLength(next, got, at) === null)) {
      tally.got++;
      at++;
    }
  }
  tally.got += Math.max(0, got.length - at);
  return tally;
}

/** How many values from `from` on are, joined by 、, the whole; null where they are not. Each may have a prefix restored. */
function joinedLength(whole: string, values: readonly string[], from: number): number | null {
  let rest = whole;
  for (let at = from; at < values.length; at++) {
    const value = values[at] as string;
    const head = heads(rest).find((words) => value.endsWith(words));
    if (head === undefined) return null;
    if (head.length === rest.length) return at - from + 1;
    rest = rest.slice(head.length + 1);
  }
  return null;
}

/** The words up to each 、 and to the end, the longest first. */
function heads(words: string): readonly string[] {
  const found = [words];
  for (let at = words.lastIndexOf('、'); at > 0; at = words.lastIndexOf('、', at - 1))
    found.push(words.slice(0, at));
  return found;
}
