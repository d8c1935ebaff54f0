import { workerData } from 'node:worker_threads';
import type { EdgesHalf, OpenEdgesHalf } from '../../../domain/graph-batch.js';
import { NODE_LABELS, type NodeLabel } from '../../../domain/graph-model.js';
import { labelOfId } from '../../../domain/ids.js';
import { atOnce } from '../../../domain/slices.js';
import { createIdNumbers, type IdNumbers } from '../../shared/id-numbers.js';
import { type Outcome, outcomeOf } from '../../shared/outcome.js';
import { readStream } from '../../shared/read-stream.js';
import { createEdgeMerge } from '../edge-merge.js';
import { createEdgeTables } from '../edge-tables.js';
import { takeIndexesAway } from '../filling-indexes.js';
import { digitOf } from '../names.js';
import { createNodeTables } from '../node-tables.js';
import { createStatementCache } from '../statement-cache.js';
import { openSideFile } from './side-file.js';

/** What a thread needs to make the relationships of a store that is filled. */
export interface EdgesTask {
  readonly side: string;
  readonly module: string;
  readonly given: unknown;
  readonly sourceIds: readonly string[];
  readonly release: number;
}

export interface FilledEdges {
  readonly created: number;
  /** The greatest key that a node of each label must have, null where there is none: keys were given out here as nodes are numbered there. */
  readonly lastKeys: Readonly<Record<NodeLabel, number | null>>;
}

/** Fills the tables of relationships of a side file. Sources are numbered from 1, in their order, and nodes as `createNodeTables` does. */
export function fillEdges(): Promise<Outcome<FilledEdges>> {
  return outcomeOf(() => filled(workerData as EdgesTask));
}

async function filled({ side, module, given, sourceIds, release }: EdgesTask): Promise<FilledEdges> {
  const { openEdgesHalf } = (await import(module)) as { readonly openEdgesHalf: OpenEdgesHalf };
  const half = openEdgesHalf(given);
  const { keys, lastKeys } = await keysOf(half);
  const database = openSideFile(side);
  try {
    const prepare = createStatementCache(database);
    database.exec('BEGIN');
    const makeIndexes = takeIndexesAway(prepare);
    const { of: tableOf } = createNodeTables(prepare, release);
    const tables = { prepare, tableOf, edgesOf: createEdgeTables(prepare, release) };
    const edges = createEdgeMerge(tables, { keys, removed: new Map() });
    let owner = 0;
    for await (const batch of readStream({ sourceIds, read: half.edges }, 'EDGES')) {
      owner += 1;
      atOnce(edges.claimAll({ id: batch.source.id, key: owner, isNew: true }, batch.edges));
    }
    atOnce(makeIndexes());
    database.exec('COMMIT');
    return { created: edges.counts.created, lastKeys };
  } finally {
    database.close();
  }
}

async function keysOf(
  half: EdgesHalf,
): Promise<{ readonly keys: IdNumbers; readonly lastKeys: FilledEdges['lastKeys'] }> {
  const keys = createIdNumbers();
  const lastKeys = Object.fromEntries(NODE_LABELS.map((label) => [label, null])) as Record<
    NodeLabel,
    number | null
  >;
  for await (const ids of half.nodeIds())
    for (const id of ids) {
      if (keys.has(id)) continue;
      const label = labelOfId(id);
      const key = (lastKeys[label] ?? digitOf(label)) + 10;
      lastKeys[label] = key;
      keys.set(id, key);
    }
  return { keys, lastKeys };
}
