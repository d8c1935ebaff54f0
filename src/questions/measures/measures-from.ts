import type { ClusterNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { byPlace } from '../by-place.js';
import { nodesById } from '../nodes-by-id.js';
import { nodeOf } from '../walk-plans.js';
import { chapterIdOf, documentsOf } from './documents-of.js';
import type { Measure } from './measure.js';
import { type KnownNodes, toMeasure } from './to-measure.js';

/**
 * The measures of clauses that were walked with `measurePlan`, by document and place in it. `meant`: as `meantClusters`. One
 * store call each for their agencies, documents and chapters.
 */
export async function measuresFrom(
  reader: GraphReader,
  walked: readonly WalkedNode[],
  meant: ((id: string) => readonly ClusterNode[]) | null,
): Promise<readonly Measure[]> {
  const units = walked.flatMap(({ hops }) =>
    ['leads', 'supports', 'assigned'].flatMap((key) => hops[key]?.items ?? []),
  );
  const [agencies, documents] = await Promise.all([
    nodesById(
      reader,
      'Agency',
      units.map(({ node }) => node.id),
    ),
    documentsOf(reader, [...new Set(walked.map(({ fields }) => String(fields.policyId)))].sort()),
  ]);
  const chapterIds = walked.flatMap((walkedClause) => {
    const clause = nodeOf('Clause', walkedClause);
    const document = documents.get(clause.policyId);
    return document === undefined ? [] : [chapterIdOf(clause, document)];
  });
  const chapters = await nodesById(reader, 'Clause', chapterIds);
  const nodesOf: KnownNodes = { agencies, documents, chapters };
  const measures = walked.map((clause) => toMeasure(clause, nodesOf, meant?.(clause.id) ?? null));
  return measures.sort((a, b) => byPlace(a.clause, b.clause));
}
