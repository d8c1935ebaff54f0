import { atOnce, eachSlice, type Slices } from '../../domain/slices.js';
import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { valueAt } from '../../projection/column.js';
import { growingWords } from '../../projection/growing.js';
import { largeBytes, largeCodes, largeWords } from '../../projection/large-arrays.js';
import type { Projection } from '../../projection/projection.js';
import { clustersByMeasure } from '../city-leads/measures-by-words.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import { citiesNamed, clustersNamed } from '../measures/named-by-measures.js';
import { oncePerProjection } from '../numbers/once-per-projection.js';
import type { Axis } from './matrix-answer.js';

/** Where the measures of a scope stand on an axis, in numbers of nodes; nowhere where a measure names no cluster or no city. */
export interface AxisNumbers {
  /** Of the measure at place n of the scope: from `starts[n]` to before `starts[n + 1]` of `nodes`, each once. */
  readonly starts: Uint32Array;
  readonly nodes: Uint16Array | Uint32Array;
  /** Of agencies: their own parts that count. */
  readonly parts: Uint8Array | null;
}

export function arraysOfAxis({ starts, nodes, parts }: AxisNumbers): readonly ArrayBufferView[] {
  return parts === null ? [starts, nodes] : [starts, nodes, parts];
}

/** As `findAxisNumbers`, all at once. */
export function axisNumbers(axis: Axis, scope: MeasuresInScope): AxisNumbers {
  return atOnce(findAxisNumbers(axis, scope));
}

/** Finds where each measure of the scope stands. */
export function findAxisNumbers(axis: Axis, scope: MeasuresInScope): Slices<AxisNumbers> {
  return NUMBERS_OF_AXIS[axis](scope);
}

const NUMBERS_OF_AXIS: { readonly [A in Axis]: (scope: MeasuresInScope) => Slices<AxisNumbers> } = {
  AGENCY: agencyNumbers,
  MEASURE: (scope) => oneEach(scope, (clause) => clause),
  CHAPTER: (scope) => oneEach(scope, (clause) => chapterOf(scope.projection, clause)),
  POLICY: (scope) => oneEach(scope, (clause) => scope.projection.clauses.policy[clause] ?? 0),
  CLUSTER: clusterNumbers,
  CITY: cityNumbers,
};

/** The top-level unit of the document in which a clause stands: the last that begins before it, or itself. */
export function chapterOf({ clauses, policies }: Projection, clause: number): number {
  const first = policies.firstClauses[clauses.policy[clause] ?? 0] ?? 0;
  for (let at = clause; at >= first; at--) if (clauses.depth[at] === 0) return at;
  return clause;
}

function* oneEach(
  { columns, measures }: MeasuresInScope,
  nodeOf: (clause: number) => number,
): Slices<AxisNumbers> {
  const starts = largeWords(measures.length + 1);
  const nodes = largeWords(measures.length);
  yield* eachSlice(measures.length, (from, to) => {
    for (let at = from; at < to; at++) {
      nodes[at] = nodeOf(columns.clauses[measures[at] ?? 0] ?? 0);
      starts[at + 1] = at + 1;
    }
  });
  return { starts, nodes, parts: null };
}

function* agencyNumbers({ projection, columns, measures, counting }: MeasuresInScope): Slices<AxisNumbers> {
  const { starts: ranges, agencies, parts: allParts } = columns;
  let most = 0;
  for (const measure of measures) most += (ranges[measure + 1] ?? 0) - (ranges[measure] ?? 0);
  const starts = largeWords(measures.length + 1);
  const nodes = largeCodes(most, projection.agencies.count);
  const parts = largeBytes(most);
  let count = 0;
  yield* eachSlice(measures.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const measure = measures[at] ?? 0;
      const end = ranges[measure + 1] ?? 0;
      for (let one = ranges[measure] ?? 0; one < end; one++) {
        const agency = agencies[one] ?? 0;
        const part = (allParts[one] ?? 0) & (counting[agency] ?? 0);
        if (part === 0) continue;
        nodes[count] = agency;
        parts[count++] = part;
      }
      starts[at + 1] = count;
    }
  });
  return { starts, nodes: nodes.subarray(0, count), parts: parts.subarray(0, count) };
}

function cityNumbers({ projection, measures }: MeasuresInScope): Slices<AxisNumbers> {
  const named = citiesNamed(projection);
  return eachOnce(measures.length, projection.cities.count, (at, add) => {
    const measure = measures[at] ?? 0;
    const end = named.starts[measure + 1] ?? 0;
    for (let one = named.starts[measure] ?? 0; one < end; one++) add(named.items[one] ?? 0);
  });
}

/**
 * A sub-sector stands for its cluster. Where the scope has a city or a cluster only those count by which the measure came into
 * it; what the preamble of its document addresses is meant as well, though the measure does not name it.
 */
function clusterNumbers(scope: MeasuresInScope): Slices<AxisNumbers> {
  const { projection, columns, measures, place } = scope;
  const named = clustersNamed(projection);
  const clusters = clustersOfWords(projection);
  const meant = place === null ? null : clustersByMeasure(projection, place);
  // By cluster the last measure that means it, and the last that names it.
  const means = new Int32Array(projection.clusters.count).fill(-1);
  const names = new Int32Array(projection.clusters.count).fill(-1);
  let came = 0;
  return eachOnce(measures.length, projection.clusters.count, (at, add) => {
    const measure = measures[at] ?? 0;
    const clause = columns.clauses[measure] ?? 0;
    if (place !== null) while ((place.measures[came] ?? clause) < clause) came++;
    const [from, to] = [meant?.starts[came] ?? 0, meant?.starts[came + 1] ?? 0];
    for (let one = from; one < to; one++) means[meant?.items[one] ?? 0] = at;
    const end = named.starts[measure + 1] ?? 0;
    for (let one = named.starts[measure] ?? 0; one < end; one++) {
      const word = named.items[one] ?? 0;
      names[word] = at;
      if (meant === null || means[word] === at) for (const cluster of clusters[word] ?? []) add(cluster);
    }
    for (let one = from; one < to; one++) {
      const word = meant?.items[one] ?? 0;
      if (names[word] !== at) add(word);
    }
  });
}

/** For each cluster, sub-sector and group what it stands for. */
const clustersOfWords = oncePerProjection((projection): readonly (readonly number[])[] => {
  const { kind, count } = projection.clusters;
  const above = projection.links.CLUSTER_PART_OF.out;
  return Array.from({ length: count }, (_, word) => {
    if (valueAt(kind, word) !== 'SUBSECTOR') return [word];
    const far = [...above.far.subarray(edgesBegin(above, word), edgesEnd(above, word))];
    const clusters = far.filter((one) => valueAt(kind, one) === 'CLUSTER');
    return clusters.length > 0 ? clusters : [word];
  });
});

function* eachOnce(
  count: number,
  nodeCount: number,
  eachOf: (at: number, add: (node: number) => void) => void,
): Slices<AxisNumbers> {
  const starts = largeWords(count + 1);
  const nodes = growingWords(count);
  const last = new Int32Array(nodeCount).fill(-1);
  let now = 0;
  const add = (node: number): void => {
    if (last[node] === now) return;
    last[node] = now;
    nodes.push(node);
  };
  yield* eachSlice(count, (from, to) => {
    for (now = from; now < to; now++) {
      eachOf(now, add);
      starts[now + 1] = nodes.length;
    }
  });
  return { starts, nodes: nodes.values(), parts: null };
}
