import { piecesOf } from '../../domain/pieces-of.js';
import { idOf } from '../../projection/node-ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode, WalkNodePlan } from '../../store/walk-plan.js';
import { wasCut } from '../walk-plans.js';
import { meantClusters } from './meant-clusters.js';
import { type FoundMeasures, type MeasureScope, NO_MEASURE_NOTE } from './measure.js';
import { measurePlan } from './measure-plan.js';
import { measuresFrom } from './measures-from.js';
import { measuresInScope } from './measures-in-scope.js';
import { narrowMeasure } from './narrow-measure.js';
import { resolveScope } from './resolve-scope.js';

/** Most measures that one answer looks at; beyond it the answer says that it is cut. */
const MEASURES_MAX = 5_000;

export interface MeasureNeeds {
  /** False: `targets` of measures are empty. */
  readonly withTargets?: boolean;
  /** Most measures to look at; they are asked for 5,000 at a time. */
  readonly measuresMax?: number;
}

/**
 * The measures of a scope with their units, by document and place in it. Which they are is known from the projection. Store
 * calls: those of `resolveScope`, one for each 5,000 measures, and one each for their agencies, documents and chapters. Fails
 * with NOT_FOUND and AMBIGUOUS_NAME where a name of the scope is not that of one thing.
 */
export async function measuresOf(
  reader: GraphReader,
  scope: MeasureScope,
  { withTargets = false, measuresMax = MEASURES_MAX }: MeasureNeeds = {},
): Promise<FoundMeasures> {
  const projection = await reader.projection();
  const resolved = await resolveScope(reader, projection, scope);
  const inScope = measuresInScope(projection, resolved, scope);
  const ids = [...inScope.measures.subarray(0, measuresMax)].map((measure) =>
    idOf(projection, 'Clause', inScope.columns.clauses[measure] ?? 0),
  );
  const walked = await walkAll(reader, ids, measurePlan({ withTargets }));
  const measures = await measuresFrom(reader, walked, meantClusters(inScope));
  const kept = measures.flatMap((measure) => narrowMeasure(measure, scope, resolved) ?? []);
  const { policy, policyIds, city, cluster, agency } = resolved;
  const isCut = inScope.measures.length > measuresMax || walked.some(wasCut);
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
      ...(kept.length === 0 ? [NO_MEASURE_NOTE] : []),
    ],
  };
}

/** So many at a time. */
async function walkAll(
  reader: GraphReader,
  ids: readonly string[],
  to: WalkNodePlan,
): Promise<readonly WalkedNode[]> {
  const walked: WalkedNode[] = [];
  for (const some of piecesOf(ids, MEASURES_MAX)) {
    const { nodes } = await reader.walk({ start: { ids: some }, to });
    walked.push(...nodes.filter((node) => node !== null));
  }
  return walked;
}
