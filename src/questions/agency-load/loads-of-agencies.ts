import { idOf } from '../../projection/node-ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import { PARTS } from '../measures/part.js';
import { nodesById } from '../nodes-by-id.js';
import { askedTogether } from '../numbers/asked-together.js';
import { type Lists, listsOfPairs } from '../numbers/lists.js';
import type { AgencyLoad } from './agency-load-answer.js';
import { loadsBy } from './loads-by.js';
import { measureOf, tallyItems } from './own-measures.js';
import { countParts, partsOfAgencies } from './parts-of-agencies.js';
import type { RankedAgencies } from './ranked-agencies.js';

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
  const own = measuresOfAgencies(ranked, agencies);
  const countsOf = tallyItems(inScope, agencies.length, (meet) => {
    for (let at = 0; at < agencies.length; at++) {
      const end = own.starts[at + 1] ?? 0;
      for (let one = own.starts[at] ?? 0; one < end; one++) meet(at, own.items[one] ?? 0);
    }
  });
  const policyOf = askedTogether((keys) => nodesById(reader, 'Policy', keys));
  const clusterOf = askedTogether((keys) => nodesById(reader, 'Cluster', keys));
  const partsOf = partsOfAgencies(reader, inScope, nodes);
  return agencies.flatMap((number, at) => {
    const agency = nodes.get(ids[at] ?? '');
    if (agency === undefined) return [];
    const items = own.items.subarray(own.starts[at], own.starts[at + 1]);
    const wanted = { agency: number, measures: () => items.map(measureOf) };
    const byPolicy = loadsBy('Policy', inScope, ranked.policies, items);
    const byCluster = loadsBy('Cluster', inScope, ranked.clusters, items);
    return {
      agency,
      place: order.placeAt(from + at),
      counts: countsOf(at),
      policyCount: byPolicy.count,
      byPolicy: (first) => byPolicy.loads(first, policyOf, (policy, counts) => ({ policy, counts })),
      clusterCount: byCluster.count,
      byCluster: (first) => byCluster.loads(first, clusterOf, (cluster, counts) => ({ cluster, counts })),
      partCount: () => countParts(inScope, wanted),
      parts: (first) => partsOf({ ...wanted, first }),
    };
  });
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
