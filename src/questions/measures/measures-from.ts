import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { byPlace } from '../by-place.js';
import { nodesById } from '../nodes-by-id.js';
import { nodeOf } from '../walk-plans.js';
import { chapterIdOf, documentsOf } from './documents-of.js';
import type { Measure } from './measure.js';
import { type KnownNodes, toMeasure, unnamed } from './to-measure.js';

/**
 * The measures of clauses that were walked with `measurePlan`, by document and place in it. `meant`: as `meantClusters`. One
 * store call each for their agencies, documents and chapters, and one for clusters that are meant though they do not name them.
 */
export async function measuresFrom(
  reader: GraphReader,
  walked: readonly WalkedNode[],
  meant: ((id: string) => readonly string[]) | null,
): Promise<readonly Measure[]> {
  const units = walked.flatMap(({ hops }) =>
    ['leads', 'supports', 'assigned'].flatMap((key) => hops[key]?.items ?? []),
  );
  const meantOf = new Map(
    meant === null ? [] : walked.map((clause) => [clause.id, meant(clause.id)] as const),
  );
  const [agencies, documents, clusters] = await Promise.all([
    nodesById(
      reader,
      'Agency',
      units.map(({ node }) => node.id),
    ),
    documentsOf(reader, [...new Set(walked.map(({ fields }) => String(fields.policyId)))].sort()),
    nodesById(
      reader,
      'Cluster',
      walked.flatMap((clause) => unnamed(clause, meantOf.get(clause.id) ?? [])),
    ),
  ]);
  const chapterIds = walked.flatMap((walkedClause) => {
    const clause = nodeOf('Clause', walkedClause);
    const document = documents.get(clause.policyId);
    return document === undefined ? [] : [chapterIdOf(clause, document)];
  });
  const chapters = await nodesById(reader, 'Clause', chapterIds);
  const nodesOf: KnownNodes = { agencies, documents, chapters, clusters };
  const measures = walked.map((clause) => toMeasure(clause, nodesOf, meantOf.get(clause.id) ?? null));
  return measures.sort((a, b) => byPlace(a.clause, b.clause));
}
