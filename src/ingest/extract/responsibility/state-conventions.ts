import type { StatedConvention } from './apply-conventions.js';
import type { FoundConvention } from './collect-lists.js';
import { readList } from './read-list.js';
import type { SeenList } from './seen-list.js';

/**
 * How far each rule reaches. In a list: from there on, if it says 下同 or 不再列出. In a table: that table. In a preamble
 * or a heading: what follows. In a note with no list after it, or with 以上 in it: everything before it as well.
 */
export function stateConventions(
  lists: readonly SeenList[],
  found: readonly FoundConvention[],
): readonly StatedConvention[] {
  const lastAt = lists.reduce((last, { at }) => Math.max(last, at), -1);
  const lastRowAt = lists.reduce((last, { at, table }) => (table === null ? last : Math.max(last, at)), -1);
  return found.map(({ convention, passage, node, table, list, at, scope }) => {
    const words = passage.text.slice(Math.max(0, convention.start - 16), convention.end);
    const onlyTables =
      list === null && table === null && /表中|上表|本表|下表|附表/.test(words) && lastRowAt >= 0;
    const inTable = table ?? (node.kind === 'TABLE' ? node : null);
    return {
      convention,
      clause: node,
      list,
      table: inTable,
      onlyTables,
      scope,
      at,
      reachesBack:
        list === null &&
        (convention.saysPreceding ||
          convention.kind === 'MARKED_LEADS' ||
          inTable !== null ||
          (onlyTables ? lastRowAt : lastAt) < at),
      units: convention.units === null ? [] : unitsOf(passage, convention.units),
    };
  });
}

function unitsOf(
  passage: FoundConvention['passage'],
  { start, end }: { readonly start: number; readonly end: number },
): StatedConvention['units'] {
  return readList([{ passage, start, end, duty: null, conventions: [] }]).members;
}
