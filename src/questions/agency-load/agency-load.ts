import { once } from '../../domain/once.js';
import { inTurns, type Slices } from '../../domain/slices.js';
import { largeBytes } from '../../projection/large-arrays.js';
import { idsOfClauses } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import { arraysOfAxis, axisNumbers, findAxisNumbers } from '../matrix/axis-numbers.js';
import { axisOrder } from '../matrix/axis-order.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { type MeasureScope, NO_MEASURE_NOTE } from '../measures/measure.js';
import { findMeasuresInScope } from '../measures/measures-in-scope.js';
import type { ToldParts } from '../measures/part.js';
import { type ResolvedScope, resolveScope, scopeKey } from '../measures/resolve-scope.js';
import { tallyParts } from '../measures/tally-parts.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import type { AgencyLoadAnswer } from './agency-load-answer.js';
import { loadsOfAgencies } from './loads-of-agencies.js';
import { countParts } from './parts-of-agencies.js';
import type { RankedAgencies } from './ranked-agencies.js';

/**
 * Who has how much to do? Agencies with the measures that they lead, support or are assigned to. Counts and order come from the
 * projection, over all measures. Store calls: those of `resolveScope`, and those of `loadsOfAgencies` for a page.
 */
export async function askAgencyLoad(reader: GraphReader, scope: MeasureScope): Promise<AgencyLoadAnswer> {
  const projection = await reader.projection();
  const resolved = await resolveScope(reader, projection, scope);
  const ranked = await keep(projection, scopeKey(resolved, scope), () =>
    inTurns(rankedIn(projection, resolved, scope)),
  );
  const { policy, city, cluster, agency, isComplete } = resolved;
  return {
    policy,
    city,
    cluster,
    agency,
    agencies: {
      count: ranked.order.nodes.length,
      keyAt: ranked.order.placeAt,
      items: (from, to) => loadsOfAgencies(reader, ranked, [from, to]),
      keyOf: ({ place }) => place,
    },
    counts: ranked.counts,
    isTruncated: !isComplete,
    notes: [
      ...(isComplete ? [] : [INCOMPLETE_NOTE]),
      ...(ranked.inScope.measures.length === 0 ? [NO_MEASURE_NOTE] : []),
    ],
  };
}

/** So many of one projection are kept ready: the next page of agencies, and the same question of others. */
const keep = keptAnswers<Promise<RankedAgencies>>(4, ({ inScope: { measures }, agencies }) => {
  // Also the documents and clusters of each measure, which are there once they are asked for.
  return [measures, ...arraysOfAxis(agencies), measures, measures, measures, measures];
});

function* rankedIn(
  projection: Projection,
  resolved: ResolvedScope,
  scope: MeasureScope,
): Slices<RankedAgencies> {
  const inScope = yield* findMeasuresInScope(projection, resolved, scope);
  const { columns, measures } = inScope;
  const agencies = yield* findAxisNumbers('AGENCY', inScope);
  const told: ToldParts = {
    length: measures.length,
    each: (from, to, meet) => {
      for (let at = from; at < to; at++) {
        let parts = 0;
        const end = agencies.starts[at + 1] ?? 0;
        for (let one = agencies.starts[at] ?? 0; one < end; one++) parts |= agencies.parts?.[one] ?? 0;
        meet(0, columns.clauses[measures[at] ?? 0] ?? 0, parts);
      }
    },
  };
  const { countsOf } = yield* tallyParts(1, told, (clauses) => idsOfClauses(projection, clauses));
  const isIn = largeBytes(measures.length).fill(1);
  return {
    inScope,
    agencies,
    order: yield* axisOrder(projection, 'AGENCY', { numbers: agencies, isIn }, []),
    counts: countsOf(0),
    policies: once(() => axisNumbers('POLICY', inScope)),
    clusters: once(() => axisNumbers('CLUSTER', inScope)),
    partCounts: once(() => countParts(inScope)),
  };
}
