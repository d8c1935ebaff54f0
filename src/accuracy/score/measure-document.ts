import type { GraphBatch } from '../../domain/graph-batch.js';
import type { LabelledDocument } from '../labels/labelled-document.js';
import type { Fault, Measured } from './measured.js';
import { pairClauses } from './pair-clauses.js';
import { pairPolicies } from './pair-policies.js';
import { createReading } from './reading.js';
import type { Relation } from './relations.js';
import { scoreCells } from './score-cells.js';
import { scoreCitations } from './score-citations.js';
import { scoreHeader } from './score-header.js';
import { scoreHierarchy } from './score-hierarchy.js';
import { scorePlaces } from './score-places.js';
import { scoreTargets } from './score-targets.js';
import { scoreUnits } from './score-units.js';
import type { Tally } from './tally.js';

/**
 * Holds what would be loaded of a document against its labels. `batch` must have been read from `document.source`;
 * `known` is what the gazetteers claim.
 */
export function measureDocument(document: LabelledDocument, batch: GraphBatch, known: GraphBatch): Measured {
  const reading = createReading(document.source, batch, known);
  const { pairs, extra } = pairPolicies(document, reading);
  const clauses = pairClauses(document, reading);
  const header = scoreHeader(reading, pairs);
  const hierarchy = scoreHierarchy(document, reading, clauses, pairs);
  const units = scoreUnits(document, reading, clauses);
  const citations = scoreCitations(document, reading, pairs);
  const targets = scoreTargets(document, reading, pairs);
  const places = scorePlaces(document, reading, pairs);
  const cells = scoreCells(document, reading);

  const found = pairs.filter(({ read }) => read !== null).length;
  const documents = { expected: pairs.length, got: reading.policies.length, right: found };
  const tallies: Partial<Record<Relation, Tally>> = {
    ...units.tallies,
    ...(document.isWhole && { documents }),
    header: header.tally,
    ...(hierarchy && { clauses: hierarchy.clauses, hierarchy: hierarchy.hierarchy }),
    ...(citations && {
      numbered: citations.numbered,
      titled: citations.titled,
      citationKinds: citations.citationKinds,
    }),
    ...(targets && { targets: targets.targets, targetKinds: targets.targetKinds }),
    ...(places && { places: places.tally }),
    ...(cells && { cells: cells.tally }),
  };
  const faults: readonly Fault[] = [
    ...(document.isWhole ? pairs : [])
      .filter(({ read }) => read === null)
      .map(({ labelled }) =>
        documentFault(labelled.line, 'missed', labelled.header?.title?.[0] ?? '', 'nothing'),
      ),
    ...(document.isWhole ? extra : []).map(({ startLine, title }) =>
      documentFault(startLine ?? 1, 'invented', 'nothing', title),
    ),
    ...header.faults,
    ...(hierarchy?.faults ?? []),
    ...units.faults,
    ...(citations?.faults ?? []),
    ...(targets?.faults ?? []),
    ...(places?.faults ?? []),
    ...(cells?.faults ?? []),
  ];
  return {
    file: document.file,
    tallies,
    fields: header.fields,
    faults: [...faults].sort((a, b) => a.line - b.line),
    leftOpen: batch.source.unresolved.filter(({ kind }) => kind === 'AGENCY').length,
    wrongLeads: units.wrongLeads,
    inventedUnits: document.units.length > 0 ? null : (units.tallies.units?.got ?? 0),
  }; // biome-ignore format: one screen
}

function documentFault(line: number, what: string, expected: string, got: string): Fault {
  return { relation: 'documents', line, clause: '', what, expected, got, ruleId: '', around: '' };
}
