import { textTable } from '../../reports/text-table.js';
import type { Fault, Measured } from '../score/measured.js';
import { RELATIONS } from '../score/relations.js';
import type { AccuracyFigures } from './accuracy-figures.js';

/** The figures, and below them case by case what is wrong, for people at a terminal. */
export function accuracyText(figures: AccuracyFigures, measured: readonly Measured[]): string {
  return [
    ...measured.filter(({ faults }) => faults.length > 0).map(faultsText),
    documentsTable(figures),
    textTable(
      ['Relation', 'P', 'R', 'F1', 'labels', 'read', 'right', 'files'],
      figures.relations.map(({ relation, precision, recall, f1, expected, got, right, documents }) => [
        `${relation}: ${RELATIONS[relation]}`, ...[precision, recall, f1].map(fourDigits), expected, got, right, documents,
      ]),
      [44, 8, 8, 8, 8, 8, 8, 7],
    ),
    [
      `Header, mean F1 of ${figures.fields.length} fields: ${fourDigits(figures.headerMacroF1)}  (${figures.fields.map(({ field, f1 }) => `${field} ${fourDigits(f1)}`).join(', ')})`,
      `Documents with a wrong lead: ${figures.documentsWithWrongLead} of ${figures.documents.length}`,
      `Units invented in the ${figures.documentsWithoutUnits} documents that assign nothing: ${figures.unitsInventedThere}`,
      `Names of units left open: ${figures.leftOpen}`,
      correctionsLine(figures.corrections),
    ].join('\n'),
  ].join('\n\n');
} // biome-ignore format: one screen

/** Partial labels, so in a line of their own: see docs/accuracy.md. */
function correctionsLine({ relations, notAtHand }: AccuracyFigures['corrections']): string {
  const each = relations.map(({ relation, right, corrections }) => `${relation} ${right} of ${corrections}`);
  return `Accepted corrections got right by itself: ${each.length === 0 ? 'there are none' : each.join(', ')}${notAtHand === 0 ? '' : `; of documents not at hand: ${notAtHand}`}`;
}

function faultsText({ file, faults }: Measured): string {
  return [`${file}: ${faults.length} wrong`, ...faults.map((fault) => faultText(file, fault))].join('\n');
}

function faultText(file: string, fault: Fault): string {
  const { relation, line, clause, what, expected, got, ruleId, around } = fault;
  const lines = [
    `  ${file}:${line}  ${relation} ${what.toUpperCase()}${clause === '' ? '' : `  ${clause}`}`,
    `      expected ${expected}`,
    `      got      ${got}${ruleId === '' ? '' : `  [${ruleId}]`}`,
  ];
  if (around !== '') lines.push(`      text     …${around}…`);
  return lines.join('\n');
}

/** Document by document, the relations that people ask for first. */
function documentsTable({ documents }: AccuracyFigures): string {
  const of = (document: AccuracyFigures['documents'][number], relation: keyof typeof RELATIONS): string => {
    const f1 = document.f1[relation];
    return f1 === undefined ? '–' : fourDigits(f1);
  };
  const shown = ['units', 'lead', 'header', 'hierarchy', 'targets', 'places'] as const;
  return textTable(
    ['Document (F1)', ...shown, 'wrong leads'],
    documents.map((document) => [
      document.file,
      ...shown.map((relation) => of(document, relation)),
      document.wrongLeads,
    ]),
  );
}

const fourDigits = (share: number): string => share.toFixed(4);
