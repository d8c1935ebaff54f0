import { type Adjacency, edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { largeWords } from '../../projection/large-arrays.js';
import type { MeasuresInScope } from '../measures/measures-in-scope.js';
import { partsOfRoles } from '../measures/part.js';

/** Where the rows of each measure stand in a ledger: those of the nth from `starts[n]` to before `starts[n + 1]`. */
export interface LedgerPlaces {
  /** Numbers of the measures' clauses, by place. */
  readonly clauses: Uint32Array;
  readonly starts: Uint32Array;
}

/** Counts them in the projection: a row is one claim that an agency which counts has a part which counts. */
export function ledgerPlaces({ projection, columns, measures, counting }: MeasuresInScope): LedgerPlaces {
  const { LED_BY, SUPPORTED_BY, ASSIGNED_TO } = projection.links;
  const ways = [
    [LED_BY.out, partsOfRoles(['LEAD'])],
    [SUPPORTED_BY.out, partsOfRoles(['SUPPORT'])],
    [ASSIGNED_TO.out, partsOfRoles(['ASSIGNED'])],
  ] as const;
  const clauses = measures.map((measure) => columns.clauses[measure] ?? 0);
  const starts = largeWords(clauses.length + 1);
  let rows = 0;
  for (let at = 0; at < clauses.length; at++) {
    for (const [way, parts] of ways) rows += rowsOf(way, clauses[at] ?? 0, counting, parts);
    starts[at + 1] = rows;
  }
  return { clauses, starts };
}

function rowsOf(way: Adjacency, clause: number, counting: Uint8Array, parts: number): number {
  const end = edgesEnd(way, clause);
  let rows = 0;
  for (let edge = edgesBegin(way, clause); edge < end; edge++) {
    if (((counting[way.far[edge] ?? 0] ?? 0) & parts) !== 0) rows++;
  }
  return rows;
}
