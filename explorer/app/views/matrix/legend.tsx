import type { ReactNode } from 'react';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import { ROLES } from './matrix-choice.js';
import css from './matrix-view.module.css';
import { MATRIX_WORDS } from './matrix-words.js';
import { SIGNS } from './signs-of.js';

/** What the signs in the cells mean. */
export function Legend(): ReactNode {
  const say = useWords(MATRIX_WORDS);
  const sayRole = useWords(ROLE_WORDS);
  return (
    <span className={css.legend}>
      {ROLES.map((role) => (
        <span key={role}>
          <span data-role={role}>{SIGNS[role]}</span> {sayRole(role)}
        </span>
      ))}
      <span>{say('legend')}</span>
    </span>
  );
}
