import type { ReactNode } from 'react';
import { permalinkOf } from '../../../address/addresses.js';
import { PolicyClauseDocument } from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';
import { AnswerOf } from '../../../parts/answer-of.js';
import { nameOfClause } from '../../../parts/name-of-node.js';
import { PART_WORDS } from '../../../parts/part-words.js';
import { useWords } from '../../../words/use-words.js';
import { CopyText } from '../panel/copy-text.js';
import { useReader } from '../reader-context.js';
import { CLAIM_WORDS } from './claim-words.js';
import css from './claims.module.css';

/** The clause that is looked at: how it is cited, and its permalink. */
export function ClauseCard({ clauseId }: { readonly clauseId: string }): ReactNode {
  const say = useWords(CLAIM_WORDS);
  const part = useWords(PART_WORDS);
  const { goToClause, propose } = useReader();
  const query = useAnswer(PolicyClauseDocument, { id: clauseId }, { isPreviousKept: true });
  return (
    <AnswerOf query={query}>
      {({ clause }) =>
        clause && (
          <section className={css.card} aria-label={say('clause')}>
            <h3>
              <button type="button" className={css.plain} lang="zh-CN" onClick={() => goToClause(clause.id)}>
                {nameOfClause(clause)}
              </button>
            </h3>
            <p className={css.place}>
              {clause.page !== null && `${part('page', { page: clause.page })} `}
              {part('line', { line: clause.line })} ·{' '}
              <a href={permalinkOf({ __typename: 'Clause', id: clause.id })}>{say('permalink')}</a>
            </p>
            {clause.repeats && (
              <p>
                {say('repeats')}{' '}
                <button
                  type="button"
                  className={css.plain}
                  onClick={() => goToClause(clause.repeats?.id ?? '')}
                >
                  {nameOfClause(clause.repeats)}
                </button>
              </p>
            )}
            <p className={css.citation} lang="zh-CN">
              {clause.citation.chineseLong}
            </p>
            <p>
              <CopyText text={clause.citation.chineseLong}>{say('copy')}</CopyText>{' '}
              <CopyText text={clause.citation.bibtex}>{say('bibtex')}</CopyText>{' '}
              <button
                type="button"
                onClick={() => propose({ clauseId: clause.id, extracted: null, quote: '' })}
              >
                {say('propose')}
              </button>
            </p>
          </section>
        )
      }
    </AnswerOf>
  );
}
