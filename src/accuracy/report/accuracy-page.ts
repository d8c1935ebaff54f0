import { RELATIONS, type Relation } from '../score/relations.js';
import type { AccuracyFigures } from './accuracy-figures.js';
import { correctionsSection } from './corrections-section.js';

/** docs/accuracy.md, out of the recorded figures alone: the same figures give the same page on every machine. */
export function accuracyPage(figures: AccuracyFigures): string {
  const { relations, fields, documents } = figures;
  return `# How well documents are read

Written by \`npm run accuracy\` out of [the recorded figures](../accuracy/figures.json); do not edit. \`npm run verify\` measures
anew and fails when a figure falls below the one recorded here.

## Method

${documents.length} documents carry labels: what a careful reader says that they claim. Two are the seed documents of 广东, labelled before the
program was written ([gold](../accuracy/gold/README.md)); the others are [texts of the genre](../accuracy/README.md), most of them of our own
composition, for every notation in which responsibility is stated. Each is read alone, with the seed gazetteers, and what would be
loaded is held against the labels. *Precision* is the share of what was read that the labels have, *recall* the share of the
labels that was read, F1 their harmonic mean; rounded down to four digits, so that 1 means that nothing is wrong. These documents
were at hand while the program was written, so expect a little less on a document that nobody here has seen.

## Per relation

| relation | precision | recall | F1 | labels | read | right | documents |
|---|---|---|---|---|---|---|---|
${relations.map((one) => row([`**${one.relation}**: ${RELATIONS[one.relation]}`, ...[one.precision, one.recall, one.f1].map(digits), one.expected, one.got, one.right, one.documents])).join('\n')}

- Documents with a wrong lead: **${figures.documentsWithWrongLead}** of ${documents.length}.
- Units invented in the ${figures.documentsWithoutUnits} documents that assign nothing: **${figures.unitsInventedThere}**.
- Names of units that were seen and left open, which counts as missed: ${figures.leftOpen}.

## Header, field by field

The mean F1 of the fields is **${digits(figures.headerMacroF1)}**.

| field | precision | recall | F1 | labels |
|---|---|---|---|---|
${fields.map(({ field, precision, recall, f1, expected }) => row([field, ...[precision, recall, f1].map(digits), expected])).join('\n')}

## Per document

F1; – where the document has none and none was read.

${table(['document', ...SHOWN, 'wrong leads'], documents.map(({ file, f1, wrongLeads }) => [file, ...SHOWN.map((relation) => (f1[relation] === undefined ? '–' : digits(f1[relation]))), wrongLeads]))}

${correctionsSection(figures.corrections)}

## What is not read yet

How often each thing goes wrong; \`policy-graph accuracy\` prints every case with its file, line, clause, what was expected, what
was read by which rule, and the words around.

${figures.faults.length === 0 ? 'Nothing is wrong.' : table(['relation', 'what', 'times'], figures.faults.map(({ relation, what, count }) => [relation, what, count]))}
`;
} // biome-ignore format: a page

const SHOWN: readonly Relation[] = ['units', 'lead', 'header', 'hierarchy', 'numbered', 'titled', 'targets'];

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const digits = (share: number): string => share.toFixed(4);
