import type { Statement } from 'better-sqlite3';
import type { NodeLabel } from '../../domain/graph-model.js';
import { createKeyedNodes } from '../../projection/building/keyed-nodes.js';
import { createNodesBuilder } from '../../projection/building/nodes-builder.js';
import { LINKS, type LinkName, PROJECTED_TYPES, type ProjectedLabel } from '../../projection/links.js';
import { numberOf } from '../../projection/node-ids.js';
import type { Link, Projection } from '../../projection/projection.js';
import { type NodesToRead, nodesToRead } from '../../projection/renewing/nodes-to-read.js';
import { renewLink } from '../../projection/renewing/renew-link.js';
import { renewNodes } from '../../projection/renewing/renew-nodes.js';
import { nodeTable } from './names.js';
import {
  createEdgeRows,
  type EdgeEnds,
  keyOfPlace,
  type NumberOf,
  pushClauses,
  pushNamedNodes,
} from './projected-rows.js';
import {
  CHANGED_DOCUMENTS_SQL,
  CHANGED_NODES_SQL,
  CLAUSES_OF_SQL,
  edgesOfSql,
  FORMER_ENDS_SQL,
} from './projection-sql.js';
import type { Row } from './walk-rows.js';

type Prepare = (text: string) => Statement;

/**
 * The projection of the graph as it is, from that of a former release: what changed since is read anew, of documents with all
 * their clauses. Null where too much has changed.
 */
export function renewProjection(prepare: Prepare, former: Projection, version: number): Projection | null {
  const read = nodesToRead(former, changedIds(prepare, former.version));
  if (read === null) return null;
  const builder = createNodesBuilder();
  const keys = createKeyedNodes();
  pushNamedNodes(prepare, builder, keys, (label) => idsOf(read, label));
  pushClauses(prepare(CLAUSES_OF_SQL).get(JSON.stringify([...read.documents])) as Row, builder, keys);
  const fresh = builder.numbered();
  const { nodes, labels } = renewNodes(former, fresh.nodes, read);

  const freshNumbers = keys.numbered(fresh);
  const ends: EdgeEnds = {
    from: { nodes: fresh.nodes, numberOf: (label, place) => freshNumbers[label].get(place) },
    to: { nodes, numberOf: numberOfNode(prepare, nodes) },
  };
  const keysOf = JSON.stringify(keys.all().map(([label, place]) => keyOfPlace(label, place)));
  const links: (readonly [LinkName, Link])[] = [];
  for (const type of PROJECTED_TYPES) {
    const rows = createEdgeRows(type, ends);
    rows.push(prepare(edgesOfSql(type)).get(keysOf) as Row);
    for (const [name, edges] of rows.links) {
      const { from, to } = LINKS[name];
      links.push([name, renewLink(former.links[name], edges.out(), labels[from], labels[to])]);
    }
  }
  return { version, ...nodes, links: Object.fromEntries(links) as Record<LinkName, Link> };
}

function changedIds(prepare: Prepare, version: number) {
  const since = { since: version };
  const ids = (text: string): string[] => (prepare(text).all(since) as [string][]).map(([id]) => id);
  return {
    documents: ids(CHANGED_DOCUMENTS_SQL),
    nodes: [...ids(CHANGED_NODES_SQL), ...ids(FORMER_ENDS_SQL)],
  };
}

function idsOf(
  { documents, named }: NodesToRead,
  label: Exclude<ProjectedLabel, 'Clause'>,
): ReadonlySet<string> {
  return label === 'Policy' ? documents : named[label];
}

/** By the id that a key has in the store: most of what relationships point to was not read anew. */
function numberOfNode(prepare: Prepare, nodes: EdgeEnds['to']['nodes']): NumberOf {
  const known = new Map<number, number>();
  return (label, place) => {
    const key = keyOfPlace(label, place);
    const number = known.get(key) ?? numberOf(nodes, label, idOfKey(prepare, label, key));
    known.set(key, number);
    return number;
  };
}

function idOfKey(prepare: Prepare, label: NodeLabel, key: number): string {
  const [id] = prepare(`SELECT id FROM ${nodeTable(label)} WHERE key = ?`).get(key) as [string];
  return id;
}
