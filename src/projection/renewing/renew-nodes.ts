import { POLICY_FIELDS } from '../building/nodes-builder.js';
import type { Column } from '../column.js';
import type { Ids } from '../ids.js';
import type { ProjectedLabel } from '../links.js';
import type { ProjectedNodes } from '../projection.js';
import { joinColumns } from './join-columns.js';
import { joinIds } from './join-ids.js';
import { joinTexts } from './join-texts.js';
import type { NodesToRead } from './nodes-to-read.js';
import { renewClauses, renewedClauses } from './renew-clauses.js';
import { renewTargets } from './renew-targets.js';
import { type RenewedLabel, runsOfIds } from './runs-of-ids.js';

export interface RenewedNodes {
  readonly nodes: ProjectedNodes;
  /** What became of the nodes of each label. */
  readonly labels: Readonly<Record<ProjectedLabel, RenewedLabel>>;
}

/** The nodes of now, from the former ones and from those that were read anew (`fresh`). */
export function renewNodes(
  former: ProjectedNodes,
  fresh: ProjectedNodes,
  { documents, named }: NodesToRead,
): RenewedNodes {
  const runsOf = (
    columns: Exclude<keyof ProjectedNodes, 'clauses'>,
    read: ReadonlySet<string>,
  ): RenewedLabel => runsOfIds(former[columns].ids, fresh[columns].ids, read);
  const Policy = runsOf('policies', documents);
  const Agency = runsOf('agencies', named.Agency);
  const City = runsOf('cities', named.City);
  const Region = runsOf('regions', named.Region);
  const Cluster = runsOf('clusters', named.Cluster);

  const renewed = renewClauses(former, fresh, Policy);
  const nodes: ProjectedNodes = {
    policies: {
      ...joined(Policy, former.policies, fresh.policies, POLICY_FIELDS),
      titles: joinTexts(Policy.runs, former.policies.titles, fresh.policies.titles, Policy.count),
      firstClauses: renewed.firstClauses,
    },
    clauses: renewed.clauses,
    agencies: joined(Agency, former.agencies, fresh.agencies, ['level', 'jurisdiction']),
    cities: joined(City, former.cities, fresh.cities, ['code']),
    regions: joined(Region, former.regions, fresh.regions, ['kind', 'code']),
    clusters: {
      ...joined(Cluster, former.clusters, fresh.clusters, ['kind', 'jurisdiction']),
      ordinals: Cluster.runs.flatMap(({ isFresh, from, to }) =>
        (isFresh ? fresh : former).clusters.ordinals.slice(from, to),
      ),
    },
    targets: renewTargets(former, fresh, renewed.runs),
  };
  const Clause = renewedClauses(former, nodes, renewed);
  return { nodes, labels: { Policy, Clause, Agency, City, Region, Cluster } };
}

type Named<F extends string> = { readonly ids: Ids } & Readonly<Record<F, Column>>;

function joined<F extends string>(
  { runs, count }: RenewedLabel,
  former: Named<F>,
  fresh: Named<F>,
  fields: readonly F[],
): { readonly count: number; readonly ids: Ids } & Readonly<Record<F, Column>> {
  const columns = fields.map(
    (field) => [field, joinColumns(runs, former[field], fresh[field], count)] as const,
  );
  return {
    count,
    ids: joinIds(runs, former.ids, fresh.ids, count),
    ...(Object.fromEntries(columns) as Record<F, Column>),
  };
}
