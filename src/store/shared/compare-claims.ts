import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { EdgeClaim, NodeClaim } from '../../domain/graph-batch.js';
import { NODE_LABELS, RELATIONSHIPS } from '../../domain/graph-model.js';

/** The one order in which claims are given and written, whatever the store. Keys of relationships need not be ASCII. */

const TYPES = Object.keys(RELATIONSHIPS);

/** By label in the order of NODE_LABELS, then by id. */
export function compareNodeClaims(a: NodeClaim, b: NodeClaim): number {
  return (
    (a.label === b.label ? 0 : NODE_LABELS.indexOf(a.label) - NODE_LABELS.indexOf(b.label)) ||
    byCodeUnit(a.node.id, b.node.id)
  );
}

/** By type in the order of RELATIONSHIPS, then by from, to and key. */
export function compareEdgeClaims(a: EdgeClaim, b: EdgeClaim): number {
  return (
    (a.type === b.type ? 0 : TYPES.indexOf(a.type) - TYPES.indexOf(b.type)) ||
    byCodeUnit(a.from, b.from) ||
    byCodeUnit(a.to, b.to) ||
    byCodeUnit(a.edge.key, b.edge.key)
  );
}
