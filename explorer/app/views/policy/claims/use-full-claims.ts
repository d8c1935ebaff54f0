import { useMemo } from 'react';
import type { AskError } from '../../../asking/ask.js';
import { PolicyClaimsAtDocument } from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';
import { useReader } from '../reader-context.js';
import type { FullClaim, ReadClaim } from '../text/types.js';
import { keyOfClaim } from './key-of-claim.js';

/** Everything about these claims of the text, by their keys, in one question for all; empty until it is answered. */
export function useFullClaims(claims: readonly ReadClaim[]): {
  readonly full: ReadonlyMap<string, FullClaim>;
  readonly error: AskError | null;
  readonly retry: () => void;
} {
  const { policyId } = useReader();
  const starts = claims.map(({ start }) => start);
  const start = starts.reduce((least, one) => Math.min(least, one), Number.MAX_SAFE_INTEGER);
  const length = starts.reduce((most, one) => Math.max(most, one - start + 1), 1);
  const { data, error, refetch } = useAnswer(
    PolicyClaimsAtDocument,
    { policy: policyId, start, length },
    { isAsked: claims.length > 0 },
  );
  const full = useMemo(
    () => new Map((data?.reading.claims ?? []).map((claim) => [keyOfClaim(claim), claim])),
    [data],
  );
  return { full, error, retry: () => void refetch() };
}
