import type { ClusterEntry } from '../../gazetteers.js';
import { titleTest } from '../text/title-test.js';
import { NOT_AFTER, NOT_BEFORE, SECTOR_BODY } from './cluster-guards.js';
import type { ClusterNames } from './cluster-names.js';

export interface ClusterHit {
  readonly start: number;
  readonly end: number;
  readonly entry: ClusterEntry;
}

const WORD = /[A-Za-z0-9]/;

/** The clusters that a folded text names, in order, longest words first: 新能源汽车 is not 新能源. One pass. */
export function scanClusters(text: string, names: ClusterNames): readonly ClusterHit[] {
  const hits: ClusterHit[] = [];
  const isCited = titleTest(text);
  for (let at = 0; at < text.length; ) {
    const match = names.words.longestAt(text, at);
    if (match === null) {
      at++;
      continue;
    }
    const end = at + match.length;
    // A title names the subject of another document; the citation says so.
    if (isCited(at) || isPartOfAnotherWord(text, at, end)) {
      at++;
      continue;
    }
    hits.push({ start: at, end, entry: match.value });
    at = end;
  }
  return hits;
}

function isPartOfAnotherWord(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  // 15GB is not 5G.
  if (WORD.test(text[start] as string) && WORD.test(text[start - 1] ?? ' ')) return true;
  if (WORD.test(text[end - 1] as string) && WORD.test(text[end] ?? ' ')) return true;
  if (NOT_AFTER.get(word)?.some((before) => text.startsWith(before, start - before.length))) return true;
  if (NOT_BEFORE.get(word)?.some((after) => text.startsWith(after, end))) return true;
  return SECTOR_BODY.test(text.slice(end, end + 10));
}
