import { NODE_FIELDS, type NodeLabel, type RelationshipType } from '../../../domain/graph-model.js';
import { PAST_EDGE, PAST_NODE, PAST_SOURCE } from './names.js';

/**
 * Pieces of Cypher that keep a row as it was until `$release`, before it is changed or removed. What began in this very
 * release was never seen, so it is not kept.
 */

export function keepNode(label: NodeLabel, variable: string): string {
  const fields = [...Object.keys(NODE_FIELDS[label]), '_owner', '_stub', '_hash', '_since'];
  const projection = fields.map((name) => `.${name}`).join(', ');
  return kept(variable, PAST_NODE, `${variable} {${projection}}`, `was._label = '${label}'`);
}

/** Of `(a)-[r]->(b)`. */
export function keepEdge(type: RelationshipType): string {
  const ends = `was._type = '${type}', was._from = a.id, was._to = b.id, was._in = null, was._out = null`;
  return kept('r', PAST_EDGE, 'properties(r)', ends);
}

/** Of `(s:_Source)`. */
export function keepSource(): string {
  return kept('s', PAST_SOURCE, 'properties(s)', 'was._claims = null');
}

function kept(variable: string, label: string, properties: string, more: string): string {
  return `FOREACH (_ IN CASE WHEN ${variable}._since < $release THEN [1] ELSE [] END |
        CREATE (was:${label}) SET was = ${properties}, was._until = $release, ${more})`;
}
