import { byCodeUnit } from '../../domain/by-code-unit.js';
import type { Column } from '../column.js';
import type { Ids } from '../ids.js';
import { textAt } from '../ids.js';
import { largeWords } from '../large-arrays.js';
import { type ColumnBuilder, createColumnBuilder } from './column-builder.js';
import { createTextList, orderedTexts } from './text-list.js';

/** Nodes of one label with some of their fields. */
export interface NodeBuilder<F extends string> {
  /** Gives its place among what was pushed. */
  push(id: string, fields: Readonly<Record<F, string | null>>): number;
  nodes(): BuiltNodes<F>;
}

interface BuiltNodes<F extends string> {
  readonly count: number;
  readonly ids: Ids;
  readonly columns: Readonly<Record<F, Column>>;
  /** Places by id: the one that gets number 0 first. */
  readonly order: Uint32Array;
  /** The number of what was pushed at each place. */
  readonly numbers: Uint32Array;
}

export function createNodeBuilder<F extends string>(fields: readonly F[]): NodeBuilder<F> {
  const ids = createTextList();
  const columns = Object.fromEntries(fields.map((field) => [field, createColumnBuilder()])) as Record<
    F,
    ColumnBuilder
  >;
  return {
    push(id, values) {
      ids.push(id);
      for (const field of fields) columns[field].push(values[field]);
      return ids.count - 1;
    },
    nodes() {
      const all = ids.all();
      const texts = Array.from({ length: ids.count }, (_, at) => textAt(all, at));
      const order = Uint32Array.from(
        [...texts.keys()].sort((a, b) => byCodeUnit(texts[a] ?? '', texts[b] ?? '')),
      );
      return {
        count: ids.count,
        ids: orderedTexts(all, order),
        columns: Object.fromEntries(fields.map((field) => [field, columns[field].column(order)])) as Record<
          F,
          Column
        >,
        order,
        numbers: inverse(order),
      };
    },
  };
}

export function inverse(order: Uint32Array): Uint32Array {
  const numbers = largeWords(order.length);
  for (let number = 0; number < order.length; number++) numbers[order[number] ?? 0] = number;
  return numbers;
}
