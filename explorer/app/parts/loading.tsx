import type { ReactNode } from 'react';
import { useWords } from '../words/use-words.js';
import { PART_WORDS } from './part-words.js';
import css from './states.module.css';

export function Loading(): ReactNode {
  const say = useWords(PART_WORDS);
  return (
    <p className={css.loading} role="status">
      {say('loading')}
    </p>
  );
}
