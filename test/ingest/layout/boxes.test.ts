import { describe, expect, test } from '@jest/globals';
import { cite } from '../../../src/domain/span.js';
import { createClusterNames } from '../../../src/ingest/extract/clusters/cluster-names.js';
import { extractClusters } from '../../../src/ingest/extract/clusters/clusters.js';
import { extractBoxLayouts } from '../../../src/ingest/extract/layout/layout-boxes.js';
import { createPlaceNames } from '../../../src/ingest/extract/places/place-names.js';
import { foldWords } from '../../../src/ingest/fold.js';
import { gold, guangdongPlan } from '../support/guangdong-plan.js';
import { seedGazetteers } from '../support/seed-gazetteers.js';
import { smallDocument, smallSource } from '../support/small-document.js';

const gazetteers = await seedGazetteers();
const places = createPlaceNames(gazetteers.places, gazetteers.areas);
const clusters = createClusterNames(gazetteers.clusters, '440000');
if (clusters === null) throw new Error('Guangdong has clusters.');
const KNOWLEDGE = { places, clusters, scope: '440000' };

interface LabelledClusters {
  readonly clusters: readonly {
    readonly no: number;
    readonly box: {
      readonly subsectors: readonly {
        readonly no: number;
        readonly cities_by_way: Readonly<Record<string, readonly string[]>>;
      }[];
    };
  }[];
}

describe('the boxes of the plan of Guangdong', () => {
  const { source, document } = guangdongPlan();
  const mentions = extractBoxLayouts(document, source, KNOWLEDGE);
  const nameOf = new Map(gazetteers.places.map(({ code, name }) => [`city-${code}`, name]));
  const labelled = new Set(
    gold<LabelledClusters>('clusters').clusters.flatMap(({ no, box }) =>
      box.subsectors.flatMap((subsector) =>
        Object.entries(subsector.cities_by_way).flatMap(([way, cities]) =>
          cities.map((city) => `${no}-${subsector.no} ${city} ${way}`),
        ),
      ),
    ),
  );
  const found = new Set(
    mentions.map(
      ({ clusterId, cityId, layout }) =>
        `${clusterId.replace('cluster-440000-', '')} ${nameOf.get(cityId)} ${layout.way}`,
    ),
  );

  test('name sub-sector, city and way as a careful reader does', () => {
    expect([...found].filter((claim) => !labelled.has(claim))).toEqual([]);
    expect([...labelled].filter((claim) => !found.has(claim))).toEqual(['16-5 广州 推进']);
    expect(found.size).toBe(949);
  });

  test('say so in words that stand in the text', () => {
    for (const { at, layout } of mentions) {
      const quote = at.map((span) => cite(source, span).quote).join('');
      expect(foldWords(quote)).toContain(layout.printed);
    }
  });

  test('head all 98 sub-sectors and name all 20 clusters', () => {
    const named = new Set(extractClusters(document, source, clusters).map(({ clusterId }) => clusterId));
    const known = gazetteers.clusters.filter(({ kind }) => kind !== 'GROUP').map(({ id }) => id);
    expect(known.filter((id) => !named.has(id))).toEqual([]);
  });
});

test('a box printed as one run of text is cut at the names of its sub-sectors', () => {
  const source = smallSource(
    '专栏 7 软件与信息服务空间布局 1. 基础软件。依托广州等市。2. 工业软件。支持东莞发展。',
  );
  const document = smallDocument(source, [
    { kind: 'BOX', text: source.text, number: '专栏7', heading: '软件与信息服务空间布局' },
  ]);
  expect(
    extractBoxLayouts(document, source, KNOWLEDGE).map(({ clusterId, cityId, layout }) => [
      clusterId,
      cityId,
      layout.way,
    ]),
  ).toEqual([
    ['cluster-440000-7-1', 'city-440100', '依托'],
    ['cluster-440000-7-2', 'city-441900', '支持'],
  ]);
});

test('a box about something else lays nothing out', () => {
  const source = smallSource('专栏 21 关键核心技术攻关专项行动 支持广州、深圳开展攻关。');
  const document = smallDocument(source, [
    { kind: 'BOX', text: source.text, number: '专栏21', heading: '关键核心技术攻关专项行动' },
  ]);
  expect(extractBoxLayouts(document, source, KNOWLEDGE)).toEqual([]);
});
