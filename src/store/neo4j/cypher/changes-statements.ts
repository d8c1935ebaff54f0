import type { NodeLabel, RelationshipType } from '../../../domain/graph-model.js';
import { integer } from '../values.js';
import {
  type Compared,
  edgeCandidates,
  isAll,
  nextEdgeCandidates,
  nextNodeCandidates,
  nodeCandidates,
} from './change-candidates.js';
import { edgeColumns, nodeColumns } from './history-statements.js';
import { PAST_EDGE, PAST_NODE } from './names.js';
import type { Statement } from './statement.js';

/** `[id, since, owner, values, former versions as properties]` of the candidates of a label, by id. */
export function changedNodesStatement(
  label: NodeLabel,
  compared: Compared,
  after: readonly string[] | null,
  limit: number,
): Statement {
  return {
    text: `${nextNodeCandidates(label, compared)}
      RETURN id, n._since, n._owner, CASE WHEN n IS NULL THEN null ELSE [name IN $names | n[name]] END,
        COLLECT { ${NODE_PAST} RETURN properties(p) }`,
    parameters: {
      ...comparedParameters(compared),
      label,
      names: nodeColumns(label),
      limit: integer(limit),
      after: after?.[0] ?? '',
    },
  };
}

/** `[kind, count]` of all nodes of a label. */
export function countChangedNodesStatement(label: NodeLabel, compared: Compared): Statement {
  const text = isAll(compared)
    ? countAllText((n) => `(${n}:${label})`, `p:${PAST_NODE} {_label: $label}`)
    : `${hasPast(PAST_NODE, '_label = $label')}
      ${nodeCandidates(label, compared)}
      ${beforeAndAfter('n', NODE_PAST)}
      WHERE coalesce(before._hash, '') <> coalesce(after._hash, '')
        AND ($sourceId IS NULL OR coalesce(after._owner, before._owner) = $sourceId)
      RETURN ${KIND} AS kind, count(*)`;
  return { text, parameters: { ...comparedParameters(compared), label } };
}

/** `[from, to, key, owner, since, values, former versions as properties]` of the candidates of a type, in this order. */
export function changedEdgesStatement(
  type: RelationshipType,
  compared: Compared,
  after: readonly string[] | null,
  limit: number,
): Statement {
  return {
    text: `${nextEdgeCandidates(type, compared, after !== null)}
      RETURN f, t, k, o, r._since, CASE WHEN r IS NULL THEN null ELSE [name IN $names | r[name]] END,
        COLLECT { ${EDGE_PAST} RETURN properties(p) }`,
    parameters: {
      ...comparedParameters(compared),
      type,
      names: edgeColumns(type),
      limit: integer(limit),
      from: after?.[0] ?? '',
      ...(after ? { after } : {}),
    },
  };
}

/** `[kind, count]` of all relationships of a type. */
export function countChangedEdgesStatement(type: RelationshipType, compared: Compared): Statement {
  const text = isAll(compared)
    ? countAllText((r) => `()-[${r}:${type}]->()`, `p:${PAST_EDGE} {_type: $type}`)
    : `${hasPast(PAST_EDGE, '_type = $type')}
      ${edgeCandidates(type, compared)}
      ${beforeAndAfter('r', EDGE_PAST)}
      WHERE coalesce(before._hash, '') <> coalesce(after._hash, '')
      RETURN ${KIND} AS kind, count(*)`;
  return { text, parameters: { ...comparedParameters(compared), type } };
}

const NODE_PAST = `MATCH (p:${PAST_NODE} {id: id}) WHERE p._label = $label`;
const EDGE_PAST = `MATCH (p:${PAST_EDGE} {_from: f}) WHERE p._type = $type AND p._to = t AND p.key = k AND p.owner = o`;
const KIND = `CASE WHEN before IS NULL THEN 'ADDED' WHEN after IS NULL THEN 'REMOVED' ELSE 'CHANGED' END`;

/**
 * Since the beginning all is new, so that nothing need be compared: what is there, which Neo4j knows, less what came later; and what
 * was there then.
 */
function countAllText(current: (variable: string) => string, past: string): string {
  const later = `COUNT { MATCH ${current('one')} WHERE one._since > $until }`;
  const then = `COUNT { MATCH (${past}) WHERE p._since <= $until AND p._until > $until }`;
  return `RETURN 'ADDED' AS kind, COUNT { ${current('')} } - ${later} + ${then} AS changes`;
}

/** Whether anything that was in the release `since` is not as it was: else what is now need not look for its past. */
function hasPast(label: string, condition: string): string {
  return `CALL () {
      RETURN EXISTS { MATCH (p:${label}) WHERE p.${condition} AND p._since <= $since AND p._until > $since } AS hasPast
    }`;
}

function beforeAndAfter(row: string, past: string): string {
  const at = (release: string): string =>
    `head(COLLECT { ${past} AND p._since <= ${release} AND p._until > ${release} RETURN p })`;
  return `WITH CASE WHEN hasPast THEN ${at('$since')} END AS before,
        CASE WHEN ${row} IS NULL THEN ${at('$until')} ELSE ${row} END AS after`;
}

function comparedParameters({ since, until, sourceId }: Compared): Record<string, unknown> {
  return { since: integer(since), until: integer(until), sourceId };
}
