import { type FieldKind, NODE_FIELDS } from '../../domain/graph-model.js';
import { onceFor } from '../../domain/once-for.js';
import { encodeCursor } from '../../domain/page.js';
import type { Evidence } from '../../domain/span.js';
import type {
  Hop,
  WalkAnswer,
  WalkedEdge,
  WalkedNode,
  WalkedPage,
  WalkNodePlan,
  WalkPlan,
} from '../walk-plan.js';
import { sortFields } from './cypher/hop-text.js';
import { edgeColumns, edgeListsOf, evidenceFieldsOf, nodeColumns } from './cypher/walk-statement.js';
import { readPage } from './read-page.js';
import { EVIDENCE_PROPERTIES, edgeKinds, fieldValue } from './values.js';

type Row = readonly unknown[];
type Part = readonly [id: string, nth: number, place: number, part: unknown];

/** The answer of a walk from the rows of `walkStatement`. Rows are aligned to ids with a Map: unknown ids have none. */
export function readWalk(plan: WalkPlan, rows: readonly Row[]): WalkAnswer {
  const readNode = nodeReader(plan.to);
  if ('ids' in plan.start) {
    const found = joinParts(plan.to, rows as readonly Part[]);
    return {
      nodes: plan.start.ids.map((id) => {
        const node = found.get(id);
        return node ? readNode(node) : null;
      }),
      hasNextPage: false,
      totalCount: null,
    };
  }
  const [nodes, total] = plan.start.page.withTotal
    ? ((rows[0] ?? [[], null]) as readonly [readonly Row[], number | null])
    : [rows.map(([node]) => node as Row), null];
  const { items, hasNextPage } = readPage(nodes, plan.start.page);
  return { nodes: items.map(readNode), hasNextPage, totalCount: total };
}

/** The lists of nodes that came in parts, by id. */
function joinParts(plan: WalkNodePlan, parts: readonly Part[]): ReadonlyMap<string, Row> {
  const edgeLists = edgeListsOf(plan);
  const nodes = new Map<string, unknown[]>();
  for (const [id, , place, part] of [...parts].sort(byNumber)) {
    let node = nodes.get(id);
    if (!node) {
      node = [];
      for (const at of edgeLists) node[at] = [];
      nodes.set(id, node);
    }
    if (edgeLists.includes(place)) (node[place] as unknown[]).push(part);
    else node[place] = part;
  }
  return nodes;
}

/** A statement without ORDER BY keeps its order in practice, but promises nothing. Sorting what is sorted costs little. */
function byNumber([, a]: Part, [, b]: Part): number {
  return a - b;
}

/** Column numbers are worked out once per plan, not once per node. */
const nodeReader = onceFor((plan: WalkNodePlan): ((row: Row) => WalkedNode) => {
  const columns = nodeColumns(plan);
  const kinds: Readonly<Record<string, FieldKind>> = NODE_FIELDS[plan.label];
  const fields = plan.fields.map((name) => ({
    name,
    kind: kinds[name] ?? 'string',
    at: columns.indexOf(name),
  }));
  const lists = edgeListsOf(plan);
  const hops = plan.hops.map((hop, nth) => ({
    key: hop.key,
    at: lists[nth] as number,
    read: pageReader(hop),
  }));
  return (row) => {
    const values = row[0] as Row;
    const asked: Record<string, unknown> = {};
    for (const { name, kind, at } of fields) asked[name] = fieldValue(kind, values[at]);
    const pages: Record<string, WalkedPage> = {};
    for (const { key, at, read } of hops) pages[key] = read(row[at] as readonly Row[], row[at + 1]);
    return { id: values[0] as string, fields: asked, hops: pages };
  };
});

function pageReader(hop: Hop): (items: readonly Row[], total: unknown) => WalkedPage {
  const readEdge = edgeReader(hop);
  const readNode = nodeReader(hop.to);
  return (read, total) => {
    const { items, hasNextPage } = readPage(read, hop.page);
    return {
      items: items.map((item): WalkedEdge => {
        return readEdge(item[0] as Row, readNode(item[1] as Row));
      }),
      hasNextPage,
      totalCount: hop.page.withTotal ? (total as number) : null,
    };
  };
}

function edgeReader(hop: Hop): (row: Row, node: WalkedNode) => WalkedEdge {
  const columns = edgeColumns(hop);
  const kinds = edgeKinds(hop.type);
  const sort = sortFields(hop.direction).map((name) => columns.indexOf(name)) as [number, number, number];
  const parts = evidenceFieldsOf(hop);
  const readEvidence = evidenceReader(parts, columns.indexOf(EVIDENCE_PROPERTIES[parts[0] ?? 'sourceId']));
  const fields = hop.edgeFields.map((name) => ({
    name,
    kind: kinds[name] ?? 'string',
    at: columns.indexOf(name),
  }));
  return (row, node) => {
    const edge: Record<string, unknown> = {};
    for (const { name, kind, at } of fields) {
      edge[name] = name === 'evidence' ? readEvidence(row) : fieldValue(kind, row[at]);
    }
    return {
      cursor:
        hop.withCursors === false
          ? ''
          : encodeCursor([row[sort[0]], node.id, row[sort[1]], row[sort[2]]] as (string | number)[]),
      edge,
      node,
    };
  };
}

/** The parts of the evidence are lists that stand side by side in the row, from `at` on; where there is none they are null. */
function evidenceReader(parts: readonly (keyof Evidence)[], at: number): (row: Row) => readonly Evidence[] {
  return (row) => {
    const first = (row[at] ?? []) as Row;
    const read: Evidence[] = [];
    for (let nth = 0; nth < first.length; nth++) {
      const evidence: Record<string, unknown> = {};
      for (let part = 0; part < parts.length; part++) {
        const name = parts[part] as keyof Evidence;
        const value = (row[at + part] as Row)[nth];
        // Page 0 stands for none.
        evidence[name] = name === 'page' ? value || null : value;
      }
      read.push(evidence as unknown as Evidence);
    }
    return read;
  };
}
