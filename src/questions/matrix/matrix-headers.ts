import { inTurns } from '../../domain/slices.js';
import { idOf } from '../../projection/node-ids.js';
import type { Projection } from '../../projection/projection.js';
import type { GraphReader } from '../../store/graph-store.js';
import type { RoleCounts } from '../measures/role-counts.js';
import type { Tally } from '../measures/tally-parts.js';
import { keptAnswers } from '../numbers/kept-answers.js';
import type { AxisHeaders, NamedHeader } from './axis-headers.js';
import { LABEL_OF_AXIS } from './keys-of-nodes.js';
import type { AxisNode, MatrixAxes, MatrixHeader, ReadOfHeaders } from './matrix-answer.js';
import type { NumberMatrix } from './number-matrix.js';

/** A matrix with what its headers are called, as far as somebody asked. */
export interface KeptMatrix {
  readonly axes: MatrixAxes;
  readonly projection: Projection;
  readonly matrix: NumberMatrix;
  readonly headers: { readonly rows: AxisHeaders; readonly columns: AxisHeaders };
}

/** Headers from one place of an axis to before another; null where the graph has lost what stands there. */
export type Headers = readonly (MatrixHeader | null)[];

/** Of each matrix the counts of some pages of headers are kept. */
const keepCounts = keptAnswers<Promise<Tally>>(4);

/** The headers with what is read of them; nothing else is looked for. Store calls where they are named: those of `keysOfNodes`. */
export async function matrixHeaders(
  reader: GraphReader,
  { projection, axes, matrix, headers }: KeptMatrix,
  axis: 'rows' | 'columns',
  [from, to]: readonly [number, number],
  { isNamed, isCounted }: ReadOfHeaders,
): Promise<Headers> {
  const { nodes, placeAt } = matrix[axis];
  const named = isNamed ? await headers[axis].named(reader, from, to) : null;
  const tally = isCounted
    ? await keepCounts(matrix, `${axis} ${from} ${to}`, () => inTurns(matrix.headerCounts(axis, from, to)))
    : null;
  return Array.from({ length: to - from }, (_, at) => {
    const one = named?.[at];
    if (one === null) return null;
    const id = one?.key.id ?? idOf(projection, LABEL_OF_AXIS[axes[axis]], nodes[from + at] ?? 0);
    return new ReadHeader(id, one ?? null, tally?.countsOf(at) ?? null, () => placeAt(from + at));
  });
}

/** A header of which only that can be read which somebody said that they would; where it stands is worked out for cursors alone. */
class ReadHeader implements MatrixHeader {
  readonly id: string;
  readonly #named: NamedHeader | null;
  readonly #counts: RoleCounts | null;
  readonly #placeOf: () => MatrixHeader['place'];

  constructor(
    id: string,
    named: NamedHeader | null,
    counts: RoleCounts | null,
    placeOf: () => MatrixHeader['place'],
  ) {
    this.id = id;
    this.#named = named;
    this.#counts = counts;
    this.#placeOf = placeOf;
  }

  get label(): string {
    if (this.#named === null) throw unread('label');
    return this.#named.label;
  }
  get node(): AxisNode {
    if (this.#named === null) throw unread('node');
    return this.#named.key.node;
  }
  get counts(): RoleCounts {
    if (this.#counts === null) throw unread('counts');
    return this.#counts;
  }
  get place(): MatrixHeader['place'] {
    return this.#placeOf();
  }
}

function unread(field: string): TypeError {
  return new TypeError(`Nobody said that \`${field}\` of a header would be read.`);
}
