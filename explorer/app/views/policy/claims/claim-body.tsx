import type { ReactNode } from 'react';
import { NodeLink } from '../../../parts/node-link.js';
import { PART_WORDS } from '../../../parts/part-words.js';
import { useWords } from '../../../words/use-words.js';
import { draftOf } from '../correct/draft.js';
import { useReader } from '../reader-context.js';
import type { FullClaim } from '../text/types.js';
import { ClaimCorrection } from './claim-correction.js';
import { ClaimDetails } from './claim-details.js';
import { ClaimEvidence } from './claim-evidence.js';
import { ClaimTrust } from './claim-trust.js';
import { CLAIM_WORDS } from './claim-words.js';
import css from './claims.module.css';
import { nameOfEnd } from './name-of-end.js';

/** Everything about one claim. */
export function ClaimBody({ claim }: { readonly claim: FullClaim }): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const part = useWords(PART_WORDS);
  const { propose } = useReader();
  const draft = draftOf(claim);
  return (
    <>
      <dl className={css.facts}>
        <div>
          <dt>{say('to')}</dt>
          <dd>
            <NodeLink node={claim.to}>{nameOfEnd(claim.to)}</NodeLink>
            {'loaded' in claim.to && claim.to.loaded === 'CITED' && <small> {say('notLoaded')}</small>}
          </dd>
        </div>
        <ClaimDetails claim={claim} />
        <div>
          <dt>{part('evidence')}</dt>
          <dd>
            <p className={css.stated}>{part(claim.stated ? 'stated' : 'notStated')}</p>
            <ClaimEvidence claim={claim} />
          </dd>
        </div>
        <ClaimTrust claim={claim} />
      </dl>
      {claim.correction && <ClaimCorrection correction={claim.correction} />}
      {draft && (
        <p>
          <button type="button" onClick={() => propose(draft)}>
            {say('propose')}
          </button>
          {draft.extracted === null && <small> {say('notCorrectable')}</small>}
        </p>
      )}
    </>
  );
}
