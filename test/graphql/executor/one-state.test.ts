import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readConfig } from '../../../src/config.js';
import type { GraphBatch } from '../../../src/domain/graph-batch.js';
import { createContext } from '../../../src/graphql/context.js';
import { createGraphqlServer } from '../../../src/graphql/create-graphql-server.js';
import type { GraphReader, GraphStore } from '../../../src/store/graph-store.js';
import { createSqliteStore } from '../../../src/store/sqlite/sqlite-store.js';
import { WORLD } from '../world.js';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const { limits } = readConfig({});
/** Counted in the projection, then named by the store. */
const QUESTION =
  '{ matrix(rows: AGENCY, columns: CLUSTER) { counts { supports } rows { nodes { header { label node { id ... on Agency { name } } } } } } }';
/** The same world with other names of its agencies, and nobody who leads. */
const RENAMED = WORLD.map((batch): GraphBatch => ({
  ...batch,
  nodes: batch.nodes.map((claim) =>
    claim.label === 'Agency' ? { ...claim, node: { ...claim.node, name: `新${claim.node.name}` } } : claim,
  ) as GraphBatch['nodes'],
  edges: batch.edges.filter(({ type }) => type !== 'SUPPORTED_BY'),
})); // biome-ignore format: one screen

describe('an answer is of one state of the graph', () => {
  const server = createGraphqlServer({ limits, report: () => undefined, logger: SILENT });
  let folder: string;
  let store: GraphStore;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'policy-graph-'));
    store = createSqliteStore({ file: path.join(folder, 'world.db') });
    await store.merge(WORLD);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const ask = async (reader: GraphReader) => {
    const asked = await server.executeOperation(
      { query: QUESTION },
      { contextValue: createContext({ reader, limits }) },
    );
    return asked.body.kind === 'single' ? asked.body.singleResult : null;
  };

  test('also where another release comes when half of it is read', async () => {
    const before = await ask(store);
    const answer = await ask(writesAfterProjection(store, [() => store.merge(RENAMED)]));
    const after = await ask(store);
    expect(answer).toEqual(after);
    expect(after).not.toEqual(before);
    expect(answer?.errors).toBeUndefined();
  });

  test('who is disturbed again and again is asked to be patient', async () => {
    const merges = [RENAMED, WORLD, RENAMED, WORLD].map((batches) => () => store.merge(batches));
    const answer = await ask(writesAfterProjection(store, merges));
    expect(answer?.errors?.map(({ extensions }) => extensions?.code)).toEqual(['STORE_BUSY']);
    expect(answer?.errors?.[0]?.message).toBe(
      'The graph was changed 3 times while it was read: ask again later.',
    );
  });
});

/** After each projection that it gives, one more of these is done before it goes on. */
function writesAfterProjection(store: GraphReader, writes: (() => Promise<unknown>)[]): GraphReader {
  const within = (reader: GraphReader): GraphReader => ({
    ...reader,
    projection: async () => {
      const projection = await reader.projection();
      await writes.shift()?.();
      return projection;
    },
    within: (timeMs) => within(reader.within(timeMs)),
  });
  return within(store);
}
