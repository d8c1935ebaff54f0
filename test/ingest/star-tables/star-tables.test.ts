import { describe, expect, test } from '@jest/globals';
import { cite } from '../../../src/domain/span.js';
import { createClusterNames } from '../../../src/ingest/extract/clusters/cluster-names.js';
import { extractBoxLayouts } from '../../../src/ingest/extract/layout/layout-boxes.js';
import { createPlaceNames } from '../../../src/ingest/extract/places/place-names.js';
import { extractStarTables } from '../../../src/ingest/extract/star-tables/star-tables.js';
import type { ClusterEntry } from '../../../src/ingest/gazetteers.js';
import { gold, guangdongPlan } from '../support/guangdong-plan.js';
import { seedGazetteers } from '../support/seed-gazetteers.js';
import { type SmallNode, smallDocument, smallSource } from '../support/small-document.js';

const gazetteers = await seedGazetteers();
const places = createPlaceNames(gazetteers.places, gazetteers.areas);
const nameOf = new Map(gazetteers.places.map(({ code, name }) => [`city-${code}`, name]));

/** The industries of an invented plan of Hunan. */
const HUNAN: readonly ClusterEntry[] = ['工程机械', '轨道交通', '音视频'].map((name, at) => ({
  id: `cluster-430000-${at + 1}`,
  kind: 'CLUSTER',
  name,
  ordinal: at + 1,
  category: null,
  partOf: [],
  jurisdiction: '430000',
  aliases: [],
}));

function readSmall(text: string, nodes: readonly SmallNode[]): readonly string[] {
  const clusters = createClusterNames(HUNAN, '430000');
  if (clusters === null) throw new Error('The invented clusters are Hunan’s.');
  const source = smallSource(text);
  const knowledge = { places, clusters, scope: '430000' };
  const document = smallDocument(source, nodes);
  const boxes = extractBoxLayouts(document, source, knowledge);
  return extractStarTables(document, source, knowledge, boxes).flatMap((mention) => {
    const quote = mention.at.map((span) => cite(source, span).quote).join(' | ');
    const city = nameOf.get(mention.cityId);
    if (mention.kind === 'LAYOUT') {
      const { grade, likelihood } = mention.layout;
      return [`${mention.clusterId.slice(-1)} ${city} in ${grade ?? '-'} ${likelihood}`];
    }
    const { membership, verdict } = mention.cell;
    return [`${mention.clause.cells[0]?.text} ${city} ${membership} ${verdict} 「${quote}」`];
  });
}

const SOUND = '产业\t长沙\t株洲\t湘潭\t数量\n工程机械\t★★★\t★★\t\t2\n轨道交通\t\t★★★\t★\t2\n合计\t1\t2\t1\t';

