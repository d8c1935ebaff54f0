import { type NamedPage, namesOf } from './names-of.js';
import { nodeOperations } from './node-operations.js';

interface Region {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly code: string | null;
  readonly cities: NamedPage;
  readonly namedIn: { readonly totalCount: number };
}

/** Provinces and areas; and one with its cities and the clauses that name it. */
export const REGION_OPERATIONS = nodeOperations<Region>({
  label: 'Region',
  plural: 'regions',
  list: {
    title: { en: 'Regions: provinces and areas, by city and the clauses that name them', zh: '区域列表' },
    example: { city: ['东莞'] },
  },
  one: {
    title: { en: 'A region, with its cities and the clauses that name it', zh: '区域' },
    exampleId: 'region-440000-zhusanjiao',
  },
  fields:
    'id name kind code aliases cities(first: 30) { totalCount nodes { id name } } namedIn(first: 1) { totalCount }',
  moreOfOne: `clauses: namedIn(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { printed evidence { sourceId line quote } node { id number heading policy { id title documentNumber } } } }`,
  columns: {
    区域: ({ name }) => name,
    类型: ({ kind }) => kind,
    行政区划代码: ({ code }) => code,
    城市: ({ cities }) => namesOf(cities),
    '提及条款数（全部文件）': ({ namedIn }) => namedIn.totalCount,
    区域编号: ({ id }) => id,
  },
});
