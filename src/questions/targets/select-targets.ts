import { type Adjacency, edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import type { Column } from '../../projection/column.js';
import { withBytes } from '../../projection/lent-arrays.js';
import type { ProjectedLabel } from '../../projection/links.js';
import type { Projection } from '../../projection/projection.js';
import { numbersOf } from '../numbers/numbers-of.js';
import { targetOrder } from './target-order.js';
import { wordPlaces } from './word-places.js';

/** Which targets are looked at: everything given must hold. Null or none: any. */
export interface TargetScope {
  /** Folded. */
  readonly words: readonly string[];
  readonly units: readonly string[];
  readonly kinds: readonly string[];
  readonly yearFrom: number | null;
  readonly yearUntil: number | null;
  /** Ids: the clause is of one of these documents, and names one of each of the others. */
  readonly policies: readonly string[] | null;
  readonly cities: readonly string[] | null;
  readonly regions: readonly string[] | null;
  readonly clusters: readonly string[] | null;
}

/** 1 for each target that is in the scope. */
export function selectTargets(projection: Projection, scope: TargetScope): Uint8Array {
  const { targets, links } = projection;
  const isIn = new Uint8Array(targets.count).fill(1);
  const keep = (holds: (target: number) => boolean): void => {
    for (let target = 0; target < isIn.length; target++)
      if (isIn[target] === 1 && !holds(target)) isIn[target] = 0;
  };
  const keepValues = (column: Column, wanted: (value: string | null) => boolean): void => {
    const isWanted = column.values.map(wanted);
    keep((target) => isWanted[column.codes[target] ?? 0] === true);
  };
  const { units, kinds, yearFrom, yearUntil } = scope;
  if (units.length > 0) keepValues(targets.unit, (unit) => unit !== null && units.includes(unit));
  if (kinds.length > 0) keepValues(targets.kind, (kind) => kind !== null && kinds.includes(kind));
  if (yearFrom !== null || yearUntil !== null) {
    const { years } = targetOrder(projection);
    const [from, until] = [yearFrom ?? Number.NEGATIVE_INFINITY, yearUntil ?? Number.MAX_VALUE];
    keep((target) => {
      const year = years[targets.year.codes[target] ?? 0] ?? 0;
      return from <= year && year <= until;
    });
  }
  if (scope.policies) {
    const chosen = new Set(numbersOf(projection, 'Policy', scope.policies));
    keep((target) => chosen.has(projection.clauses.policy[targets.clause[target] ?? 0] ?? -1));
  }
  const keepNaming = (label: ProjectedLabel, ids: readonly string[] | null, link: Adjacency): void => {
    if (ids === null) return;
    withBytes(projection.clauses.count, (naming) => {
      markNaming(naming, numbersOf(projection, label, ids), link);
      keep((target) => naming[targets.clause[target] ?? 0] === 1);
    });
  };
  keepNaming('City', scope.cities, links.APPLIES_TO_CITY.in);
  keepNaming('Region', scope.regions, links.APPLIES_TO_REGION.in);
  keepNaming('Cluster', scope.clusters, links.PROMOTES.in);
  if (scope.words.length > 0) {
    const places = wordPlaces(projection, scope.words);
    keep((target) => places[target] !== 0);
  }
  return isIn;
}

function markNaming(naming: Uint8Array, nodes: readonly number[], link: Adjacency): void {
  for (const node of nodes) {
    const end = edgesEnd(link, node);
    for (let edge = edgesBegin(link, node); edge < end; edge++) naming[link.far[edge] ?? 0] = 1;
  }
}
