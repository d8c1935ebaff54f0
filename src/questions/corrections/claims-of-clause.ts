import { CORRECTED_TYPES, type CorrectedType } from '../../domain/correction.js';
import { DomainError } from '../../domain/errors.js';
import { type NodeLabel, RELATIONSHIPS } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import type { GraphReader, WalkedEdge } from '../../store/graph-store.js';
import { along, bareNode, wholeHop, wholeNode } from '../walk-plans.js';

/** One thing that a clause says. */
export interface ClaimOfClause {
  readonly type: CorrectedType;
  readonly label: NodeLabel;
  /** Id at the far end. */
  readonly to: string;
  /** What it may be called by: its id, its names, and as the clause prints it. */
  readonly names: readonly string[];
}

/** What a clause says that people may correct, in one store call. Fails with CORRECTION_INVALID where there is no such clause. */
export async function claimsOfClause(
  reader: GraphReader,
  clauseId: string,
): Promise<readonly ClaimOfClause[]> {
  const isClause = labelOfId(clauseId) === 'Clause';
  const [clause] = isClause
    ? (await reader.walk({ start: { ids: [clauseId] }, to: bareNode('Clause', HOPS) })).nodes
    : [];
  if (!clause) {
    throw new DomainError(
      'CORRECTION_INVALID',
      `There is no clause ${JSON.stringify(clauseId.slice(0, 200))}: give its id as the API gives it, such as yuefu-2021-45:chp_3__item_2.`,
      { clauseId: clauseId.slice(0, 200) },
    );
  }
  return ENDS.flatMap(({ type, label, key }) =>
    along(clause, key).map((edge) => ({ type, label, to: edge.node.id, names: namesOf(edge) })),
  );
}

const ENDS = CORRECTED_TYPES.flatMap((type) =>
  RELATIONSHIPS[type].to.map((label) => ({ type, label, key: `${type} ${label}` })),
);

const HOPS = ENDS.map(({ type, label, key }) => wholeHop(key, type, 'OUT', wholeNode(label)));

function namesOf({ edge, node: { id, fields } }: WalkedEdge): readonly string[] {
  const { name, shortName, fullName, code, aliases } = fields;
  const all = [id, name, shortName, fullName, code, edge.printed, edge.expanded];
  return [...all, ...(Array.isArray(aliases) ? aliases : [])].filter((one) => typeof one === 'string');
}
