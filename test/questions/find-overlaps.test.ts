import { describe, expect, test } from '@jest/globals';
import type { EdgeClaim, GraphBatch, NodeClaim } from '../../src/domain/graph-batch.js';
import { askOverlaps } from '../../src/questions/overlaps/overlaps.js';
import { agency, batchOf, city, clause, cluster, edge, policy, target } from '../store/contract-claims.js';
import { createMemoryReader } from '../support/memory-reader.js';

interface AskedMeasure {
  readonly position: number;
  readonly leads: readonly string[];
  readonly about: {
    readonly heading?: string;
    readonly clusters?: readonly string[];
    readonly cities?: readonly string[];
    readonly isJoint?: boolean;
  };
}

function measure(
  position: number,
  leads: readonly string[],
  about: AskedMeasure['about'] = {},
): AskedMeasure {
  return { position, leads, about };
}

const PROVINCE = '440000';
const ID_OF: Readonly<Record<string, string>> = {
  甲: 'agency-1',
  乙: 'agency-2',
  国甲: 'agency-3',
  汽车: 'cluster-1',
  东莞: 'city-441900',
  惠州: 'city-441300',
};
const idOf = (name: string): string => ID_OF[name] ?? name;

/** A document with these measures; `metrics` gives the units in which each sets a target for 产值. */
function world(
  measures: readonly AskedMeasure[],
  metrics: Readonly<Record<string, readonly string[]>>,
): readonly GraphBatch[] {
  const nodes: NodeClaim[] = [
    policy('p-1'),
    ...['甲', '乙', '国甲'].map((name) =>
      agency(idOf(name), { name, jurisdiction: name.startsWith('国') ? '000000' : PROVINCE }),
    ),
    cluster(idOf('汽车'), { name: '汽车' }),
    ...['东莞', '惠州'].map((name) => city(idOf(name), { name })),
  ];
  const edges: EdgeClaim[] = [];
  for (const { position, leads, about } of measures) {
    const id = `p-1:m_${position}`;
    nodes.push(clause(id, position, { heading: about.heading ?? null, number: `${position}.` }));
    edges.push(edge('HAS_CLAUSE', 'p-1', id, { position }));
    leads.forEach((name, at) => {
      edges.push(edge('LED_BY', id, idOf(name), { position: at + 1, jointDuty: about.isJoint ?? false }));
    });
    edges.push(
      ...(about.clusters ?? []).map((name) => edge('PROMOTES', id, idOf(name))),
      ...(about.cities ?? []).map((name) => edge('APPLIES_TO', id, idOf(name))),
    );
    (metrics[id] ?? []).forEach((unit, at) => {
      nodes.push(target(`target-${position}-${at}`, { metric: '产值', unit }));
      edges.push(edge('SETS_TARGET', id, `target-${position}-${at}`, { position: at + 1 }));
    });
  }
  return [batchOf('doc-1', nodes, edges)];
}

const CASES: readonly {
  readonly name: string;
  readonly measures: readonly AskedMeasure[];
  readonly metrics?: Readonly<Record<string, readonly string[]>>;
  readonly found: readonly string[];
}[] = [
  {
    name: 'one measure, two leads',
    measures: [measure(1, ['甲', '乙'])],
    found: ['SAME_MEASURE CONFLICT 1.'],
  },
  {
    name: 'who shares the duty is in no conflict',
    measures: [measure(1, ['甲', '乙'], { isJoint: true })],
    found: ['SAME_MEASURE JOINT_DUTY 1.'],
  },
  {
    name: 'one lead in two measures overlaps with nobody',
    measures: [measure(1, ['甲'], { clusters: ['汽车'] }), measure(2, ['甲'], { clusters: ['汽车'] })],
    found: [],
  },
  {
    name: 'the same two leads in two measures: nothing between these',
    measures: [
      measure(1, ['甲', '乙'], { heading: '加强监管' }),
      measure(2, ['乙', '甲'], { heading: '加强监管' }),
    ],
    found: ['SAME_MEASURE CONFLICT 加强监管', 'SAME_MEASURE CONFLICT 加强监管'],
  },
  {
    name: 'one cluster in one city',
    measures: [
      measure(1, ['甲'], { clusters: ['汽车'], cities: ['东莞'] }),
      measure(2, ['乙'], { clusters: ['汽车'], cities: ['东莞', '惠州'] }),
    ],
    found: ['SAME_CLUSTER_AND_CITY OVERLAP 汽车（东莞）', 'SAME_CLUSTER FRAGMENTATION 汽车'],
  },
  {
    name: 'one heading, however it is printed',
    measures: [measure(1, ['甲'], { heading: '加强监管' }), measure(2, ['乙'], { heading: '加强监管。' })],
    found: ['SAME_HEADING OVERLAP 加强监管'],
  },
  {
    name: 'one metric in one unit',
    measures: [measure(1, ['甲']), measure(2, ['乙'])],
    metrics: { 'p-1:m_1': ['亿元'], 'p-1:m_2': ['亿元', '%'] },
    found: ['SAME_METRIC OVERLAP 产值（亿元）'],
  },
  {
    name: 'who leads by the letter of a rule, in a joint duty, overlaps with nobody',
    measures: [
      measure(1, ['甲'], { clusters: ['汽车'] }),
      measure(2, ['乙'], { clusters: ['汽车'], isJoint: true }),
    ],
    found: ['SAME_CLUSTER JOINT_DUTY 汽车'],
  },
  {
    name: 'the state and a province are different levels',
    measures: [measure(1, ['国甲'], { clusters: ['汽车'] }), measure(2, ['甲'], { clusters: ['汽车'] })],
    found: ['SAME_CLUSTER DIFFERENT_LEVELS 汽车'],
  },
];

const ANY = { policy: null, city: null, cluster: null, agency: null, kinds: [], readings: [] };

describe('one object, two leads', () => {
  test.each(CASES)('$name', async ({ measures, metrics = {}, found }) => {
    const { overlaps, ledMeasures } = await askOverlaps(createMemoryReader(world(measures, metrics)), ANY);
    const all = await overlaps.items(0, overlaps.count);
    expect(all.map(({ kind, reading, object }) => `${kind} ${reading} ${object}`)).toEqual(found);
    expect(all.map(overlaps.keyOf)).toEqual(all.map((_, at) => overlaps.keyAt(at)));
    expect(ledMeasures).toBe(measures.length);
  });
});
