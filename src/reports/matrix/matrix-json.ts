import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { LedgerRow } from '../../questions/ledger/ledger-answer.js';
import type { MatrixHeader } from '../../questions/matrix/matrix-answer.js';
import { measureName } from '../../questions/measures/measure-name.js';
import { CLAUSE_IDS_MAX } from '../../questions/measures/role-counts.js';
import { askedAs } from './asked-as.js';
import { countedText } from './matrix-cell.js';
import type { MatrixReport } from './matrix-report.js';
import { reportLink } from './report-link.js';

/** The report for programs: what its sheets hold, with ids, and each node once. */
export function matrixJson(report: MatrixReport): string {
  const { title, request, release, matrix, ledger, measures, policies, completeness, sources } = report;
  const urlOf = (id: string): string => reportLink(report, id);
  const header = ({ id, label, counts }: MatrixHeader) => ({
    id,
    label,
    url: urlOf(id),
    text: countedText(counts),
  });
  const value = {
    title,
    question: { ...request, links: askedAs(report).flatMap(([, , link]) => link ?? []) },
    release,
    matrix: {
      rowAxis: matrix.rowAxis,
      columnAxis: matrix.columnAxis,
      columns: matrix.columns.map(header),
      rows: matrix.rows.map(({ header: of, cells }) => ({
        ...header(of),
        cells: cells.map(({ column, counts }) => ({
          column: column.id,
          text: countedText(counts),
          leads: counts.clauseIds('LEAD', CLAUSE_IDS_MAX),
          supports: counts.clauseIds('SUPPORT', CLAUSE_IDS_MAX),
          assigned: counts.clauseIds('ASSIGNED', CLAUSE_IDS_MAX),
          isTruncated: counts.isTruncated,
        })),
      })),
      text: countedText(matrix.counts),
    },
    measures: measures.map(({ clause, policy, documentNumber, chapter, cities, clusters, targets }) => ({
      id: clause.id,
      url: urlOf(clause.id),
      name: measureName(clause),
      policy: policy.id,
      documentNumber,
      chapter: { id: chapter.id, name: measureName(chapter) },
      cities: cities.map(({ id, name }) => ({ id, name })),
      clusters: clusters.map(({ id, name }) => ({ id, name })),
      targets: targets.map(({ target, clauseId, edge }) => ({
        ...target,
        clauseId,
        evidence: edge.evidence,
      })),
    })),
    ledger: ledger.map(ledgerEntry),
    policies: [...policies.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    completeness: {
      ...completeness,
      isTruncated: false,
      notes: matrix.notes,
      sources: sources
        .filter(({ kind }) => kind === 'DOCUMENT')
        .map(({ id, file, sha256, characters, loadedAt }) => ({ id, file, sha256, characters, loadedAt })),
    },
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

function ledgerEntry({ no, measure, role, isFirstListed, unit, deadlines }: LedgerRow): object {
  const { printed, expanded, jointDuty, inherited, evidence, correctionId } = unit.edge;
  return {
    no,
    measure: measure.clause.id,
    agency: { id: unit.agency.id, name: unit.agency.name, shortName: unit.agency.shortName },
    role,
    isFirstListed,
    jointDuty,
    inherited,
    printed,
    expanded,
    deadlines,
    evidence,
    correctionId,
  };
}
