import { MAX_PAGE_SIZE } from '../../domain/page.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkNodePlan } from '../../store/walk-plan.js';
import { pathUp, withAncestors } from '../city-leads/ancestors.js';
import type { Measure } from '../measures/measure.js';
import { along, bareHop, bareNode } from '../walk-plans.js';

const TARGET: WalkNodePlan = {
  label: 'Target',
  fields: ['metric', 'unit'],
  hops: [bareHop('setBy', 'SETS_TARGET', 'IN', withAncestors(bareNode('Clause')))],
};

/**
 * What the measures, with their parts, set targets for: by the measure's id the metrics with their units, each once. A
 * target belongs to the nearest measure upwards. One store call.
 */
export async function metricsOfMeasures(
  reader: GraphReader,
  measures: readonly Measure[],
): Promise<{ readonly metricsOf: ReadonlyMap<string, readonly string[]>; readonly isCut: boolean }> {
  if (measures.length === 0) return { metricsOf: new Map(), isCut: false };
  const policyIds = [...new Set(measures.map(({ policy }) => policy.id))];
  const { nodes, hasNextPage } = await reader.walk({
    start: {
      filter: { kind: { eq: 'TARGET' }, metric: { notIn: [''] } },
      where: {
        related: [
          { type: 'SETS_TARGET', direction: 'IN', node: { fields: { policyId: { in: policyIds } } } },
        ],
      },
      page: { first: MAX_PAGE_SIZE, after: null, withTotal: false },
    },
    to: TARGET,
  });
  const ids = new Set(measures.map(({ clause }) => clause.id));
  const metricsOf = new Map<string, string[]>();
  for (const node of nodes) {
    const [setBy] = node ? along(node, 'setBy') : [];
    const measure = setBy && pathUp(setBy.node).find((id) => ids.has(id));
    if (!node || measure === undefined) continue;
    const metric = `${node.fields.metric}（${node.fields.unit}）`;
    metricsOf.set(measure, [...new Set([...(metricsOf.get(measure) ?? []), metric])]);
  }
  return { metricsOf, isCut: hasNextPage };
}
