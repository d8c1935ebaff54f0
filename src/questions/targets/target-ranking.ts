import type { Condition, NodeCondition, RelatedCondition } from '../../domain/filter.js';
import type { NodeByLabel, TargetNode } from '../../domain/graph-model.js';
import { MAX_PAGE_SIZE } from '../../domain/page.js';
import { searchWords } from '../../domain/search-text.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { WalkedNode, WalkNodePlan } from '../../store/walk-plan.js';
import { policyInScope } from '../measures/policy-in-scope.js';
import { findCity } from '../names/find-city.js';
import { findCluster } from '../names/find-cluster.js';
import { findRegion } from '../names/find-region.js';
import { along, bareHop, edgeOf, nodeOf, wasCut, wholeHop, wholeNode } from '../walk-plans.js';
import { arrangeTargets } from './arrange-targets.js';
import { matchWords } from './match-words.js';
import type { RankedTarget, TargetRankingAnswer } from './target-ranking-answer.js';

/** Names are as people give them; null or none: any. All that is given must hold. */
export interface TargetRankingRequest {
  /** Each must stand in the metric, the clause, a heading above it, or the title of the document. */
  readonly words: string | null;
  readonly units: readonly string[];
  readonly kinds: readonly TargetNode['kind'][];
  /** With one of these, targets without a year are left out. */
  readonly yearFrom: number | null;
  readonly yearUntil: number | null;
  /** The document and what it transmits or contains. */
  readonly policy: string | null;
  /** Named by the clause that sets the target. */
  readonly city: string | null;
  readonly region: string | null;
  /** Named by the clause: the cluster or a sub-sector of it. */
  readonly cluster: string | null;
}

/** How far above a clause a heading is looked for. */
const ANCESTORS = 5;

/**
 * Which targets are set for something, by year and document, and how great are they? One store call for the targets, and
 * those that each name of the request takes.
 */
export async function askTargetRanking(
  reader: GraphReader,
  request: TargetRankingRequest,
): Promise<TargetRankingAnswer> {
  const { policy, city, region, cluster, where } = await scopeOf(reader, request);
  const words = searchWords(request.words ?? '');
  const { nodes, hasNextPage } = await reader.walk({
    start: {
      filter: fieldsOf(request),
      where,
      page: { first: MAX_PAGE_SIZE, after: null, withTotal: false },
    },
    to: TARGET,
  });
  const walked = nodes.filter((node) => node !== null);
  const isTruncated = hasNextPage || walked.some(wasCut);
  return {
    policy,
    city,
    region,
    cluster,
    ...arrangeTargets(walked.flatMap((node) => toTarget(node, words))),
    isTruncated,
    notes: isTruncated
      ? [`Only the first ${MAX_PAGE_SIZE} targets were looked at: name a policy, kind, unit or year.`]
      : [],
  };
}

const HEADINGS = Array.from({ length: ANCESTORS }).reduce<WalkNodePlan>(
  (above) => ({ label: 'Clause', fields: ['heading'], hops: [bareHop('parent', 'HAS_PART', 'IN', above)] }),
  { label: 'Clause', fields: ['heading'], hops: [] },
);

const TARGET = wholeNode('Target', [
  wholeHop(
    'setBy',
    'SETS_TARGET',
    'IN',
    wholeNode('Clause', [
      bareHop('policy', 'HAS_CLAUSE', 'IN', wholeNode('Policy')),
      bareHop('parent', 'HAS_PART', 'IN', HEADINGS),
      bareHop('cities', 'APPLIES_TO', 'OUT', wholeNode('City')),
      bareHop('clusters', 'PROMOTES', 'OUT', wholeNode('Cluster')),
    ]),
  ),
]);

interface Scope extends Pick<TargetRankingAnswer, 'policy' | 'city' | 'region' | 'cluster'> {
  readonly where: NodeCondition;
}

