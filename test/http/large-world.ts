import type { EdgeClaim, GraphBatch } from '../../src/domain/graph-batch.js';
import type { ClauseNode } from '../../src/domain/graph-model.js';
import { inKeyOf } from '../../src/domain/ids.js';
import { WORLD } from '../graphql/world.js';
import { node } from '../graphql/world-builders.js';

const MEASURE = 'yueban-2022-7:chp_1__item_1';

/** The toy province with so many more measures that say what its first says: more than a page of anything. */
export function largeWorld(more: number): readonly GraphBatch[] {
  return WORLD.map((batch) => {
    const measure = batch.nodes.find((one) => one.node.id === MEASURE)?.node as ClauseNode | undefined;
    if (!measure) return batch;
    const copies = Array.from({ length: more }, (_, at): ClauseNode => {
      const eId = `chp_1__item_${at + 10}`;
      return {
        ...measure,
        id: `${measure.policyId}:${eId}`,
        eId,
        number: `（${at + 10}）`,
        position: at + 10,
      };
    });
    return {
      ...batch,
      nodes: [...batch.nodes, ...copies.map((copy) => node('Clause', copy))],
      edges: [...batch.edges, ...copies.flatMap((copy) => copiesOf(batch.edges, copy))],
    };
  });
}

function copiesOf(edges: GraphBatch['edges'], copy: ClauseNode): readonly EdgeClaim[] {
  const place = { position: copy.position, inKey: inKeyOf(copy) };
  return edges.flatMap((claim) => {
    if (claim.from === MEASURE) return [{ ...claim, from: copy.id, edge: { ...claim.edge, inKey: place.inKey } } as EdgeClaim];
    return claim.to === MEASURE ? [{ ...claim, to: copy.id, edge: { ...claim.edge, position: place.position } } as EdgeClaim] : [];
  });
} // biome-ignore format: one screen
