import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTemporaryStore } from '../../src/cli/open-temporary-store.js';
import { askDiffReport } from '../../src/filing/ask-diff-report.js';
import { documentOf } from '../../src/operations/document-of.js';
import { DOCUMENT_VERSIONS } from '../../src/operations/document-versions.js';
import { RELEASE_CHANGES } from '../../src/operations/release-changes.js';
import { RELEASES } from '../../src/operations/releases.js';
import { createReleaseReaders } from '../../src/releases/create-release-readers.js';
import type { Past } from '../../src/releases/past.js';
import { writeDiffReport } from '../../src/reports/diff/write-diff-report.js';
import { REPORT_FORMATS } from '../../src/reports/report-formats.js';
import type { GraphStore } from '../../src/store/graph-store.js';
import { ask } from '../graphql/ask.js';
import { inWords } from '../store/contract-changes.js';
import * as world from '../store/contract-world.js';
import { expectGolden } from '../support/golden.js';

/** Neo4j plans a statement when it first sees it, which takes its time where tests share a machine. */
const PATIENT = { QUERY_TIME_MS_MAX: '120000' };

const QUESTION = `{
  clause(id: "${world.M1}") { text leadAgencies(first: 5) { nodes { name } } }
  clauses(first: 10) { totalCount completeness { release releasedAt documents } }
  search(text: "打造") { totalCount }
  releases(first: 1) { nodes { sequence } }
}`;

/** Three releases of a toy world: the plan as it was, its first measure in other words, and without its last. */
export async function mergeThreeReleases(store: GraphStore): Promise<void> {
  await store.merge(world.WORLD, undefined, { at: '2026-06-01T00:00:00.000Z', cause: 'LOAD' });
  const other = world.PLAN.nodes.map((one) => (one.node.id === world.M1 ? world.clause(world.M1, 1, { text: '新' }) : one));
  await store.merge([{ ...world.PLAN, nodes: other }], undefined, { at: '2026-07-01T00:00:00.000Z', cause: 'LOAD' });
  const [nodes, edges] = [other.filter(({ node }) => node.id !== world.ITEM), world.PLAN.edges.filter(({ to }) => to !== world.ITEM)];
  const source = { ...world.PLAN.source, sha256: '1'.repeat(64) };
  await store.merge([{ ...world.PLAN, source, nodes, edges }], undefined, { at: null, cause: 'LOAD' });
} // biome-ignore format: one screen

