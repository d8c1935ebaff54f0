import { DomainError } from '../../domain/errors.js';
import type { Condition } from '../../domain/filter.js';
import type { SourceRecord } from '../../domain/graph-batch.js';
import {
  NODE_FIELDS,
  NODE_LABELS,
  type NodeByLabel,
  type NodeLabel,
  RELATIONSHIPS,
} from '../../domain/graph-model.js';
import type { GraphCounts, GraphStore, WalkAnswer, WalkPlan } from '../graph-store.js';
import { checkBatches } from '../shared/check-batches.js';
import { checkHopType, checkLabel, checkPlan } from '../shared/check-plan.js';
import { type ConnectionOptions, createConnection } from './connection.js';
import { LAYOUT } from './cypher/names.js';
import { neighboursStatement } from './cypher/neighbours-statement.js';
import {
  countsStatement,
  ownershipStatement,
  SOURCE_COLUMNS,
  sourcesStatement,
} from './cypher/read-statements.js';
import { schemaStatements } from './cypher/schema-statements.js';
import { walkStatement } from './cypher/walk-statement.js';
import { mergeBatches } from './merge/merge-batches.js';
import { readNeighbours } from './read-neighbours.js';
import { readWalk } from './read-walk.js';

export type Neo4jStoreOptions = ConnectionOptions;

/**
 * The graph in Neo4j 5.26 or newer. Connects when first asked; `docs/neo4j-model.md` shows what is where in the database.
 * Fails with STORE_UNAVAILABLE, STORE_AUTHENTICATION, STORE_BUSY, or STORE_FOREIGN where labels of ours hold nodes
 * that are not.
 */
export function createNeo4jStore(options: Neo4jStoreOptions): GraphStore {
  const connection = createConnection(options);
  let ownership: Promise<'EMPTY' | 'OURS'> | null = null;

  /** Looked at once per store, before anything is read or written. */
  function checkOwnership(): Promise<'EMPTY' | 'OURS'> {
    ownership ??= connection
      .read(ownershipStatement())
      .then(([row]) => ownershipOf(row ?? [], options))
      .catch((error: unknown) => {
        ownership = null;
        throw error;
      });
    return ownership;
  }

  async function read(statement: Parameters<typeof connection.read>[0]): ReturnType<typeof connection.read> {
    await checkOwnership();
    return connection.read(statement);
  }

  async function walk(plan: WalkPlan): Promise<WalkAnswer> {
    checkPlan(plan);
    const statement = walkStatement(plan);
    if ('ids' in plan.start && plan.start.ids.length === 0) return readWalk(plan, []);
    return readWalk(plan, await read(statement));
  }

  return {
    walk,

    async nodes(label, ids) {
      checkLabel(label);
      if (ids.length === 0) return [];
      const plan = { start: { ids }, to: wholeNode(label) };
      return readWalk(plan, await read(walkStatement(plan))).nodes.map(
        (node) => node && whole(label, node.fields),
      );
    },

    async find(label, filter, page) {
      checkLabel(label);
      const conditions = filter as Readonly<Record<string, Condition>>;
      const plan = { start: { filter: conditions, page }, to: wholeNode(label) };
      const answer = readWalk(plan, await read(walkStatement(plan)));
      return {
        items: answer.nodes.flatMap((node) => (node ? [whole(label, node.fields)] : [])),
        hasNextPage: answer.hasNextPage,
        totalCount: answer.totalCount,
      };
    },

    async neighbours(type, direction, ids, page, filter = null, farLabel = null) {
      checkHopType(type, direction, farLabel);
      const statement = neighboursStatement(type, direction, ids, page, filter, farLabel);
      return readNeighbours(
        type,
        direction,
        ids,
        page,
        farLabel,
        ids.length === 0 ? [] : await read(statement),
      );
    },

    async sources() {
      return (await read(sourcesStatement())).map(sourceOf);
    },

    async counts() {
      const found = new Map(
        await read(countsStatement()).then((rows) => rows.map(([name, n]) => [name, n] as const)),
      );
      const count = (names: readonly string[]) =>
        Object.fromEntries(names.map((name) => [name, found.get(name) ?? 0]));
      return {
        nodes: count(NODE_LABELS),
        edges: count(Object.keys(RELATIONSHIPS)),
      } as unknown as GraphCounts;
    },

    async merge(batches) {
      checkBatches(batches);
      if (batches.length === 0) {
        const none = { created: 0, updated: 0, removed: 0, unchanged: 0 };
        return { nodes: none, edges: none };
      }
      if ((await checkOwnership()) === 'EMPTY') {
        await connection.transact(async (run) => {
          for (const statement of schemaStatements()) await run(statement);
        });
      }
      const summary = await connection.transact((run) => mergeBatches(run, batches));
      ownership = Promise.resolve('OURS');
      return summary;
    },

    close: () => connection.close(),
  };
}

function ownershipOf(row: readonly unknown[], { database }: Neo4jStoreOptions): 'EMPTY' | 'OURS' {
  const [layouts, nodes] = row as readonly [readonly number[], number];
  const name = JSON.stringify(database);
  if (layouts.length === 0) {
    if (nodes === 0) return 'EMPTY';
    throw new DomainError(
      'STORE_FOREIGN',
      `The database ${name} holds ${nodes} nodes labelled ${NODE_LABELS.join(', ')} that policy-graph did not write: use another database.`,
    );
  }
  if (layouts.some((layout) => layout !== LAYOUT)) {
    throw new DomainError(
      'STORE_FOREIGN',
      `The database ${name} was written by another version of policy-graph: use another database, and ingest again.`,
    );
  }
  return 'OURS';
}

function wholeNode(label: NodeLabel): WalkPlan['to'] {
  return { label, fields: Object.keys(NODE_FIELDS[label]), hops: [] };
}

function whole<L extends NodeLabel>(_label: L, fields: Readonly<Record<string, unknown>>): NodeByLabel[L] {
  return fields as unknown as NodeByLabel[L];
}

function sourceOf(row: readonly unknown[]): SourceRecord {
  const record = Object.fromEntries(SOURCE_COLUMNS.map((name, at) => [name, row[at]]));
  return {
    ...record,
    diagnostics: JSON.parse(record.diagnostics as string),
    unresolved: JSON.parse(record.unresolved as string),
    quality: JSON.parse(record.quality as string),
  } as SourceRecord;
}
