import type { ReactNode } from 'react';
import { Loading } from '../../../parts/loading.js';
import { RELATIONSHIP_WORDS } from '../../../words/names-of-kinds.js';
import { useWords } from '../../../words/use-words.js';
import mark from '../text/mark.module.css';
import type { FullClaim, ReadClaim } from '../text/types.js';
import { ClaimBody } from './claim-body.js';
import css from './claims.module.css';
import { nameOfEnd } from './name-of-end.js';

/** One claim: what it says, and (opened) what it rests on and how far it can be trusted. */
export function ClaimCard({
  claim,
  full,
  isOpen,
}: {
  readonly claim: ReadClaim;
  /** Null as long as it is not loaded. */
  readonly full: FullClaim | null;
  readonly isOpen: boolean;
}): ReactNode {
  const relationship = useWords(RELATIONSHIP_WORDS);
  return (
    <details className={css.card} open={isOpen}>
      <summary>
        <span className={`${mark.under} ${css.kind}`} data-kind={claim.relationship}>
          {relationship(claim.relationship)}
        </span>{' '}
        <span lang="zh-CN">
          {full && !isOfText(full) && `${nameOfEnd(full.from)} → `}
          {nameOfEnd(claim.to)}
        </span>
      </summary>
      {full ? <ClaimBody claim={full} /> : <Loading />}
    </details>
  );
}

/** What is said of a clause or the document goes without saying. */
function isOfText({ from }: FullClaim): boolean {
  return from.__typename === 'Clause' || from.__typename === 'Policy';
}
