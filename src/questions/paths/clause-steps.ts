import { valueAt } from '../../projection/column.js';
import type { ProjectedLabel } from '../../projection/links.js';
import type { Projection } from '../../projection/projection.js';
import type { MeetStep } from './meet-step.js';

interface ClauseSteps {
  /** From a document to its clauses, from a clause to its document; `own` is the number that it has among those of its label. */
  readonly eachStep: (isClause: boolean, own: number, meet: MeetStep) => boolean;
  readonly clauseCount: (policy: number) => number;
}

/** HAS_CLAUSE is a column of clauses. A document that only its clauses name is no node. */
export function clauseSteps(
  { policies, clauses }: Projection,
  firstOf: (label: ProjectedLabel) => number,
): ClauseSteps {
  const [firstPolicy, firstClause] = [firstOf('Policy'), firstOf('Clause')];
  return {
    eachStep: (isClause, own, meet) => {
      if (isClause) {
        const policy = clauses.policy[own] ?? 0;
        const isNode = valueAt(policies.status, policy) !== null;
        return isNode && meet(firstPolicy + policy, 'HAS_CLAUSE', false);
      }
      const end = policies.firstClauses[own + 1] ?? 0;
      for (let clause = policies.firstClauses[own] ?? 0; clause < end; clause++)
        if (meet(firstClause + clause, 'HAS_CLAUSE', true)) return true;
      return false;
    },
    clauseCount: (policy) => (policies.firstClauses[policy + 1] ?? 0) - (policies.firstClauses[policy] ?? 0),
  };
}
