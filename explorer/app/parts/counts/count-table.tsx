import { type ReactNode, useState } from 'react';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import { COUNT_WORDS } from './count-words.js';
import css from './counts.module.css';
import { RoleBar } from './role-bar.js';
import { type CountsByRole, countOf, ROLES } from './roles.js';

export interface CountRow {
  readonly id: string;
  /** With a link to where it is looked at. */
  readonly label: ReactNode;
  /** For who hears the page. */
  readonly name: string;
  readonly counts: CountsByRole & { readonly measures: number };
}

/** Rows that are shown before the rest is asked for. */
const ROWS_FIRST = 8;

/** Measures by something and role, as a table with bars. The number of a row narrows what is listed elsewhere to it. */
export function CountTable({
  caption,
  corner,
  rows,
  total,
  chosen,
  choose,
}: {
  readonly caption: string;
  /** What the rows are: 文件. */
  readonly corner: string;
  readonly rows: readonly CountRow[];
  /** How many rows there are, listed here or not. */
  readonly total: number;
  readonly chosen: string;
  /** An empty id: no longer narrowed. */
  readonly choose: (id: string) => void;
}): ReactNode {
  const say = useWords(COUNT_WORDS);
  const sayRole = useWords(ROLE_WORDS);
  const [isWhole, setWhole] = useState(false);
  if (rows.length === 0) return <p className={css.none}>{say('none')}</p>;
  const most = Math.max(1, ...rows.map(({ counts }) => counts.leads + counts.supports + counts.assigned));
  const shown = isWhole ? rows : rows.slice(0, ROWS_FIRST);
  return (
    <>
      <table className={css.table}>
        <caption className="heard">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {ROLES.map((role) => (
              <th key={role} scope="col" className={css.role}>
                {sayRole(role)}
              </th>
            ))}
            <th scope="col" className={css.number}>
              {say('measures')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ id, label, name, counts }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                <span className={css.narrowLine}>
                  {ROLES.filter((role) => countOf(counts, role) > 0)
                    .map((role) => `${sayRole(role)} ${countOf(counts, role)}`)
                    .join(' · ')}
                </span>
                <RoleBar counts={counts} most={most} />
              </th>
              {ROLES.map((role) => (
                <td key={role} className={css.role}>
                  {countOf(counts, role) || ''}
                </td>
              ))}
              <td className={css.number}>
                <button
                  type="button"
                  className={css.narrow}
                  aria-pressed={id === chosen}
                  aria-label={say('narrow', { name, count: counts.measures })}
                  onClick={() => choose(id === chosen ? '' : id)}
                >
                  {counts.measures}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > ROWS_FIRST && (
        <button type="button" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {isWhole ? say('fewer') : say('all', { total: rows.length })}
        </button>
      )}
      {rows.length < total && <p className={css.none}>{say('notHere', { shown: rows.length, total })}</p>}
    </>
  );
}
