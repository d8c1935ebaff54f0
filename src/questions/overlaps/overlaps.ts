import { inKeyOf } from '../../domain/ids.js';
import { once } from '../../domain/once.js';
import { idOf, numberOf } from '../../projection/node-ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { ANY_MEASURE } from '../measures/measure.js';
import { type MeasuresInScope, measuresInScope } from '../measures/measures-in-scope.js';
import { resolveScope, scopeKey } from '../measures/resolve-scope.js';
import { findAgency } from '../names/find-agency.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { listsOfPairs } from '../numbers/lists.js';
import { nodeOf } from '../walk-plans.js';
import { findOverlaps, type NumberedOverlap } from './find-overlaps.js';
import { type LedMeasures, ledMeasures } from './led-measures.js';
import { objectsOfMeasures } from './objects-of-measures.js';
import {
  OVERLAP_KINDS,
  OVERLAP_READINGS,
  type OverlapKind,
  type OverlapReading,
  type OverlapsAnswer,
} from './overlaps-answer.js';
import { overlapsOfPage } from './overlaps-of-page.js';

/** Names are as people give them; null: any. */
export interface OverlapsRequest {
  /** The document and what it carries. */
  readonly policy: string | null;
  readonly city: string | null;
  readonly cluster: string | null;
  /** Only overlaps in which this agency leads. */
  readonly agency: string | null;
  /** None: all. */
  readonly kinds: readonly OverlapKind[];
  readonly readings: readonly OverlapReading[];
}

/**
 * What is led by two? Only stated leads are compared: a unit that is listed first leads nothing. All measures are compared, in
 * the projection. Store calls: those of `resolveScope`, one or two for the agency, and those of `overlapsOfPage`.
 */
export async function askOverlaps(reader: GraphReader, request: OverlapsRequest): Promise<OverlapsAnswer> {
  const { policy, city, cluster, kinds, readings } = request;
  const scope = { ...ANY_MEASURE, policy, city, cluster, roles: ['LEAD' as const] };
  const [projection, resolved, walkedAgency] = await Promise.all([
    reader.projection(),
    resolveScope(reader, scope),
    request.agency === null ? null : findAgency(reader, request.agency),
  ]);
  const { led, found, counts, ofAgency } = keep(projection, scopeKey(resolved, scope), () =>
    comparedIn(measuresInScope(projection, resolved, scope)),
  );
  const agency = walkedAgency && nodeOf('Agency', walkedAgency);
  const number = agency && numberOf(projection, 'Agency', agency.id);
  const all = number === null ? found : ofAgency(number);
  const isAny = kinds.length === 0 && readings.length === 0;
  const wanted = isAny
    ? all
    : all.filter(
        ({ kind, reading }) =>
          (kinds.length === 0 || kinds.includes(kind)) &&
          (readings.length === 0 || readings.includes(reading)),
      );
  const { isComplete } = resolved;
  return {
    policy: resolved.policy,
    city: resolved.city,
    cluster: resolved.cluster,
    agency,
    ledMeasures: led.clauses.length,
    counts: all === found ? counts : countsOf(all),
    overlaps: {
      count: wanted.length,
      keyAt: (at) => {
        const overlap = wanted[at];
        return overlap ? keyOf(overlap) : [];
      },
      keyOf,
      items: (from, to) => overlapsOfPage(reader, projection, led, wanted.slice(from, to)),
    },
    isTruncated: !isComplete,
    notes: [
      ...(led.clauses.length === 0
        ? [
            'No measure here states a lead, so nothing could be compared: a unit that is listed first is no lead.',
          ]
        : []),
      ...(isComplete ? [] : [INCOMPLETE_NOTE]),
    ],
  };
}

/** What was compared, and what was found. */
interface Compared {
  readonly led: LedMeasures;
  readonly found: readonly NumberedOverlap[];
  readonly counts: OverlapsAnswer['counts'];
  /** Those of them in which an agency leads, in their order. */
  readonly ofAgency: (agency: number) => readonly NumberedOverlap[];
}

/** So many of one projection are kept ready: the next page of overlaps, and the same question of others. */
const keep = keptAnswers<Compared>(4);

function comparedIn(inScope: MeasuresInScope): Compared {
  const { projection } = inScope;
  const led = ledMeasures(inScope);
  const keyOfMeasure = (clause: number): string =>
    inKeyOf({
      id: idOf(projection, 'Clause', clause),
      policyId: idOf(projection, 'Policy', projection.clauses.policy[clause] ?? 0),
      position: projection.clauses.position[clause] ?? 0,
    });
  const found = findOverlaps(projection, led, objectsOfMeasures(inScope, led), keyOfMeasure);
  const lists = once(() =>
    listsOfPairs(projection.agencies.count, (meet) => {
      found.forEach(({ agencies }, at) => {
        for (const agency of agencies) meet(agency, at);
      });
    }),
  );
  const ofAgency = (agency: number): readonly NumberedOverlap[] => {
    const { starts, items } = lists();
    return [...items.subarray(starts[agency], starts[agency + 1])].flatMap((at) => found[at] ?? []);
  };
  return { led, found, counts: countsOf(found), ofAgency };
}

function keyOf({ kind, key }: Pick<NumberedOverlap, 'kind' | 'key'>): readonly [number, string] {
  return [OVERLAP_KINDS.indexOf(kind), key];
}

function countsOf(overlaps: readonly NumberedOverlap[]): OverlapsAnswer['counts'] {
  const known = new Map<string, number>();
  for (const { kind, reading } of overlaps) {
    const key = `${kind} ${reading}`;
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  const counts = OVERLAP_KINDS.flatMap((kind) =>
    OVERLAP_READINGS.map((reading) => ({ kind, reading, count: known.get(`${kind} ${reading}`) ?? 0 })),
  );
  return counts.filter(({ count }) => count > 0);
}
