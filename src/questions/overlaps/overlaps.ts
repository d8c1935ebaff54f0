import { once } from '../../domain/once.js';
import { numberOf } from '../../projection/node-ids.js';
import type { GraphReader } from '../../store/graph-store.js';
import { INCOMPLETE_NOTE } from '../measures/incomplete-note.js';
import { ANY_MEASURE } from '../measures/measure.js';
import { type MeasuresInScope, measuresInScope } from '../measures/measures-in-scope.js';
import { resolveScope, scopeKey } from '../measures/resolve-scope.js';
import { findAgency } from '../names/find-agency.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import { type Lists, listOf, listsOfPairs } from '../numbers/lists.js';
import { nodeOf } from '../walk-plans.js';
import { findOverlaps } from './find-overlaps.js';
import { type LedMeasures, ledMeasures } from './led-measures.js';
import {
  kindOf,
  type NumberedOverlaps,
  type OverlapObject,
  objectAt,
  readingOf,
} from './numbered-overlaps.js';
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
  const projection = await reader.projection();
  const [resolved, walkedAgency] = await Promise.all([
    resolveScope(reader, projection, scope),
    request.agency === null ? null : findAgency(reader, request.agency),
  ]);
  const compared = keep(projection, scopeKey(resolved, scope), () =>
    comparedIn(measuresInScope(projection, resolved, scope)),
  );
  const { led, found } = compared;
  const agency = walkedAgency && nodeOf('Agency', walkedAgency);
  const number = agency && numberOf(projection, 'Agency', agency.id);
  const all = number === null ? compared.every : listOf(compared.ofAgencies(), number);
  const isAny = kinds.length === 0 && readings.length === 0;
  const wanted = isAny
    ? all
    : all.filter(
        (at) =>
          (kinds.length === 0 || kinds.includes(kindOf(found, at))) &&
          (readings.length === 0 || readings.includes(readingOf(found, at))),
      );
  const { isComplete } = resolved;
  return {
    policy: resolved.policy,
    city: resolved.city,
    cluster: resolved.cluster,
    agency,
    ledMeasures: led.clauses.length,
    counts: number === null ? compared.counts : countsOf(found, all),
    overlaps: {
      count: wanted.length,
      keyAt: (at) => {
        const place = wanted[at];
        return place === undefined ? [] : keyOf(objectAt(projection, found, place));
      },
      keyOf,
      items: (from, to) => overlapsOfPage(reader, projection, compared, wanted.subarray(from, to)),
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
  readonly found: NumberedOverlaps;
  readonly counts: OverlapsAnswer['counts'];
  /** The places of all of them. */
  readonly every: Uint32Array;
  /** For each agency the places of those in which it leads, ascending. */
  readonly ofAgencies: () => Lists;
}

/** So many of one projection are kept ready: the next page of overlaps, and the same question of others. */
const keep = keptAnswers<Compared>(4, ({ led, found, every }) => {
  const { objects, measures, agencies } = found;
  const lists = [measures.starts, measures.items, agencies.starts, agencies.items];
  return [led.clauses, led.teamOf, led.isJoint, every, objects, ...lists];
});

function comparedIn(inScope: MeasuresInScope): Compared {
  const led = ledMeasures(inScope);
  const found = findOverlaps(inScope, led);
  const every = Uint32Array.from(found.kinds.keys());
  const ofAgencies = once(() =>
    listsOfPairs(inScope.projection.agencies.count, (meet) => {
      for (const at of every) for (const agency of listOf(found.agencies, at)) meet(agency, at);
    }),
  );
  return { led, found, counts: countsOf(found, every), every, ofAgencies };
}

function keyOf({ kind, key }: Pick<OverlapObject, 'kind' | 'key'>): readonly [number, string] {
  return [OVERLAP_KINDS.indexOf(kind), key];
}

function countsOf(found: NumberedOverlaps, places: Uint32Array): OverlapsAnswer['counts'] {
  const known = new Map<string, number>();
  for (const at of places) {
    const key = `${kindOf(found, at)} ${readingOf(found, at)}`;
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  const counts = OVERLAP_KINDS.flatMap((kind) =>
    OVERLAP_READINGS.map((reading) => ({ kind, reading, count: known.get(`${kind} ${reading}`) ?? 0 })),
  );
  return counts.filter(({ count }) => count > 0);
}
