import { describe, expect, test } from '@jest/globals';
import { seedPositions } from '../../../explorer/app/views/graph/drawing/seed-positions.js';
import { svgOf } from '../../../explorer/app/views/graph/drawing/svg-of.js';
import {
  type Answers,
  buildPicture,
  NODES_MAX,
} from '../../../explorer/app/views/graph/picture/build-picture.js';
import { countDegrees } from '../../../explorer/app/views/graph/picture/count-degrees.js';
import { filterPicture } from '../../../explorer/app/views/graph/picture/filter-picture.js';
import { findNodes } from '../../../explorer/app/views/graph/picture/find-nodes.js';

const CITY = {
  __typename: 'City',
  id: 'city-441900',
  name: '东莞',
  fullName: '东莞市',
} as const;
const CLUSTER = {
  __typename: 'Cluster',
  id: 'cluster-1',
  name: '新一代电子信息',
} as const;
const CLAUSE = {
  __typename: 'Clause',
  id: 'a:item_1',
  number: '（一）',
  heading: '加大工业投资支持力度，推动重点项目建设',
  text: '……',
} as const;
const AGENCY = {
  __typename: 'Agency',
  id: 'agency-x',
  name: '广东省科学技术厅',
  shortName: '省科技厅',
} as const;

const COMPLETE = { isTruncated: false, notes: [] };
const around = {
  nodes: [CITY, CLUSTER, CLAUSE],
  askedCount: 1,
  links: [
    {
      fromId: CLUSTER.id,
      toId: CITY.id,
      relationship: 'LAID_OUT_IN',
      claims: 2,
    },
    { fromId: CLAUSE.id, toId: CITY.id, relationship: 'APPLIES_TO', claims: 1 },
  ],
  kinds: [],
  unknownIds: [],
  isTruncated: false,
  completeness: COMPLETE,
} as const;
const paths = {
  from: CITY,
  to: AGENCY,
  shortestLength: 2,
  shortestCount: 1,
  isTruncated: false,
  completeness: COMPLETE,
  paths: [
    {
      length: 2,
      steps: [
        {
          fromId: CITY.id,
          toId: CLAUSE.id,
          from: CITY,
          to: CLAUSE,
          relationship: 'APPLIES_TO',
          direction: 'IN',
        },
        {
          fromId: CLAUSE.id,
          toId: AGENCY.id,
          from: CLAUSE,
          to: AGENCY,
          relationship: 'LED_BY',
          direction: 'OUT',
        },
      ],
    },
  ],
} as const;
const answers: Answers = {
  around: [around],
  paths,
  among: [
    {
      fromId: CLAUSE.id,
      toId: CLUSTER.id,
      relationship: 'PROMOTES',
      claims: 1,
    },
  ],
  hidden: new Set(),
};

