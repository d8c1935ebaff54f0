import { NODE_FIELDS, type NodeLabel } from '../../domain/graph-model.js';
import type { WalkNodePlan } from '../walk-plan.js';
import type { NodeShape } from './walk-sql.js';

/** Nodes of these labels with all that they have, following nothing. */
export function wholeShape(labels: readonly NodeLabel[]): NodeShape {
  const [label] = labels;
  const fields = label !== undefined && labels.length === 1 ? Object.keys(NODE_FIELDS[label]) : [];
  return { labels, fields, hops: [] };
}

/** A checked plan as SQL sees it. */
export function shapeOf({ label, fields, hops }: WalkNodePlan): NodeShape {
  return { labels: [label], fields, hops: hops.map((hop) => ({ ...hop, to: shapeOf(hop.to) })) };
}
