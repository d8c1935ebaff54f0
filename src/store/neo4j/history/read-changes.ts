import { NODE_LABELS, type NodeLabel, type RelationshipType } from '../../../domain/graph-model.js';
import { CHANGE_KINDS, type Change, type ChangeKind } from '../../../domain/release.js';
import type { ChangeCount, ChangesPage, ChangesRequest } from '../../graph-history.js';
import { type ChangePlace, changeCursor, followsPlace } from '../../shared/change-places.js';
import { checkChanges } from '../../shared/check-changes.js';
import { foldVersions, type RowVersion } from '../../shared/fold-versions.js';
import type { Compared } from '../cypher/change-candidates.js';
import * as cypher from '../cypher/changes-statements.js';
import { edgeColumns, nodeColumns } from '../cypher/history-statements.js';
import type { Run } from '../run.js';
import { edgeOf, nodeOf } from '../values.js';
import { readReleases } from './read-releases.js';

type Properties = Readonly<Record<string, unknown>>;

/** What is different between two releases: a page of it, and on demand how much there is. */
export async function readChanges(read: Run, request: ChangesRequest): Promise<ChangesPage> {
  const { since, until, labels, types, start } = checkChanges(request, await readReleases(read));
  const compared = { since, until, sourceId: request.sourceId };
  const { first, withTotal } = request.page;
  const found: Change[] = [];
  for (const name of [...labels, ...types]) {
    if (found.length > first) break;
    for await (const change of changesOf(read, name, compared, start, first + 1 - found.length)) {
      found.push(change);
      if (found.length > first) break;
    }
  }
  const counts = withTotal ? await countChanges(read, [...labels, ...types], compared) : null;
  const items = found.slice(0, first);
  return {
    items,
    cursors: items.map(changeCursor),
    hasNextPage: found.length > first,
    totalCount: counts?.reduce((sum, { count }) => sum + count, 0) ?? null,
    counts,
  };
}

/** Candidates come in pages until there are enough of them that are really different. */
async function* changesOf(
  read: Run,
  name: NodeLabel | RelationshipType,
  compared: Compared,
  start: ChangePlace | null,
  wanted: number,
): AsyncGenerator<Change> {
  let after = followsPlace(name, start);
  while (after !== 'NOTHING') {
    const rows = isLabel(name)
      ? await read(cypher.changedNodesStatement(name, compared, after, wanted))
      : await read(cypher.changedEdgesStatement(name, compared, after, wanted));
    for (const row of rows) {
      const change = isLabel(name) ? nodeChange(name, row, compared) : edgeChange(name, row, compared);
      if (change) yield change;
    }
    if (rows.length < wanted) return;
    after = (rows.at(-1) ?? []).slice(0, isLabel(name) ? 1 : 4) as readonly string[];
  }
}

function nodeChange(
  label: NodeLabel,
  [id, began, by, values, past]: readonly unknown[],
  { since, until, sourceId }: Compared,
): Change | null {
  const columns = nodeColumns(label);
  const versions = (past as readonly Properties[]).map((was) =>
    formerVersion(
      was,
      was._owner,
      nodeOf(label, (name) => was[name]),
    ),
  );
  if (values !== null) {
    const value = nodeOf(label, (name) => (values as readonly unknown[])[columns.indexOf(name)]);
    versions.push({ since: began as number, until: null, owner: by as string, value });
  }
  const folded = foldVersions(versions, since, until);
  if (!folded || (sourceId !== null && folded.owner !== sourceId)) return null;
  return { subject: 'NODE', label, id, ...folded } as Change;
}

function edgeChange(
  type: RelationshipType,
  [from, to, key, by, began, values, past]: readonly unknown[],
  { since, until }: Compared,
): Change | null {
  const columns = edgeColumns(type);
  const versions = (past as readonly Properties[]).map((was) =>
    formerVersion(
      was,
      by,
      edgeOf(type, (name) => was[name]),
    ),
  );
  if (values !== null) {
    const value = edgeOf(type, (name) => (values as readonly unknown[])[columns.indexOf(name)]);
    versions.push({ since: began as number, until: null, owner: by as string, value });
  }
  const folded = foldVersions(versions, since, until);
  return folded && ({ subject: 'RELATIONSHIP', type, from, to, key, ...folded } as Change);
}

function formerVersion<T>(was: Properties, owner: unknown, value: T): RowVersion<T> {
  return {
    since: was._since as number,
    until: was._until as number | null,
    owner: owner as string,
    value,
  };
}

async function countChanges(
  read: Run,
  names: readonly (NodeLabel | RelationshipType)[],
  compared: Compared,
): Promise<readonly ChangeCount[]> {
  const counts: ChangeCount[] = [];
  for (const name of names) {
    const statement = isLabel(name)
      ? cypher.countChangedNodesStatement(name, compared)
      : cypher.countChangedEdgesStatement(name, compared);
    const found = new Map(
      (await read(statement)).map(([kind, count]) => [kind as ChangeKind, count as number]),
    );
    for (const kind of CHANGE_KINDS) {
      const count = found.get(kind) ?? 0;
      if (count > 0) counts.push({ name, kind, count });
    }
  }
  return counts;
}

function isLabel(name: NodeLabel | RelationshipType): name is NodeLabel {
  return NODE_LABELS.some((label) => label === name);
}
