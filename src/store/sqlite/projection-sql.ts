import { CITATION_KINDS, edgeFieldsOf, type RelationshipType } from '../../domain/graph-model.js';
import { INHERITED, JOINT_DUTY, STATED } from '../../projection/edge-flags.js';
import { LABELS, LINKS, linksOfType, PROJECTED_TYPES, type ProjectedLabel } from '../../projection/links.js';
import { edgeTable, nodeTable } from './names.js';

/**
 * How many keys one row of `clausesSql` and `edgesSql` may span: many values come as one text, which is much faster than many rows, but
 * each text is several times in memory while it is read.
 */
export const KEYS_A_ROW = 1_000;

const leaves = (type: RelationshipType): string =>
  `EXISTS (SELECT 1 FROM ${edgeTable(type)} e WHERE e.from_key = c.key)`;
/** A JSON list of what is kept of each target; without any an empty one. */
const TARGETS = `SELECT json_group_array(json_array(t.id, e.position, t.metric, t.unit, t.kind, t.value, t.year)) FROM ${edgeTable('SETS_TARGET')} e
JOIN ${nodeTable('Target')} t ON t.key = e.to_key WHERE e.from_key = c.key`;

const CLAUSES = `json_group_array(c.key), json_group_array(c.policy_id), json_group_array(c.id), json_group_array(c.kind),
json_group_array(c.position), json_group_array(c.depth), json_group_array(c.repeats_id IS NOT NULL), json_group_array(c.heading),
json_group_array(c.text), json_group_array(${leaves('LED_BY')} OR ${leaves('HAS_PART')}), json_group_array((${TARGETS}))`;

/** Documents whose ids are in the JSON list ?. */
const OF_DOCUMENTS = 'c.policy_id IN (SELECT value FROM json_each(?))';

/** Parallel JSON arrays for the clauses with keys from ? to before ?. */
export const CLAUSES_SQL = `SELECT ${CLAUSES} FROM clauses c WHERE c.key >= ? AND c.key < ?`;

/** The same for the clauses of documents. */
export const CLAUSES_OF_SQL = `SELECT ${CLAUSES} FROM clauses c WHERE ${OF_DOCUMENTS}`;

/** Parallel JSON arrays for the edges that leave nodes with keys from ? to before ?: from, to, position with flags. */
export function edgesSql(type: RelationshipType): string {
  return `SELECT ${edgeArrays(type)} FROM ${edgeTable(type)} e WHERE e.from_key >= ? AND e.from_key < ?`;
}

/** The same for those that leave the nodes with keys in the JSON list ?. */
export function edgesOfSql(type: RelationshipType): string {
  return `SELECT ${edgeArrays(type)} FROM json_each(?) k CROSS JOIN ${edgeTable(type)} e ON e.from_key = k.value`;
}

/** Position and flags come as one number: `position * FLAG_CODES + flags`. */
export const FLAG_CODES = 256;

function edgeArrays(type: RelationshipType): string {
  const what = `e.position * ${FLAG_CODES} + ${flagsSql(type)}`;
  return `json_group_array(e.from_key), json_group_array(e.to_key), json_group_array(${what})`;
}

/** As `flagsOf`. */
function flagsSql(type: RelationshipType): string {
  const fields = edgeFieldsOf(type);
  const kinds = CITATION_KINDS.map((kind, at) => `WHEN '${kind}' THEN ${at + 1}`).join(' ');
  return [
    `e.stated * ${STATED}`,
    ...('jointDuty' in fields ? [`e.joint_duty * ${JOINT_DUTY}`, `e.inherited * ${INHERITED}`] : []),
    ...(type === 'CITES' ? [`CASE e.kind ${kinds} ELSE 0 END`] : []),
  ].join(' + ');
}

/** What is new since release $since, by the indexes of that: the planner would rather read all. */
const since = (table: string, alias: string): string => `${table} ${alias} INDEXED BY ${table}_since`;
const IS_NEW = (alias: string): string => `${alias}.since > $since AND ${alias}.since > 1`;

const OTHER_LABELS = LABELS.filter((label) => label !== 'Clause');

/** Ids of the documents whose clauses, or what leaves them, are others since release $since; also of those that are gone. */
export const CHANGED_DOCUMENTS_SQL = [
  `SELECT n.policy_id FROM ${since('clauses', 'n')} WHERE ${IS_NEW('n')}`,
  `SELECT fields ->> 'policyId' FROM past_nodes WHERE label = 'Clause' AND until > $since`,
  ...[...typesFrom('Clause'), 'SETS_TARGET' as const].map((type) => newEnds(type, 'Clause', 'n.policy_id')),
  `SELECT n.policy_id FROM ${since(nodeTable('Target'), 't')} CROSS JOIN ${edgeTable('SETS_TARGET')} e ON e.to_key = t.key CROSS JOIN clauses n ON n.key = e.from_key WHERE ${IS_NEW('t')}`,
].join('\nUNION ');

/** Ids of nodes that are no clauses, and are others or gone since release $since, or from which others relationships go. */
export const CHANGED_NODES_SQL = [
  ...OTHER_LABELS.flatMap((label) => [
    `SELECT n.id FROM ${since(nodeTable(label), 'n')} WHERE ${IS_NEW('n')}`,
    `SELECT id FROM past_nodes WHERE label = '${label}' AND until > $since`,
    ...typesFrom(label).map((type) => newEnds(type, label, 'n.id')),
  ]),
].join('\nUNION ');

/** Ids of what relationships left that went or are others since release $since; of clauses and others. */
export const FORMER_ENDS_SQL = [...PROJECTED_TYPES, 'SETS_TARGET' as const]
  .map((type) => `SELECT from_id FROM past_edges WHERE type = '${type}' AND until > $since`)
  .join('\nUNION ');

function typesFrom(label: ProjectedLabel): readonly RelationshipType[] {
  return PROJECTED_TYPES.filter((type) => linksOfType(type).some((name) => LINKS[name].from === label));
}

function newEnds(type: RelationshipType, label: ProjectedLabel, value: string): string {
  return `SELECT ${value} FROM ${since(edgeTable(type), 'e')} CROSS JOIN ${nodeTable(label)} n ON n.key = e.from_key WHERE ${IS_NEW('e')}`;
}
