import type { NodeLabel } from '../../domain/graph-model.js';
import { bestClaim, hasSameSpeaker, type NodeClaimRow } from './best-claim.js';
import type { ClaimsTable } from './claims-table.js';
import { keepClaims } from './keep-claims.js';
import type { NodeTable } from './node-tables.js';
import { areEqual } from './row-values.js';

/** What became of a node. */
export interface SettledNode {
  readonly key: number;
  /** `removed`: nobody claims it any more; its row is still there. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'removed';
}

/**
 * Gives a node the claims of the merging sources in place of those they made before; it shows the best of all. Only rows
 * that differ are written, and what they were is put aside. Null for a node that was not there and is claimed by nobody.
 */
export function settleNode(
  { tableOf, claimsTable }: { readonly tableOf: (label: NodeLabel) => NodeTable; readonly claimsTable: ClaimsTable },
  merging: ReadonlySet<number>,
  { label, id, claims }: { readonly label: NodeLabel; readonly id: string; readonly claims: readonly NodeClaimRow[] },
): SettledNode | null {
  const table = tableOf(label);
  const shown = table.shown(id);
  const before = shown ? claimsTable.of(shown.key) : [];
  const kept = before
    .filter((claim) => !merging.has(claim.owner))
    .map((claim) => ({ ...claim, values: claim.values ?? shown?.values ?? [] }));
  const after = [...kept, ...claims];
  const best = bestClaim(after);
  if (!best) {
    if (!shown) return null;
    table.keepVersion(shown.key);
    keepClaims(claimsTable, shown.key, before, [], null);
    return { key: shown.key, outcome: 'removed' };
  }
  const key = shown?.key ?? table.create(best.values);
  const isSame = shown !== null && areEqual(shown.values, best.values);
  if (shown && !(isSame && hasSameSpeaker(before, best))) {
    table.keepVersion(key);
    table.update(key, best.values, shown.values);
  }
  keepClaims(claimsTable, key, before, after, best);
  return { key, outcome: !shown ? 'created' : isSame ? 'unchanged' : 'updated' };
} // biome-ignore format: one screen
