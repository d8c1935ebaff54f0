import type { MatrixCell, MatrixRow } from '../../questions/matrix/matrix-answer.js';
import { ROLES, type Role } from '../../questions/measures/measure.js';
import { CLAUSE_IDS_MAX, type RoleCounts } from '../../questions/measures/role-counts.js';
import type { MarkedCell } from '../sheets/sheet-book.js';
import type { MatrixReport } from './matrix-report.js';
import { reportLink } from './report-link.js';
import { ROLE_WORDS } from './role-words.js';

/** Measures that a tip names. */
const NAMED_MAX = 6;

/**
 * A cell of the matrix: ● where it holds one measure, else 「●2 ○3」. It leads to the measure; of several to their chapter
 * or document where a row or column is one, else to the first of them.
 */
export function cellOf(
  report: MatrixReport,
  row: MatrixRow,
  cell: MatrixCell,
  holdsOne: boolean,
): MarkedCell {
  const { counts, column } = cell;
  const strongest = ROLES.find((role) => idsOf(counts, role).length > 0);
  return {
    value: holdsOne ? signsOf(counts) : countedText(counts),
    link: reportLink(report, targetOf(row, cell)),
    tip: tipOf(report, counts, holdsOne ? column.label : null),
    ...(strongest === undefined ? {} : { tone: ROLE_WORDS[strongest].tone }),
  };
}

/** 「●2 ○3 ◇1」; null where there is nothing. */
export function countedText(counts: RoleCounts): string | null {
  const number = { LEAD: counts.leads, SUPPORT: counts.supports, ASSIGNED: counts.assigned };
  const parts = ROLES.filter((role) => number[role] > 0).map(
    (role) => `${ROLE_WORDS[role].sign}${number[role]}`,
  );
  return parts.length === 0 ? null : parts.join(' ');
}

function signsOf(counts: RoleCounts): string {
  return ROLES.filter((role) => idsOf(counts, role).length > 0)
    .map((role) => ROLE_WORDS[role].sign)
    .join('');
}

function idsOf(counts: RoleCounts, role: Role): readonly string[] {
  return counts.clauseIds(role, CLAUSE_IDS_MAX);
}

function targetOf(row: MatrixRow, { counts, column }: MatrixCell): string {
  const ids = [...new Set(ROLES.flatMap((role) => idsOf(counts, role)))];
  const [first = row.header.id] = ids;
  if (ids.length === 1) return first;
  const whole = [row.header, column].find(({ node }) => node.label === 'Clause' || node.label === 'Policy');
  return whole?.id ?? first;
}

/** 「省科技厅：牵头」, or which measures: 「牵头：（一）…、（二）…」. */
function tipOf({ names }: MatrixReport, counts: RoleCounts, column: string | null): string {
  const parts = ROLES.flatMap((role) => {
    const ids = idsOf(counts, role);
    if (ids.length === 0) return [];
    const { word } = ROLE_WORDS[role];
    if (column !== null) return [word];
    const shown = ids.slice(0, NAMED_MAX).map((id) => names.get(id) ?? id);
    return [`${word}：${shown.join('、')}${ids.length > NAMED_MAX ? `等 ${ids.length} 项` : ''}`];
  });
  return column === null ? parts.join('；') : `${column}：${parts.join('、')}`;
}
