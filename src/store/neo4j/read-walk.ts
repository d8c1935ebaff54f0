import { type FieldKind, NODE_FIELDS } from '../../domain/graph-model.js';
import { encodeCursor } from '../../domain/page.js';
import type {
  Hop,
  WalkAnswer,
  WalkedEdge,
  WalkedNode,
  WalkedPage,
  WalkNodePlan,
  WalkPlan,
} from '../graph-store.js';
import { sortFields } from './cypher/hop-text.js';
import { edgeColumns, nodeColumns } from './cypher/walk-statement.js';
import { EVIDENCE_PROPERTIES, edgeKinds, evidenceOf, fieldValue } from './values.js';

type Row = readonly unknown[];

/** The answer of a walk from the rows of `walkStatement`. Rows are aligned to ids with a Map: unknown ids have none. */
export function readWalk(plan: WalkPlan, rows: readonly Row[]): WalkAnswer {
  const readNode = nodeReader(plan.to);
  if ('ids' in plan.start) {
    const found = new Map<unknown, Row>();
    for (const [node] of rows as readonly (readonly [readonly [Row]])[]) found.set(node[0][0], node);
    return {
      nodes: plan.start.ids.map((id) => {
        const node = found.get(id);
        return node ? readNode(node) : null;
      }),
      hasNextPage: false,
      totalCount: null,
    };
  }
  const { first } = plan.start.page;
  const [nodes, total] = (rows[0] ?? [[], null]) as readonly [readonly Row[], number | null];
  return {
    nodes: nodes.slice(0, first).map(readNode),
    hasNextPage: nodes.length > first,
    totalCount: total,
  };
}

/** Column numbers are worked out once per plan, not once per node. */
function nodeReader(plan: WalkNodePlan): (row: Row) => WalkedNode {
  const columns = nodeColumns(plan);
  const kinds: Readonly<Record<string, FieldKind>> = NODE_FIELDS[plan.label];
  const fields = plan.fields.map((name) => ({
    name,
    kind: kinds[name] ?? 'string',
    at: columns.indexOf(name),
  }));
  let next = 1;
  const hops = plan.hops.map((hop) => {
    const at = next;
    next += hop.page.withTotal ? 2 : 1;
    return { key: hop.key, at, read: pageReader(hop) };
  });
  return (row) => {
    const [values] = row as readonly [Row];
    const asked: Record<string, unknown> = {};
    for (const { name, kind, at } of fields) asked[name] = fieldValue(kind, values[at]);
    const pages: Record<string, WalkedPage> = {};
    for (const { key, at, read } of hops) pages[key] = read(row[at] as readonly Row[], row[at + 1]);
    return { id: values[0] as string, fields: asked, hops: pages };
  };
}

function pageReader(hop: Hop): (items: readonly Row[], total: unknown) => WalkedPage {
  const readEdge = edgeReader(hop);
  const readNode = nodeReader(hop.to);
  const { first, withTotal } = hop.page;
  return (items, total) => ({
    items: items.slice(0, first).map((item): WalkedEdge => {
      const [edge, node] = item as readonly [Row, Row];
      const walked = readNode(node);
      return { ...readEdge(edge, walked.id), node: walked };
    }),
    hasNextPage: items.length > first,
    totalCount: withTotal ? (total as number) : null,
  });
}

function edgeReader(hop: Hop): (row: Row, farId: string) => Omit<WalkedEdge, 'node'> {
  const columns = edgeColumns(hop);
  const kinds = edgeKinds(hop.type);
  const sort = sortFields(hop.direction).map((name) => columns.indexOf(name)) as [number, number, number];
  const evidenceAt = columns.indexOf(EVIDENCE_PROPERTIES[0]);
  const fields = hop.edgeFields.map((name) => ({
    name,
    kind: kinds[name] ?? 'string',
    at: columns.indexOf(name),
  }));
  return (row, farId) => {
    const edge: Record<string, unknown> = {};
    for (const { name, kind, at } of fields) {
      edge[name] =
        name === 'evidence'
          ? evidenceOf(row.slice(evidenceAt, evidenceAt + EVIDENCE_PROPERTIES.length))
          : fieldValue(kind, row[at]);
    }
    return {
      cursor: encodeCursor([row[sort[0]], farId, row[sort[1]], row[sort[2]]] as (string | number)[]),
      edge,
    };
  };
}