describe('one picture of all answers', () => {
  const picture = buildPicture(answers);

  test('each node and link once, links as the graph reads them', () => {
    expect([...picture.nodes.keys()]).toEqual([CITY.id, AGENCY.id, CLAUSE.id, CLUSTER.id]);
    expect([...picture.links.keys()].sort()).toEqual([
      'a:item_1*APPLIES_TO*city-441900',
      'a:item_1*LED_BY*agency-x',
      'a:item_1*PROMOTES*cluster-1',
      'cluster-1*LAID_OUT_IN*city-441900',
    ]);
    expect([...picture.asked]).toEqual([CITY.id, AGENCY.id]);
    expect(picture.onPath).toContain('a:item_1*LED_BY*agency-x');
    expect(picture.onPath).not.toContain(CLUSTER.id);
    expect(Object.fromEntries(countDegrees(picture))).toEqual({
      [CITY.id]: 2,
      [AGENCY.id]: 1,
      [CLAUSE.id]: 3,
      [CLUSTER.id]: 2,
    });
  });

  test('names in full, labels short', () => {
    expect([...picture.nodes.values()].map(({ label, name }) => [label, name])).toEqual([
      ['东莞', '东莞市'],
      ['省科技厅', '广东省科学技术厅'],
      ['（一）加大工业投资支持力度，…', '（一）加大工业投资支持力度，推动重点项目建设'],
      ['新一代电子信息', '新一代电子信息'],
    ]);
  });

  test('what was hidden is not in it, nor its links', () => {
    const { nodes, links } = buildPicture({
      ...answers,
      hidden: new Set([CLAUSE.id]),
    });
    expect([...nodes.keys()]).toEqual([CITY.id, AGENCY.id, CLUSTER.id]);
    expect([...links.keys()]).toEqual(['cluster-1*LAID_OUT_IN*city-441900']);
  });

  test('holds so many nodes and says how many it left out; what was asked for is in it', () => {
    const many = Array.from({ length: NODES_MAX + 9 }, (_, index) => ({
      ...CLUSTER,
      id: `cluster-${index}`,
    }));
    const full = buildPicture({
      ...answers,
      around: [
        { ...around, nodes: [CITY, ...many] },
        { ...around, nodes: [CLUSTER] },
      ],
    });
    expect(full.nodes.size).toBe(NODES_MAX);
    // Three of the path come first; cluster-1 was asked for, and is one of the many.
    expect(full.leftOut).toBe(NODES_MAX + 9 + 3 - NODES_MAX);
    expect(full.nodes.has(CLUSTER.id)).toBe(true);
  });

  test('filters take away what they alone connected, never what was asked for', () => {
    const without = filterPicture(picture, new Set(['APPLIES_TO', 'PROMOTES', 'LED_BY']));
    expect([...without.nodes.keys()]).toEqual([CITY.id, AGENCY.id, CLUSTER.id]);
    expect(filterPicture(picture, new Set(['Clause'])).links.size).toBe(1);
    expect(filterPicture(picture, new Set())).toBe(picture);
  });

  test('is searched by all words of full and short names', () => {
    expect(findNodes(picture, '科技')?.map(({ id }) => id)).toEqual([AGENCY.id]);
    expect(findNodes(picture, '工业 投资')?.map(({ id }) => id)).toEqual([CLAUSE.id]);
    expect(findNodes(picture, '没有')).toEqual([]);
    expect(findNodes(picture, ' ')).toBeNull();
  });

  test('begins alike for everybody, and leaves what had a place', () => {
    const known = new Map([[CITY.id, { x: 7, y: 8 }]]);
    const places = seedPositions(picture, known);
    expect(places.get(CITY.id)).toEqual({ x: 7, y: 8 });
    expect(places).toEqual(seedPositions(buildPicture(answers), known));
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  });
});

test('a picture as SVG: everything in its frame, names made safe', () => {
  const [a, b] = [
    { x: -5, y: 0, size: 4, color: 'rgb(1, 2, 3)', label: '东莞 <b> & "c"' },
    { x: 5, y: 10, size: 6, color: 'red', label: '' },
  ];
  expect(
    svgOf({
      nodes: [a, b],
      links: [{ from: a, to: b, color: 'blue', size: 1 }],
      paper: 'white',
      ink: 'black',
      font: '"PingFang SC", sans-serif',
      title: '东莞',
    }),
  ).toMatchInlineSnapshot(`
   "<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1200" width="1600" height="1200">
   <title>东莞</title>
   <rect width="1600" height="1200" fill="white"/>
   <g stroke-opacity="0.6"><line x1="280" y1="1120" x2="1320" y2="80" stroke="blue" stroke-width="1"/></g>
   <g><circle cx="280" cy="1120" r="4.0" fill="rgb(1, 2, 3)"/><circle cx="1320" cy="80" r="6.0" fill="red"/></g>
   <g font-family="&quot;PingFang SC&quot;, sans-serif" font-size="13" fill="black"><text x="287.0" y="1124">东莞 &lt;b&gt; &amp; &quot;c&quot;</text></g>
   </svg>
   "
  `);
});
