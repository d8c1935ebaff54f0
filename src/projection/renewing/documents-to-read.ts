import { edgesBegin, edgesEnd } from '../adjacency.js';
import { LINK_NAMES, LINKS } from '../links.js';
import { idOf, numberOf } from '../node-ids.js';
import type { Projection } from '../projection.js';

/** Beyond this share of all documents it is quicker to read everything. */
const SHARE_MAX = 0.1;
/** So few are never too many. */
const FEW = 20;

/**
 * Which documents are to be read anew where the clauses of these, or what leaves them, are different: also those with clauses
 * that point to one of them, as the order of what they point to may be another, and those that are no nodes. Null where
 * these are so many that all is better read anew.
 */
export function documentsToRead(former: Projection, changed: Iterable<string>): ReadonlySet<string> | null {
  const { policies, clauses, links } = former;
  const ids = new Set(changed);
  for (const id of [...ids]) {
    const policy = numberOf(former, 'Policy', id);
    if (policy < 0) continue;
    const [first = 0, end = 0] = [policies.firstClauses[policy], policies.firstClauses[policy + 1]];
    for (const name of LINK_NAMES) {
      if (LINKS[name].to !== 'Clause') continue;
      const back = links[name].in;
      const edges = end === 0 ? [] : back.far.subarray(edgesBegin(back, first), edgesEnd(back, end - 1));
      for (const from of edges) ids.add(idOf(former, 'Policy', clauses.policy[from] ?? 0));
    }
  }
  const noNode = policies.status.values.indexOf(null);
  for (let policy = 0; noNode >= 0 && policy < policies.count; policy++) {
    if (policies.status.codes[policy] === noNode) ids.add(idOf(former, 'Policy', policy));
  }
  return ids.size > Math.max(FEW, SHARE_MAX * policies.count) ? null : ids;
}
