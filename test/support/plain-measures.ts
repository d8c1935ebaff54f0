import type { EdgeClaim, GraphBatch } from '../../src/domain/graph-batch.js';
import type { NodeByLabel, NodeLabel, RelationshipType } from '../../src/domain/graph-model.js';
import { grouped } from '../../src/domain/grouped.js';
import type { Measure, MeasureScope, Role } from '../../src/questions/measures/measure.js';

/** What a scope means, with ids for names. */
export type PlainScope = Pick<MeasureScope, 'policy' | 'city' | 'cluster' | 'agency' | 'roles' | 'levels'>;
type Claim = EdgeClaim & { readonly owner: string };

/**
 * The measures of a scope, straight from the claims, in the plainest code that says what they are: questions that count in
 * numbers are held against it. Documents of the scope carry no others; with a city, its cluster is one that it has.
 */
export function plainMeasures(batches: readonly GraphBatch[], scope: PlainScope): readonly Measure[] {
  const nodes = new Map(batches.flatMap((batch) => batch.nodes.map(({ node }) => [node.id, node] as const)));
  const node = <L extends NodeLabel>(_label: L, id: string): NodeByLabel[L] =>
    nodes.get(id) as NodeByLabel[L];
  const claims = batches.flatMap((batch) =>
    batch.edges.map((one): Claim => ({ ...one, owner: batch.source.id })),
  );
  const leaving = grouped(claims, ({ type, from }) => `${type} ${from}`);
  const arriving = grouped(claims, ({ type, to }) => `${type} ${to}`);
  const out = (type: RelationshipType, id: string): readonly Claim[] =>
    [...(leaving.get(`${type} ${id}`) ?? [])].sort((a, b) => inOrder(key(a), key(b)));
  const into = (type: RelationshipType, id: string): readonly Claim[] => arriving.get(`${type} ${id}`) ?? [];

  const units = <R extends 'LED_BY' | 'SUPPORTED_BY' | 'ASSIGNED_TO'>(id: string, type: R) =>
    out(type, id).map(({ to, edge, owner }) => ({
      agency: node('Agency', to),
      edge: { ...edge, owner } as never,
    }));
  const hasUnit = (id: string): boolean =>
    (['LED_BY', 'SUPPORTED_BY', 'ASSIGNED_TO'] as const).some((type) => out(type, id).length > 0);
  const nearest = (id: string, steps = 6): string | null => {
    if (hasUnit(id)) return id;
    const [above] = into('HAS_PART', id);
    return above === undefined || steps === 0 ? null : nearest(above.from, steps - 1);
  };
  const named = (id: string, type: 'APPLIES_TO' | 'PROMOTES', deep = 3): readonly string[] => [
    ...out(type, id).map(({ to }) => to),
    ...(deep === 0
      ? []
      : out('HAS_PART', id).flatMap(({ to }) => (hasUnit(to) ? [] : named(to, type, deep - 1)))),
  ];
  const above = (id: string): readonly string[] => out('PART_OF', id).map(({ to }) => to);
  const below = (id: string): readonly string[] => into('PART_OF', id).map(({ from }) => from);
  const closure = (id: string, next: (id: string) => readonly string[], levels: number): readonly string[] =>
    levels === 0 ? [id] : [id, ...next(id).flatMap((one) => closure(one, next, levels - 1))];
  const standsFor = (id: string): readonly string[] => {
    const clusters = above(id).filter((one) => node('Cluster', one).kind === 'CLUSTER');
    return node('Cluster', id).kind === 'SUBSECTOR' && clusters.length > 0 ? clusters : [id];
  };

  const words = ((): readonly string[] => {
    if (scope.city === null)
      return scope.cluster === null
        ? []
        : [...closure(scope.cluster, below, 2), ...closure(scope.cluster, above, 2)];
    const clusters = into('LAID_OUT_IN', scope.city).flatMap(({ from }) => standsFor(from));
    const wanted = clusters.filter((id) => scope.cluster === null || id === scope.cluster);
    return wanted.flatMap((id) => [id, ...below(id), ...above(id)]);
  })();
  const isPlace = scope.city !== null || scope.cluster !== null;
  const namings = grouped(
    claims.filter(({ type }) => type === 'APPLIES_TO' || type === 'PROMOTES'),
    ({ from }) => nearest(from),
  );
  /** Why a measure is in scope: null is the city, others are clusters. */
  const reasons = (id: string): readonly (string | null)[] => {
    const { policyId } = node('Clause', id);
    const spoken = namings.get(id) ?? [];
    const purposes = claims.filter(
      ({ type, from, to }) =>
        type === 'PROMOTES' &&
        node('Clause', from).kind === 'PREAMBLE' &&
        node('Clause', from).policyId === policyId &&
        node('Cluster', to).kind === 'GROUP',
    );
    const { jurisdiction, status } = node('Policy', policyId);
    const isOwn =
      scope.city !== null && status === 'LOADED' && jurisdiction === node('City', scope.city).code;
    return [
      ...spoken.filter(({ to }) => to === scope.city).map(() => null),
      ...[...spoken, ...purposes].filter(({ to }) => words.includes(to)).map(({ to }) => to),
      ...(isOwn ? [null] : []),
    ];
  };

  const clauses = [...nodes.values()].filter((one) => 'policyId' in one);
  const measures = clauses
    .filter(
      ({ id, policyId, repeatsId }) =>
        repeatsId === null && hasUnit(id) && (scope.policy === null || scope.policy === policyId),
    )
    .flatMap((clause): readonly Measure[] => {
      const why = reasons(clause.id);
      if (isPlace && !why.some((one) => scope.cluster === null || one !== null)) return [];
      const all = {
        leads: units(clause.id, 'LED_BY'),
        supports: units(clause.id, 'SUPPORTED_BY'),
        assigned: units(clause.id, 'ASSIGNED_TO'),
      };
      const counts = ({ agency }: { readonly agency: NodeByLabel['Agency'] }): boolean =>
        (scope.agency === null || agency.id === scope.agency) &&
        (scope.levels.length === 0 || scope.levels.includes(agency.level));
      const kept = <U extends { readonly agency: NodeByLabel['Agency'] }>(
        role: Role,
        some: readonly U[],
      ): readonly U[] => (scope.roles.length === 0 || scope.roles.includes(role) ? some.filter(counts) : []);
      const narrowed = {
        leads: kept('LEAD', all.leads),
        supports: kept('SUPPORT', all.supports),
        assigned: kept('ASSIGNED', all.assigned),
      };
      if (Object.values(narrowed).every((some) => some.length === 0)) return [];
      const spoken = named(clause.id, 'PROMOTES');
      const meant = spoken.filter((id) => !isPlace || why.includes(id)).flatMap(standsFor);
      const others = isPlace ? why.filter((id) => id !== null && !spoken.includes(id)) : [];
      const tops = clauses.filter(
        ({ policyId, depth, position }) =>
          policyId === clause.policyId && depth === 0 && position <= clause.position,
      );
      return [
        {
          clause,
          policy: node('Policy', clause.policyId),
          documentNumber: null,
          chapter: tops.sort((a, b) => b.position - a.position)[0] ?? clause,
          ...narrowed,
          all,
          firstListedId: all.leads.length > 0 ? null : (all.assigned[0]?.agency.id ?? null),
          cities: unique(named(clause.id, 'APPLIES_TO')).map((id) => node('City', id)),
          clusters: unique([...meant, ...others] as string[]).map((id) => node('Cluster', id)),
          targets: [],
        },
      ];
    });
  return measures.sort((a, b) => inOrder([a.policy.id, a.clause.position], [b.policy.id, b.clause.position]));
}

/** As `neighbours` orders what leaves a node. */
function key({ edge, to, owner }: Claim): readonly (string | number)[] {
  return [edge.position, to, edge.key, owner];
}

function inOrder(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((part, place) => part !== b[place]);
  return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
