import { describe, expect, test } from '@jest/globals';
import type { Measure } from '../../src/questions/measures/measure.js';
import { findOverlaps } from '../../src/questions/overlaps/find-overlaps.js';

const PROVINCE = '440000';

/** A measure with only what an overlap looks at. */
function measure(
  position: number,
  leads: readonly string[],
  about: {
    readonly heading?: string;
    readonly clusters?: readonly string[];
    readonly cities?: readonly string[];
    readonly isJoint?: boolean;
  } = {},
): Measure {
  return {
    clause: {
      id: `p:m_${position}`,
      policyId: 'p',
      position,
      heading: about.heading ?? null,
      number: `${position}.`,
    },
    policy: { id: 'p' },
    leads: leads.map((name) => ({
      agency: { id: `agency-${name}`, name, jurisdiction: name.startsWith('国') ? '000000' : PROVINCE },
      edge: { jointDuty: about.isJoint ?? false },
    })),
    clusters: (about.clusters ?? []).map((name) => ({ id: `cluster-${name}`, name })),
    cities: (about.cities ?? []).map((name) => ({ id: `city-${name}`, name })),
  } as unknown as Measure;
}

const CASES: readonly {
  readonly name: string;
  readonly measures: readonly Measure[];
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
    metrics: { 'p:m_1': ['产值（亿元）'], 'p:m_2': ['产值（亿元）', '产值（%）'] },
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

describe('one object, two leads', () => {
  test.each(CASES)('$name', ({ measures, metrics = {}, found }) => {
    const overlaps = findOverlaps(measures, new Map(Object.entries(metrics)));
    expect(overlaps.map(({ kind, reading, object }) => `${kind} ${reading} ${object}`)).toEqual(found);
  });
});
