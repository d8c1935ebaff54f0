import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphBatch } from '../../../src/domain/graph-batch.js';
import type { ClauseNode, PolicyNode } from '../../../src/domain/graph-model.js';
import { noticeOf } from '../../../src/domain/notice-of.js';
import { createIngest } from '../../../src/ingest/ingest.js';
import { readGazetteers } from '../../../src/ingest/read/read-gazetteers.js';
import { readSource } from '../../../src/ingest/read/read-source.js';
import { chineseCitation, chineseCitationLong } from '../../../src/questions/cite/chinese-citation.js';
import {
  CLAUSE_CITATION_PLAN,
  citedClause,
  citedPolicy,
  POLICY_CITATION_PLAN,
} from '../../../src/questions/cite/citation-plans.js';
import { type Cited, citedId } from '../../../src/questions/cite/cited.js';
import type { GraphReader } from '../../../src/store/graph-store.js';
import { expectGolden } from '../../support/golden.js';
import { seedBatches } from '../../support/load-seeds.js';
import { createMemoryReader } from '../../support/memory-reader.js';

const GOLDEN = path.resolve('test/questions/cite/seed-citations.txt');

/** Clauses of every shape that the seeds and a county's notice have, and how they are cited: a page for people to read. */
describe('how the seeds are cited', () => {
  let reader: GraphReader;
  let batches: readonly GraphBatch[];
  beforeAll(async () => {
    const gazetteers = await readGazetteers(path.resolve('seeds/gazetteers'));
    const county = await readSource(path.resolve('test/questions/cite/documents/county-notice.txt'));
    batches = [...(await seedBatches()), ...createIngest(gazetteers).batchesOf([county], [])];
    reader = createMemoryReader(batches);
  }, 60_000);

  const cite = async (ids: readonly string[]): Promise<readonly (Cited | null)[]> => {
    const isClause = (id: string) => id.includes(':');
    const [clauses, policies] = await Promise.all([
      reader.walk({ start: { ids: ids.filter(isClause) }, to: CLAUSE_CITATION_PLAN }),
      reader.walk({ start: { ids: ids.filter((id) => !isClause(id)) }, to: POLICY_CITATION_PLAN }),
    ]);
    const made = [
      ...clauses.nodes.map((node) => node && citedClause(node)),
      ...policies.nodes.map((node) => node && citedPolicy(node)),
    ];
    return ids.map((id) => made.find((one) => one && (one.path.at(-1)?.id ?? one.policy.id) === id) ?? null);
  };

  test('as the page beside this test has it', async () => {
    const kept = readFileSync(GOLDEN, 'utf8');
    const ids = kept.split('\n').flatMap((line) => /^# (\S+)$/.exec(line)?.[1] ?? []);
    expect(ids.length).toBeGreaterThan(30);
    const made = await cite(ids);
    const lines = ids.map((id, at) => {
      const cited = made[at];
      return `# ${id}\n${cited ? `${chineseCitation(cited)}\n${chineseCitationLong(cited)}` : 'unknown'}\n`;
    });
    expectGolden(GOLDEN, lines.join('\n'));
  });

  test('no two clauses are cited alike', () => {
    const cited = citedFrom(batches);
    expect(cited.length).toBeGreaterThan(1_000);
    const ids = new Map<string, string[]>();
    for (const one of cited) {
      const citation = chineseCitation(one);
      ids.set(citation, [...(ids.get(citation) ?? []), citedId(one)]);
    }
    expect([...ids.values()].filter((alike) => alike.length > 1)).toEqual([]);
  });
});

/** Every clause with what it is part of, without a store. */
function citedFrom(batches: readonly GraphBatch[]): readonly Cited[] {
  const nodes = batches.flatMap((batch) => batch.nodes);
  const policies = new Map<string, PolicyNode>();
  const clauses = new Map<string, ClauseNode>();
  for (const { label, node, stub } of nodes) {
    if (label === 'Policy' && !stub) policies.set(node.id, node as PolicyNode);
    if (label === 'Clause') clauses.set(node.id, node as ClauseNode);
  }
  const above = new Map(
    batches
      .flatMap(({ edges }) => edges)
      .flatMap(({ type, from, to }) => (type === 'HAS_PART' ? [[to, from]] : [])),
  );
  const pathTo = (clause: ClauseNode): readonly ClauseNode[] => {
    const parent = clauses.get(above.get(clause.id) ?? '');
    return [...(parent ? pathTo(parent) : []), clause];
  };
  return [...clauses.values()].map((clause) => {
    const policy = policies.get(clause.policyId);
    if (!policy) throw new Error(`${clause.id} is of no document.`);
    const notice = policies.get(noticeOf(policy.id) ?? '') ?? null;
    return { policy, notice, issuers: [], path: pathTo(clause) };
  });
}