describe('a table of marks', () => {
  test('that adds up is read as printed, with its grades', () => {
    expect(readSmall(SOUND, [{ kind: 'TABLE', text: SOUND }])).toEqual([
      '工程机械 长沙 MEMBER CONFIRMED 「★★★」',
      '1 长沙 in CORE 1',
      '工程机械 株洲 MEMBER CONFIRMED 「★★」',
      '1 株洲 in KEY 1',
      '工程机械 湘潭 NOT_MEMBER CONFIRMED 「工程机械」',
      '轨道交通 长沙 NOT_MEMBER CONFIRMED 「轨道交通」',
      '轨道交通 株洲 MEMBER CONFIRMED 「★★★」',
      '2 株洲 in CORE 1',
      '轨道交通 湘潭 MEMBER CONFIRMED 「★」',
      '2 湘潭 in GENERAL 1',
    ]);
  });

  test('without totals is stated, not confirmed', () => {
    const text = '产业\t长沙\t株洲\n工程机械\t●\t';
    expect(readSmall(text, [{ kind: 'TABLE', text }])).toEqual([
      '工程机械 长沙 MEMBER STATED 「●」',
      '1 长沙 in - 1',
      '工程机械 株洲 NOT_MEMBER STATED 「工程机械」',
    ]);
  });

  test('whose totals one false mark breaks is corrected there', () => {
    const text = '产业\t长沙\t株洲\t数量\n工程机械\t★\t★\t1\n轨道交通\t\t★\t1\n合计\t1\t1\t';
    expect(readSmall(text, [{ kind: 'TABLE', text }]).filter((line) => line.includes('CORRECTED'))).toEqual([
      '工程机械 株洲 NOT_MEMBER CORRECTED 「★」',
    ]);
  });

  test('that two readings fit equally stays open, with shares that add up', () => {
    const text = '产业\t长沙\t株洲\t数量\n工程机械\t★\t★\t1\n轨道交通\t★\t★\t1\n合计\t1\t1\t';
    expect(readSmall(text, [{ kind: 'TABLE', text }]).filter((line) => line.includes(' in '))).toEqual([
      '1 长沙 in - 0.5',
      '1 株洲 in - 0.5',
      '2 长沙 in - 0.5',
      '2 株洲 in - 0.5',
    ]);
  });

  test('whose totals nothing can keep is not guessed at', () => {
    const text = '产业\t长沙\t株洲\t数量\n工程机械\t★\t\t5';
    expect(readSmall(text, [{ kind: 'TABLE', text }])).toEqual([
      '工程机械 长沙 MEMBER STATED 「★」',
      '1 长沙 in - 1',
      '工程机械 株洲 NOT_MEMBER STATED 「工程机械」',
    ]);
  });

  test('whose marks have moved is read by the lists of a map', () => {
    const table = '产业\t长沙\t株洲\t湘潭\t数量\n工程机械\t★\t★\t\t2\n轨道交通\t★\t\t\t1\n音视频\t★\t\t\t1';
    const map = '长沙 (2)\n★ 工程机械\n★ 音视频\n株洲 (1)\n★ 轨道交通\n湘潭 (1)\n★ 工程机械';
    const text = `${table}\n\n${map}`;
    expect(
      readSmall(text, [
        { kind: 'TABLE', text: table },
        { kind: 'MAP', text: map },
      ]).filter((line) => line.includes('MEMBER') && !line.includes('NOT_MEMBER')),
    ).toEqual([
      '工程机械 长沙 MEMBER CONFIRMED 「★ | ★ 工程机械」',
      '工程机械 湘潭 MEMBER CONFIRMED 「工程机械 | ★ 工程机械」',
      '轨道交通 株洲 MEMBER CONFIRMED 「轨道交通 | ★ 轨道交通」',
      '音视频 长沙 MEMBER CONFIRMED 「★ | ★ 音视频」',
    ]);
  });

  test('of something else is left alone', () => {
    const text = '序号\t内容\t单位\n1\t推动长沙、株洲发展\t省发展改革委';
    expect(readSmall(text, [{ kind: 'TABLE', text }])).toEqual([]);
  });
});

interface Labelled {
  readonly star_tables: {
    readonly cells: readonly {
      readonly cluster: string;
      readonly city: string;
      readonly printed: string;
      readonly member: boolean;
      readonly membership_trust: string;
    }[];
  };
}

describe('the damaged tables of the plan of Guangdong', () => {
  const clusters = createClusterNames(gazetteers.clusters, '440000');
  if (clusters === null) throw new Error('Guangdong has clusters.');
  const { source, document } = guangdongPlan();
  const knowledge = { places, clusters, scope: '440000' };
  const mentions = extractStarTables(
    document,
    source,
    knowledge,
    extractBoxLayouts(document, source, knowledge),
  );
  const layouts = mentions.flatMap((mention) => (mention.kind === 'LAYOUT' ? [mention] : []));

  test('are read cell by cell as the labels read them', () => {
    const read = mentions.flatMap((mention) => {
      if (mention.kind !== 'CELL') return [];
      const { printed, membership, verdict } = mention.cell;
      const cluster = clusters.exactly(mention.clause.cells[0]?.text.replace(/^\d+\./, '') ?? '')?.name;
      return [`${cluster} ${nameOf.get(mention.cityId)} 「${printed}」 ${membership} ${verdict}`];
    });
    const labelled = gold<Labelled>('clusters').star_tables.cells.map(
      ({ cluster, city, printed, member, membership_trust: trust }) =>
        `${cluster} ${city} 「${printed}」 ${trust === 'open' ? 'OPEN' : member ? 'MEMBER' : 'NOT_MEMBER'} ${trust.toUpperCase()}`,
    );
    expect(read).toHaveLength(420);
    expect([...read].sort()).toEqual([...labelled].sort());
  });

  test('give 287 places of clusters in cities, five of them open', () => {
    const sum = layouts.reduce((total, { layout }) => total + layout.likelihood, 0);
    expect(sum).toBe(287);
    expect(layouts.filter(({ layout }) => layout.verdict === 'OPEN')).toHaveLength(5);
  });

  test('give grades only where the map repeats them: 广州 and 深圳 in the second', () => {
    const graded = layouts.filter(({ layout }) => layout.grade !== null);
    expect(new Set(graded.map(({ cityId, layout }) => `${nameOf.get(cityId)} ${layout.grade}`))).toEqual(
      new Set(['广州 CORE', '深圳 CORE']),
    );
    expect(graded).toHaveLength(20);
  });

  test('carry words of the document for every cell', () => {
    for (const { at } of mentions) {
      expect(at.length).toBeGreaterThan(0);
      for (const span of at) expect(cite(source, span).quote.trim()).not.toBe('');
    }
  });
});
