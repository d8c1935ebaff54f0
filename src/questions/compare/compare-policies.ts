import { DomainError } from '../../domain/errors.js';
import type { PolicyNode, TargetNode } from '../../domain/graph-model.js';
import { foldForSearch } from '../../domain/search-text.js';
import type { GraphReader } from '../../store/graph-store.js';
import { policyInScope } from '../measures/policy-in-scope.js';
import { nodesById } from '../nodes-by-id.js';
import type {
  ComparedLineage,
  ComparedMetric,
  ComparedTargets,
  Mentions,
  PolicyComparison,
} from './compare-policies-answer.js';
import { compareSets } from './compare-sets.js';
import { type DocumentContent, documentContent } from './document-content.js';

/**
 * What do two documents have in common, and what has only one of them? Each is compared with all that it transmits or
 * contains. Store calls: those of two names, one for each document, and one for each kind of thing that they name.
 */
export async function askComparePolicies(
  reader: GraphReader,
  names: { readonly a: string; readonly b: string },
): Promise<PolicyComparison> {
  const [first, second] = await Promise.all([policyInScope(reader, names.a), policyInScope(reader, names.b)]);
  if (first === null || second === null) throw new DomainError('INVALID_ARGUMENT', 'Name two documents.');
  const common = first.ids.find((id) => second.ids.includes(id));
  if (common !== undefined) {
    throw new DomainError(
      'INVALID_ARGUMENT',
      `${first.policy.id} and ${second.policy.id} both stand for ${common}: name two documents of which neither contains the other.`,
    );
  }
  const [a, b] = await Promise.all([
    documentContent(reader, first, second.ids),
    documentContent(reader, second, first.ids),
  ]);
  const [agencies, clusters, cities, cited, lineage] = await Promise.all([
    nodesById(reader, 'Agency', [...a.agencies.keys(), ...b.agencies.keys()]),
    nodesById(reader, 'Cluster', [...a.clusters.keys(), ...b.clusters.keys()]),
    nodesById(reader, 'City', [...a.cities.keys(), ...b.cities.keys()]),
    nodesById(reader, 'Policy', [...a.cited.keys(), ...b.cited.keys()]),
    lineageOf(reader, [...a.lineage, ...b.lineage]),
  ]);
  const isTruncated = first.isCut || second.isCut || a.isCut || b.isCut;
  return {
    a: a.document,
    b: b.document,
    agencies: compareSets(a.agencies, b.agencies, agencies, NO_PART),
    clusters: compareSets(a.clusters, b.clusters, clusters, NO_MENTION),
    cities: compareSets(a.cities, b.cities, cities, NO_MENTION),
    cited: compareSets(a.cited, b.cited, cited, NO_MENTION),
    targets: compareTargets(a, b),
    lineage,
    isTruncated,
    notes: [
      ...[first.policy, second.policy].filter(({ status }) => status === 'CITED').map(onlyCited),
      ...(isTruncated
        ? ['Not all clauses could be looked at: compare parts of the documents by their ids.']
        : []),
    ],
  };
}

const mentionsAt = ({ clauseIds }: Mentions): number => clauseIds.length;
const NO_MENTION = { nothing: { clauseIds: [] }, weigh: mentionsAt };
const NO_PART = { nothing: { leads: 0, supports: 0, assigned: 0, clauseIds: [] }, weigh: mentionsAt };

async function lineageOf(
  reader: GraphReader,
  pairs: DocumentContent['lineage'],
): Promise<readonly ComparedLineage[]> {
  const clauses = await nodesById(
    reader,
    'Clause',
    pairs.flatMap(({ from, to }) => [from, to]),
  );
  const whole = pairs.flatMap(({ from, to, edge }) => {
    const [lower, higher] = [clauses.get(from), clauses.get(to)];
    return lower && higher ? [{ from: lower, to: higher, edge }] : [];
  });
  return whole.sort(
    (x, y) =>
      y.edge.score - x.edge.score ||
      compare(x.from.id, y.from.id) ||
      compare(x.to.id, y.to.id) ||
      compare(x.edge.key, y.edge.key),
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Metrics are the same where they are the same folded words, in one unit and kind. */
function compareTargets(a: DocumentContent, b: DocumentContent): PolicyComparison['targets'] {
  const metrics = new Map<string, ComparedMetric>();
  const byMetric = (targets: readonly TargetNode[]): ReadonlyMap<string, ComparedTargets> => {
    const groups = new Map<string, ComparedTargets>();
    for (const target of targets) {
      const { metric, unit, kind } = target;
      const key = JSON.stringify([foldForSearch(metric).text, unit, kind]);
      if (!metrics.has(key)) metrics.set(key, { metric, unit, kind });
      groups.set(key, { targets: [...(groups.get(key)?.targets ?? []), target] });
    }
    return groups;
  };
  return compareSets(byMetric(a.targets), byMetric(b.targets), metrics, {
    nothing: { targets: [] },
    weigh: ({ targets }) => targets.length,
  });
}

function onlyCited({ id, title }: PolicyNode): string {
  return `《${title}》 (${id}) is only cited: nothing of its text is loaded, so there is nothing to compare.`;
}
