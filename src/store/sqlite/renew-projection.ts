import type { Statement } from 'better-sqlite3';
import { type NodeLabel, RELATIONSHIPS } from '../../domain/graph-model.js';
import { labelOfId } from '../../domain/ids.js';
import { createKeyedNodes } from '../../projection/building/keyed-nodes.js';
import { createNodesBuilder } from '../../projection/building/nodes-builder.js';
import { LINKS, type LinkEnds, type LinkName, PROJECTED_TYPES } from '../../projection/links.js';
import { idOf, numberOf } from '../../projection/node-ids.js';
import type { Link, Projection } from '../../projection/projection.js';
import { documentsToRead } from '../../projection/renewing/documents-to-read.js';
import { renewLink } from '../../projection/renewing/renew-link.js';
import { renewNodes } from '../../projection/renewing/renew-nodes.js';
import { createEdgeRows, keyOfPlace, type NumberOf, pushClauses, pushNamedNodes } from './projected-rows.js';
import {
  CHANGED_DOCUMENTS_SQL,
  CLAUSES_OF_SQL,
  edgesOfSql,
  FORMER_ENDS_SQL,
  otherEdgesSql,
} from './projection-sql.js';
import type { Row } from './walk-rows.js';

type Prepare = (text: string) => Statement;

/**
 * The projection of the graph as it is, from that of a former release: the clauses of documents that changed since, and what leaves
 * them, are read anew, and all that there is little of. Null where too much has changed.
 */
export function renewProjection(prepare: Prepare, former: Projection, version: number): Projection | null {
  const documents = documentsToRead(former, changedDocuments(prepare, former));
  if (documents === null) return null;
  const ids = JSON.stringify([...documents]);
  const builder = createNodesBuilder();
  const keys = createKeyedNodes();
  pushNamedNodes(prepare, builder, keys);
  pushClauses(prepare(CLAUSES_OF_SQL).get(ids) as Row, builder, keys);
  const fresh = builder.numbered();
  const numbers = keys.numbered(fresh);
  const { nodes, ofFresh, from, to } = renewNodes(former, fresh.nodes, (id) => documents.has(id));

  const numberOfPlace: NumberOf = (label, place) => {
    const number = numbers[label].get(place);
    if (label !== 'Clause') return number;
    return number >= 0 ? (ofFresh[number] ?? -1) : numberOfClause(place);
  };
  /** Of a document that was not read anew. */
  const numberOfClause = (place: number): number => {
    const [id] = prepare('SELECT id FROM clauses WHERE key = ?').get(keyOfPlace('Clause', place)) as [string];
    return numberOf(nodes, 'Clause', id);
  };
  const links: (readonly [LinkName, Link])[] = [];
  for (const type of PROJECTED_TYPES) {
    const rows = createEdgeRows(type, nodes, numberOfPlace);
    const leaves: readonly NodeLabel[] = RELATIONSHIPS[type].from;
    if (leaves.includes('Clause')) rows.push(prepare(edgesOfSql(type)).get(ids) as Row);
    if (leaves.some((label) => label !== 'Clause')) rows.push(prepare(otherEdgesSql(type)).get() as Row);
    for (const [name, builder] of rows.links) {
      const link = builder.link();
      const { from: start, to: end }: LinkEnds = LINKS[name];
      links.push([
        name,
        start === 'Clause' ? renewLink(former.links[name], link, from.Clause, to[end]) : link,
      ]);
    }
  }
  return { version, ...nodes, links: Object.fromEntries(links) as Record<LinkName, Link> };
}

function changedDocuments(prepare: Prepare, former: Projection): Iterable<string> {
  const since = { since: former.version };
  const changed = new Set((prepare(CHANGED_DOCUMENTS_SQL).all(since) as [string][]).map(([id]) => id));
  for (const [id] of prepare(FORMER_ENDS_SQL).all(since) as [string][]) {
    const clause = labelOfId(id) === 'Clause' ? numberOf(former, 'Clause', id) : -1;
    if (clause >= 0) changed.add(idOf(former, 'Policy', former.clauses.policy[clause] ?? 0));
  }
  return changed;
}
