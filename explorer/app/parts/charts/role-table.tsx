import type { ReactNode } from 'react';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import { countOf, ROLES } from '../counts/roles.js';
import { CHART_WORDS } from './chart-words.js';
import css from './charts.module.css';
import type { Column } from './role-columns.js';

/** What RoleColumns draws, as a table. */
export function RoleTable({
  caption,
  corner,
  columns,
}: {
  readonly caption: string;
  readonly corner: string;
  readonly columns: readonly Column[];
}): ReactNode {
  const say = useWords(CHART_WORDS);
  const sayRole = useWords(ROLE_WORDS);
  return (
    <details>
      <summary>{say('asTable')}</summary>
      <table className={css.table}>
        <caption className="heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col">
                {sayRole(role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.map(({ label, counts }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {ROLES.map((role) => (
                <td key={role}>{countOf(counts, role)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
