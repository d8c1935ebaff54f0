import type { ClusterNode } from '../domain/graph-model.js';
import type { GraphReader, WalkedEdge, WalkedNode } from '../store/graph-store.js';
import type { CityMeasure, MeasureReason, ResponsibleUnit } from './city-leads-answer.js';
import { along, edgeOf, nodeOf, wasCut, wholeHop, wholeNode } from './walk-plans.js';

/** Words in a clause that bring its measure into the answer. `path` leads from the clause up to the document. */
export interface Naming {
  readonly path: readonly string[];
  readonly reason: MeasureReason;
}

const AGENCY = wholeNode('Agency');
const MEASURE = wholeNode('Clause', [
  wholeHop('policy', 'HAS_CLAUSE', 'IN', wholeNode('Policy')),
  wholeHop('leads', 'LED_BY', 'OUT', AGENCY),
  wholeHop('supports', 'SUPPORTED_BY', 'OUT', AGENCY),
  wholeHop('assigned', 'ASSIGNED_TO', 'OUT', AGENCY),
]);

/** Most clauses looked at in one answer; beyond it the answer says that it is cut. */
const CLAUSE_LIMIT = 10_000;

/** The measures that the namings belong to, in one store call, by document and place in it. */
export async function collectMeasures(
  reader: GraphReader,
  namings: readonly Naming[],
): Promise<{
  readonly measures: readonly CityMeasure[];
  readonly clausesWithoutUnit: number;
  readonly isTruncated: boolean;
}> {
  const ids = [...new Set(namings.flatMap(({ path }) => path))];
  if (ids.length === 0) return { measures: [], clausesWithoutUnit: 0, isTruncated: false };
  const { nodes } = await reader.walk({ start: { ids: ids.slice(0, CLAUSE_LIMIT) }, to: MEASURE });
  const clauses = new Map(nodes.filter((node) => node !== null).map((node) => [node.id, node]));
  const reasons = new Map<string, MeasureReason[]>();
  const without = new Set<string>();
  for (const { path, reason } of namings) {
    const measure = path.find((id) => hasUnit(clauses.get(id)));
    if (measure === undefined) without.add(reason.clauseId);
    else reasons.set(measure, [...(reasons.get(measure) ?? []), reason]);
  }
  const measures = [...reasons].map(([id, why]) => toMeasure(clauses.get(id) as WalkedNode, why));
  return {
    measures: measures.sort(byPlace),
    clausesWithoutUnit: without.size,
    isTruncated: ids.length > CLAUSE_LIMIT || [...clauses.values()].some(wasCut),
  };
}

function hasUnit(clause: WalkedNode | undefined): boolean {
  return (
    clause !== undefined && ['leads', 'supports', 'assigned'].some((key) => along(clause, key).length > 0)
  );
}

function toMeasure(walked: WalkedNode, reasons: readonly MeasureReason[]): CityMeasure {
  return {
    clause: nodeOf('Clause', walked),
    policy: nodeOf('Policy', (along(walked, 'policy')[0] as WalkedEdge).node),
    reasons,
    leads: unitsOf(walked, 'leads', 'LED_BY'),
    supports: unitsOf(walked, 'supports', 'SUPPORTED_BY'),
    assigned: unitsOf(walked, 'assigned', 'ASSIGNED_TO'),
  };
}

function unitsOf<R extends 'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'>(
  walked: WalkedNode,
  key: string,
  type: R,
): readonly ResponsibleUnit<R>[] {
  return along(walked, key).map((item) => ({
    agency: nodeOf('Agency', item.node),
    edge: edgeOf(type, item),
  }));
}

function byPlace(a: CityMeasure, b: CityMeasure): number {
  if (a.policy.id !== b.policy.id) return a.policy.id < b.policy.id ? -1 : 1;
  return a.clause.position - b.clause.position;
}

/** The ids from a clause up to its outermost ancestor. */
export function pathUp(clause: WalkedNode): readonly string[] {
  const parent = along(clause, 'parent')[0];
  return parent === undefined ? [clause.id] : [clause.id, ...pathUp(parent.node)];
}

const REASON_OF_KIND = {
  CLUSTER: 'NAMES_CLUSTER',
  SUBSECTOR: 'NAMES_SUBSECTOR',
  GROUP: 'ADDRESSES_GROUP',
} as const;

export function clusterNaming(promoted: WalkedEdge, cluster: ClusterNode): Naming {
  const { printed, evidence } = edgeOf('PROMOTES', promoted);
  const clauseId = promoted.node.id;
  return {
    path: pathUp(promoted.node),
    reason: { kind: REASON_OF_KIND[cluster.kind], cluster, clauseId, printed, evidence },
  };
}

export function cityNaming(named: WalkedEdge): Naming {
  const { printed, evidence } = edgeOf('APPLIES_TO', named);
  return {
    path: pathUp(named.node),
    reason: { kind: 'NAMES_CITY', cluster: null, clauseId: named.node.id, printed, evidence },
  };
}
