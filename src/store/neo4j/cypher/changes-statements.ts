import { farLabels, type NodeLabel, type RelationshipType } from '../../../domain/graph-model.js';
import { integer } from '../values.js';
import { edgeColumns, nodeColumns } from './history-statements.js';
import { PAST_EDGE, PAST_NODE } from './names.js';
import type { Statement } from './statement.js';

/** Two releases, and whose changes between them are asked for; `sourceId` is null for everybody's. */
export interface Compared {
  readonly since: number;
  readonly until: number;
  readonly sourceId: string | null;
}

/**
 * Candidates are what began or ended after `since` and not after `until`: rows of now, and former versions of what is another now, or
 * gone. Each stands once: what is now, as it is then the later of the two; else by its name alone.
 */

/** `[id, since, owner, values, former versions as properties]` of the candidates of a label, by id. */
export function changedNodesStatement(
  label: NodeLabel,
  compared: Compared,
  after: readonly string[] | null,
  limit: number,
): Statement {
  return {
    text: `${nodeCandidates(label, after ? ['id > $after'] : [])}
      WITH id, n ORDER BY id LIMIT $limit
      RETURN id, n._since, n._owner, CASE WHEN n IS NULL THEN null ELSE [name IN $names | n[name]] END,
        COLLECT { MATCH (p:${PAST_NODE} {id: id}) WHERE p._label = $label RETURN properties(p) }`,
    parameters: {
      ...comparedParameters(compared),
      label,
      names: nodeColumns(label),
      limit: integer(limit),
      ...(after ? { after: after[0] } : {}),
    },
  };
}

/** `[kind, count]` of all nodes of a label. */
export function countChangedNodesStatement(label: NodeLabel, compared: Compared): Statement {
  const past = `MATCH (p:${PAST_NODE} {id: id}) WHERE p._label = $label`;
  return {
    text: `${hasPast(PAST_NODE, '_label = $label')}
      ${nodeCandidates(label, [])}
      ${beforeAndAfter('n', past)}
      WHERE coalesce(before._hash, '') <> coalesce(after._hash, '')
        AND ($sourceId IS NULL OR coalesce(after._owner, before._owner) = $sourceId)
      RETURN ${KIND} AS kind, count(*)`,
    parameters: { ...comparedParameters(compared), label },
  };
}

/** `[from, to, key, owner, since, values, former versions as properties]` of the candidates of a type, in this order. */
export function changedEdgesStatement(
  type: RelationshipType,
  compared: Compared,
  after: readonly string[] | null,
  limit: number,
): Statement {
  return {
    text: `${edgeCandidates(type, after ? ['[f, t, k, o] > $after'] : [])}
      WITH f, t, k, o, r ORDER BY f, t, k, o LIMIT $limit
      RETURN f, t, k, o, r._since, CASE WHEN r IS NULL THEN null ELSE [name IN $names | r[name]] END,
        COLLECT { ${EDGE_PAST} RETURN properties(p) }`,
    parameters: {
      ...comparedParameters(compared),
      type,
      names: edgeColumns(type),
      limit: integer(limit),
      ...(after ? { after } : {}),
    },
  };
}

/** `[kind, count]` of all relationships of a type. */
export function countChangedEdgesStatement(type: RelationshipType, compared: Compared): Statement {
  return {
    text: `${hasPast(PAST_EDGE, '_type = $type')}
      ${edgeCandidates(type, [])}
      ${beforeAndAfter('r', EDGE_PAST)}
      WHERE coalesce(before._hash, '') <> coalesce(after._hash, '')
      RETURN ${KIND} AS kind, count(*)`,
    parameters: { ...comparedParameters(compared), type },
  };
}

const ENDED_OR_BEGAN =
  'p._until > $since AND (p._until <= $until OR (p._since > $since AND p._since <= $until))';
const EDGE_PAST = `MATCH (p:${PAST_EDGE} {_from: f}) WHERE p._type = $type AND p._to = t AND p.key = k AND p.owner = o`;
const KIND = `CASE WHEN before IS NULL THEN 'ADDED' WHEN after IS NULL THEN 'REMOVED' ELSE 'CHANGED' END`;

function nodeCandidates(label: NodeLabel, more: readonly string[]): string {
  const where = (conditions: readonly string[]): string => conditions.join(' AND ');
  const here = ['n._since > $since', 'n._since <= $until', ofSource('n._owner')];
  const gone = ['p._label = $label', ENDED_OR_BEGAN, ofSource('p._owner')];
  return `CALL () {
      MATCH (n:${label}) WHERE ${where(here)} WITH n.id AS id, n${filtered(more)} RETURN id, n
      UNION ALL
      MATCH (p:${PAST_NODE}) WHERE ${where(gone)} WITH DISTINCT p.id AS id
      WHERE ${where([...more, `NOT EXISTS { MATCH (now:${label} {id: id}) WHERE now._since > $since AND now._since <= $until }`])}
      RETURN id, null AS n
    }`;
}

function edgeCandidates(type: RelationshipType, more: readonly string[]): string {
  const isHere = farLabels(type, 'IN')
    .flatMap((from) => farLabels(type, 'OUT').map((to) => [from, to] as const))
    .map(
      ([from, to]) => `EXISTS { MATCH (:${from} {id: f})-[now:${type}]->(:${to} {id: t})
          WHERE now.key = k AND now.owner = o AND now._since > $since AND now._since <= $until }`,
    )
    .join(' OR ');
  return `CALL () {
      MATCH (a)-[r:${type}]->(b) WHERE r._since > $since AND r._since <= $until AND ${ofSource('r.owner')}
      WITH a.id AS f, b.id AS t, r.key AS k, r.owner AS o, r${filtered(more)} RETURN f, t, k, o, r
      UNION ALL
      MATCH (p:${PAST_EDGE}) WHERE p._type = $type AND ${ENDED_OR_BEGAN} AND ${ofSource('p.owner')}
      WITH DISTINCT p._from AS f, p._to AS t, p.key AS k, p.owner AS o
      WHERE ${[...more, `NOT (${isHere})`].join(' AND ')}
      RETURN f, t, k, o, null AS r
    }`;
}

function ofSource(owner: string): string {
  return `($sourceId IS NULL OR ${owner} = $sourceId)`;
}

function filtered(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
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
