import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { NodeByLabel, NodeLabel, RelationshipType } from '../../src/domain/graph-model.js';
import { foldForSearch } from '../../src/domain/search-text.js';
import type { TargetScope } from '../../src/questions/targets/select-targets.js';
import type { TargetMatch } from '../../src/questions/targets/target-ranking-answer.js';

export interface PlainTarget {
  readonly id: string;
  readonly rank: number;
  readonly matchedBy: readonly TargetMatch[];
}

/** Targets as somebody finds them who goes through them one by one; by year, document and place. */
export function plainTargets(batches: readonly GraphBatch[], scope: TargetScope): readonly PlainTarget[] {
  const nodes = batches.flatMap((batch) => batch.nodes);
  const edges = batches.flatMap((batch) => batch.edges);
  const node = <L extends NodeLabel>(id: string): NodeByLabel[L] =>
    nodes.find((claim) => claim.node.id === id)?.node as unknown as NodeByLabel[L];
  const along = (type: RelationshipType, from: string): readonly string[] =>
    edges.filter((edge) => edge.type === type && edge.from === from).map(({ to }) => to);
  const headingsAbove = (id: string): readonly string[] => {
    const [above] = edges.filter(({ type, to }) => type === 'HAS_PART' && to === id);
    return above ? [node<'Clause'>(above.from).heading ?? '', ...headingsAbove(above.from)] : [];
  };
  const found = edges.flatMap(({ type, from, to, edge }) => {
    if (type !== 'SETS_TARGET') return [];
    const [target, clause] = [node<'Target'>(to), node<'Clause'>(from)];
    const texts = [
      ['METRIC', [target.metric]],
      ['CLAUSE', [clause.heading ?? '', clause.text]],
      ['HEADING', headingsAbove(clause.id)],
      ['DOCUMENT', [node<'Policy'>(clause.policyId).title]],
    ] as const;
    const has = (some: readonly string[], word: string): boolean =>
      some.some((text) => foldForSearch(text).text.includes(word));
    const names = (kind: RelationshipType, ids: readonly string[] | null): boolean =>
      ids === null || along(kind, from).some((id) => ids.includes(id));
    const { yearFrom, yearUntil, words } = scope;
    const isIn =
      (scope.units.length === 0 || scope.units.includes(target.unit)) &&
      (scope.kinds.length === 0 || scope.kinds.includes(target.kind)) &&
      (yearFrom === null || (target.year !== null && target.year >= yearFrom)) &&
      (yearUntil === null || (target.year !== null && target.year <= yearUntil)) &&
      (scope.policies === null || scope.policies.includes(clause.policyId)) &&
      names('APPLIES_TO', scope.cities) &&
      names('PROMOTES', scope.clusters) &&
      words.every((word) => texts.some(([, some]) => has(some, word)));
    const matchedBy = texts
      .filter(([, some]) => words.some((word) => has(some, word)))
      .map(([match]) => match);
    return isIn ? [{ target, clause, position: edge.position, matchedBy }] : [];
  });
  const year = (one: (typeof found)[number]): number => one.target.year ?? Number.POSITIVE_INFINITY;
  found.sort(
    (a, b) =>
      (year(a) === year(b) ? 0 : year(a) - year(b)) ||
      (a.clause.policyId === b.clause.policyId ? 0 : a.clause.policyId < b.clause.policyId ? -1 : 1) ||
      a.clause.position - b.clause.position ||
      a.position - b.position ||
      (a.target.id < b.target.id ? -1 : 1),
  );
  return found.map(({ target, matchedBy }) => ({
    id: target.id,
    matchedBy,
    rank:
      1 +
      found.filter(
        (other) =>
          other.target.unit === target.unit &&
          other.target.kind === target.kind &&
          other.target.value > target.value,
      ).length,
  }));
}
