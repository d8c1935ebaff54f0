import type { RelationshipType } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { LABELS, type ProjectedLabel } from '../../projection/links.js';
import { columnsOf, idOf, numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { clauseSteps } from './clause-steps.js';
import type { MeetSteps } from './meet-steps.js';
import { meetAlong, type SomeNodes, waysFrom } from './ways-from.js';

/** A graph as one walks it: its nodes numbered through, and from each the relationships that touch it, in either direction. */
export interface NumberedGraph {
  readonly count: number;
  /** -1 where there is none. */
  readonly numberOf: (id: string) => number;
  readonly idOf: (node: number) => string;
  /**
   * Every relationship at each of these nodes, once per claim, those of one kind at a node together; kind by kind where nodes of one label
   * stand together, which takes half the time. True where `meet` ended it.
   */
  readonly eachSteps: (nodes: Uint32Array, meet: MeetSteps) => boolean;
  /** How many there are; roughly so where there are few. */
  readonly stepsAt: (node: number) => number;
}

/** The projection along these types. */
export function numberedGraph(projection: Projection, types: readonly RelationshipType[]): NumberedGraph {
  return keep(projection, types.join(), () => graphOf(projection, types));
}

/** Those of so many sets of types are kept ready. */
const keep = keptAnswers<NumberedGraph>(4);

/** What a clause has, more or less. */
const FEW_STEPS = 8;
const CLAUSE = LABELS.indexOf('Clause');

function graphOf(projection: Projection, types: readonly RelationshipType[]): NumberedGraph {
  const firsts = firstNumbers(projection);
  const firstOf = (label: ProjectedLabel): number => firsts[LABELS.indexOf(label)] ?? 0;
  const ways = LABELS.map((label) => waysFrom(projection, label, types, firstOf));
  const withClauses = types.includes('HAS_CLAUSE') ? clauseSteps(projection, firstOf) : null;
  /** The place of its label among LABELS. */
  const placeOf = (node: number): number => {
    let place = 0;
    while (node >= (firsts[place + 1] ?? 0)) place++;
    return place;
  };
  const meetTogether = (place: number, some: SomeNodes, meet: MeetSteps): boolean => {
    for (const way of ways[place] ?? []) if (meetAlong(way, some, meet)) return true;
    if (place > CLAUSE || withClauses === null) return false;
    for (let at = some.from; at < some.to; at++) {
      const own = (some.nodes[at] ?? 0) - some.first;
      if (withClauses.eachSteps(place === CLAUSE, own, meet)) return true;
    }
    return false;
  };

  return {
    count: firsts.at(-1) ?? 0,
    numberOf: (id) => {
      const label = labelOfId(id);
      const own = label === 'Target' ? -1 : numberOf(projection, label, id);
      return label === 'Target' || own < 0 ? -1 : firstOf(label) + own;
    },
    idOf: (node) => {
      const place = placeOf(node);
      return idOf(projection, LABELS[place] ?? 'Policy', node - (firsts[place] ?? 0));
    },
    eachSteps: (nodes, meet) => {
      for (let from = 0; from < nodes.length; ) {
        const place = placeOf(nodes[from] ?? 0);
        const [first, end] = [firsts[place] ?? 0, firsts[place + 1] ?? 0];
        let to = from + 1;
        while (to < nodes.length && (nodes[to] ?? 0) >= first && (nodes[to] ?? 0) < end) to++;
        if (meetTogether(place, { nodes, from, to, first }, meet)) return true;
        from = to;
      }
      return false;
    },
    stepsAt: (node) => {
      const place = placeOf(node);
      if (place === CLAUSE) return FEW_STEPS;
      const own = node - (firsts[place] ?? 0);
      return (ways[place] ?? []).reduce(
        (sum, { adjacency }) => sum + edgesEnd(adjacency, own) - edgesBegin(adjacency, own),
        place < CLAUSE ? (withClauses?.clauseCount(own) ?? 0) : 0,
      );
    },
  };
}

/** Where the numbers of each label begin, and where the last ones end. */
function firstNumbers(projection: Projection): readonly number[] {
  const firsts = [0];
  for (const label of LABELS) firsts.push((firsts.at(-1) ?? 0) + columnsOf(projection, label).count);
  return firsts;
}
