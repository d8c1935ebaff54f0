import type { ReactNode } from 'react';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import { ROLE_COLOURS, ROLES } from '../counts/roles.js';
import css from './charts.module.css';

/** Which colour is which role. */
export function RoleLegend(): ReactNode {
  const say = useWords(ROLE_WORDS);
  return (
    <ul className={css.legend}>
      {ROLES.map((role) => (
        <li key={role}>
          <span
            className={css.swatch}
            style={{ background: `var(${ROLE_COLOURS[role]})` }}
            aria-hidden="true"
          />{' '}
          {say(role)}
        </li>
      ))}
    </ul>
  );
}
