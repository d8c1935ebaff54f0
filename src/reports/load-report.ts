import type { MergeSummary, SourceRecord } from '../domain/graph-batch.js';
import { NODE_LABELS, type NodeLabel, RELATIONSHIPS, type RelationshipType } from '../domain/graph-model.js';
import { type CorrectionsReport, correctionsText } from './corrections-text.js';
import { textTable } from './text-table.js';

/** What a load found and what it changed. */
export interface LoadReport {
  readonly sources: readonly SourceRecord[];
  readonly counts: {
    readonly nodes: Readonly<Record<NodeLabel, number>>;
    readonly edges: Readonly<Record<RelationshipType, number>>;
  };
  readonly documents: number;
  readonly merged: MergeSummary;
  readonly corrections: CorrectionsReport;
}

/** Most doubts that are printed one by one; the rest is counted, and `extract` prints them all. */
const MOST_LINES = 40;

/** The report of a load for people at a terminal. */
export function loadReportText({ sources, counts, documents, merged, corrections }: LoadReport): string {
  const read = sources.filter(({ kind }) => kind === 'DOCUMENT');
  return [
    textTable(
      ['Source', 'Characters', 'Unresolved', 'Warnings'],
      read.map((source) => [
        source.file,
        source.characters,
        source.unresolved.length,
        warningsOf(source).length,
      ]),
    ),
    `${documents} documents, ${counts.nodes.Clause} clauses. In the store now:`,
    textTable(
      ['Nodes', 'count', 'Relationships', 'count'],
      sideBySide(
        NODE_LABELS.map((label) => [label, counts.nodes[label]]),
        (Object.keys(RELATIONSHIPS) as RelationshipType[]).map((type) => [type, counts.edges[type]]),
      ),
    ),
    doubtsText(read),
    correctionsText(corrections),
    changesText(merged),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function warningsOf(source: SourceRecord): SourceRecord['diagnostics'] {
  return source.diagnostics.filter(({ severity }) => severity !== 'INFO');
}

function doubtsText(sources: readonly SourceRecord[]): string {
  const lines = sources.flatMap((source) => [
    ...source.unresolved.map(
      ({ line, kind, printed, reason }) =>
        `  ${source.file}:${line}  unresolved ${kind.toLowerCase()} 「${printed}」: ${reason}`,
    ),
    ...warningsOf(source).map(
      ({ line, column, message, ruleId }) => `  ${source.file}:${line}:${column}  ${message} (${ruleId})`,
    ),
  ]);
  if (lines.length === 0) return 'No unresolved mentions, no warnings.';
  const cut = lines.length - MOST_LINES;
  return [
    'Doubts:',
    ...lines.slice(0, MOST_LINES),
    ...(cut > 0 ? [`  … and ${cut} more: \`policy-graph extract FILE\` prints all.`] : []),
  ].join('\n');
}

/** What a merge changed, and which release the store is now. */
function changesText({ nodes, edges, release, isNewRelease }: MergeSummary): string {
  const changed = [nodes, edges].some(({ created, updated, removed }) => created + updated + removed > 0);
  if (!changed) {
    const all = `all ${nodes.unchanged} nodes and ${edges.unchanged} relationships were there already`;
    return isNewRelease
      ? `No node and no relationship changed: ${all}. What is kept of the sources did: the store is now release ${release}.`
      : `Nothing changed: ${all}. The store is still release ${release}.`;
  }
  const say = (name: string, counts: typeof nodes): string =>
    `${name}: ${counts.created} created, ${counts.updated} updated, ${counts.removed} removed, ${counts.unchanged} unchanged`;
  return `${say('Nodes', nodes)}. ${say('Relationships', edges)}.\nThe store is now release ${release}.`;
}

function sideBySide(
  left: readonly (string | number)[][],
  right: readonly (string | number)[][],
): (string | number)[][] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => [
    ...(left[at] ?? ['', '']),
    ...(right[at] ?? ['', '']),
  ]);
}
