import { type NamedPage, namesOf } from './names-of.js';
import { nodeOperations } from './node-operations.js';

interface City {
  readonly id: string;
  readonly fullName: string;
  readonly code: string;
  readonly level: string;
  readonly province: string;
  readonly regions: NamedPage;
  readonly namedIn: { readonly totalCount: number };
}

/** Cities by region, by cluster and by what names them; and one with its clusters and the clauses that name it. */
export const CITY_OPERATIONS = nodeOperations<City>({
  label: 'City',
  plural: 'cities',
  list: {
    title: { en: 'Cities: by region, cluster, and the clauses that name them', zh: '城市列表' },
    example: { region: ['珠三角'] },
  },
  one: {
    title: { en: 'A city, with its clusters, governments and the clauses that name it', zh: '城市' },
    exampleId: 'city-441900',
  },
  fields: `id name fullName code level province regions(first: 20) { totalCount nodes { id name } } namedIn(first: 1) { totalCount }`,
  moreOfOne: `parentCode aliases
    clusters(first: 100) { totalCount edges { basis grade way printed verdict likelihood evidence { sourceId line quote } node { id name kind } } }
    governedBy(first: 20) { totalCount nodes { id name } }
    clauses: namedIn(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { printed evidence { sourceId line quote } node { id number heading policy { id title documentNumber } } } }`,
  columns: {
    城市: ({ fullName }) => fullName,
    行政区划代码: ({ code }) => code,
    级别: ({ level }) => level,
    省份: ({ province }) => province,
    所属区域: ({ regions }) => namesOf(regions),
    '提及条款数（全部文件）': ({ namedIn }) => namedIn.totalCount,
    城市编号: ({ id }) => id,
  },
});
