import type { ReactNode } from 'react';
import css from './counts.module.css';
import { type CountsByRole, countOf, ROLE_COLOURS, ROLES } from './roles.js';

/** A bar with a piece for each role, as long as `most` allows; the figures stand beside it, so it is not heard. */
export function RoleBar({
  counts,
  most,
}: {
  readonly counts: CountsByRole;
  readonly most: number;
}): ReactNode {
  return (
    <span className={css.bar} aria-hidden="true">
      {ROLES.map((role) => (
        <span
          key={role}
          style={{
            width: `${(countOf(counts, role) / most) * 100}%`,
            background: `var(${ROLE_COLOURS[role]})`,
          }}
        />
      ))}
    </span>
  );
}
