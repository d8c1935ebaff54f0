import type { ReactNode } from 'react';
import { clauseAddress } from '../address/addresses.js';
import { useWords } from '../words/use-words.js';
import css from './evidence-list.module.css';
import { KeptLink } from './kept-link.js';
import { PART_WORDS } from './part-words.js';

export interface ShownEvidence {
  readonly quote: string;
  readonly line: number;
  readonly page: number | null;
  readonly start: number;
}

/** The very words behind a claim, with where they stand and the way into the text. */
export function EvidenceList({
  evidence,
  clauseId,
}: {
  readonly evidence: readonly ShownEvidence[];
  /** The clause in which they stand, or its document; null where that is not known. */
  readonly clauseId: string | null;
}): ReactNode {
  const say = useWords(PART_WORDS);
  return (
    <ul className={css.list} aria-label={say('evidence')}>
      {evidence.map(({ quote, line, page, start }) => (
        <li key={start}>
          <q lang="zh-CN">{quote}</q>{' '}
          <span className={css.place}>
            {page !== null && `${say('page', { page })} `}
            {say('line', { line })}{' '}
            {clauseId !== null && <KeptLink to={clauseAddress(clauseId)}>{say('toText')}</KeptLink>}
          </span>
        </li>
      ))}
    </ul>
  );
}
