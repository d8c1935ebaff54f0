import { idOf } from '../../projection/node-ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import { PARTS } from '../measures/part.js';
import type { RoleCounts } from '../measures/role-counts.js';
import { nodesById } from '../nodes-by-id.js';
import { listsAskedTogether } from '../numbers/asked-together.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { type Lists, listsOfPairs } from '../numbers/lists.js';
import type { AgencyLoad } from './agency-load-answer.js';
import { type LoadsBy, loadsBy } from './loads-by.js';
import { measureOf, tallyItems } from './own-measures.js';
import { partsOfAgencies } from './parts-of-agencies.js';
import type { RankedAgencies } from './ranked-agencies.js';

/** What a page of agencies has to do, in numbers. */
interface PageInNumbers {
  readonly countsOf: (at: number) => RoleCounts;
  /** For each agency its measures, by their places in the scope. */
  readonly measures: (at: number) => Iterable<number>;
  readonly byPolicy: readonly LoadsBy[];
  readonly byCluster: readonly LoadsBy[];
}

/** Of each ranking so many pages are kept ready. */
const keep = keptAnswers<PageInNumbers>(2);

/**
 * A page of agencies with what they have to do. Store calls: one for the agencies, and one for all documents and one for all
 * clusters that are read, and those of `partsOfAgencies` for all parts that are.
 */
export async function loadsOfAgencies(
  reader: GraphReader,
  ranked: RankedAgencies,
  [from, to]: readonly [number, number],
): Promise<readonly AgencyLoad[]> {
  const { inScope, order } = ranked;
  const { projection } = inScope;
  const agencies = [...order.nodes.subarray(from, to)];
  const ids = agencies.map((agency) => idOf(projection, 'Agency', agency));
  const nodes = await nodesById(reader, 'Agency', ids);
  const page = keep(ranked, `${from} ${to}`, () => pageInNumbers(ranked, agencies));
  const policiesOf = listsAskedTogether((keys) => nodesById(reader, 'Policy', keys));
  const clustersOf = listsAskedTogether((keys) => nodesById(reader, 'Cluster', keys));
  const partsOf = partsOfAgencies(reader, inScope, nodes);
  return agencies.flatMap((number, at) => {
    const agency = nodes.get(ids[at] ?? '');
    const [byPolicy, byCluster] = [page.byPolicy[at], page.byCluster[at]];
    if (agency === undefined || !byPolicy || !byCluster) return [];
    return {
      agency,
      place: order.placeAt(from + at),
      counts: page.countsOf(at),
      policyCount: byPolicy.count,
      byPolicy: (first) => byPolicy.loads(first, policiesOf, (policy, counts) => ({ policy, counts })),
      clusterCount: byCluster.count,
      byCluster: (first) => byCluster.loads(first, clustersOf, (cluster, counts) => ({ cluster, counts })),
      partCount: () => ranked.partCounts()[number] ?? 0,
      parts: async (first) =>
        (await partsOf({ agency: number, measures: () => page.measures(at), first })) ?? [],
    };
  });
}

function pageInNumbers(ranked: RankedAgencies, agencies: readonly number[]): PageInNumbers {
  const { inScope, policies, clusters } = ranked;
  const { starts, items } = measuresOfAgencies(ranked, agencies);
  const itemsOf = (at: number): Uint32Array => items.subarray(starts[at], starts[at + 1]);
  return {
    countsOf: tallyItems(inScope, agencies.length, (meet) => {
      for (let at = 0; at < agencies.length; at++) for (const item of itemsOf(at)) meet(at, item);
    }),
    measures: function* (at) {
      for (const item of itemsOf(at)) yield measureOf(item);
    },
    byPolicy: agencies.map((_, at) => loadsBy('Policy', inScope, policies, itemsOf(at))),
    byCluster: agencies.map((_, at) => loadsBy('Cluster', inScope, clusters, itemsOf(at))),
  };
}

/** For each of these agencies its measures with its parts in them, as items of `own-measures.ts`. */
function measuresOfAgencies(
  { inScope, agencies: numbers }: RankedAgencies,
  agencies: readonly number[],
): Lists {
  const { starts, nodes, parts } = numbers;
  const slots = new Int32Array(inScope.projection.agencies.count).fill(-1);
  agencies.forEach((agency, at) => {
    slots[agency] = at;
  });
  return listsOfPairs(agencies.length, (meet) => {
    for (let at = 0; at + 1 < starts.length; at++) {
      const end = starts[at + 1] ?? 0;
      for (let one = starts[at] ?? 0; one < end; one++) {
        const slot = slots[nodes[one] ?? 0] ?? -1;
        if (slot >= 0) meet(slot, at * PARTS + (parts?.[one] ?? 0));
      }
    }
  });
}
