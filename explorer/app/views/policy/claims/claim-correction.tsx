import type { ReactNode } from 'react';
import { RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import type { FullClaim } from '../text/types.js';
import { CLAIM_WORDS } from './claim-words.js';
import css from './claims.module.css';

/** Who put a claim right, why, and what had been extracted. */
export function ClaimCorrection({
  correction: { status, extracted, proposedBy, reason },
}: {
  readonly correction: NonNullable<FullClaim['correction']>;
}): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const relationship = useWords(RELATIONSHIP_WORDS);
  return (
    <div className={css.correction}>
      <p>{say(status === 'PROPOSED' ? 'waiting' : 'corrected')}</p>
      {extracted && (
        <p>{say('wasExtracted', { what: `${relationship(extracted.relationship)}：${extracted.name}` })}</p>
      )}
      <p>{say('by', { name: proposedBy, reason })}</p>
    </div>
  );
}
