import {
  farLabels,
  NODE_LABELS,
  type NodeLabel,
  type RelationshipType,
} from '../../../domain/graph-model.js';
import { labelOfId } from '../../../domain/ids.js';
import type { LinksRequest } from '../../graph-store.js';
import { integer } from '../values.js';
import { createParameters } from './parameters.js';
import type { Statement } from './statement.js';

/**
 * `[from, to, type]` of the links, and one more than asked. Nodes are sought by label, where their ids have an index; UNION
 * and DISTINCT keep one of equal rows. Null where no such relationship can touch such nodes.
 */
export function linksStatement({ ids, types, first }: LinksRequest): Statement | null {
  const parameters = createParameters();
  const parts = NODE_LABELS.flatMap((label) => {
    const some = [...new Set(ids)].filter((id) => labelOfId(id) === label);
    const ways = [waysOf(types, label, 'from'), waysOf(types, label, 'to')] as const;
    if (some.length === 0 || ways.every((way) => way.length === 0)) return [];
    const near = `UNWIND ${parameters.add(some)} AS id MATCH (near:${label} {id: id})`;
    const [out, back] = ways.map((way) => `[r:${way.join('|')}]`);
    return [
      ...(ways[0].length > 0
        ? [`${near}-${out}->(far) RETURN DISTINCT near.id AS from, far.id AS to, type(r) AS type`]
        : []),
      ...(ways[1].length > 0
        ? [`${near}<-${back}-(far) RETURN DISTINCT far.id AS from, near.id AS to, type(r) AS type`]
        : []),
    ];
  });
  if (parts.length === 0) return null;
  const limit = parameters.add(integer(first + 1));
  const text = [
    'CALL () {',
    parts.join('\nUNION\n'),
    '}',
    `RETURN from, to, type ORDER BY from, to, type LIMIT ${limit}`,
  ].join('\n');
  return { text, parameters: parameters.values };
}

/** Those of the types that have this label at this end. */
function waysOf(
  types: readonly RelationshipType[],
  label: NodeLabel,
  end: 'from' | 'to',
): readonly RelationshipType[] {
  return [...new Set(types)].filter((type) => farLabels(type, end === 'from' ? 'IN' : 'OUT').includes(label));
}
