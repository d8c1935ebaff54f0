import { describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../src/domain/graph-batch.js';
import type { ClauseNode } from '../../src/domain/graph-model.js';
import { askGaps } from '../../src/questions/gaps/gaps.js';
import type { Measure } from '../../src/questions/measures/measure.js';
import { createMemoryReader } from '../support/memory-reader.js';
import { plainMeasures } from '../support/plain-measures.js';
import { ASKED, randomMeasures } from './random-measures.js';
import { unlessUnknown } from './random-scope.js';

const ANY = { policy: null, city: null, cluster: null };
const SCOPES = [
  ANY,
  ...ASKED.policies.map((policy) => ({ ...ANY, policy })),
  ...ASKED.cities.map((city) => ({ ...ANY, city })),
  ...ASKED.clusters.map((cluster) => ({ ...ANY, cluster })),
];

/** Gaps that are found in numbers over the projection are those that somebody finds who goes through the claims one by one. */
describe.each([1, 2, 3, 4, 5, 6, 7, 8])('gaps in numbers, world %i', (seed) => {
  const batches = randomMeasures(seed);
  const reader = createMemoryReader(batches);
  const found = async (scope: (typeof SCOPES)[number]) => {
    const { gaps, counts } = await askGaps(reader, { ...scope, kinds: [], readings: [] });
    const all = await gaps.items(0, gaps.count);
    expect(all.map(gaps.keyOf)).toEqual(all.map((_, at) => gaps.keyAt(at)));
    for (const { kind, reading, count } of counts)
      expect(all.filter((gap) => gap.kind === kind && gap.reading === reading)).toHaveLength(count);
    expect(counts.reduce((sum, { count }) => sum + count, 0)).toBe(all.length);
    return all;
  };

  test.each(SCOPES)('measures without a lead in $policy $city $cluster', async (scope) => {
    const gaps = await found(scope).catch(unlessUnknown);
    const plain = plainMeasures(batches, { ...scope, agency: null, roles: [], levels: [] });
    const listed = gaps?.filter(({ kind }) => kind === 'MEASURE_WITHOUT_LEAD');
    if (listed)
      expect(listed.map(({ clause, reading }) => [clause?.id, reading])).toEqual(
        plain.filter(({ all }) => all.leads.length === 0).map((one) => [one.clause.id, readingOf(one)]),
      );
  });

  test.each([null, ...ASKED.policies])('clauses without a unit in %s', async (policy) => {
    const gaps = await found({ ...ANY, policy });
    expect(gaps.filter(({ kind }) => kind === 'CLAUSE_WITHOUT_UNIT').map(({ clause }) => clause?.id)).toEqual(
      plainClausesWithoutUnit(batches, policy),
    );
  });

  test.each([null, ...ASKED.policies])('clusters without a measure in %s', async (policy) => {
    const gaps = await found({ ...ANY, policy });
    const measures = plainMeasures(batches, { ...ANY, policy, agency: null, roles: [], levels: [] });
    const naming = (id: string): number =>
      measures.filter(({ clusters }) => clusters.some((cluster) => cluster.id === id)).length;
    const planned = new Set(
      batches.flatMap(({ edges }) =>
        edges.flatMap(({ type, from }) => (type === 'LAID_OUT_IN' ? [from] : [])),
      ),
    );
    const expected = ['cluster-a', 'cluster-b', 'cluster-c'].filter(
      (id) => planned.has(id) && naming(id) === 0,
    );
    const listed = gaps.filter(({ kind }) => kind === 'CLUSTER_WITHOUT_MEASURE');
    expect(listed.map(({ cluster }) => cluster?.id).sort()).toEqual(expected);
    for (const { groupMeasures } of listed) expect(groupMeasures).toBe(naming('cluster-g'));
  });
});

function readingOf({ all }: Measure): string {
  const units = [...all.assigned, ...all.supports];
  if (units.length === 1) return 'SINGLE_UNIT';
  return units.every(({ edge }) => edge.jointDuty) ? 'JOINT_DUTY' : 'NOBODY_LEADS';
}

/** As `docs/gaps-and-overlaps.md` has it: no unit in the clause, above or below, in a document that names units elsewhere; the outermost. */
function plainClausesWithoutUnit(batches: readonly GraphBatch[], policy: string | null): readonly string[] {
  const edges = batches.flatMap((batch) => batch.edges);
  const told = batches.flatMap(({ nodes }) => nodes).filter((claim) => claim.label === 'Clause');
  const known = new Map(
    told
      .map(({ node }) => node)
      .filter(({ repeatsId, policyId }) => repeatsId === null && (policy === null || policy === policyId))
      .map((clause) => [clause.id, clause]),
  );
  const clauses = [...known.values()];
  const hasUnit = ({ id }: ClauseNode): boolean =>
    edges.some(({ type, from }) => UNITS.includes(type) && from === id);
  const above = ({ id }: ClauseNode): readonly ClauseNode[] => {
    const parent = known.get(edges.find(({ type, to }) => type === 'HAS_PART' && to === id)?.from ?? '');
    return parent ? [parent, ...above(parent)] : [];
  };
  const open = clauses.filter((clause) => {
    const below = clauses.filter((other) => above(other).includes(clause));
    return (
      ['MEASURE', 'ARTICLE', 'ITEM'].includes(clause.kind) &&
      clauses.some((other) => other.policyId === clause.policyId && hasUnit(other)) &&
      ![clause, ...above(clause), ...below].some(hasUnit)
    );
  });
  return open
    .filter((clause) => !above(clause).some((one) => open.includes(one)))
    .sort((a, b) => (a.policyId < b.policyId ? -1 : a.policyId > b.policyId ? 1 : a.position - b.position))
    .map(({ id }) => id);
}

const UNITS: readonly string[] = ['LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO'];
