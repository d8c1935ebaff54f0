import {
  CITATION_KINDS,
  edgeFieldsOf,
  RELATIONSHIPS,
  type RelationshipType,
} from '../../domain/graph-model.js';
import { INHERITED, JOINT_DUTY, STATED } from '../../projection/edge-flags.js';
import { PROJECTED_TYPES } from '../../projection/links.js';
import { digitOf, edgeTable } from './names.js';

/** How many keys one row of `clausesSql` and `edgesSql` may span: many values come as one text, which is much faster than many rows. */
export const KEYS_A_ROW = 50_000;

const CLAUSES = `json_group_array(c.key), json_group_array(c.policy_id), json_group_array(c.id), json_group_array(c.kind),
json_group_array(c.position), json_group_array(c.depth), json_group_array(c.repeats_id IS NOT NULL)`;

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

/** The same for those that leave clauses of documents. */
export function edgesOfSql(type: RelationshipType): string {
  return `SELECT ${edgeArrays(type)} FROM clauses c CROSS JOIN ${edgeTable(type)} e ON e.from_key = c.key WHERE ${OF_DOCUMENTS}`;
}

/** The same for all that leave other nodes than clauses. */
export function otherEdgesSql(type: RelationshipType): string {
  const isOther = `e.from_key % 10 <> ${digitOf('Clause')}`;
  return `SELECT ${edgeArrays(type)} FROM ${edgeTable(type)} e WHERE ${isOther}`;
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

const FROM_CLAUSES = PROJECTED_TYPES.filter((type) =>
  (RELATIONSHIPS[type].from as readonly string[]).includes('Clause'),
);

/** Ids of the documents whose clauses, or what leaves them, came or are different since release $since, by the indexes of what is new: the planner would rather read all. */
export const CHANGED_DOCUMENTS_SQL = [
  'SELECT policy_id FROM clauses INDEXED BY clauses_since WHERE since > $since AND since > 1',
  `SELECT fields ->> 'policyId' FROM past_nodes WHERE label = 'Clause' AND until > $since`,
  ...FROM_CLAUSES.map(
    (type) =>
      `SELECT c.policy_id FROM ${edgeTable(type)} e INDEXED BY ${edgeTable(type)}_since CROSS JOIN clauses c ON c.key = e.from_key WHERE e.since > $since AND e.since > 1`,
  ),
].join('\nUNION ');

/** Ids of what relationships left that went or are different since release $since; of clauses and others. */
export const FORMER_ENDS_SQL = FROM_CLAUSES.map(
  (type) => `SELECT from_id FROM past_edges WHERE type = '${type}' AND until > $since`,
).join('\nUNION ');
