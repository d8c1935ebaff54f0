import { encodeCursor } from '../../domain/page.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode, WalkNodePlan, WalkStart } from '../../store/walk-plan.js';
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
  /** False: `cities` and `clusters` of measures may be empty, for questions that do not look at them. */
  readonly withPlaces?: boolean;
  /** False: `targets` of measures are empty. */
  readonly withTargets?: boolean;
  /** Most measures to look at; they are asked for 5,000 at a time. */
  readonly measuresMax?: number;
}

/**
 * The measures of a scope with their units, by document and place in it. Store calls: those of `resolveScope`, one for
 * each 5,000 measures, and one each for their agencies, documents and chapters. Fails with NOT_FOUND and AMBIGUOUS_NAME
 * where a name of the scope is not that of one thing.
 */
export async function measuresOf(
  reader: GraphReader,
  scope: MeasureScope,
  { withPlaces = true, withTargets = false, measuresMax = MEASURES_MAX }: MeasureNeeds = {},
): Promise<FoundMeasures> {
  const resolved = await resolveScope(reader, scope);
  const plan = measurePlan({ withPlaces, withTargets });
  const start = startOf(scope, resolved);
  const { walked, isCut } =
    start === null ? NOTHING : await walkAll(reader, { start, to: plan }, measuresMax);
  const measures = await measuresFrom(reader, walked, resolved);
  const kept = measures.flatMap((measure) => narrowMeasure(measure, scope, resolved) ?? []);
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
            `More measures fit than one answer looks at (${measuresMax}): filter by \`policy\`, \`city\` or \`agency\`.`,
          ]
        : []),
      ...(kept.length === 0 ? ['No clause that states a responsible unit fits what was asked.'] : []),
    ],
  };
}

type MeasureStart = Omit<Extract<WalkStart, { readonly page: unknown }>, 'page'>;

/** Which clauses may be measures in scope. The store looks for units only where no agency was named: its clauses are known. */
function startOf(
  { roles, levels }: MeasureScope,
  { policyIds, clauseIds, jurisdiction }: ResolvedScope,
): MeasureStart | null {
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
  };
}

const NOTHING = { walked: [], isCut: false } as const;

/** Page by page, up to `most`. */
async function walkAll(
  reader: GraphReader,
  { start, to }: { readonly start: MeasureStart; readonly to: WalkNodePlan },
  most: number,
): Promise<{ readonly walked: readonly WalkedNode[]; readonly isCut: boolean }> {
  const walked: WalkedNode[] = [];
  for (;;) {
    const last = walked.at(-1);
    const after = last === undefined ? null : encodeCursor([last.id]);
    const first = Math.min(MEASURES_MAX, most - walked.length);
    const page = { first, after, withTotal: false };
    const { nodes, hasNextPage } = await reader.walk({ start: { ...start, page }, to });
    walked.push(...nodes.filter((node) => node !== null));
    if (!hasNextPage || walked.length >= most) return { walked, isCut: hasNextPage || walked.some(wasCut) };
  }
}

async function measuresFrom(
  reader: GraphReader,
  walked: readonly WalkedNode[],
  { clustersOf }: ResolvedScope,
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
  const measures = walked.map((clause) => toMeasure(clause, nodesOf, clustersOf?.get(clause.id) ?? null));
  return measures.sort((a, b) => byPlace(a.clause, b.clause));
}
