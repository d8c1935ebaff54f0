import { describe, expect, test } from '@jest/globals';
import type { EdgeClaim, GraphBatch, NodeClaim } from '../../src/domain/graph-batch.js';
import type { PolicyNode } from '../../src/domain/graph-model.js';
import { NO_QUALITY } from '../../src/domain/source-quality.js';
import { askInForce } from '../../src/questions/in-force/in-force.js';
import { inForceOn } from '../../src/questions/in-force/in-force-condition.js';
import { documentsInForce } from '../support/documents-in-force.js';
import { createMemoryReader } from '../support/memory-reader.js';

/** On this day every case is asked. */
const DAY = '2023-06-30';

type Given = Partial<Pick<PolicyNode, 'kind' | 'issuedOn' | 'effectiveOn' | 'expiresOn' | 'validity'>>;

interface Case {
  readonly name: string;
  readonly policy: Given;
  /** What it sends, and what replaces or abolishes it: as a whole, or in a clause. */
  readonly sends?: readonly Given[];
  readonly replacedBy?: Given;
  readonly abolishedInClauseOf?: Given;
  readonly verdict: string;
  readonly reason: string;
}

const BEGUN = { effectiveOn: '2022-01-01' };
const CASES: readonly Case[] = [
  { name: 'begun, no end printed', policy: BEGUN, verdict: 'IN_FORCE', reason: 'NO_END_PRINTED' },
  { name: '成文日期 stands in', policy: { issuedOn: '2023-06-30' }, verdict: 'IN_FORCE', reason: 'NO_END_PRINTED' },
  { name: 'nothing printed', policy: {}, verdict: 'UNKNOWN', reason: 'NO_DATE_PRINTED' },
  { name: 'issued before, in force later', policy: { issuedOn: '2023-06-01', effectiveOn: '2023-07-01' }, verdict: 'NOT_YET', reason: 'BEGINS_LATER' },
  { name: 'on its last day', policy: { ...BEGUN, expiresOn: DAY }, verdict: 'IN_FORCE', reason: 'WITHIN_PRINTED_DATES' },
  { name: 'a day after it', policy: { ...BEGUN, expiresOn: '2023-06-29' }, verdict: 'EXPIRED', reason: 'ENDED_BEFORE' },
  { name: 'ended, whenever it began', policy: { expiresOn: '2023-01-01' }, verdict: 'EXPIRED', reason: 'ENDED_BEFORE' },
  { name: 'issued in that month', policy: { issuedOn: '2023-06' }, verdict: 'UNKNOWN', reason: 'ONLY_THE_MONTH_PRINTED' },
  { name: 'issued in the month before', policy: { issuedOn: '2023-05' }, verdict: 'IN_FORCE', reason: 'NO_END_PRINTED' },
  { name: 'issued in the month after', policy: { issuedOn: '2023-07' }, verdict: 'NOT_YET', reason: 'BEGINS_LATER' },
  { name: 'ends in that month', policy: { ...BEGUN, expiresOn: '2023-06' }, verdict: 'UNKNOWN', reason: 'ONLY_THE_MONTH_PRINTED' },
  { name: 'a period without a beginning', policy: { issuedOn: '2022-01-01', validity: '有效期3年' }, verdict: 'UNKNOWN', reason: 'PERIOD_WITHOUT_BEGINNING' },
  { name: 'a notice, one of two annexes holds', policy: { issuedOn: '2022-01-01', validity: '有效期1年' }, sends: [{ expiresOn: '2022-12-31' }, { expiresOn: '2024-12-31' }], verdict: 'IN_FORCE', reason: 'HOLDS_AS_WHAT_IT_SENDS' },
  { name: 'a notice, all ended', policy: BEGUN, sends: [{ ...BEGUN, expiresOn: '2022-12-31' }], verdict: 'EXPIRED', reason: 'ALL_IT_SENDS_ENDED' },
  { name: 'a notice, nobody knows', policy: BEGUN, sends: [{ ...BEGUN, validity: '试行' }], verdict: 'UNKNOWN', reason: 'PERIOD_WITHOUT_BEGINNING' },
  { name: 'replaced', policy: BEGUN, replacedBy: { effectiveOn: DAY }, verdict: 'REPLACED', reason: 'REPLACED_OR_ABOLISHED' },
  { name: 'abolished by a clause', policy: BEGUN, abolishedInClauseOf: { issuedOn: '2023-01-01' }, verdict: 'REPLACED', reason: 'REPLACED_OR_ABOLISHED' },
  { name: 'replaced later', policy: BEGUN, replacedBy: { effectiveOn: '2023-07-01' }, verdict: 'IN_FORCE', reason: 'NO_END_PRINTED' },
  { name: 'replaced in a later month', policy: BEGUN, replacedBy: { effectiveOn: '2023-07' }, verdict: 'IN_FORCE', reason: 'NO_END_PRINTED' },
  { name: 'replaced, nobody knows when', policy: BEGUN, replacedBy: {}, verdict: 'UNKNOWN', reason: 'DATE_OF_REPLACEMENT_UNKNOWN' },
]; // biome-ignore format: a table

