import type { NodesBuilder } from '../../projection/building/nodes-builder.js';
import type { ProjectedLabel } from '../../projection/links.js';
import { metricName, metricsText } from '../../projection/metrics-text.js';

/** `[key, id, …PROJECTED_VALUES]` */
export type NodeRow = readonly [number, string, ...unknown[]];

/** Takes a row of `nodesStatement`; gives its place among the nodes of the label. */
export function pushNode(builder: NodesBuilder, label: ProjectedLabel, [, id, ...values]: NodeRow): number {
  const fields: readonly unknown[] = values;
  const [one, two, three, four] = fields as readonly (string | null)[];
  switch (label) {
    case 'Policy':
      return builder.policy(id, {
        kind: one ?? null,
        status: two ?? null,
        issuedOn: three ?? null,
        jurisdiction: four ?? null,
      });
    case 'Clause': {
      const [policyId, kind, position, depth, repeatsId, words, ledHeading, metrics] = fields as readonly [
        string,
        string,
        number,
        number,
        unknown,
        number,
        string | null,
        readonly (readonly [metric: string, unit: string])[],
      ];
      return builder.clause({
        id,
        policyId,
        kind,
        position,
        depth,
        repeats: repeatsId !== null,
        words,
        ledHeading,
        metrics: metricsText(metrics.map(([metric, unit]) => metricName({ metric, unit }))),
      });
    }
    case 'Agency':
      return builder.agency(id, { level: one ?? null, jurisdiction: two ?? null });
    case 'City':
      return builder.city(id, { code: one ?? null });
    case 'Region':
      return builder.region(id, { kind: one ?? null, code: two ?? null });
    case 'Cluster':
      return builder.cluster(id, {
        kind: one ?? null,
        jurisdiction: two ?? null,
        ordinal: (fields[2] ?? null) as number | null,
      });
  }
}
