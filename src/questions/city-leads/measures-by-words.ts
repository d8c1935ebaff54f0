import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { codeOf, valueAt } from '../../projection/column.js';
import { growingWords } from '../../projection/growing.js';
import { withBytes, withWords } from '../../projection/lent-arrays.js';
import type { Projection } from '../../projection/projection.js';
import { hasUnit } from '../measures/measure-columns.js';
import { nearestMeasure } from '../measures/nearest-measure.js';
import { type Lists, listsOfPairs } from '../numbers/lists.js';

/** What may bring a measure into an answer, as numbers. */
export interface PlaceWords {
  /** Null: no city is asked for, so that nothing is of it. */
  readonly city: number | null;
  /** Clusters, sub-sectors and groups, in the order in which they are told as reasons. */
  readonly clusters: readonly number[];
  /** Only measures that come in by one of the clusters. */
  readonly isByCluster: boolean;
}

/** The measures that clauses with these words belong to: each the nearest clause, upwards from the words, that has a responsible unit. */
export interface MeasuresByWords {
  readonly words: PlaceWords;
  /** Numbers of clauses, ascending. */
  readonly measures: Uint32Array;
  /** Clauses with such words that stand under no responsible unit. */
  readonly clausesWithoutUnit: number;
  /** Preambles that say that their document is for a group of clusters, in the order of the groups. */
  readonly purposes: readonly { readonly group: number; readonly preamble: number }[];
  /** Documents that the city itself issued. */
  readonly ownPolicies: ReadonlySet<number>;
}

const BY_CITY = 1;
const BY_CLUSTER = 2;

/** Finds them in the projection: a document of the city, and one for a group of clusters, brings all its measures. */
export function measuresByWords(projection: Projection, words: PlaceWords): MeasuresByWords {
  const { count } = projection.clauses;
  return withBytes(count, (reasons) =>
    withBytes(count, (isWithout) => findByWords(projection, words, { reasons, isWithout })),
  );
}

function findByWords(
  projection: Projection,
  words: PlaceWords,
  { reasons, isWithout }: { readonly reasons: Uint8Array; readonly isWithout: Uint8Array },
): MeasuresByWords {
  const { clauses, policies } = projection;
  let clausesWithoutUnit = 0;
  const bringAll = (policy: number, reason: number): void => {
    const end = policies.firstClauses[policy + 1] ?? 0;
    for (let clause = policies.firstClauses[policy] ?? 0; clause < end; clause++) {
      if (hasUnit(projection, clause)) reasons[clause] = (reasons[clause] ?? 0) | reason;
    }
  };
  eachNaming(projection, words, (clause, cluster) => {
    const measure = nearestMeasure(projection, clause);
    if (measure < 0) {
      clausesWithoutUnit += 1 - (isWithout[clause] ?? 0);
      isWithout[clause] = 1;
    } else reasons[measure] = (reasons[measure] ?? 0) | (cluster === null ? BY_CITY : BY_CLUSTER);
  });
  const purposes = purposesOf(projection, words);
  for (const { preamble } of purposes) bringAll(clauses.policy[preamble] ?? 0, BY_CLUSTER);
  const ownPolicies = policiesOfCity(projection, words.city);
  for (const policy of ownPolicies) bringAll(policy, BY_CITY);
  const wanted = words.isByCluster ? BY_CLUSTER : BY_CITY | BY_CLUSTER;
  const measures = growingWords();
  for (let clause = 0; clause < clauses.count; clause++) {
    if (((reasons[clause] ?? 0) & wanted) !== 0) measures.push(clause);
  }
  return { words, measures: measures.values().slice(), clausesWithoutUnit, purposes, ownPolicies };
}

/** For each of these measures, by its place in the list, the clusters by which it came in; one may be there several times. */
export function clustersByMeasure(projection: Projection, found: MeasuresByWords): Lists {
  return withWords(projection.clauses.count, (places) => {
    const { words, measures, purposes } = found;
    // By clause one more than its place.
    for (let at = 0; at < measures.length; at++) places[measures[at] ?? 0] = at + 1;
    return listsOfPairs(measures.length, (meet) => {
      eachNaming(projection, { ...words, city: null }, (clause, cluster) => {
        const place = places[nearestMeasure(projection, clause)] ?? 0;
        if (cluster !== null && place > 0) meet(place - 1, cluster);
      });
      for (const { group, preamble } of purposes) {
        const policy = projection.clauses.policy[preamble] ?? 0;
        const end = projection.policies.firstClauses[policy + 1] ?? 0;
        for (let clause = projection.policies.firstClauses[policy] ?? 0; clause < end; clause++) {
          const place = places[clause] ?? 0;
          if (place > 0) meet(place - 1, group);
        }
      }
    });
  });
}

/** Every clause that names the city, then those that name each of the clusters, by place; once for each claim. */
function eachNaming(
  { links }: Projection,
  { city, clusters }: Pick<PlaceWords, 'city' | 'clusters'>,
  meet: (clause: number, cluster: number | null) => void,
): void {
  const cities = links.APPLIES_TO_CITY.in;
  if (city !== null) {
    const end = edgesEnd(cities, city);
    for (let edge = edgesBegin(cities, city); edge < end; edge++) meet(cities.far[edge] ?? 0, null);
  }
  const promoted = links.PROMOTES.in;
  for (const cluster of clusters) {
    const end = edgesEnd(promoted, cluster);
    for (let edge = edgesBegin(promoted, cluster); edge < end; edge++) meet(promoted.far[edge] ?? 0, cluster);
  }
}

/** The preamble says what a document is for. A document for all clusters of a group has its measures for each of them. */
function purposesOf(projection: Projection, { clusters }: PlaceWords): MeasuresByWords['purposes'] {
  const { kind } = projection.clauses;
  const preamble = codeOf(kind, 'PREAMBLE');
  const groups = clusters.filter((cluster) => valueAt(projection.clusters.kind, cluster) === 'GROUP');
  const found: { readonly group: number; readonly preamble: number }[] = [];
  eachNaming(projection, { city: null, clusters: groups }, (clause, group) => {
    // What two claims say of one clause follows one another.
    const last = found.at(-1);
    const isKnown = last?.preamble === clause && last.group === group;
    if (group !== null && kind.codes[clause] === preamble && !isKnown)
      found.push({ group, preamble: clause });
  });
  return found;
}

/** Documents that the city itself issued: their measures are the city's, whether they name it or not. */
function policiesOfCity({ policies, cities }: Projection, city: number | null): ReadonlySet<number> {
  const found = new Set<number>();
  const code = city === null ? null : valueAt(cities.code, city);
  const place = code === null ? -1 : codeOf(policies.jurisdiction, code);
  const loaded = codeOf(policies.status, 'LOADED');
  for (let policy = 0; place >= 0 && policy < policies.count; policy++) {
    if (policies.jurisdiction.codes[policy] === place && policies.status.codes[policy] === loaded)
      found.add(policy);
  }
  return found;
}