async function scopeOf(reader: GraphReader, request: TargetRankingRequest): Promise<Scope> {
  const { policy, city, region, cluster } = request;
  const [document, town, area, industry] = await Promise.all([
    policyInScope(reader, policy),
    city === null ? null : findCity(reader, city, []),
    region === null ? null : findRegion(reader, region),
    cluster === null
      ? null
      : findCluster(reader, cluster, [bareHop('parts', 'PART_OF', 'IN', wholeNode('Cluster'))]),
  ]);
  const named: RelatedCondition[] = [];
  if (town) named.push(naming('APPLIES_TO', 'City', [town.id]));
  if (area) named.push(naming('APPLIES_TO', 'Region', [area.id]));
  if (industry) {
    const parts = along(industry, 'parts').map(({ node }) => node.id);
    named.push(naming('PROMOTES', 'Cluster', [industry.id, ...parts]));
  }
  const clause: NodeCondition = {
    ...(document ? { fields: { policyId: { in: document.ids } } } : {}),
    ...(named.length > 0 ? { related: named } : {}),
  };
  const isAny = document === null && named.length === 0;
  return {
    policy: document?.policy ?? null,
    city: town && nodeOf('City', town),
    region: area && nodeOf('Region', area),
    cluster: industry && nodeOf('Cluster', industry),
    where: isAny ? {} : { related: [{ type: 'SETS_TARGET', direction: 'IN', node: clause }] },
  };
}

function naming(
  type: 'APPLIES_TO' | 'PROMOTES',
  farLabel: 'City' | 'Region' | 'Cluster',
  ids: readonly string[],
): RelatedCondition {
  return { type, direction: 'OUT', farLabel, node: { fields: { id: { in: ids } } } };
}

function fieldsOf({ units, kinds, yearFrom, yearUntil }: TargetRankingRequest): Record<string, Condition> {
  return {
    ...(units.length > 0 ? { unit: { in: units } } : {}),
    ...(kinds.length > 0 ? { kind: { in: kinds } } : {}),
    ...(yearFrom === null && yearUntil === null
      ? {}
      : {
          year: {
            ...(yearFrom === null ? {} : { gte: yearFrom }),
            ...(yearUntil === null ? {} : { lte: yearUntil }),
          },
        }),
  };
}

/** A target is set by one clause; where several claim it, the first is taken. Nothing where it does not have the words. */
function toTarget(walked: WalkedNode, words: readonly string[]): readonly Omit<RankedTarget, 'rank'>[] {
  const [setBy] = along(walked, 'setBy');
  const [policy] = setBy ? along(setBy.node, 'policy') : [];
  if (!setBy || !policy) return [];
  const clause = nodeOf('Clause', setBy.node);
  const target = nodeOf('Target', walked);
  const texts = {
    METRIC: [target.metric],
    CLAUSE: [clause.heading ?? '', clause.text],
    HEADING: headingsAbove(setBy.node),
    DOCUMENT: [nodeOf('Policy', policy.node).title],
  };
  const matchedBy = words.length === 0 ? [] : matchWords(texts, words);
  if (matchedBy === null) return [];
  return [
    {
      target,
      clause,
      policy: nodeOf('Policy', policy.node),
      edge: edgeOf('SETS_TARGET', setBy) as RankedTarget['edge'],
      matchedBy,
      cities: namedBy(setBy.node, 'cities', 'City'),
      clusters: namedBy(setBy.node, 'clusters', 'Cluster'),
    },
  ];
}

function headingsAbove(clause: WalkedNode): readonly string[] {
  const [parent] = along(clause, 'parent');
  if (!parent) return [];
  const { heading } = parent.node.fields;
  return [...(typeof heading === 'string' ? [heading] : []), ...headingsAbove(parent.node)];
}

/** Each once, though several claims name it. */
function namedBy<L extends 'City' | 'Cluster'>(
  clause: WalkedNode,
  key: string,
  label: L,
): readonly NodeByLabel[L][] {
  const nodes = along(clause, key).map(({ node }) => [node.id, nodeOf(label, node)] as const);
  return [...new Map(nodes).values()];
}
