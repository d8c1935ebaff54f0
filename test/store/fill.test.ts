import { describe, expect, test } from '@jest/globals';
import { createLanes } from '../../src/store/neo4j/fill/lanes.js';
import { createNewIds } from '../../src/store/shared/new-ids.js';

/** What fills an empty database, as far as it needs none. */
describe('ids that come for the first time', () => {
  test('an id that was added is never new again, however many there are', () => {
    const ids = createNewIds();
    const all = Array.from({ length: 100_000 }, (_, at) => `policy-${at % 1_000}:art_${at}`);
    expect(all.filter((id) => ids.add(id)).length).toBe(all.length);
    expect(all.filter((id) => ids.add(id))).toEqual([]);
  });

  test('ids that differ in one character are told apart', () => {
    const ids = createNewIds();
    for (const id of ['', 'a', 'b', 'aa', 'ab', 'ba', 'p:art_1', 'p:art_2', 'q:art_1'])
      expect([id, ids.add(id)]).toEqual([id, true]);
  });
});

describe('lanes', () => {
  test('so many at once, and no more', async () => {
    const lanes = createLanes(2);
    let [now, most, done] = [0, 0, 0];
    for (let at = 0; at < 7; at += 1)
      await lanes.begin(async () => {
        now += 1;
        most = Math.max(most, now);
        await new Promise((resolve) => setImmediate(resolve));
        now -= 1;
        done += 1;
      });
    await lanes.end();
    expect([now, most, done]).toEqual([0, 2, 7]);
  });

  test('what one throws is thrown by what follows, when all have ended', async () => {
    const lanes = createLanes(2);
    await lanes.begin(() => Promise.reject(new Error('The disk is full.')));
    await lanes.rest();
    await expect(lanes.begin(async () => undefined)).rejects.toThrow('The disk is full.');
    await expect(lanes.end()).rejects.toThrow('The disk is full.');
    await lanes.rest();
  });
});
