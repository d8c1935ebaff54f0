import type { ReactNode } from 'react';
import { clauseAddress } from '../address/addresses.js';
import { useWords } from '../words/use-words.js';
import css from './evidence-list.module.css';
import { KeptLink } from './kept-link.js';
import { legible } from './legible.js';
import { PART_WORDS } from './part-words.js';
import { SourceLink } from './source-link.js';

export interface ShownEvidence {
  readonly quote: string;
  readonly line: number;
  readonly page: number | null;
  readonly start: number;
  readonly sourceId?: string;
}

/** The very words behind a claim, with where they stand and the way into the text. */
export function EvidenceList({
  evidence,
  clauseId,
}: {
  readonly evidence: readonly ShownEvidence[];
  /** The clause in which they stand, or its document; null where only the source is known. */
  readonly clauseId: string | null;
}): ReactNode {
  const say = useWords(PART_WORDS);
  return (
    <ul className={css.list} aria-label={say('evidence')}>
      {evidence.map(({ quote, line, page, start, sourceId }) => (
        <li key={start}>
          <q lang="zh-CN">{legible(quote)}</q>{' '}
          <span className={css.place}>
            {page !== null && `${say('page', { page })} `}
            {say('line', { line })}{' '}
            {clauseId !== null && <KeptLink to={clauseAddress(clauseId)}>{say('toText')}</KeptLink>}
            {clauseId === null && sourceId !== undefined && <SourceLink sourceId={sourceId} start={start} />}
          </span>
        </li>
      ))}
    </ul>
  );
}
