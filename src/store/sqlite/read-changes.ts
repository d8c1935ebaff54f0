import type { NodeLabel, RelationshipType } from '../../domain/graph-model.js';
import { CHANGE_KINDS, type Change } from '../../domain/release.js';
import type { ChangeCount, ChangesPage, ChangesRequest } from '../graph-history.js';
import { changeCursor, followsPlace } from '../shared/change-places.js';
import type { CheckedChanges } from '../shared/check-changes.js';
import { foldVersions, type RowVersion } from '../shared/fold-versions.js';
import type { Ask } from './ask.js';
import { changeCountsSql, changedEdgesSql, changedNodesSql } from './changes-sql.js';
import type { Sql } from './sql-text.js';
import type { ChangesRange, TouchedPart } from './touched-sql.js';
import type { Row } from './walk-rows.js';

/** Rows that are looked at in one statement: most that were touched are different, but not all. */
const LEAST_ROWS = 200;

/** One page of what is different between two releases: label by label, type by type, until the page is full. */
export async function readChanges(
  ask: Ask,
  { page, sourceId }: ChangesRequest,
  { since, until, labels, types, start }: CheckedChanges,
): Promise<ChangesPage> {
  const range: ChangesRange = { since, until, owner: sourceId };
  const found: Change[] = [];
  for (const kind of [...labels.map(nodesOf), ...types.map(edgesOf)]) {
    const follows = followsPlace(kind.name, start);
    if (follows === 'NOTHING') continue;
    for (let after = follows, isMore = true; isMore && found.length <= page.first; ) {
      const most = Math.max(LEAST_ROWS, page.first + 1 - found.length);
      const rows = await ask(kind.sql(range, { after, most }), true);
      for (const row of rows) {
        const change = kind.change(row, range);
        if (change && (sourceId === null || change.owner === sourceId)) found.push(change);
      }
      isMore = rows.length === most;
      after = rows.at(-1)?.slice(0, -1).map(String) ?? null;
    }
  }
  const items = found.slice(0, page.first);
  const counts = page.withTotal ? await readCounts(ask, labels, types, range) : null;
  return {
    items,
    cursors: items.map(changeCursor),
    hasNextPage: found.length > page.first,
    totalCount: counts?.reduce((sum, { count }) => sum + count, 0) ?? null,
    counts,
  };
}

/** The changes of one label or type. */
interface ChangesOf {
  readonly name: string;
  readonly sql: (range: ChangesRange, part: TouchedPart) => Sql;
  readonly change: (row: Row, range: ChangesRange) => Change | null;
}

function nodesOf(label: NodeLabel): ChangesOf {
  return {
    name: label,
    sql: (range, part) => changedNodesSql(label, range, part),
    change: ([id, versions], range) => asChange({ subject: 'NODE', label, id }, versions, range),
  };
}

function edgesOf(type: RelationshipType): ChangesOf {
  return {
    name: type,
    sql: (range, part) => changedEdgesSql(type, range, part),
    change: ([from, to, key, , versions], range) =>
      asChange({ subject: 'RELATIONSHIP', type, from, to, key }, versions, range),
  };
}

function asChange(identity: object, json: unknown, { since, until }: ChangesRange): Change | null {
  const rows = JSON.parse(String(json)) as readonly [number, number | null, string, object][];
  const versions = rows.map(([from, to, owner, value]): RowVersion<object> => ({ since: from, until: to, owner, value }));
  const folded = foldVersions(versions, since, until);
  return folded && ({ ...identity, ...folded } as unknown as Change);
} // biome-ignore format: one screen

async function readCounts(
  ask: Ask,
  labels: readonly NodeLabel[],
  types: readonly RelationshipType[],
  range: ChangesRange,
): Promise<readonly ChangeCount[]> {
  const names: readonly ChangeCount['name'][] = [...labels, ...types];
  if (names.length === 0) return [];
  const rows = await ask(changeCountsSql(labels, types, range), true);
  return names.flatMap((name) =>
    CHANGE_KINDS.flatMap((kind) => {
      const row = rows.find((one) => one[0] === name && one[1] === kind);
      const count = Number(row?.[2] ?? 0);
      return count > 0 ? [{ name, kind, count }] : [];
    }),
  );
}
