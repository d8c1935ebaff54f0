import type { ReactNode } from 'react';
import { StartDocument, type StartQuery } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { AnswerOf } from '../../parts/answer-of.js';
import { KeptLink } from '../../parts/kept-link.js';
import { Nothing } from '../../parts/nothing.js';
import { LOCALES, useLanguage } from '../../words/language.js';
import { useWords } from '../../words/use-words.js';
import css from './start.module.css';
import { START_WORDS } from './start-words.js';

/** How much is loaded, as of when. */
export function WhatThereIs(): ReactNode {
  const say = useWords(START_WORDS);
  const language = useLanguage();
  const query = useAnswer(StartDocument, {});
  const written = new Intl.NumberFormat(LOCALES[language]);
  return (
    <section aria-labelledby="counts">
      <h2 id="counts">{say('counts')}</h2>
      <AnswerOf query={query}>
        {(answer) => {
          const { completeness } = answer;
          const { release, releasedAt, issuedFrom, issuedUntil } = completeness;
          if (completeness.documents === 0) return <Nothing>{say('empty')}</Nothing>;
          const date = releasedAt?.slice(0, 10);
          return (
            <>
              <dl className={css.counts}>
                {countsOf(answer).map(([word, count]) => (
                  <div key={word}>
                    <dt>{say(word)}</dt>
                    <dd>{written.format(count)}</dd>
                  </div>
                ))}
              </dl>
              <p className={css.asOf}>
                {date === undefined ? say('release', { release }) : say('releaseOn', { release, date })}
                {issuedFrom !== null && issuedUntil !== null && (
                  <> · {say('issued', { from: issuedFrom, until: issuedUntil })}</>
                )}{' '}
                · <KeptLink to="/explore/trust">{say('trust')}</KeptLink>
              </p>
            </>
          );
        }}
      </AnswerOf>
    </section>
  );
}

function countsOf({
  completeness,
  summary,
}: StartQuery): readonly (readonly [keyof typeof START_WORDS.zh, number])[] {
  const nodes = (label: string): number => summary.nodes.find((one) => one.label === label)?.count ?? 0;
  return [
    ['documents', completeness.documents],
    ['clauses', completeness.clauses],
    ['agenciesCount', nodes('Agency')],
    ['clustersCount', nodes('Cluster')],
    ['targets', nodes('Target')],
    ['relationships', summary.relationships.reduce((sum, { count }) => sum + count, 0)],
    ['unresolved', summary.unresolvedCount],
  ];
}
