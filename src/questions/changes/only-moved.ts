import type { RelationshipType } from '../../domain/graph-model.js';
import type { Change } from '../../domain/release.js';
import type { Evidence } from '../../domain/span.js';
import type { FieldChange } from './changes-answer.js';

/** Fields that say where in its text a node stands. */
const PLACES: ReadonlySet<string> = new Set([
  'start', 'end', 'line', 'page', 'position', 'startLine', 'endLine',
]); // biome-ignore format: one line

/** Relationships whose order is that of the text; that of agencies means something: who is first listed. */
const IN_TEXT_ORDER: ReadonlySet<RelationshipType> = new Set([
  'HAS_CLAUSE', 'HAS_PART', 'SETS_TARGET', 'MARKS', 'CONTAINS',
]); // biome-ignore format: one line

/** Whether something else in its text pushed it to another place, and it says what it said, in the same words. */
export function onlyMoved(change: Change, fields: readonly FieldChange[]): boolean {
  if (change.kind !== 'CHANGED') return false;
  if (change.subject === 'NODE') return fields.every(({ field }) => PLACES.has(field));
  const isOrder = IN_TEXT_ORDER.has(change.type);
  return (
    fields.every(({ field }) => isOrder && field === 'position') &&
    quotesOf(change.before?.evidence) === quotesOf(change.after?.evidence)
  );
}

function quotesOf(evidence: readonly Evidence[] = []): string {
  return JSON.stringify(evidence.map(({ sourceId, quote }) => [sourceId, quote]));
}
