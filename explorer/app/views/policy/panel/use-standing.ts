import { PolicyStandingDocument, type PolicyStandingQuery } from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';

/** Whether a document holds today, and which of its bytes were loaded when. */
export function useStanding(policyId: string): ReturnType<typeof useAnswer<PolicyStandingQuery, never>> {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) =>
    String(part).padStart(2, '0'),
  );
  return useAnswer(PolicyStandingDocument, { id: policyId, document: policyId, on: today.join('-') });
}
