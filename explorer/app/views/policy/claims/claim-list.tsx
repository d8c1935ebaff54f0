import { type ReactNode, useState } from 'react';
import { Problem } from '../../../parts/problem.js';
import { useWords } from '../../../words/use-words.js';
import type { ReadClaim } from '../text/types.js';
import { ClaimCard } from './claim-card.js';
import { CLAIM_WORDS } from './claim-words.js';
import { keyOfClaim } from './key-of-claim.js';
import { useFullClaims } from './use-full-claims.js';

/** So many claims are opened where they are what was asked for; more only say what they are. */
const OPEN_MAX = 2;
const SHOWN_MAX = 30;

export function ClaimList({
  claims,
  areOpen,
}: {
  readonly claims: readonly ReadClaim[];
  readonly areOpen: boolean;
}): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const [isAll, setAll] = useState(false);
  const { full, error, retry } = useFullClaims(claims);
  const shown = isAll ? claims : claims.slice(0, SHOWN_MAX);
  return (
    <>
      {error && <Problem error={error} retry={retry} />}
      {shown.map((claim, at) => {
        const key = keyOfClaim(claim);
        return (
          <ClaimCard key={key} claim={claim} full={full.get(key) ?? null} isOpen={areOpen && at < OPEN_MAX} />
        );
      })}
      {shown.length < claims.length && (
        <button type="button" onClick={() => setAll(true)}>
          {say('more', { count: claims.length - shown.length })}
        </button>
      )}
    </>
  );
}
