import type { ProjectedLabel } from '../../projection/links.js';
import { isDocument } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { MeetSteps } from './meet-steps.js';

interface ClauseSteps {
  /** From a document to its clauses, from a clause to its document; `own` is the number that it has among those of its label. */
  readonly eachSteps: (isClause: boolean, own: number, meet: MeetSteps) => boolean;
  readonly clauseCount: (policy: number) => number;
}

/** HAS_CLAUSE is a column of clauses. */
export function clauseSteps(projection: Projection, firstOf: (label: ProjectedLabel) => number): ClauseSteps {
  const { policies, clauses } = projection;
  const [firstPolicy, firstClause] = [firstOf('Policy'), firstOf('Clause')];
  return {
    eachSteps: (isClause, own, meet) => {
      if (isClause) {
        const policy = clauses.policy[own] ?? 0;
        return (
          isDocument(projection, policy) && meet(null, policy, policy + 1, firstPolicy, 'HAS_CLAUSE', false)
        );
      }
      const [begin, end] = [policies.firstClauses[own] ?? 0, policies.firstClauses[own + 1] ?? 0];
      return meet(null, begin, end, firstClause, 'HAS_CLAUSE', true);
    },
    clauseCount: (policy) => (policies.firstClauses[policy + 1] ?? 0) - (policies.firstClauses[policy] ?? 0),
  };
}
