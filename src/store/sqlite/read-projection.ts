import type { Statement } from 'better-sqlite3';
import { createKeyedNodes } from '../../projection/building/keyed-nodes.js';
import { createNodesBuilder } from '../../projection/building/nodes-builder.js';
import { type LinkName, PROJECTED_TYPES } from '../../projection/links.js';
import type { Link, Projection } from '../../projection/projection.js';
import { edgeTable } from './names.js';
import { createEdgeRows, type NumberOf, pushClauses, pushNamedNodes } from './projected-rows.js';
import { CLAUSES_SQL, edgesSql, KEYS_A_ROW } from './projection-sql.js';
import { renewProjection } from './renew-projection.js';
import type { Row } from './walk-rows.js';

type Prepare = (text: string) => Statement;

/** The release that the graph is: one look into an index. */
export function readVersion(prepare: Prepare): number {
  const [latest] = prepare('SELECT max(sequence) FROM releases').get() as [number | null];
  return latest ?? 0;
}

/**
 * The projection of the graph as it is, at one stretch; within one transaction, or others may write in between. With that of
 * a former release only what changed since is read, where that is not much.
 */
export function readProjection(prepare: Prepare, former: Projection | null): Projection {
  return (former && renewedProjection(prepare, former)) ?? readAll(prepare, readVersion(prepare));
}

/** The same made of a former one; null where too much has changed since. */
export function renewedProjection(prepare: Prepare, former: Projection): Projection | null {
  const version = readVersion(prepare);
  if (former.version === version) return former;
  const isEarlier = former.version > 0 && former.version < version;
  return isEarlier ? renewProjection(prepare, former, version) : null;
}

function readAll(prepare: Prepare, version: number): Projection {
  const builder = createNodesBuilder();
  const keys = createKeyedNodes();
  pushNamedNodes(prepare, builder, keys);
  for (const row of slices(prepare, CLAUSES_SQL, 'SELECT max(key) FROM clauses'))
    pushClauses(row, builder, keys);
  const numbered = builder.numbered();
  const numbers = keys.numbered(numbered);
  const numberOf: NumberOf = (label, key) => numbers[label].get(key);
  const ends = { nodes: numbered.nodes, numberOf };
  const links: (readonly [LinkName, Link])[] = [];
  for (const type of PROJECTED_TYPES) {
    const rows = createEdgeRows(type, { from: ends, to: ends });
    for (const row of slices(prepare, edgesSql(type), `SELECT max(from_key) FROM ${edgeTable(type)}`))
      rows.push(row);
    for (const [name, builder] of rows.links) links.push([name, builder.link()]);
  }
  return { version, ...numbered.nodes, links: Object.fromEntries(links) as Record<LinkName, Link> };
}

/** The rows of a statement for all keys up to the last, some thousand at a time. */
function* slices(prepare: Prepare, text: string, lastKey: string): Generator<Row> {
  const [last] = prepare(lastKey).get() as [number | null];
  for (let from = 0; last !== null && from <= last; from += KEYS_A_ROW) {
    yield prepare(text).get(from, from + KEYS_A_ROW) as Row;
  }
}
