import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTemporaryStore } from '../../../src/cli/open-temporary-store.js';
import { gazetteerBatch } from '../../../src/ingest/assemble/gazetteer-batch.js';
import { createIngest } from '../../../src/ingest/ingest.js';
import { readGazetteers } from '../../../src/ingest/read/read-gazetteers.js';
import { sourceOf } from '../../../src/ingest/read/source-of.js';
import { createReleaseReaders } from '../../../src/releases/create-release-readers.js';
import type { Past } from '../../../src/releases/past.js';
import type { GraphStore } from '../../../src/store/graph-store.js';
import { smallDocument } from '../../cli/small-document.js';
import { ask } from '../../graphql/ask.js';
import { PATIENT, QUERY, type Told } from './describe-reading.js';

/** As it came first: with line ends of Windows, a rare character, and a unit that nobody knows. */
const FORMER = smallDocument('佛府〔2023〕7号', '灯谜局')
  .replace('设备', '𠮷田设备')
  .replaceAll('\n', '\r\n');
const NOW = smallDocument();
const POLICY = { policy: '佛府〔2023〕7号' };

/** The text that a release had, on an empty store of any kind, into which two versions of a document are loaded. */
export function describeFormerReading(open: () => Promise<GraphStore>): void {
  describe('the text as of a release', () => {
    let store: GraphStore;
    let past: Past;
    beforeAll(async () => {
      store = await open();
      const gazetteers = await readGazetteers(path.resolve('seeds/gazetteers'));
      await store.merge([gazetteerBatch(gazetteers)]);
      for (const text of [FORMER, NOW]) {
        const source = await sourceOf(new TextEncoder().encode(text), 'small.txt');
        await store.merge([...createIngest(gazetteers).batchesOf([source], [])]);
      }
      past = { history: store.history, readers: createReleaseReaders({ store, openEmpty: openTemporaryStore, graceMs: 0 }) };
    }, 120_000); // biome-ignore format: one screen
    afterAll(async () => {
      await past.readers.close();
      await store.close();
    });

    const read = async (variables: object, release?: number): Promise<Told> => {
      const query = release === undefined ? QUERY : QUERY.replace(') {', `) @asOf(release: ${release}) {`);
      const { data, errors } = await ask(store, query, { ...variables }, PATIENT, {}, past);
      expect(errors).toBeUndefined();
      return data?.reading;
    };

    test.each([
      [undefined, NOW],
      [3, NOW],
      [2, FORMER],
    ])('release %s', async (release, text) => {
      const told = await read(POLICY, release);
      expect(told.text).toBe(text);
      expect(told.claims.length).toBeGreaterThan(5);
      for (const { evidence } of told.claims as Told[])
        for (const one of evidence) expect(text.slice(one.start, one.end)).toBe(one.quote);
      const leads = (told.claims as Told[]).filter(({ relationship }) => relationship === 'LED_BY');
      expect(leads).toHaveLength(text === NOW ? 1 : 0);
      expect(told.policies.map(({ depth }: Told) => depth)).toEqual([0, 1]);
    });

    test('a name that could not be decided is told with its exact place', async () => {
      const { text, unresolved } = await read(POLICY, 2);
      expect(unresolved).toMatchObject([{ kind: 'AGENCY', printed: '灯谜局' }]);
      const [{ printed, start, end }] = unresolved;
      expect(text.slice(start, end)).toBe(printed);
    });

    test('a rare character is never halved', async () => {
      const { text } = await read(POLICY, 2);
      const at = text.indexOf('𠮷');
      const before = await read({ ...POLICY, start: 0, length: at + 1 }, 2);
      const behind = await read({ ...POLICY, start: before.end }, 2);
      expect(before.text.endsWith('𠮷')).toBe(true);
      expect(before.text + behind.text).toBe(text);
    });
  });
}
