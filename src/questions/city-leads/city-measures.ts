import type { ClauseKind, ClusterNode } from '../../domain/graph-model.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { Hop, WalkedEdge, WalkedNode } from '../../store/walk-plan.js';
import { byPlace } from '../by-place.js';
import { along, edgeOf, nodeOf, wasCut, wholeHop, wholeNode } from '../walk-plans.js';
import { pathUp } from './ancestors.js';
import type { CityMeasure, MeasureReason, ResponsibleUnit } from './city-leads-answer.js';

/** Words in a clause that bring its measure into the answer. `path` leads from the clause up to the document. */
export interface Naming {
  readonly policyId: string;
  readonly clauseKind: ClauseKind;
  readonly path: readonly string[];
  readonly reason: MeasureReason;
}

/** A document all measures of which are for the city. Where its reason has no clause, each measure is its own. */
export interface Addressing {
  readonly policyId: string;
  readonly reason: Omit<MeasureReason, 'clauseId'> & { readonly clauseId?: string };
}

export interface FoundMeasures {
  readonly measures: readonly CityMeasure[];
  readonly clausesWithoutUnit: number;
  readonly isTruncated: boolean;
}

const AGENCY = wholeNode('Agency');
const MEASURE = wholeNode('Clause', [
  wholeHop('leads', 'LED_BY', 'OUT', AGENCY),
  wholeHop('supports', 'SUPPORTED_BY', 'OUT', AGENCY),
  wholeHop('assigned', 'ASSIGNED_TO', 'OUT', AGENCY),
]);

/** Most clauses looked at in one answer; beyond it the answer says that it is cut. */
const CLAUSE_LIMIT = 10_000;

/** The measures that the namings and the addressings belong to, in one store call, by document and place in it. */
export async function collectMeasures(
  reader: GraphReader,
  namings: readonly Naming[],
  own: readonly Addressing[],
): Promise<FoundMeasures> {
  const ids = [...new Set(namings.flatMap(({ path }) => path))];
  const addressing = [...namings.filter(isPurpose).map(toAddressing), ...own];
  if (ids.length === 0 && own.length === 0)
    return { measures: [], clausesWithoutUnit: 0, isTruncated: false };
  const { nodes } = await reader.walk({
    start: { ids: [...new Set([...namings, ...own].map(({ policyId }) => policyId))] },
    to: wholeNode('Policy', [
      clausesWhere('named', 'id', ids.slice(0, CLAUSE_LIMIT)),
      clausesWhere('addressed', 'policyId', [...new Set(addressing.map(({ policyId }) => policyId))]),
    ]),
  });
  const policies = nodes.filter((node) => node !== null);
  const clauses = new Map(
    policies.flatMap((policy) => along(policy, 'named')).map(({ node }) => [node.id, node]),
  );
  const reasons = new Map<string, readonly MeasureReason[]>();
  const without = new Set<string>();
  const bring = (measure: string, reason: MeasureReason): void => {
    reasons.set(measure, [...(reasons.get(measure) ?? []), reason]);
  };
  for (const { path, reason } of namings) {
    const measure = path.find((id) => hasUnit(clauses.get(id)));
    if (measure === undefined) without.add(reason.clauseId);
    else bring(measure, reason);
  }
  for (const policy of policies) {
    for (const { node } of along(policy, 'addressed')) {
      clauses.set(node.id, node);
      if (!hasUnit(node)) continue;
      for (const { policyId, reason } of addressing) {
        if (policyId === policy.id) bring(node.id, { clauseId: node.id, ...reason });
      }
    }
  }
  const policyById = new Map(policies.map((policy) => [policy.id, policy]));
  const measures = [...reasons].flatMap(([id, why]) => {
    const clause = clauses.get(id);
    const policy = policyById.get(String(clause?.fields.policyId));
    return clause === undefined || policy === undefined ? [] : toMeasure(policy, clause, why);
  });
  return {
    measures: measures.sort((a, b) => byPlace(a.clause, b.clause)),
    clausesWithoutUnit: without.size,
    isTruncated: ids.length > CLAUSE_LIMIT || policies.some(wasCut),
  };
}

/** The preamble says what a document is for. A document for all clusters of a group has its measures for each of them. */
function isPurpose({ clauseKind, reason }: Naming): boolean {
  return clauseKind === 'PREAMBLE' && reason.kind === 'ADDRESSES_GROUP';
}

function toAddressing({ policyId, reason }: Naming): Addressing {
  return { policyId, reason: { ...reason, kind: 'PURPOSE_OF_DOCUMENT' } };
}

function clausesWhere(key: string, field: string, values: readonly string[]): Hop {
  return {
    ...wholeHop(key, 'HAS_CLAUSE', 'OUT', MEASURE),
    filter: { node: { [field]: { in: values } } },
    edgeFields: [],
  };
}

function hasUnit(clause: WalkedNode | undefined): boolean {
  return (
    clause !== undefined && ['leads', 'supports', 'assigned'].some((key) => along(clause, key).length > 0)
  );
}

function toMeasure(policy: WalkedNode, clause: WalkedNode, reasons: readonly MeasureReason[]): CityMeasure {
  return {
    clause: nodeOf('Clause', clause),
    policy: nodeOf('Policy', policy),
    reasons,
    leads: unitsOf(clause, 'leads', 'LED_BY'),
    supports: unitsOf(clause, 'supports', 'SUPPORTED_BY'),
    assigned: unitsOf(clause, 'assigned', 'ASSIGNED_TO'),
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

const REASON_OF_KIND = {
  CLUSTER: 'NAMES_CLUSTER',
  SUBSECTOR: 'NAMES_SUBSECTOR',
  GROUP: 'ADDRESSES_GROUP',
} as const;

export function clusterNaming(promoted: WalkedEdge, cluster: ClusterNode): Naming {
  const { printed, evidence } = edgeOf('PROMOTES', promoted);
  return namingOf(promoted.node, { kind: REASON_OF_KIND[cluster.kind], cluster, printed, evidence });
}

export function cityNaming(named: WalkedEdge): Naming {
  const { printed, evidence } = edgeOf('APPLIES_TO', named);
  return namingOf(named.node, { kind: 'NAMES_CITY', cluster: null, printed, evidence });
}

function namingOf(clause: WalkedNode, reason: Omit<MeasureReason, 'clauseId'>): Naming {
  return {
    policyId: String(clause.fields.policyId),
    clauseKind: clause.fields.kind as ClauseKind,
    path: pathUp(clause),
    reason: { ...reason, clauseId: clause.id },
  };
}
