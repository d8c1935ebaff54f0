import type { CitationKind, PolicyKind } from '../domain/graph-model.js';
import { noticeOf } from '../domain/notice-of.js';

/** One document cites another, itself or in one of its clauses. */
export interface DocumentCitation {
  readonly from: string;
  readonly to: string;
  readonly kind: CitationKind;
}

/** Citations by which a document carries out another. */
const CARRYING_OUT: ReadonlySet<CitationKind> = new Set(['BASED_ON', 'IMPLEMENTS', 'TRANSMITS']);
/** Texts about documents carry out nothing, and nobody carries them out. */
const WITHOUT_MEASURES: ReadonlySet<PolicyKind> = new Set(['COMPENDIUM', 'INTERPRETATION', 'NEWS']);

/**
 * For each lower document the ids of the higher ones whose clauses it may take up, ascending: those that it rests on, carries
 * out or passes on. What a notice cites, its annexes carry out too, and who cites a notice means what it sends. Only loaded
 * documents, as others have no clauses; a notice and what it sends itself are one act, so neither takes up the other.
 */
export function lineagePairs(
  citations: readonly DocumentCitation[],
  loaded: ReadonlyMap<string, PolicyKind>,
): ReadonlyMap<string, readonly string[]> {
  const annexes = annexesByNotice(loaded);
  const hasMeasures = (id: string): boolean => {
    const kind = loaded.get(id);
    return kind !== undefined && !WITHOUT_MEASURES.has(kind);
  };
  const pairs = new Map<string, Set<string>>();
  for (const { from, to, kind } of citations) {
    if (!CARRYING_OUT.has(kind)) continue;
    const isSibling = noticeOf(from) !== null && noticeOf(from) === noticeOf(to);
    const lowers = isSibling ? [from] : [from, ...(annexes.get(from) ?? [])];
    const highers = isSibling ? [to] : [to, ...(annexes.get(to) ?? [])];
    for (const lower of lowers.filter(hasMeasures)) {
      for (const higher of highers.filter(hasMeasures)) {
        if (lower === higher || noticeOf(lower) === higher || noticeOf(higher) === lower) continue;
        if (!isSibling && noticeOf(lower) !== null && noticeOf(lower) === noticeOf(higher)) continue;
        pairs.set(lower, (pairs.get(lower) ?? new Set()).add(higher));
      }
    }
  }
  return new Map([...pairs].map(([lower, highers]) => [lower, [...highers].sort()]));
}

function annexesByNotice(loaded: ReadonlyMap<string, unknown>): ReadonlyMap<string, readonly string[]> {
  const annexes = new Map<string, string[]>();
  for (const id of loaded.keys()) {
    const notice = noticeOf(id);
    if (notice !== null) annexes.set(notice, [...(annexes.get(notice) ?? []), id]);
  }
  return annexes;
}
