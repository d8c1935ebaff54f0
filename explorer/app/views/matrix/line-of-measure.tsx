import type { ReactNode } from 'react';
import { clauseAddress } from '../../address/addresses.js';
import { useParameters } from '../../address/use-parameters.js';
import { MeasureNamesDocument, type ResponsibilityRole } from '../../asking/generated/graphql.js';
import { useAnswer } from '../../asking/use-answer.js';
import { KeptLink } from '../../parts/kept-link.js';
import { nameOfClause } from '../../parts/name-of-node.js';
import { ROLE_WORDS } from '../../words/names-of-kinds.js';
import { useWords } from '../../words/use-words.js';
import type { LineProps } from './line-props.js';
import css from './matrix-grid.module.css';
import type { MeasureOfRow } from './measures-of-row.js';
import { openedOf } from './opened-of.js';
import { OutOfSight } from './out-of-sight.js';
import { SIGNS } from './signs-of.js';
import { COLUMNS_BEFORE, LINES_ABOVE } from './use-grid-keys.js';
import type { MatrixRow } from './use-matrix.js';

/** Axes of which a row lies within one document. */
const IN_ONE_DOCUMENT: readonly string[] = ['CHAPTER', 'POLICY'];

/** A measure of an expanded row, with its part in each column. */
export function LineOfMeasure({
  row,
  measure,
  index,
  shown,
  rowAxis,
  activeColumn,
}: LineProps & { readonly row: MatrixRow; readonly measure: MeasureOfRow }): ReactNode {
  const [address, choose] = useParameters();
  const { data } = useAnswer(MeasureNamesDocument, { ids: measure.chunk });
  const clause = data?.nodes.find((node) => node?.__typename === 'Clause' && node.id === measure.id);
  const opened = address.get('cell');
  const at = (column: number) => ({
    'data-at': `${index + LINES_ABOVE},${column}`,
    tabIndex: column === activeColumn ? 0 : -1,
  });
  const cellOf = (columnId: string | null, roles: readonly ResponsibilityRole[], place: number) => {
    const key = openedOf(row.id, columnId, measure.id);
    return (
      <button
        type="button"
        {...at(place)}
        aria-pressed={opened === key}
        onClick={() => choose({ cell: key === opened ? '' : key })}
      >
        <Roles roles={roles} />
      </button>
    );
  };
  return (
    <>
      <th scope="row" className={css.measure}>
        <KeptLink to={clauseAddress(measure.id)} lang="zh-CN" {...at(1)}>
          {clause?.__typename === 'Clause' ? nameOfClause(clause) : measure.id}
        </KeptLink>
        {clause?.__typename === 'Clause' && !IN_ONE_DOCUMENT.includes(rowAxis) && (
          <small lang="zh-CN">{clause.policy.title}</small>
        )}
      </th>
      <td className={css.totals}>{cellOf(null, measure.roles, 2)}</td>
      <OutOfSight width={shown.before} />
      {shown.columns.map(({ id }, place) => {
        const roles = measure.byColumn.get(id);
        const to = shown.first + place + COLUMNS_BEFORE;
        if (roles === undefined) return <td key={id} aria-colindex={to} {...at(to)} />;
        return (
          <td key={id} aria-colindex={to}>
            {cellOf(id, roles, to)}
          </td>
        );
      })}
      <OutOfSight width={shown.after} />
    </>
  );
}

function Roles({ roles }: { readonly roles: readonly ResponsibilityRole[] }): ReactNode {
  const say = useWords(ROLE_WORDS);
  return roles.map((role) => (
    <span key={role} data-role={role}>
      <span aria-hidden="true">{SIGNS[role]}</span>
      <span className="heard">{say(role)}</span>
    </span>
  ));
}
