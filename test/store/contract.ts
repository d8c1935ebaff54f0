import { afterAll, describe } from '@jest/globals';
import type { GraphStore } from '../../src/store/graph-store.js';
import { aroundCases } from './contract-around.js';
import { conditionCases } from './contract-conditions.js';
import { facetCases } from './contract-facets.js';
import { foundCases } from './contract-found.js';
import { historyCases } from './contract-history.js';
import { linkCases } from './contract-links.js';
import { mergeCases } from './contract-merge.js';
import { neighbourCases } from './contract-neighbours.js';
import { nodeCases } from './contract-nodes.js';
import { orderCases } from './contract-order.js';
import { ownerCases } from './contract-owners.js';
import { projectionCases } from './contract-projection.js';
import { refusalCases } from './contract-refusals.js';
import { searchCases } from './contract-search.js';
import { sourcesCases } from './contract-sources.js';
import { statesCases } from './contract-states.js';
import { walkCases } from './contract-walk.js';
import { withinCases } from './contract-within.js';

/** A store over an empty graph. */
interface OpenedStore {
  readonly store: GraphStore;
  /** Opens the same graph once more, to see what is there for others and after `close`. */
  readonly reopen?: () => Promise<GraphStore>;
}

/** Opens a store over an *empty* graph: a new file, or a database that was wiped. */
export type OpenEmpty = () => Promise<OpenedStore>;

/**
 * What every graph store does. `sqlite.test.ts` and `neo4j.test.ts` are each one call of it.
 * A case may open several graphs one after another, and never uses an earlier one once it has opened the next.
 * `randomPlans` says how many plans are walked and compared, over four seeds.
 */
export function describeGraphStore(name: string, open: OpenEmpty, randomPlans = 120): void {
  describe(name, () => {
    const opened: GraphStore[] = [];
    const openTracked: OpenEmpty = async () => {
      const one = await open();
      opened.push(one.store);
      const { reopen } = one;
      if (!reopen) return one;
      return {
        store: one.store,
        reopen: async () => {
          const again = await reopen();
          opened.push(again);
          return again;
        },
      };
    };
    afterAll(async () => {
      for (const store of opened) await store.close();
    });
    nodeCases(openTracked);
    neighbourCases(openTracked);
    mergeCases(openTracked);
    ownerCases(openTracked);
    foundCases(openTracked);
    refusalCases(openTracked);
    walkCases(openTracked, randomPlans);
    conditionCases(openTracked, randomPlans);
    orderCases(openTracked);
    searchCases(openTracked);
    facetCases(openTracked, randomPlans);
    linkCases(openTracked);
    aroundCases(openTracked);
    sourcesCases(openTracked);
    projectionCases(openTracked, Math.ceil(randomPlans / 6));
    withinCases(openTracked);
    statesCases(openTracked);
    historyCases(openTracked, Math.ceil(randomPlans / 6));
  });
}
