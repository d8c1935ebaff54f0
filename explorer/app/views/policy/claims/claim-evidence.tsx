import type { ReactNode } from 'react';
import { PART_WORDS } from '../../../parts/part-words.js';
import { useWords } from '../../../words/use-words.js';
import { useReader } from '../reader-context.js';
import type { FullClaim } from '../text/types.js';
import { CLAIM_WORDS } from './claim-words.js';
import css from './claims.module.css';

/** The words behind a claim; each leads to its place in this text. */
export function ClaimEvidence({ claim: { evidence } }: { readonly claim: FullClaim }): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const part = useWords(PART_WORDS);
  const { look } = useReader();
  return (
    <ul className={css.evidence}>
      {evidence.map(({ start, quote, line, page }) => (
        <li key={start}>
          <q lang="zh-CN">{quote.replace(/\s*\n\s*/g, '')}</q>{' '}
          <span className={css.place}>
            {page !== null && `${part('page', { page })} `}
            {part('line', { line })}
          </span>{' '}
          <button type="button" className={css.plain} onClick={() => look(start)}>
            {say('inText')}
          </button>
        </li>
      ))}
    </ul>
  );
}
