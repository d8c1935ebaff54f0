import type { ReactNode } from 'react';
import { SearchBox } from '../../parts/search/search-box.js';
import { ViewHeading } from '../../parts/view-heading.js';
import { useWords } from '../../words/use-words.js';
import { ExamplesToAsk } from './examples-to-ask.js';
import css from './start.module.css';
import { START_WORDS } from './start-words.js';
import { WaysOn } from './ways-on.js';
import { WhatThereIs } from './what-there-is.js';

/** Where one begins: search, the main question with an example, and what the graph holds. */
export function StartView(): ReactNode {
  const say = useWords(START_WORDS);
  return (
    <div className={css.start}>
      <ViewHeading title={say('title')}>
        <p className={css.what}>
          {say('what')} {say('promise')}
        </p>
      </ViewHeading>
      <SearchBox isLarge isFocused />
      <ExamplesToAsk />
      <WhatThereIs />
      <WaysOn />
    </div>
  );
}
