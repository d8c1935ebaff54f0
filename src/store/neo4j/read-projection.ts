import { setImmediate } from 'node:timers/promises';
import type { KeyNumbers } from '../../projection/building/key-numbers.js';
import { createKeyedNodes, type KeyedNodes } from '../../projection/building/keyed-nodes.js';
import { createLinkBuilder, type LinkBuilder } from '../../projection/building/link-builder.js';
import { createNodesBuilder, type NodesBuilder } from '../../projection/building/nodes-builder.js';
import {
  LABELS,
  LINK_NAMES,
  LINKS,
  type LinkName,
  linksOfType,
  type ProjectedLabel,
  recordOfLinks,
} from '../../projection/links.js';
import { columnsOf } from '../../projection/node-ids.js';
import type { Link, Projection } from '../../projection/projection.js';
import {
  EDGE_CODES,
  edgesStatement,
  FLAG_CODES,
  leavingTypes,
  nodesStatement,
} from './cypher/projection-statements.js';
import { type NodeRow, pushNode } from './push-node.js';
import type { Run } from './run.js';

/** How many nodes come at once: enough that rows cost little, few enough that nobody waits noticeably while they are taken in. */
const NODES_A_ROW = 2_000;

/** All that the projection is made of, some thousand nodes at a time. Whether nobody wrote meanwhile is for the caller to see. */
export async function readProjection(read: Run, version: number): Promise<Projection> {
  const builder = createNodesBuilder();
  const keys = createKeyedNodes();
  // Documents first: clauses name them.
  for (const label of LABELS) await readNodes(read, label, builder, keys);
  const numbered = builder.numbered();
  const numbers = keys.numbered(numbered);
  const links = recordOfLinks((name) => {
    const { from, to } = LINKS[name];
    return createLinkBuilder(columnsOf(numbered.nodes, from).count, columnsOf(numbered.nodes, to).count);
  });
  for (const label of LABELS) await readEdges(read, label, numbers, links);
  const made: (readonly [LinkName, Link])[] = [];
  for (const name of LINK_NAMES) {
    // Each takes a while, and others are to have their turn in between.
    await setImmediate();
    made.push([name, links[name].link()]);
  }
  return { version, ...numbered.nodes, links: Object.fromEntries(made) as Record<LinkName, Link> };
}

async function readNodes(
  read: Run,
  label: ProjectedLabel,
  builder: NodesBuilder,
  keys: KeyedNodes,
): Promise<void> {
  for await (const rows of readPages<NodeRow>(read, label, nodesStatement)) {
    for (const row of rows) keys.add(label, row[0], pushNode(builder, label, row));
  }
}

type EdgesRow = readonly [key: number, ends: readonly number[], what: readonly number[]];

async function readEdges(
  read: Run,
  label: ProjectedLabel,
  numbers: Readonly<Record<ProjectedLabel, KeyNumbers>>,
  links: Readonly<Record<LinkName, LinkBuilder>>,
): Promise<void> {
  const linksOfTypes = leavingTypes(label).map((type) =>
    linksOfType(type)
      .filter((name) => LINKS[name].from === label)
      .map((name) => ({ builder: links[name], numberOf: numbers[LINKS[name].to].get })),
  );
  if (linksOfTypes.length === 0) return;
  for await (const rows of readPages<EdgesRow>(read, label, edgesStatement)) {
    for (const [key, ends, what] of rows) {
      const from = numbers[label].get(key);
      for (const [at, end] of ends.entries()) {
        const code = what[at] ?? 0;
        for (const { builder, numberOf } of linksOfTypes[Math.floor((code % EDGE_CODES) / FLAG_CODES)] ??
          []) {
          const to = numberOf(end);
          // A type that joins several labels: only one of them knows the node.
          if (to >= 0) builder.push(from, to, Math.floor(code / EDGE_CODES), code % FLAG_CODES);
        }
      }
    }
  }
}

/** Of all nodes of a label, some thousand at a time. The next are asked for before these are taken in, so that the server works meanwhile. */
async function* readPages<Row>(
  read: Run,
  label: ProjectedLabel,
  statement: typeof nodesStatement,
): AsyncGenerator<readonly Row[]> {
  type Answer = readonly [(readonly [rows: readonly Row[], last: string | null])?];
  const ask = (after: string): Promise<Answer> =>
    read(statement(label, after, NODES_A_ROW)) as Promise<unknown> as Promise<Answer>;
  let next: Promise<Answer> | null = ask('');
  while (next !== null) {
    const [[rows, last] = [[], null]]: Answer = await next;
    next = rows.length < NODES_A_ROW || last === null ? null : ask(last);
    // It is waited for a turn later; were these rows refused before, nobody would.
    next?.catch(() => undefined);
    yield rows;
  }
}
