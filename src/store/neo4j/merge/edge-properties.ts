import { valueOfKind } from '../values.js';
import { columnsOfEdge } from './columns-of-edge.js';
import type { OwnedEdge } from './plan-edges.js';

/** Everything a relationship carries in Neo4j (`columnsOfEdge`), null where a property must go. */
export function edgeProperties(edge: OwnedEdge): Record<string, unknown> {
  const properties: Record<string, unknown> = {};
  for (const { name, kind, value } of columnsOfEdge(edge.claim.type))
    properties[name] = valueOfKind(kind, value(edge) ?? null);
  return properties;
}
