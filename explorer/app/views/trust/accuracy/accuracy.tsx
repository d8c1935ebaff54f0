import type { ReactNode } from 'react';
import { TrustDocument } from '../../../asking/generated/graphql.js';
import { useAnswer } from '../../../asking/use-answer.js';
import { AnswerOf } from '../../../parts/answer-of.js';
import { Nothing } from '../../../parts/nothing.js';
import { WaysOut } from '../../../parts/ways-out.js';
import { useWords } from '../../../words/use-words.js';
import css from '../trust.module.css';
import { AccuracyTable } from './accuracy-table.js';
import { ACCURACY_WORDS } from './accuracy-words.js';

/** How well each kind of claim is read, and what the figures mean. */
export function Accuracy(): ReactNode {
  const say = useWords(ACCURACY_WORDS);
  const query = useAnswer(TrustDocument, {});
  return (
    <>
      <p className={css.item}>{say('about')}</p>
      <p className={css.item}>{say('warning')}</p>
      <AnswerOf query={query}>
        {({ completeness: { relations } }) =>
          relations.length === 0 ? <Nothing>{say('none')}</Nothing> : <AccuracyTable relations={relations} />
        }
      </AnswerOf>
      <details>
        <summary>{say('how')}</summary>
        <p className={css.item}>{say('howText')}</p>
      </details>
      <WaysOut
        document={TrustDocument}
        variables={{}}
        tables={[{ path: '/v1/completeness', parameters: {} }]}
      />
    </>
  );
}
