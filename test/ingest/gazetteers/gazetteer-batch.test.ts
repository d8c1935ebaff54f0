import { describe, expect, test } from '@jest/globals';
import { RELATIONSHIPS } from '../../../src/domain/graph-model.js';
import { labelOfId } from '../../../src/domain/ids.js';
import { gazetteerBatch } from '../../../src/ingest/assemble/gazetteer-batch.js';
import { seedGazetteers } from './seed-gazetteers.js';

const gazetteers = await seedGazetteers();
const batch = gazetteerBatch(gazetteers);
const labels = new Map(batch.nodes.map(({ label, node }) => [node.id, label]));
const reached = (type: string, from: string) =>
  batch.edges.filter((edge) => edge.type === type && edge.from === from).map(({ to }) => to);

describe('the graph before any document', () => {
  test('counts', () => {
    const count = (kind: string) =>
      gazetteers.places.filter(({ level, validUntil }) => level === kind && !validUntil).length;
    expect([count('PROVINCE'), count('MUNICIPALITY'), count('PREFECTURE')]).toEqual([30, 4, 333]);
    expect(count('COUNTY')).toBeGreaterThan(2800);
  });

  test('ids are unique, of their label, and every end of an edge is there', () => {
    expect(labels.size).toBe(batch.nodes.length);
    for (const [id, label] of labels) expect(labelOfId(id)).toBe(label);
    const loose = batch.edges.filter(({ type, from, to }) => {
      const fromLabel = labels.get(from);
      const toLabel = labels.get(to);
      const { from: near, to: far }: { from: readonly string[]; to: readonly string[] } = RELATIONSHIPS[type];
      return !fromLabel || !toLabel || !near.includes(fromLabel) || !far.includes(toLabel);
    });
    expect(loose).toEqual([]);
  });

  test('no edge twice; positions count from 1; nothing is stated', () => {
    const keys = batch.edges.map(({ type, from, to }) => `${type} ${from} ${to}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      batch.edges.every(({ edge }) => !edge.stated && edge.evidence.length === 0 && edge.position >= 1),
    ).toBe(true);
    expect(batch.edges.every(({ edge }) => edge.ruleId.startsWith('gazetteer/'))).toBe(true);
  });

  const lies: readonly (readonly [city: string, regions: readonly string[]])[] = [
    ['city-441900', ['region-440000', 'region-440000-zhusanjiao', 'region-000000-yuegangao', 'region-000000-dongbu']],
    ['city-440500', ['region-440000', 'region-440000-yuedong', 'region-440000-yuedongxibei', 'region-440000-yanhai', 'region-000000-dongbu']],
    ['city-110000', ['region-110000', 'region-000000-jingjinji', 'region-000000-dongbu']],
    ['city-440604', ['region-440000']],
    ['city-371200', []],
  ]; // biome-ignore format: a table
  test.each(lies)('%s lies in %j', (city, regions) => {
    expect(reached('IN_REGION', city)).toEqual(regions);
  });

  const governed: readonly (readonly [group: string, count: number])[] = [
    ['agency-440000-prefecture-governments', 21],
    ['agency-450000-prefecture-governments', 14],
    ['agency-440600-county-governments', 5],
    ['agency-310000-county-governments', 16],
    ['agency-441900-county-governments', 0],
  ];
  test.each(governed)('%s governs %i', (group, count) => {
    expect(reached('GOVERNS', group)).toHaveLength(count);
    expect(labels.has(group)).toBe(count > 0);
  });

  test('the same files give the same batch', async () => {
    expect(gazetteerBatch(await seedGazetteers())).toEqual(batch);
    expect(batch.source).toMatchObject({
      id: 'gazetteer',
      kind: 'GAZETTEER',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});
