import type { GraphBatch } from '../domain/graph-batch.js';
import { NODE_LABELS } from '../domain/graph-model.js';
import { labelOfId } from '../domain/ids.js';
import { createProjectionBuilder, type ProjectionBuilder } from './building/projection-builder.js';
import { flagsOf } from './edge-flags.js';
import { linkOf } from './links.js';
import type { Projection } from './projection.js';

/** The projection of a graph that is at hand as a whole: of each node what is shown, as `GraphBatch` says. */
export function projectionOfBatches(batches: readonly GraphBatch[], version: number): Projection {
  const builder = createProjectionBuilder();
  const places = new Map<string, number>();
  for (const claim of shown(batches)) {
    const place = pushNode(builder, claim);
    if (place !== null) places.set(claim.node.id, place);
  }
  for (const { edges } of batches) {
    for (const { type, from, to, edge } of edges) {
      const name = linkOf(type, labelOfId(from), labelOfId(to));
      const [start, end] = [places.get(from), places.get(to)];
      if (name === null || start === undefined || end === undefined) continue;
      builder.edge(name, start, end, edge.position, flagsOf(edge));
    }
  }
  return builder.projection(version);
}

type Claim = GraphBatch['nodes'][number];

/** Of each node the claim that is no stub and has the greatest owner; documents first. */
function shown(batches: readonly GraphBatch[]): readonly Claim[] {
  const best = new Map<string, { readonly claim: Claim; readonly owner: string }>();
  for (const { source, nodes } of batches) {
    for (const claim of nodes) {
      const other = best.get(claim.node.id);
      const isBetter =
        other === undefined || (other.claim.stub === claim.stub ? other.owner < source.id : other.claim.stub);
      if (isBetter) best.set(claim.node.id, { claim, owner: source.id });
    }
  }
  const claims = [...best.values()].map(({ claim }) => claim);
  return NODE_LABELS.flatMap((label) => claims.filter((claim) => claim.label === label));
}

function pushNode(builder: ProjectionBuilder, { label, node }: Claim): number | null {
  switch (label) {
    case 'Policy':
      return builder.policy(node.id, node);
    case 'Clause':
      return builder.clause({ ...node, repeats: node.repeatsId !== null });
    case 'Agency':
      return builder.agency(node.id, node);
    case 'City':
      return builder.city(node.id, node);
    case 'Region':
      return builder.region(node.id, node);
    case 'Cluster':
      return builder.cluster(node.id, node);
    case 'Target':
      return null;
  }
}
