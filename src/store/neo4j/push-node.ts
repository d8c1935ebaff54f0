import { type NodesBuilder, policyFields } from '../../projection/building/nodes-builder.js';
import { type TargetValues, targetRowOf } from '../../projection/building/target-builder.js';
import type { ProjectedLabel } from '../../projection/links.js';

/** `[key, id, …PROJECTED_VALUES]` */
export type NodeRow = readonly [number, string, ...unknown[]];

/** Takes a row of `nodesStatement`; gives its place among the nodes of the label. */
export function pushNode(builder: NodesBuilder, label: ProjectedLabel, [, id, ...values]: NodeRow): number {
  const fields: readonly unknown[] = values;
  const [one, two] = fields as readonly (string | null)[];
  switch (label) {
    case 'Policy':
      return builder.policy(id, {
        ...policyFields(fields.slice(1) as readonly (string | null)[]),
        title: one ?? '',
      });
    case 'Clause': {
      const [policyId, kind, position, depth, repeatsId, words, heading, text, targets] = fields as readonly [
        string,
        string,
        number,
        number,
        unknown,
        number,
        string | null,
        string | null,
        readonly TargetValues[],
      ];
      return builder.clause({
        id,
        policyId,
        kind,
        position,
        depth,
        repeats: repeatsId !== null,
        words,
        heading,
        text,
        targets: targets.map(targetRowOf),
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
