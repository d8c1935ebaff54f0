import type { GraphReader, WalkStart } from '../../store/graph-store.js';
import { byPlace } from '../by-place.js';
import { nodesById } from '../nodes-by-id.js';
import { nodeOf, wasCut } from '../walk-plans.js';
import { chapterIdOf, documentsOf } from './documents-of.js';
import type { FoundMeasures, Measure, MeasureScope } from './measure.js';
import { hasUnit, measurePlan } from './measure-plan.js';
import { narrowMeasure } from './narrow-measure.js';
import { type ResolvedScope, resolveScope } from './resolve-scope.js';
import { type KnownNodes, toMeasure } from './to-measure.js';

/** Most measures that one answer looks at; beyond it the answer says that it is cut. */
const MEASURES_MAX = 5_000;

export interface MeasureNeeds {
  /** Measures keep the units that the scope leaves out, for questions about who works with whom. */
  readonly withOthers?: boolean;
  /** False: `cities` and `clusters` of measures may be empty, for questions that do not look at them. */
  readonly withPlaces?: boolean;
}

/**
 * The measures of a scope with their units, by document and place in it. Store calls: those of `resolveScope`, one for
 * the measures, and one each for their agencies, documents and chapters. Fails with NOT_FOUND and AMBIGUOUS_NAME where a
 * name of the scope is not that of one thing.
 */
export async function measuresOf(
  reader: GraphReader,
  scope: MeasureScope,
  { withOthers = false, withPlaces = true }: MeasureNeeds = {},
): Promise<FoundMeasures> {
  const resolved = await resolveScope(reader, scope);
  const { measures, isCut } = await readMeasures(reader, startOf(scope, resolved), resolved, withPlaces);
  const narrowed = measures.flatMap((measure) => narrowMeasure(measure, scope, resolved) ?? []);
  const inScope = new Set(narrowed.map(({ clause }) => clause.id));
  const kept = withOthers ? measures.filter(({ clause }) => inScope.has(clause.id)) : narrowed;
  const { policy, policyIds, city, cluster, agency } = resolved;
  const isTruncated = isCut || !resolved.isComplete;
  return {
    measures: kept,
    policy,
    policyIds,
    city,
    cluster,
    agency,
    isTruncated,
    notes: [
      ...(isTruncated
        ? [
            `More measures fit than one answer looks at (${MEASURES_MAX}): filter by \`policy\`, \`city\` or \`agency\`.`,
          ]
        : []),
      ...(kept.length === 0 ? ['No clause that states a responsible unit fits what was asked.'] : []),
    ],
  };
}

/** Which clauses may be measures in scope. The store looks for units only where no agency was named: its clauses are known. */
function startOf(
  { roles, levels }: MeasureScope,
  { policyIds, clauseIds, jurisdiction }: ResolvedScope,
): WalkStart | null {
  if (clauseIds?.length === 0) return null;
  const unit = {
    ...(levels.length > 0 ? { level: { in: levels } } : {}),
    ...(jurisdiction === null ? {} : { jurisdiction: { eq: jurisdiction } }),
  };
  return {
    filter: {
      repeatsId: { isNull: true },
      ...(policyIds === null ? {} : { policyId: { in: policyIds } }),
      ...(clauseIds === null ? {} : { id: { in: clauseIds } }),
    },
    where: hasUnit(roles, { fields: unit }),
    page: { first: MEASURES_MAX, after: null, withTotal: false },
  };
}

async function readMeasures(
  reader: GraphReader,
  start: WalkStart | null,
  { clustersOf }: ResolvedScope,
  withPlaces: boolean,
): Promise<{ readonly measures: readonly Measure[]; readonly isCut: boolean }> {
  if (start === null) return { measures: [], isCut: false };
  const { nodes, hasNextPage } = await reader.walk({ start, to: measurePlan({ withPlaces }) });
  const walked = nodes.filter((node) => node !== null);
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
  const measures = walked.map((clause) => toMeasure(clause, nodesOf, clustersOf?.get(clause.id) ?? null));
  return {
    measures: measures.sort((a, b) => byPlace(a.clause, b.clause)),
    isCut: hasNextPage || walked.some(wasCut),
  };
}
