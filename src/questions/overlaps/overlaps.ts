import type { GraphReader } from '../../store/graph-store.js';
import { ANY_MEASURE } from '../measures/measure.js';
import { measuresOf } from '../measures/measures-of.js';
import { findAgency } from '../names/find-agency.js';
import { nodeOf } from '../walk-plans.js';
import { findOverlaps } from './find-overlaps.js';
import { metricsOfMeasures } from './metrics-of-measures.js';
import {
  OVERLAP_KINDS,
  OVERLAP_READINGS,
  type Overlap,
  type OverlapKind,
  type OverlapReading,
  type OverlapsAnswer,
} from './overlaps-answer.js';

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
 * What is led by two? Only stated leads are compared: a unit that is listed first leads nothing. Store calls: those of
 * `measuresOf`, one for the targets, one or two for the agency.
 */
export async function askOverlaps(reader: GraphReader, request: OverlapsRequest): Promise<OverlapsAnswer> {
  const { policy, city, cluster, kinds, readings } = request;
  const [found, walkedAgency] = await Promise.all([
    measuresOf(reader, { ...ANY_MEASURE, policy, city, cluster, roles: ['LEAD'] }),
    request.agency === null ? null : findAgency(reader, request.agency),
  ]);
  const agency = walkedAgency && nodeOf('Agency', walkedAgency);
  const { metricsOf, isCut } = await metricsOfMeasures(reader, found.measures);
  const all = [...findOverlaps(found.measures, metricsOf)]
    .filter(({ agencies }) => agency === null || agencies.some(({ id }) => id === agency.id))
    .sort(inOrder);
  return {
    policy: found.policy,
    city: found.city,
    cluster: found.cluster,
    agency,
    ledMeasures: found.measures.length,
    counts: countsOf(all),
    overlaps: all.filter(
      ({ kind, reading }) =>
        (kinds.length === 0 || kinds.includes(kind)) && (readings.length === 0 || readings.includes(reading)),
    ),
    isTruncated: found.isTruncated || isCut,
    notes: [
      ...(found.measures.length === 0
        ? [
            'No measure here states a lead, so nothing could be compared: a unit that is listed first is no lead.',
          ]
        : found.notes),
      ...(isCut ? ['More targets than one answer looks at: name a `policy`.'] : []),
    ],
  };
}

function countsOf(overlaps: readonly Overlap[]): OverlapsAnswer['counts'] {
  const counts = OVERLAP_KINDS.flatMap((kind) =>
    OVERLAP_READINGS.map((reading) => ({
      kind,
      reading,
      count: overlaps.filter((one) => one.kind === kind && one.reading === reading).length,
    })),
  );
  return counts.filter(({ count }) => count > 0);
}

function inOrder(a: Overlap, b: Overlap): number {
  if (a.kind !== b.kind) return OVERLAP_KINDS.indexOf(a.kind) - OVERLAP_KINDS.indexOf(b.kind);
  return a.key < b.key ? -1 : 1;
}
