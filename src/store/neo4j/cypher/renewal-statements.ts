import { LABELS, PROJECTED_TYPES } from '../../../projection/links.js';
import { integer } from '../values.js';
import { PAST_EDGE, PAST_NODE } from './names.js';
import { leavingTypes } from './projection-statements.js';
import type { Statement } from './statement.js';

/** What tells since a release which parts of a projection are to be read anew; each by the index of what is new, or ended, since. */

/** `[ids of documents]`, `[ids of nodes that are no clauses]`: one row each for those that are others since. */
export function changedIdsStatements(since: number): {
  readonly documents: readonly Statement[];
  readonly nodes: readonly Statement[];
} {
  const statement = (text: string): Statement => ({ text, parameters: { since: integer(since) } });
  const others = LABELS.filter((label) => label !== 'Clause');
  const newNodes = (label: string, field: string): string =>
    `MATCH (n:${label}) WHERE n._since > $since RETURN n.${field} AS id`;
  const newEnds = (label: string, type: string, field: string): string =>
    `MATCH (n:${label})-[r:${type}]->() USING INDEX r:${type}(_since) WHERE r._since > $since RETURN n.${field} AS id`;
  const formerNodes = (condition: string, field: string): string =>
    `MATCH (p:${PAST_NODE}) WHERE p._until > $since AND ${condition} RETURN p.${field} AS id`;
  return {
    documents: [
      newNodes('Clause', 'policyId'),
      formerNodes(`p._label = 'Clause'`, 'policyId'),
      ...[...leavingTypes('Clause'), 'SETS_TARGET'].map((type) => newEnds('Clause', type, 'policyId')),
      'MATCH (n:Clause)-[:SETS_TARGET]->(t:Target) WHERE t._since > $since RETURN n.policyId AS id',
    ].map((text) => statement(unique(text))),
    nodes: [
      ...others.map((label) => newNodes(label, 'id')),
      formerNodes(`p._label IN [${others.map((label) => `'${label}'`).join(', ')}]`, 'id'),
      ...others.flatMap((label) => leavingTypes(label).map((type) => newEnds(label, type, 'id'))),
      `MATCH (p:${PAST_EDGE}) WHERE p._until > $since AND p._type IN [${[...PROJECTED_TYPES, 'SETS_TARGET'].map((type) => `'${type}'`).join(', ')}] RETURN p._from AS id`,
    ].map((text) => statement(unique(text))),
  };
}

function unique(text: string): string {
  return text.replace(/RETURN (.*) AS id$/, 'RETURN collect(DISTINCT $1)');
}
