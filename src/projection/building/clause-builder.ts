import { foldForSearch } from '../../domain/search-text.js';
import type { Column } from '../column.js';
import { growingBytes, growingNumbers, growingWords } from '../growing.js';
import { isCompared, metricName, metricsText } from '../metrics-text.js';
import { ODD } from '../node-ids.js';
import type { ClauseColumns, TargetColumns } from '../projection.js';
import { sharedBytes, sharedCodes, sharedPlaces, sharedShorts } from '../shared-arrays.js';
import { createColumnBuilder } from './column-builder.js';
import { inverse } from './node-builder.js';
import { orderClauses } from './order-clauses.js';
import { createTargetBuilder, type TargetRow } from './target-builder.js';
import { createTextsBuilder } from './texts-builder.js';

export interface ClauseRow {
  readonly id: string;
  readonly policyId: string;
  readonly position: number;
  readonly depth: number;
  readonly kind: string;
  readonly repeats: boolean;
  /** As `ClauseColumns.words`. */
  readonly words: number;
  /** As of `ClauseColumns.headings`; null for what is left out of it. */
  readonly heading: string | null;
  /** Where it sets targets; else null. */
  readonly text: string | null;
  readonly targets: readonly TargetRow[];
}

export interface ClauseBuilder {
  /** `policy` is the place of its policy among those pushed; gives its own place among clauses. */
  push(clause: ClauseRow, policy: number): number;
  clauses(numberOfPolicy: Uint32Array): {
    readonly columns: ClauseColumns;
    readonly targets: TargetColumns;
    readonly firstClauses: Uint32Array;
    readonly numbers: Uint32Array;
  };
}

const DEPTH_MAX = 2 ** 16 - 1;

export function createClauseBuilder(): ClauseBuilder {
  const eIds = createColumnBuilder();
  const kinds = createColumnBuilder();
  const metrics = createColumnBuilder();
  const headings = createTextsBuilder();
  const targets = createTargetBuilder();
  const [policies, positions, depths, repeats, words] = [
    growingWords(),
    growingNumbers(),
    growingWords(),
    growingBytes(),
    growingBytes(),
  ];
  let positionMax = 0;
  return {
    push(row, policy) {
      const { id, policyId, position, depth, kind, repeats: isRepeating, heading } = row;
      eIds.push(keptOf(id, policyId));
      policies.push(policy);
      positions.push(position);
      positionMax = Math.max(positionMax, position);
      depths.push(depth < 0 || depth > DEPTH_MAX ? DEPTH_MAX : depth);
      kinds.push(kind);
      repeats.push(isRepeating ? 1 : 0);
      words.push(row.words);
      headings.push(foldForSearch(heading ?? '').text);
      metrics.push(metricsText(row.targets.filter(isCompared).map(metricName)));
      targets.push({ id, place: policies.length - 1, text: row.text ?? '' }, row.targets);
      return policies.length - 1;
    },
    clauses(numberOfPolicy) {
      const all = eIds.column(Uint32Array.from({ length: policies.length }, (_, place) => place));
      const policy = policies.values().map((place) => numberOfPolicy[place] ?? 0);
      const { firstClauses, order, byId } = orderClauses(
        { policy, position: positions.values(), eId: all.codes },
        numberOfPolicy.length,
      );
      const ordered = { ...all, codes: pick(sharedCodes(order.length, all.values.length), all.codes, order) };
      const numbers = inverse(order);
      return {
        firstClauses,
        numbers,
        targets: targets.targets(numbers),
        columns: {
          count: order.length,
          eIds: ordered,
          byId,
          odd: oddOf(ordered),
          policy: pick(sharedPlaces(order.length, numberOfPolicy.length), policy, order),
          position: pick(sharedPlaces(order.length, positionMax + 1), positions.values(), order),
          depth: pick(sharedShorts(order.length), depths.values(), order),
          kind: kinds.column(order),
          repeats: pick(sharedBytes(order.length), repeats.values(), order),
          words: pick(sharedBytes(order.length), words.values(), order),
          headings: headings.texts(order),
          metrics: metrics.column(order),
        },
      };
    },
  };
}

/** As `ClauseColumns.eIds` says. A policy that has a colon could not be told from the rest. */
function keptOf(id: string, policyId: string): string {
  const isUsual = id.startsWith(`${policyId}:`) && !policyId.includes(':');
  return isUsual ? id.slice(policyId.length + 1) : `${ODD}${id}`;
}

function pick<T extends Uint8Array | Uint16Array | Uint32Array>(
  to: T,
  from: ArrayLike<number>,
  order: Uint32Array,
): T {
  for (let at = 0; at < order.length; at++) to[at] = from[order[at] ?? 0] ?? 0;
  return to;
}

/** As `ClauseColumns.odd`. */
export function oddOf({ codes, values }: Column): Uint32Array {
  // They come before all others.
  const usual = values.findIndex((eId) => !eId?.startsWith(ODD));
  const limit = usual < 0 ? values.length : usual;
  const odd: number[] = [];
  if (limit > 0) for (let at = 0; at < codes.length; at++) if ((codes[at] ?? 0) < limit) odd.push(at);
  return Uint32Array.from(odd.sort((a, b) => (codes[a] ?? 0) - (codes[b] ?? 0)));
}
