import { type NamedPage, namesOf } from './names-of.js';
import { nodeOperations } from './node-operations.js';

interface Cluster {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly category: string | null;
  readonly ordinal: number | null;
  readonly partOf: NamedPage;
  readonly promotedIn: { readonly totalCount: number };
}

/** Clusters, sub-sectors and groups; and one with its cities, its parts and the clauses that name it. */
export const CLUSTER_OPERATIONS = nodeOperations<Cluster>({
  label: 'Cluster',
  plural: 'clusters',
  list: {
    title: { en: 'Clusters: by kind, city, region, and the clauses that name them', zh: '产业集群列表' },
    example: { city: ['东莞'], kind: ['CLUSTER'] },
  },
  one: {
    title: { en: 'A cluster, with its cities, its parts and the clauses that name it', zh: '产业集群' },
    exampleId: 'cluster-440000-1',
  },
  fields: `id name kind category ordinal partOf(first: 20) { totalCount nodes { id name } } promotedIn(first: 1) { totalCount }`,
  moreOfOne: `aliases members(first: 100) { totalCount nodes { id name kind ordinal } }
    laidOutIn(first: 100) { totalCount edges { basis grade way printed verdict likelihood evidence { sourceId line quote } node { id name code } } }
    clauses: promotedIn(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { printed evidence { sourceId line quote } node { id number heading policy { id title documentNumber } } } }`,
  columns: {
    产业集群: ({ name }) => name,
    层级: ({ kind }) => kind,
    类别: ({ category }) => category,
    序号: ({ ordinal }) => ordinal,
    上级: ({ partOf }) => namesOf(partOf),
    '提及条款数（全部文件）': ({ promotedIn }) => promotedIn.totalCount,
    集群编号: ({ id }) => id,
  },
});
