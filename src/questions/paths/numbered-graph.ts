import type { RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { type Adjacency, edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { valueAt } from '../../projection/column.js';
import { LINK_NAMES, LINKS, type ProjectedLabel } from '../../projection/links.js';
import { columnsOf, idOf, numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { Links } from '../../store/graph-store.js';

/** A graph as one walks it: its nodes numbered through, and from each the relationships that touch it, in either direction. */
export interface NumberedGraph {
  readonly count: number;
  /** -1 where there is none. */
  readonly numberOf: (id: string) => number;
  readonly idOf: (node: number) => string;
  /** Every relationship at a node, once per claim; `isOut` where it begins there. */
  readonly eachStep: (node: number, meet: MeetStep) => void;
}

type MeetStep = (far: number, type: RelationshipType, isOut: boolean) => void;

const LABELS: readonly ProjectedLabel[] = ['Policy', 'Clause', 'Agency', 'City', 'Region', 'Cluster'];

/** The projection along these types, and with `beside` what it does not hold: relationships of targets. */
export function numberedGraph(
  projection: Projection,
  types: readonly RelationshipType[],
  beside: Links['items'] = [],
): NumberedGraph {
  const firsts = firstNumbers(projection);
  const numberOfProjected = (id: string): number => {
    const label = labelOfId(id);
    if (label === 'Target') return -1;
    const own = numberOf(projection, label, id);
    return own < 0 ? -1 : (firsts.of.get(label) ?? 0) + own;
  };
  const others = [...new Set(beside.flatMap(({ from, to }) => [from, to]))].filter(
    (id) => numberOfProjected(id) < 0,
  );
  const find = (id: string): number => {
    const other = others.indexOf(id);
    return other < 0 ? numberOfProjected(id) : firsts.count + other;
  };
  const stepsBeside = beside.map(({ from, to, type }) => ({ from: find(from), to: find(to), type }));
  const waysOf = new Map(LABELS.map((label) => [label, waysFrom(projection, label, types, firsts.of)]));
  const withClauses = types.includes('HAS_CLAUSE');

  return {
    count: firsts.count + others.length,
    numberOf: find,
    idOf: (node) => {
      if (node >= firsts.count) return others[node - firsts.count] ?? '';
      const label = labelAt(firsts.of, node);
      return idOf(projection, label, node - (firsts.of.get(label) ?? 0));
    },
    eachStep: (node, meet) => {
      for (const { from, to, type } of stepsBeside) {
        if (from === node) meet(to, type, true);
        if (to === node) meet(from, type, false);
      }
      if (node >= firsts.count) return;
      const label = labelAt(firsts.of, node);
      const own = node - (firsts.of.get(label) ?? 0);
      for (const { adjacency, first, type, isOut } of waysOf.get(label) ?? []) {
        const end = edgesEnd(adjacency, own);
        for (let edge = edgesBegin(adjacency, own); edge < end; edge++)
          meet(first + (adjacency.far[edge] ?? 0), type, isOut);
      }
      if (withClauses) eachClauseStep(projection, label, own, firsts.of, meet);
    },
  };
}

type Firsts = ReadonlyMap<ProjectedLabel, number>;

/** Where the numbers of each label begin. */
function firstNumbers(projection: Projection): { readonly of: Firsts; readonly count: number } {
  const of = new Map<ProjectedLabel, number>();
  let count = 0;
  for (const label of LABELS) {
    of.set(label, count);
    count += columnsOf(projection, label).count;
  }
  return { of, count };
}

function labelAt(firsts: Firsts, node: number): ProjectedLabel {
  return LABELS.findLast((label) => (firsts.get(label) ?? 0) <= node) ?? 'Policy';
}

interface Way {
  readonly adjacency: Adjacency;
  /** Where the numbers of the label at the far end begin. */
  readonly first: number;
  readonly type: RelationshipType;
  readonly isOut: boolean;
}

function waysFrom(
  projection: Projection,
  label: ProjectedLabel,
  types: readonly RelationshipType[],
  firsts: Firsts,
): readonly Way[] {
  return LINK_NAMES.flatMap((name) => {
    const { type, from, to } = LINKS[name];
    if (!types.includes(type)) return [];
    const { out, in: arriving } = projection.links[name];
    return [
      ...(from === label ? [{ adjacency: out, first: firsts.get(to) ?? 0, type, isOut: true }] : []),
      ...(to === label ? [{ adjacency: arriving, first: firsts.get(from) ?? 0, type, isOut: false }] : []),
    ];
  });
}

/** HAS_CLAUSE is a column of clauses. A document that only its clauses name is no node. */
function eachClauseStep(
  { policies, clauses }: Projection,
  label: ProjectedLabel,
  own: number,
  firsts: Firsts,
  meet: MeetStep,
): void {
  if (label === 'Policy') {
    const end = policies.firstClauses[own + 1] ?? 0;
    const first = firsts.get('Clause') ?? 0;
    for (let clause = policies.firstClauses[own] ?? 0; clause < end; clause++)
      meet(first + clause, 'HAS_CLAUSE', true);
  }
  const policy = label === 'Clause' ? clauses.policy[own] : undefined;
  if (policy !== undefined && valueAt(policies.status, policy) !== null)
    meet((firsts.get('Policy') ?? 0) + policy, 'HAS_CLAUSE', false);
}
