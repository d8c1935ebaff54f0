import { CITATION_KINDS, edgeFieldsOf, type RelationshipType } from '../../domain/graph-model.js';
import { INHERITED, JOINT_DUTY, STATED } from '../../projection/edge-flags.js';
import { edgeTable } from './names.js';

/** How many keys one row of `clausesSql` and `edgesSql` may span: many values come as one text, which is much faster than many rows. */
export const KEYS_A_ROW = 50_000;

/** Parallel JSON arrays for the clauses with keys from ? to before ?. */
export const CLAUSES_SQL = `SELECT json_group_array(key), json_group_array(policy_id), json_group_array(id),
json_group_array(kind), json_group_array(position), json_group_array(depth), json_group_array(repeats_id IS NOT NULL)
FROM clauses WHERE key >= ? AND key < ?`;

/** Parallel JSON arrays for the edges that leave nodes with keys from ? to before ?: from, to, position, flags. */
export function edgesSql(type: RelationshipType): string {
  return `SELECT json_group_array(from_key), json_group_array(to_key), json_group_array(position), json_group_array(${flagsSql(type)})
FROM ${edgeTable(type)} WHERE from_key >= ? AND from_key < ?`;
}

/** As `flagsOf`. */
function flagsSql(type: RelationshipType): string {
  const fields = edgeFieldsOf(type);
  return [
    `stated * ${STATED}`,
    ...('jointDuty' in fields ? [`joint_duty * ${JOINT_DUTY}`, `inherited * ${INHERITED}`] : []),
    ...(type === 'CITES' ? [`CASE kind ${citationCases()} ELSE 0 END`] : []),
  ].join(' + ');
}

function citationCases(): string {
  return CITATION_KINDS.map((kind, at) => `WHEN '${kind}' THEN ${at + 1}`).join(' ');
}
