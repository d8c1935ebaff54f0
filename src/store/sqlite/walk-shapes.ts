import { NODE_FIELDS, type NodeLabel } from '../../domain/graph-model.js';
import { onceFor } from '../../domain/once-for.js';
import type { WalkNodePlan } from '../walk-plan.js';
import type { NodeShape } from './walk-sql.js';

/** Nodes of these labels with all that they have, following nothing. */
export function wholeShape(labels: readonly NodeLabel[]): NodeShape {
  const [label] = labels;
  const fields = label !== undefined && labels.length === 1 ? Object.keys(NODE_FIELDS[label]) : [];
  return { labels, fields, hops: [] };
}

/** A checked plan as SQL sees it; the same of the same plan. */
export const shapeOf = onceFor(
  ({ label, fields, hops }: WalkNodePlan): NodeShape => ({
    labels: [label],
    fields,
    hops: hops.map((hop) => ({ ...hop, to: shapeOf(hop.to) })),
  }),
);
