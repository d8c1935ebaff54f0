import type { ReactNode } from 'react';
import { VERDICT_MEANINGS, VERDICT_WORDS } from '../../../words/names-of-layouts.js';
import { useWords } from '../../../words/use-words.js';
import { CITY_WORDS } from '../city-words.js';
import css from './clusters.module.css';

const VERDICTS = Object.keys(VERDICT_WORDS.zh) as readonly (keyof typeof VERDICT_WORDS.zh)[];

/** The glossary of grades and verdicts, on opening. */
export function WhatTheWordsMean(): ReactNode {
  const say = useWords(CITY_WORDS);
  const sayVerdict = useWords(VERDICT_WORDS);
  const sayMeaning = useWords(VERDICT_MEANINGS);
  return (
    <details className={css.meanings}>
      <summary>{say('glossary')}</summary>
      <p>{say('grades')}</p>
      <dl>
        {VERDICTS.map((verdict) => (
          <div key={verdict}>
            <dt>{sayVerdict(verdict)}</dt>
            <dd>{sayMeaning(verdict)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