/** What is asked of the past, on an empty store of any kind. */
export function describePast(name: string, open: () => Promise<GraphStore>): void {
  describe(name, () => {
    let store: GraphStore;
    let past: Past;
    beforeAll(async () => {
      store = await open();
      await mergeThreeReleases(store);
      past = {
        history: store.history,
        readers: createReleaseReaders({ store, openEmpty: openTemporaryStore, graceMs: 0 }),
      };
    }, 120_000);
    afterAll(async () => {
      await past.readers.close();
      await store.close();
    });
    describe('a question as of a release', () => {
      const CASES: readonly [string, object, string, number, number, number, string | null][] = [
        ['', {}, '新', 3, 0, 3, null],
        ['query @asOf(release: 3)', {}, '新', 3, 0, 3, null],
        ['query @asOf(release: 2)', {}, '新', 4, 0, 2, '2026-07-01T00:00:00.000Z'],
        ['query @asOf(release: 1)', {}, '打造电子信息产业集群。', 4, 1, 1, '2026-06-01T00:00:00.000Z'],
        ['query($n: Int) @asOf(release: $n)', { n: 1 }, '打造电子信息产业集群。', 4, 1, 1, '2026-06-01T00:00:00.000Z'],
        ['query($n: Int) @asOf(release: $n)', {}, '新', 3, 0, 3, null],
      ]; // biome-ignore format: a table
      test.each(CASES)('%s %j', async (head, variables, text, clauses, hits, release, releasedAt) => {
        const { data, errors } = await ask(store, `${head} ${QUESTION}`, { ...variables }, {}, {}, past);
        expect(errors).toBeUndefined();
        expect(data).toMatchObject({
          clause: {
            text,
            leadAgencies: { nodes: [{ name: '广东省科学技术厅' }, { name: '广东省工业和信息化厅' }] },
          },
          clauses: { totalCount: clauses, completeness: { release, releasedAt } },
          search: { totalCount: hits },
          releases: { nodes: [{ sequence: 3 }] },
        });
      });

      test.each([
        [2, { askedCount: 2, links: [{ fromId: world.M3, toId: world.ITEM }], unknownIds: [] }],
        [3, { askedCount: 1, links: [], unknownIds: [world.ITEM] }],
      ])('a neighbourhood as of release %d, of a node that went with the next', async (release, found) => {
        const query = `query @asOf(release: ${release}) {
          neighbourhood(ids: ["${world.M3}", "${world.ITEM}"], relationships: [HAS_PART]) { askedCount links { fromId toId } unknownIds }
        }`;
        const { data, errors } = await ask(store, query, {}, {}, {}, past);
        expect([data, errors]).toEqual([{ neighbourhood: found }, undefined]);
      });

      test.each([0, 4, -1])('there is no release %d: 404, before anything is read', async (release) => {
        const { errors, status } = await ask(
          store,
          `query @asOf(release: ${release}) ${QUESTION}`,
          {},
          {},
          {},
          past,
        );
        expect(status).toBe(404);
        expect(errors).toMatchObject([{ extensions: { code: 'RELEASE_NOT_FOUND' } }]);
        expect(errors?.[0]?.message).toContain('releases 1 to 3');
      });

      test('a store that nothing was loaded into says release 0', async () => {
        const { data } = await ask(store, '{ completeness { release releasedAt } }');
        expect(data).toEqual({ completeness: { release: 0, releasedAt: null } });
      });
    });

    describe('questions on releases', () => {
      const CASES: readonly [string, string, object][] = [
        ['releases', RELEASES.document, {}],
        ['changes-of-the-latest', RELEASE_CHANGES.document, {}],
        ['changes', RELEASE_CHANGES.document, { since: 1 }],
        ['changes-of-clauses', RELEASE_CHANGES.document, { since: 1, until: 2, labels: ['Clause'] }],
        ['changes-of-a-document', RELEASE_CHANGES.document, { since: 0, document: '粤府〔2021〕45号', relationships: ['LED_BY'], first: 2 }],
        ['document-versions', DOCUMENT_VERSIONS.document, { document: 'guangdong-plan.txt' }],
      ]; // biome-ignore format: a table
      test.each(CASES)(
        '%s',
        async (golden, document, variables) => {
          const query = documentOf({ name: golden, document });
          const { data, errors } = await ask(store, query, { ...variables }, PATIENT, {}, past);
          expectGolden(path.resolve('test/releases/golden', `${golden}.json`), {
            data,
            ...(errors ? { errors } : {}),
          });
        },
        120_000,
      );

      const REFUSED: readonly [string, object, string][] = [
        ['a release that is not there', { since: 9 }, 'RELEASE_NOT_FOUND'],
        ['the wrong way round', { since: 2, until: 1 }, 'INVALID_ARGUMENT'],
        ['a document that is not there', { since: 1, document: '没有这个文件' }, 'NOT_FOUND'],
        ['a document that is only cited', { since: 1, document: '中国制造2025' }, 'NOT_FOUND'],
        ['a cursor of another list', { since: 1, after: 'x' }, 'INVALID_CURSOR'],
      ]; // biome-ignore format: a table
      test.each(REFUSED)('refused: %s', async (_what, variables, code) => {
        const query = documentOf(RELEASE_CHANGES);
        const { errors } = await ask(store, query, { ...variables }, {}, {}, past);
        expect(errors).toMatchObject([{ extensions: { code } }]);
      });
    });

    test('the difference is the same report each time, and as a page, a table and a file of Excel', async () => {
      const sources = { reader: store, past, baseUrl: 'https://policies.example.org', timeMs: null };
      const report = await askDiffReport(sources, { from: 1, to: 3 });
      expect(report.changes.map(({ change }) => inWords(change))).toEqual([
        `~ ${world.M1} guangdong-plan 2`,
        `- ${world.ITEM} guangdong-plan 3`,
        `- HAS_CLAUSE ${world.POLICY} ${world.ITEM} guangdong-plan 3`,
        `- HAS_PART ${world.M3} ${world.ITEM} guangdong-plan 3`,
      ]);
      for (const format of REPORT_FORMATS) {
        const file = Buffer.from(await writeDiffReport(report, format));
        const again = await writeDiffReport(await askDiffReport(sources, { from: 1, to: 3 }), format);
        expect([format, file.equals(again)]).toEqual([format, true]);
        if (format === 'csv')
          expectGolden(path.resolve('test/releases/golden/diff.json'), file.toString('utf8').split('\r\n'));
      }
    });
  });
}
