import type { AgencyNode, PolicyNode } from '../../domain/graph-model.js';
import type { ProjectedLabel } from '../../projection/links.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode } from '../../store/walk-plan.js';
import { nodesById } from '../nodes-by-id.js';
import { along, bareNode, edgeOf, nodeOf, wholeHop, wholeNode } from '../walk-plans.js';
import type { NumberedOverlap } from './find-overlaps.js';
import type { LedMeasures } from './led-measures.js';
import { LISTED_MAX, type Overlap, type OverlapMeasure } from './overlaps-answer.js';

const MEASURE = wholeNode('Clause', [wholeHop('leads', 'LED_BY', 'OUT', bareNode('Agency'))]);
/** Measures brought at a time. */
const MEASURES_A_CALL = 5_000;

/**
 * These overlaps whole; one that the graph has lost a part of is left out. Store calls: one for each 5,000 measures, and one each
 * for their documents, agencies, clusters and cities.
 */
export async function overlapsOfPage(
  reader: GraphReader,
  projection: Projection,
  { clauses }: LedMeasures,
  overlaps: readonly NumberedOverlap[],
): Promise<readonly Overlap[]> {
  const id = (label: ProjectedLabel) => (node: number) => idOf(projection, label, node);
  const shown = overlaps.map((overlap) =>
    overlap.measures.slice(0, LISTED_MAX).map((at) => id('Clause')(clauses[at] ?? 0)),
  );
  const some = (values: readonly (number | null)[]): readonly number[] =>
    values.filter((one) => one !== null);
  const [measures, agencies, clusters, cities] = await Promise.all([
    measuresById(reader, [...new Set(shown.flat())]),
    nodesById(
      reader,
      'Agency',
      overlaps.flatMap((one) => one.agencies.map(id('Agency'))),
    ),
    nodesById(reader, 'Cluster', some(overlaps.map((one) => one.cluster)).map(id('Cluster'))),
    nodesById(reader, 'City', some(overlaps.map((one) => one.city)).map(id('City'))),
  ]);
  const policyIds = [...measures.values()].map(({ fields }) => String(fields.policyId));
  const policies = await nodesById(reader, 'Policy', policyIds);
  return overlaps.flatMap(({ kind, reading, key, ...overlap }, at) => {
    const own = (shown[at] ?? []).flatMap((one) => measureOf(measures.get(one), policies, agencies));
    const found = {
      kind,
      reading,
      key,
      cluster: overlap.cluster === null ? null : (clusters.get(id('Cluster')(overlap.cluster)) ?? null),
      city: overlap.city === null ? null : (cities.get(id('City')(overlap.city)) ?? null),
      measures: own,
      agencies: overlap.agencies.map(id('Agency')).flatMap((one) => agencies.get(one) ?? []),
    };
    const object = objectOf(found);
    return object === null ? [] : [{ ...found, object }];
  });
}

async function measuresById(
  reader: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, WalkedNode>> {
  const found = new Map<string, WalkedNode>();
  for (let at = 0; at < ids.length; at += MEASURES_A_CALL) {
    const { nodes } = await reader.walk({ start: { ids: ids.slice(at, at + MEASURES_A_CALL) }, to: MEASURE });
    for (const node of nodes) if (node !== null) found.set(node.id, node);
  }
  return found;
}

function measureOf(
  walked: WalkedNode | undefined,
  policies: ReadonlyMap<string, PolicyNode>,
  agencies: ReadonlyMap<string, AgencyNode>,
): readonly OverlapMeasure[] {
  const policy = policies.get(String(walked?.fields.policyId));
  if (walked === undefined || policy === undefined) return [];
  const leads = along(walked, 'leads').flatMap((item) => {
    const agency = agencies.get(item.node.id);
    return agency === undefined ? [] : [{ agency, edge: edgeOf('LED_BY', item) }];
  });
  return [{ clause: nodeOf('Clause', walked), policy, leads }];
}

/** As people call it: a metric with its unit, a heading, a cluster, a cluster in a city; null where nothing is left of it. */
function objectOf({ kind, key, cluster, city, measures }: Omit<Overlap, 'object'>): string | null {
  const clause = measures[0]?.clause;
  switch (kind) {
    case 'SAME_MEASURE':
      return clause ? (clause.heading ?? clause.number ?? clause.eId) : null;
    case 'SAME_METRIC':
      return key;
    case 'SAME_HEADING':
      return clause?.heading ?? null;
    case 'SAME_CLUSTER':
      return cluster?.name ?? null;
    case 'SAME_CLUSTER_AND_CITY':
      return cluster && city ? `${cluster.name}（${city.name}）` : null;
  }
}
