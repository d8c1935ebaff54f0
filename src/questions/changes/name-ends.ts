import type { NodeLabel } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import type { Change } from '../../domain/release.js';
import type { GraphHistory } from '../../store/graph-history.js';
import type { GraphReader } from '../../store/graph-store.js';
import { nodeName } from './node-name.js';

/** Most nodes that are gone among which the names of ends are looked for. */
const GONE_MAX = 10_000;

/**
 * What the ends of relationships are called: as they are called now, or as they were called before they went. A store call for
 * each label, and one more where ends are gone.
 */
export async function nameEnds(
  reader: GraphReader,
  history: GraphHistory,
  changes: readonly Change[],
  range: { readonly since: number; readonly until: number },
): Promise<ReadonlyMap<string, string>> {
  const ids = new Set(changes.flatMap((one) => (one.subject === 'RELATIONSHIP' ? [one.from, one.to] : [])));
  const names = new Map<string, string>();
  await Promise.all(
    [...byLabel(ids)].map(async ([label, some]) => {
      for (const node of await reader.nodes(label, some)) if (node) names.set(node.id, nodeName(label, node));
    }),
  );
  const gone = byLabel([...ids].filter((id) => !names.has(id)));
  if (gone.size === 0) return names;
  const page = { first: GONE_MAX, after: null, withTotal: false };
  const request = { ...range, sourceId: null, labels: [...gone.keys()], types: [], page };
  for (const change of (await history.changes(request)).items) {
    if (change.subject !== 'NODE' || names.has(change.id)) continue;
    const node = change.before ?? change.after;
    if (node) names.set(change.id, nodeName(change.label, node as never));
  }
  return names;
}

function byLabel(ids: Iterable<string>): ReadonlyMap<NodeLabel, readonly string[]> {
  const groups = new Map<NodeLabel, string[]>();
  for (const id of ids) groups.set(labelOfId(id), [...(groups.get(labelOfId(id)) ?? []), id]);
  return groups;
}
