import type { ReactNode } from 'react';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import css from './role-switch.module.css';
import { type CountsByRole, countOf, ROLE_COLOURS, ROLES } from './roles.js';

/** How much of each role, as large figures that narrow what is listed; once more takes it back. */
export function RoleSwitch({
  counts,
  label,
  chosen,
  choose,
  detailOf,
}: {
  readonly counts: CountsByRole;
  readonly label: string;
  readonly chosen: string;
  readonly choose: (role: string) => void;
  /** What is said under a figure: 其中按职责分工 3 项. */
  readonly detailOf?: (role: (typeof ROLES)[number]) => string | null;
}): ReactNode {
  const say = useWords(ROLE_WORDS);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; these are buttons that narrow a list.
    <div className={css.roles} role="group" aria-label={label}>
      {ROLES.map((role) => (
        <button
          key={role}
          type="button"
          className={css.role}
          style={{ borderTopColor: `var(${ROLE_COLOURS[role]})` }}
          aria-pressed={role === chosen}
          disabled={countOf(counts, role) === 0}
          onClick={() => choose(role === chosen ? '' : role)}
        >
          <span className={css.figure}>{countOf(counts, role)}</span> {say(role)}
          {detailOf?.(role) != null && <span className={css.detail}>{detailOf(role)}</span>}
        </button>
      ))}
    </div>
  );
}
