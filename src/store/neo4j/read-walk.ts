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
  const readNode = readerOf(plan.to);
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
  const edgeLists = edgeListsOf(plan, 0);
  const nodes = new Map<string, unknown[]>();
  for (const [id, , place, part] of inOrder(parts)) {
    const node = nodes.get(id);
    // The fields come first.
    if (!node) nodes.set(id, [...(part as Row), ...emptyLists(plan)]);
    else if (edgeLists.includes(place)) (node[place] as unknown[]).push(part);
    else node[place] = part;
  }
  return nodes;
}

function emptyLists({ hops }: WalkNodePlan): unknown[] {
  return hops.flatMap(({ page }) => (page.withTotal ? [[], 0] : [[]]));
}

/** A statement without ORDER BY keeps its order in practice, but promises nothing. */
function inOrder(parts: readonly Part[]): readonly Part[] {
  const isNext = ([id, nth]: Part, at: number): boolean =>
    nth === 0 || (parts[at - 1]?.[0] === id && parts[at - 1]?.[1] === nth - 1);
  return parts.every(isNext) ? parts : [...parts].sort(([, a], [, b]) => a - b);
}

/** Most plans are those of a place in a query that is asked again and again. */
const readerOf = onceFor((plan: WalkNodePlan) => nodeReader(plan));

/** Reads the node that begins at `from` in a row. Column numbers are worked out once per plan, not once per node. */
function nodeReader(plan: WalkNodePlan, from = 0): (row: Row) => WalkedNode {
  const readFields = fieldReader(plan.fields, nodeColumns(plan), NODE_FIELDS[plan.label], from);
  const lists = edgeListsOf(plan, from);
  const hops = plan.hops.map((hop, nth) => ({
    key: hop.key,
    at: lists[nth] as number,
    read: pageReader(hop),
  }));
  if (hops.length === 0)
    return (row) => ({ id: row[from] as string, fields: readFields(row), hops: NO_HOPS });
  return (row) => {
    const pages: Record<string, WalkedPage> = {};
    for (const { key, at, read } of hops) pages[key] = read(row[at] as readonly Row[], row[at + 1]);
    return { id: row[from] as string, fields: readFields(row), hops: pages };
  };
}

const NO_HOPS = Object.freeze({});

function fieldReader(
  names: readonly string[],
  columns: readonly string[],
  kinds: Readonly<Record<string, FieldKind>>,
  from: number,
): (row: Row) => Record<string, unknown> {
  const fields = names.map((name) => ({
    name,
    kind: kinds[name] ?? 'string',
    at: from + columns.indexOf(name),
  }));
  return (row) => {
    const asked: Record<string, unknown> = {};
    for (const { name, kind, at } of fields) asked[name] = fieldValue(kind, row[at]);
    return asked;
  };
}

function pageReader(hop: Hop): (items: readonly Row[], total: unknown) => WalkedPage {
  const readEdge = edgeReader(hop);
  return (read, total) => {
    const { items, hasNextPage } = readPage(read, hop.page);
    return {
      items: items.map(readEdge),
      hasNextPage,
      totalCount: hop.page.withTotal ? (total as number) : null,
    };
  };
}

function edgeReader(hop: Hop): (row: Row) => WalkedEdge {
  const columns = edgeColumns(hop);
  const readNode = nodeReader(hop.to, columns.length);
  const [first, key, owner] = sortFields(hop.direction).map((name) => columns.indexOf(name));
  const parts = evidenceFieldsOf(hop);
  const readEvidence = hop.edgeFields.includes('evidence')
    ? evidenceReader(parts, columns.indexOf(EVIDENCE_PROPERTIES[parts[0] ?? 'sourceId']))
    : null;
  const plain = hop.edgeFields.filter((name) => name !== 'evidence');
  const readFields = fieldReader(plain, columns, edgeKinds(hop.type), 0);
  const cursorOf = (row: Row, node: WalkedNode): string =>
    encodeCursor([row[first as number], node.id, row[key as number], row[owner as number]] as (
      | string
      | number
    )[]);
  return (row) => {
    const node = readNode(row);
    const edge = readFields(row);
    if (readEvidence) edge.evidence = readEvidence(row);
    return { cursor: hop.withCursors === false ? '' : cursorOf(row, node), edge, node };
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
