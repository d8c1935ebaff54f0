import type { ReactNode } from 'react';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import css from './role-mark.module.css';
import { ROLE_COLOURS, type Role } from './roles.js';

/** A role as a small coloured word. */
export function RoleMark({ role }: { readonly role: Role }): ReactNode {
  const say = useWords(ROLE_WORDS);
  return (
    <span className={css.mark} style={{ color: `var(${ROLE_COLOURS[role]})` }}>
      {say(role)}
    </span>
  );
}
