import { setImmediate } from 'node:timers/promises';
import { labelOfId } from '../../domain/ids.js';
import { piecesOf } from '../../domain/pieces-of.js';
import { createLinkBuilder, type LinkBuilder } from '../../projection/building/link-builder.js';
import { createNodesBuilder } from '../../projection/building/nodes-builder.js';
import {
  LABELS,
  LINK_NAMES,
  LINKS,
  type LinkName,
  linkOf,
  type ProjectedLabel,
  recordOfLinks,
} from '../../projection/links.js';
import { columnsOf, numberOf } from '../../projection/node-ids.js';
import type { Link, ProjectedNodes, Projection } from '../../projection/projection.js';
import { type ChangedIds, type NodesToRead, nodesToRead } from '../../projection/renewing/nodes-to-read.js';
import { renewLink } from '../../projection/renewing/renew-link.js';
import { renewNodes } from '../../projection/renewing/renew-nodes.js';
import {
  EDGE_CODES,
  edgesOfStatement,
  FLAG_CODES,
  leavingTypes,
  nodesOfStatement,
} from './cypher/projection-statements.js';
import { changedIdsStatements } from './cypher/renewal-statements.js';
import { type NodeRow, pushNode } from './push-node.js';
import type { Run } from './run.js';

/** How many documents come at once, with all their clauses, and how many other nodes. */
const DOCUMENTS_A_ROW = 50;
const NODES_A_ROW = 1_000;

/**
 * The projection of the graph as it is, from that of a former release: what changed since is read anew, of documents with all
 * their clauses. Null where too much has changed. Whether nobody wrote meanwhile is for the caller to see.
 */
export async function renewProjection(
  read: Run,
  former: Projection,
  version: number,
): Promise<Projection | null> {
  const toRead = nodesToRead(former, await changedIds(read, former.version));
  if (toRead === null) return null;
  const builder = createNodesBuilder();
  for (const label of LABELS) {
    for (const ids of idsToRead(toRead, label)) {
      const [[rows = []] = []] = await read(nodesOfStatement(label, ids));
      for (const row of rows as readonly NodeRow[]) pushNode(builder, label, row);
    }
  }
  const fresh = builder.numbered().nodes;
  const { nodes, labels } = renewNodes(former, fresh, toRead);
  const edges = recordOfLinks((name) => {
    const { from, to } = LINKS[name];
    return createLinkBuilder(columnsOf(fresh, from).count, columnsOf(nodes, to).count);
  });
  for (const label of LABELS) {
    for (const ids of leavingTypes(label).length === 0 ? [] : idsToRead(toRead, label)) {
      const [[rows = []] = []] = await read(edgesOfStatement(label, ids));
      for (const row of rows as readonly EdgesRow[]) pushEdges(edges, label, row, { fresh, nodes });
    }
  }
  const links: (readonly [LinkName, Link])[] = [];
  for (const name of LINK_NAMES) {
    // Each takes a while, and others are to have their turn in between.
    await setImmediate();
    const { from, to } = LINKS[name];
    links.push([name, renewLink(former.links[name], edges[name].out(), labels[from], labels[to])]);
  }
  return { version, ...nodes, links: Object.fromEntries(links) as Record<LinkName, Link> };
}

/** Has the database plan what a renewal asks, which takes it longer than to answer, before the first merge makes people wait for it. */
export async function rehearseRenewal(read: Run, version: number): Promise<void> {
  await changedIds(read, version);
  for (const label of LABELS) {
    await read(nodesOfStatement(label, []));
    if (leavingTypes(label).length > 0) await read(edgesOfStatement(label, []));
  }
}

async function changedIds(read: Run, since: number): Promise<ChangedIds> {
  const { documents, nodes } = changedIdsStatements(since);
  const ids = async (statements: typeof nodes): Promise<string[]> =>
    (await Promise.all(statements.map(read))).flatMap(([[found = []] = []]) => found as string[]);
  return { documents: await ids(documents), nodes: await ids(nodes) };
}

/** The ids of what is read anew of a label, as many as come at once; of clauses those of their documents. */
function idsToRead({ documents, named }: NodesToRead, label: ProjectedLabel): readonly (readonly string[])[] {
  const ids = [...(label === 'Policy' || label === 'Clause' ? documents : named[label])];
  return piecesOf(ids, label === 'Clause' ? DOCUMENTS_A_ROW : NODES_A_ROW);
}

type EdgesRow = readonly [id: string, ends: readonly string[], what: readonly number[]];

function pushEdges(
  links: Readonly<Record<LinkName, LinkBuilder>>,
  label: ProjectedLabel,
  [id, ends, what]: EdgesRow,
  { fresh, nodes }: { readonly fresh: ProjectedNodes; readonly nodes: ProjectedNodes },
): void {
  const types = leavingTypes(label);
  const from = numberOf(fresh, label, id);
  for (const [at, end] of ends.entries()) {
    const code = what[at] ?? 0;
    const type = types[Math.floor((code % EDGE_CODES) / FLAG_CODES)];
    const name = type && linkOf(type, label, labelOfId(end));
    if (!name) continue;
    links[name].push(
      from,
      numberOf(nodes, LINKS[name].to, end),
      Math.floor(code / EDGE_CODES),
      code % FLAG_CODES,
    );
  }
}
