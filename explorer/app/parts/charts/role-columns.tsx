import { scaleBand, scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { type CountsByRole, countOf, ROLE_COLOURS, ROLES } from '../counts/roles.js';
import css from './charts.module.css';
import { Drawing } from './drawing.js';

export interface Column {
  readonly label: string;
  readonly counts: CountsByRole;
}

const HEIGHT = 200;
const FOOT = 24;
const HEAD = 20;
const COLUMN_MAX = 72;

/** One column for each label, with a piece for each role, one upon the other. */
export function RoleColumns({
  label,
  columns,
}: {
  readonly label: string;
  readonly columns: readonly Column[];
}): ReactNode {
  const sums = columns.map(({ counts }) => sumOf(counts));
  const y = scaleLinear([0, Math.max(1, ...sums)], [HEIGHT - FOOT, HEAD]);
  return (
    <Drawing label={label} height={HEIGHT}>
      {(width) => {
        const x = scaleBand(
          columns.map((column) => column.label),
          [0, Math.min(width, columns.length * COLUMN_MAX)],
        ).padding(0.25);
        return (
          <>
            <line className={css.line} x1={0} x2={width} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
            {columns.map((column) => (
              <g key={column.label} transform={`translate(${x(column.label) ?? 0} 0)`}>
                {ROLES.map((role, at) => {
                  const below = ROLES.slice(0, at).reduce((sum, one) => sum + countOf(column.counts, one), 0);
                  const above = below + countOf(column.counts, role);
                  return (
                    <rect
                      key={role}
                      y={y(above)}
                      height={y(below) - y(above)}
                      width={x.bandwidth()}
                      fill={`var(${ROLE_COLOURS[role]})`}
                    />
                  );
                })}
                <text x={x.bandwidth() / 2} y={y(sumOf(column.counts)) - 5} textAnchor="middle">
                  {sumOf(column.counts) || ''}
                </text>
                <text className={css.soft} x={x.bandwidth() / 2} y={HEIGHT - 7} textAnchor="middle">
                  {column.label}
                </text>
              </g>
            ))}
          </>
        );
      }}
    </Drawing>
  );
}

function sumOf(counts: CountsByRole): number {
  return ROLES.reduce((sum, role) => sum + countOf(counts, role), 0);
}
