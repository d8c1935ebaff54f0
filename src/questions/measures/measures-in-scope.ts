import { hasNumber, placeIn } from '../../domain/place-in.js';
import { atOnce, eachSlice, type Slices } from '../../domain/slices.js';
import { edgesBegin, edgesEnd } from '../../projection/adjacency.js';
import { codeOf } from '../../projection/column.js';
import { largeWords } from '../../projection/large-arrays.js';
import { numberOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import { type MeasuresByWords, measuresByWords } from '../city-leads/measures-by-words.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { numbersOf } from '../numbers/numbers-of.js';
import { oncePerProjection } from '../numbers/once-per-projection.js';
import type { MeasureScope } from './measure.js';
import { type MeasureColumns, measureColumnsOf } from './measure-columns.js';
import { partsOfRoles } from './part.js';
import type { ResolvedScope } from './resolve-scope.js';

/** The measures of a scope, in numbers. */
export interface MeasuresInScope {
  readonly projection: Projection;
  readonly columns: MeasureColumns;
  /** Their places in `columns`, ascending, so by document and place in it. */
  readonly measures: Uint32Array;
  /** By the number of an agency which bits of its parts count; a measure in scope has one that counts. */
  readonly counting: Uint8Array;
  /** Where a city or a cluster is asked for: what came in by its words. */
  readonly place: MeasuresByWords | null;
}

/** Finds them in the projection. A row of a table that repeats a clause of the body is no measure of its own. */
export function measuresInScope(
  projection: Projection,
  resolved: ResolvedScope,
  scope: MeasureScope,
): MeasuresInScope {
  return atOnce(findMeasuresInScope(projection, resolved, scope));
}

/** As `measuresInScope`, and may rest: of the whole corpus all measures are looked at. */
export function* findMeasuresInScope(
  projection: Projection,
  resolved: ResolvedScope,
  scope: MeasureScope,
): Slices<MeasuresInScope> {
  const columns = measureColumnsOf(projection);
  const place = placeOf(projection, resolved, scope);
  const counting = countingFor(projection, resolved, scope);
  const policies =
    resolved.policyIds === null ? null : new Set(numbersOf(projection, 'Policy', resolved.policyIds));
  const { clauses, starts, agencies, parts } = columns;
  const { repeats, policy } = projection.clauses;
  const candidates = candidatesIn(projection, columns, resolved, place);
  const found = largeWords(candidates.length);
  let count = 0;
  yield* eachSlice(candidates.length, (from, to) => {
    for (let at = from; at < to; at++) {
      const measure = candidates[at] ?? 0;
      const clause = clauses[measure] ?? 0;
      if (repeats[clause] === 1 || (place && !hasNumber(place.measures, clause))) continue;
      if (policies?.has(policy[clause] ?? 0) === false) continue;
      const end = starts[measure + 1] ?? 0;
      for (let one = starts[measure] ?? 0; one < end; one++) {
        if (((parts[one] ?? 0) & (counting[agencies[one] ?? 0] ?? 0)) === 0) continue;
        found[count++] = measure;
        break;
      }
    }
  });
  return { projection, columns, measures: found.subarray(0, count), counting, place };
}

function placeOf(
  projection: Projection,
  { city, words }: ResolvedScope,
  scope: MeasureScope,
): MeasuresByWords | null {
  if (words === null) return null;
  return measuresByWords(projection, {
    city: city === null ? null : (numbersOf(projection, 'City', [city.id])[0] ?? null),
    clusters: words,
    isByCluster: scope.cluster !== null,
  });
}

/** What many questions have in common: most count all parts of all agencies. */
const keepCounting = keptAnswers<Uint8Array>(8);

function countingFor(projection: Projection, resolved: ResolvedScope, scope: MeasureScope): Uint8Array {
  const { agency, jurisdiction } = resolved;
  const key = JSON.stringify([agency?.id, jurisdiction, scope.roles, scope.levels]);
  return keepCounting(projection, key, () => countingOf(projection, resolved, scope));
}

/** Which bits of an agency's parts count: those of the roles asked for, of agencies of the levels and the place. */
function countingOf(
  projection: Projection,
  { agency, jurisdiction }: ResolvedScope,
  { roles, levels }: MeasureScope,
): Uint8Array {
  const { count, level, jurisdiction: place } = projection.agencies;
  const bits = partsOfRoles(roles);
  const counting = new Uint8Array(count);
  const asked = agency === null ? null : numberOf(projection, 'Agency', agency.id);
  const levelCodes = new Set(levels.map((one) => codeOf(level, one)));
  const placeCode = jurisdiction === null ? null : codeOf(place, jurisdiction);
  for (let one = 0; one < count; one++) {
    const isMeant =
      (asked === null || one === asked) &&
      (levelCodes.size === 0 || levelCodes.has(level.codes[one] ?? -1)) &&
      (placeCode === null || place.codes[one] === placeCode);
    counting[one] = isMeant ? bits : 0;
  }
  return counting;
}

/** Places of measures that may be in scope, ascending: few of them where an agency, a document or a place is asked for. */
function candidatesIn(
  projection: Projection,
  { clauses }: MeasureColumns,
  { policyIds, agency }: ResolvedScope,
  place: MeasuresByWords | null,
): Uint32Array {
  if (agency !== null) {
    const own = clausesOfAgency(projection, numberOf(projection, 'Agency', agency.id));
    return own.map((clause) => placeIn(clauses, clause));
  }
  if (policyIds === null)
    return place === null
      ? everyMeasure(projection)
      : place.measures.map((clause) => placeIn(clauses, clause));
  const { firstClauses } = projection.policies;
  const policies = [...numbersOf(projection, 'Policy', policyIds)].sort((a, b) => a - b);
  const ranges = policies.map((policy) => {
    const [first = 0, end = 0] = [firstClauses[policy], firstClauses[policy + 1]];
    return numbersFrom(placeIn(clauses, first), placeIn(clauses, end));
  });
  return ranges.length === 1
    ? (ranges[0] ?? clauses)
    : Uint32Array.from(ranges.flatMap((range) => [...range]));
}

const everyMeasure = oncePerProjection((projection) =>
  numbersFrom(0, measureColumnsOf(projection).clauses.length),
);

function numbersFrom(from: number, to: number): Uint32Array {
  const numbers = largeWords(to - from);
  for (let at = 0; at < numbers.length; at++) numbers[at] = from + at;
  return numbers;
}

/** Each clause in which it has a part once, ascending. */
function clausesOfAgency({ links }: Projection, agency: number): Uint32Array {
  const all = [links.LED_BY.in, links.SUPPORTED_BY.in, links.ASSIGNED_TO.in].flatMap((link) => [
    ...link.far.subarray(edgesBegin(link, agency), edgesEnd(link, agency)),
  ]);
  return Uint32Array.from(new Set(all)).sort();
}
