import { farLabels, type NodeLabel, type RelationshipType } from '../../../domain/graph-model.js';
import { CLAIMS, PAST_EDGE, PAST_NODE, SOURCE } from './names.js';

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

/** Whether all that there is may be different: since the beginning, whoever says it. */
export function isAll({ since, sourceId }: Compared): boolean {
  return since === 0 && sourceId === null;
}

/** Lines that bind `id` and `n` to all candidates of a label. */
export function nodeCandidates(label: NodeLabel, compared: Compared): string {
  return nodesFound(label, compared, currentNodes(label, compared), []);
}

/** As `nodeCandidates`, the first `$limit` after `$after`, in order. Where that may be all, the index of the ids brings no more. */
export function nextNodeCandidates(label: NodeLabel, compared: Compared): string {
  const follows = ['id > $after'];
  const current = isAll(compared)
    ? `MATCH (n:${label}) USING RANGE INDEX n:${label}(id) WHERE n.id > $after AND n._since <= $until
      WITH n.id AS id, n ORDER BY id LIMIT $limit`
    : `${currentNodes(label, compared)} WITH id, n${filtered(follows)}`;
  return `${nodesFound(label, compared, current, follows)}
    WITH id, n ORDER BY id LIMIT $limit`;
}

/** Lines that bind `f`, `t`, `k`, `o` and `r` to all candidates of a type. */
export function edgeCandidates(type: RelationshipType, compared: Compared): string {
  return edgesFound(type, compared, [currentEdges(compared, `(a)-[r:${type}]->(b)`)], []);
}

/** As `edgeCandidates`, the first `$limit`; with `isAfter` those after `$after`. `$from` is the least id at which they may begin. */
export function nextEdgeCandidates(type: RelationshipType, compared: Compared, isAfter: boolean): string {
  const follows = isAfter ? ['[f, t, k, o] > $after'] : [];
  const ordered = 'WITH f, t, k, o, r ORDER BY f, t, k, o LIMIT $limit';
  const current = isAll(compared)
    ? farLabels(type, 'IN').map(
        (near) => `MATCH (a:${near}) USING RANGE INDEX a:${near}(id) WHERE a.id >= $from
      ${currentEdges(compared, `(a)-[r:${type}]->(b)`)}${filtered(follows)}
      ${ordered}`,
      )
    : [`${currentEdges(compared, `(a)-[r:${type}]->(b)`)}${filtered(follows)}`];
  return `${edgesFound(type, compared, current, follows)}
    ${ordered}`;
}

const ENDED_OR_BEGAN =
  'p._until > $since AND (p._until <= $until OR (p._since > $since AND p._since <= $until))';

/** Of a source what it claims is looked through, of all what has become so since then. */
function currentNodes(label: NodeLabel, { sourceId }: Compared): string {
  const [found, ofSource] =
    sourceId === null
      ? [`(n:${label})`, '']
      : [`(:${SOURCE} {id: $sourceId})-[:${CLAIMS}]->(n:${label})`, ' AND n._owner = $sourceId'];
  return `MATCH ${found} WHERE n._since > $since AND n._since <= $until${ofSource} WITH n.id AS id, n`;
}

function nodesFound(
  label: NodeLabel,
  { sourceId }: Compared,
  current: string,
  follows: readonly string[],
): string {
  const gone = ['p._label = $label', ENDED_OR_BEGAN, ...ofSource('p._owner', sourceId)];
  const isHere = `EXISTS { MATCH (now:${label} {id: id}) WHERE now._since > $since AND now._since <= $until }`;
  return `CALL () {
      ${current} RETURN id, n
      UNION ALL
      MATCH (p:${PAST_NODE})${filtered(gone)} WITH DISTINCT p.id AS id${filtered([...follows, `NOT ${isHere}`])}
      RETURN id, null AS n
    }`;
}

function currentEdges({ sourceId }: Compared, pattern: string): string {
  const conditions = ['r._since > $since', 'r._since <= $until', ...ofSource('r.owner', sourceId)];
  return `MATCH ${pattern}${filtered(conditions)} WITH a.id AS f, b.id AS t, r.key AS k, r.owner AS o, r`;
}

function edgesFound(
  type: RelationshipType,
  { sourceId }: Compared,
  current: readonly string[],
  follows: readonly string[],
): string {
  const isHere = farLabels(type, 'IN')
    .flatMap((from) => farLabels(type, 'OUT').map((to) => [from, to] as const))
    .map(
      ([from, to]) => `EXISTS { MATCH (:${from} {id: f})-[now:${type}]->(:${to} {id: t})
          WHERE now.key = k AND now.owner = o AND now._since > $since AND now._since <= $until }`,
    )
    .join(' OR ');
  const gone = ['p._type = $type', ENDED_OR_BEGAN, ...ofSource('p.owner', sourceId)];
  return `CALL () {
      ${current.map((one) => `${one} RETURN f, t, k, o, r`).join('\nUNION ALL\n')}
      UNION ALL
      MATCH (p:${PAST_EDGE})${filtered(gone)}
      WITH DISTINCT p._from AS f, p._to AS t, p.key AS k, p.owner AS o${filtered([...follows, `NOT (${isHere})`])}
      RETURN f, t, k, o, null AS r
    }`;
}

function ofSource(owner: string, sourceId: string | null): readonly string[] {
  return sourceId === null ? [] : [`${owner} = $sourceId`];
}

function filtered(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`;
}
