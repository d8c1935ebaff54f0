import { foldWords } from '../../fold.js';
import type { ClusterEntry } from '../../gazetteers.js';
import { createTermTrie, type TermTrie } from '../text/term-trie.js';

/** The clusters of one jurisdiction, by the words that name them. */
export interface ClusterNames {
  /** Words that mean the cluster, the group or the sub-sector wherever they stand. */
  readonly words: TermTrie<ClusterEntry>;
  /** The entry whose name or alias is exactly this, folded; sub-sectors by their names too. */
  exactly(words: string): ClusterEntry | null;
  /** The id and the ids of all that it is part of. */
  withAbove(id: string): readonly string[];
  /** A sub-sector of a cluster, by its name; or by its number where the name is nearly the same. */
  subsectorOf(cluster: ClusterEntry, name: string, ordinal: number | null): ClusterEntry | null;
}

/**
 * The name of a cluster or group always means it. The name of a sub-sector is often an everyday word (空调, 医疗服务,
 * 核心元器件), so outside its own heading only its aliases mean it. Null where the jurisdiction has no clusters:
 * 440000 for 广东 and its cities and counties.
 */
export function createClusterNames(
  entries: readonly ClusterEntry[],
  jurisdiction: string | null,
): ClusterNames | null {
  const province = jurisdiction === null ? null : `${jurisdiction.slice(0, 2)}0000`;
  const own = entries.filter(
    (entry) => entry.jurisdiction === jurisdiction || entry.jurisdiction === province,
  );
  if (own.length === 0) return null;
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const words: (readonly [string, ClusterEntry])[] = [];
  const exact = new Map<string, ClusterEntry>();
  const below = new Map<string, ClusterEntry[]>();
  for (const entry of own) {
    if (entry.kind !== 'SUBSECTOR') words.push([foldWords(entry.name), entry]);
    for (const alias of entry.aliases) words.push([foldWords(alias), entry]);
    for (const parent of entry.partOf) below.set(parent, [...(below.get(parent) ?? []), entry]);
  }
  for (const entry of own) exact.set(foldWords(entry.name), exact.get(foldWords(entry.name)) ?? entry);
  for (const [word, entry] of words) if (!exact.has(word)) exact.set(word, entry);
  return {
    words: createTermTrie(words),
    exactly: (asked) => exact.get(foldWords(asked)) ?? null,
    withAbove(id) {
      const ids = [id];
      for (let at = 0; at < ids.length; at++) {
        for (const above of byId.get(ids[at] as string)?.partOf ?? [])
          if (!ids.includes(above)) ids.push(above);
      }
      return ids;
    },
    subsectorOf(cluster, name, ordinal) {
      const subsectors = below.get(cluster.id) ?? [];
      const folded = foldWords(name);
      return (
        subsectors.find((entry) => foldWords(entry.name) === folded) ??
        subsectors.find((entry) => entry.ordinal === ordinal && isLike(foldWords(entry.name), folded)) ??
        null
      );
    },
  };
}

/** The names share two neighbouring characters, or none is printed. */
function isLike(known: string, printed: string): boolean {
  if (printed === '') return true;
  for (let at = 0; at + 1 < printed.length; at++) if (known.includes(printed.slice(at, at + 2))) return true;
  return false;
}