describe('whether a document was in force', () => {
  test.each(CASES)('$name: $verdict', async ({ verdict, reason, ...given }) => {
    const reader = createMemoryReader([batchOf(given)]);
    const documents = await documentsInForce(reader, DAY);
    expect(documents.find(({ policy }) => policy.id === 'doc')).toMatchObject({ verdict, reason });
    // The condition of lists brings exactly those that are certainly in force.
    const list = await reader.walk({
      start: {
        filter: { id: { eq: 'doc' } },
        where: inForceOn(DAY),
        page: { first: 5, after: null, withTotal: false },
      },
      to: { label: 'Policy', fields: [], hops: [] },
    });
    expect(list.nodes).toHaveLength(verdict === 'IN_FORCE' ? 1 : 0);
  });

  test('news, interpretations and collections are left out', async () => {
    const reader = createMemoryReader([batchOf({ policy: { ...BEGUN, kind: 'NEWS' } })]);
    const { documents, notes } = await askInForce(reader, { on: DAY });
    expect(documents(null).count).toBe(0);
    expect(notes).toContainEqual(expect.stringContaining('left out'));
  });
});

function batchOf({
  policy,
  sends = [],
  replacedBy,
  abolishedInClauseOf,
}: Omit<Case, 'name' | 'verdict' | 'reason'>): GraphBatch {
  const nodes: NodeClaim[] = [policyOf('doc', policy)];
  const edges: EdgeClaim[] = [];
  sends.forEach((sent, at) => {
    nodes.push(policyOf(`doc-annex-${at + 1}`, sent));
    edges.push(cites('doc', `doc-annex-${at + 1}`, 'TRANSMITS', at + 1));
  });
  if (replacedBy) {
    nodes.push(policyOf('newer', replacedBy));
    edges.push(cites('newer', 'doc', 'REPLACES', 1));
  }
  if (abolishedInClauseOf) {
    nodes.push(policyOf('decision', abolishedInClauseOf), CLAUSE);
    edges.push({ type: 'HAS_CLAUSE', from: 'decision', to: CLAUSE.node.id, edge: COMMON });
    edges.push(cites(CLAUSE.node.id, 'doc', 'ABOLISHES', 1));
  }
  return { source: SOURCE, document: null, nodes, edges };
}

const SOURCE: GraphBatch['source'] = {
  id: 'source', kind: 'DOCUMENT', file: 'source.txt', sha256: 'a'.repeat(64), characters: 1, loadedAt: null,
  diagnostics: [], unresolved: [], quality: NO_QUALITY, corrections: [],
}; // biome-ignore format: one screen
const COMMON = {
  position: 1,
  inKey: 'decision',
  key: '',
  ruleId: 'toy',
  stated: true,
  evidence: [],
  correctionId: null,
};
const CLAUSE = {
  label: 'Clause', stub: false, node: {
    id: 'decision:art_1', policyId: 'decision', eId: 'art_1', kind: 'ARTICLE', number: '第一条', heading: null, text: '废止',
    depth: 0, position: 1, start: 0, end: 1, line: 1, page: null, repeatsId: null,
  },
} as const satisfies NodeClaim; // biome-ignore format: one screen

function policyOf(id: string, given: Given): NodeClaim {
  return {
    label: 'Policy', stub: false, node: {
      id, title: id, documentNumber: null, kind: 'RULES', status: 'LOADED', issuedOn: null, effectiveOn: null,
      expiresOn: null, validity: null, addressees: [], contacts: [], signatories: [], jurisdiction: null,
      sourceId: SOURCE.id, startLine: 1, endLine: 1, ...given,
    },
  }; // biome-ignore format: one screen
}

function cites(
  from: string,
  to: string,
  kind: 'TRANSMITS' | 'REPLACES' | 'ABOLISHES',
  position: number,
): EdgeClaim {
  return {
    type: 'CITES', from, to,
    edge: { ...COMMON, position, inKey: from, key: kind, kind, printed: to, status: 'RESOLVED' },
  }; // biome-ignore format: one screen
}
